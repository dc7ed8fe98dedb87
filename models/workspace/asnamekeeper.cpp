// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/asnamekeeper.h"

#include "models/core/logging.h"

#include <QFile>
#include <QtConcurrentRun>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using Names = QHash<quint32, QString>;

namespace {

NOC_LOGGING_CATEGORY(logNames, "noc.workspace.asnames")

core::Result<Names> namesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorCode::Io, file.errorString());
    if (file.size() > bird::maxAsFileBytes)
        return core::failure(core::ErrorCode::TooLarge, u"more than %1 bytes"_s.arg(bird::maxAsFileBytes));
    return bird::parseAsNames(file.read(bird::maxAsFileBytes));
}

} // namespace

AsNameKeeper::AsNameKeeper(Dns dns, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_dns(dns)
    , m_names(m_lookup, clock)
{
    connect(&m_names, &bird::AsNames::known, this, [this](quint32 number) {
        if (const auto entry = m_names.entry(number))
            Q_EMIT learned(*entry);
    });
}

void AsNameKeeper::apply(const settings::BirdSettings &settings)
{
    bird::AsNameOptions options;
    options.mayAskDns = m_dns == Dns::AsSettingsSay && settings.asksDnsForNames;
    m_names.setOptions(options);
    const FileStamps file({settings.asNamesFile});
    if (file == m_file)
        return;
    m_file = file;
    m_names.setFile({});
    if (!settings.asNamesFile.isEmpty())
        readFile(settings.asNamesFile);
}

void AsNameKeeper::readFile(const QString &path)
{
    core::onResult(QtConcurrent::run(namesIn, path), this,
                   [this, file = m_file](const core::Result<Names> &names) {
                       if (file != m_file)
                           return; // another one was chosen meanwhile, or this one written anew
                       if (names)
                           m_names.setFile(*names);
                       else
                           qCWarning(logNames).noquote()
                               << "The file of AS names cannot be read:" << names.error().detail;
                   });
}

} // namespace noc::workspace
