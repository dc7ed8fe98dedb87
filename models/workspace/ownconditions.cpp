// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/ownconditions.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using alerts::Condition;
using core::Severity;
using State = CollectorStatus::State;
using store::StoreState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(noc::workspace::OwnConditions)
};

Condition about(QStringView id, const QString &part, Severity severity, const QString &text)
{
    Condition condition;
    condition.id = ownSource() + u'/' + id;
    condition.source = ownSource();
    condition.objectId = ownSource();
    condition.object = QSysInfo::machineHostName();
    condition.part = part;
    condition.severity = severity;
    condition.text = text;
    return condition;
}

} // namespace

QString ownSource()
{
    return u"nocdesk"_s;
}

std::vector<Condition> ownConditions(const CollectorStatus &collector, const store::StoreStatus &store,
                                     const std::optional<core::Error> &saveError)
{
    std::vector<Condition> conditions;
    if (collector.state == State::Failed) {
        conditions.push_back(
            about(u"collector", Words::tr("collector"), Severity::Critical,
                  Words::tr("The collector does not listen on %1, port %2: no host can report")
                      .arg(collector.address.toString())
                      .arg(collector.port)));
    }
    const bool isKept = store.trouble == store::StoreTrouble::None
        || (store.state != StoreState::Off && store.state != StoreState::Behind);
    if (!isKept) {
        conditions.push_back(about(u"history", Words::tr("history"), Severity::Warning,
                                   store.state == StoreState::Off
                                       ? Words::tr("Nothing is kept: the history cannot be opened")
                                       : Words::tr("The history is not written; changes wait in memory")));
    }
    if (saveError) {
        conditions.push_back(about(u"settings", Words::tr("settings"), Severity::Warning,
                                   Words::tr("The settings cannot be written")));
    }
    return conditions;
}

bool isUndecided(const CollectorStatus &collector)
{
    return collector.state == State::Starting || collector.state == State::Waiting;
}

} // namespace noc::workspace
