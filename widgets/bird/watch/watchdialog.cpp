// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/watch/watchdialog.h"

#include "models/core/text.h"
#include "widgets/bird/routes/querytext.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace noc::bird {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr int dialogCharacters = 60;
constexpr int shownRouters = 6;
constexpr int maxNameLength = 64;
constexpr int leastInterval = 10; // s
constexpr int longestInterval = 86'400;

} // namespace

WatchDialog::WatchDialog(const Watch &watch, const QStringList &takenNames, const QStringList &routers,
                         QWidget *parent)
    : QDialog(parent)
    , m_isNew(watch.name.isEmpty())
    , m_takenNames(takenNames)
    , m_knownRouters(routers)
    , m_name(new QLineEdit(watch.name, this))
    , m_query(new QLineEdit(watch.query, this))
    , m_hint(new QLabel(this))
    , m_routers(new QListWidget(this))
    , m_interval(new QSpinBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_isNew ? tr("Watch routes") : tr("Watch %1").arg(core::displayable(watch.name)));
    m_name->setObjectName("name"_L1);
    m_query->setObjectName("query"_L1);
    m_hint->setObjectName("hint"_L1);
    m_interval->setRange(leastInterval, longestInterval);
    m_interval->setSuffix(tr(" s"));
    m_interval->setValue(static_cast<int>(watch.interval.count()));
    for (const QString &router : watch.routers) {
        if (!routers.contains(router))
            m_otherRouters += router;
    }
    layOut(routers, watch);
    connect(m_name, &QLineEdit::textChanged, this, &WatchDialog::check);
    connect(m_query, &QLineEdit::textChanged, this, &WatchDialog::check);
    check();
}

WatchDialog::~WatchDialog() = default;

void WatchDialog::layOut(const QStringList &routers, const Watch &watch)
{
    m_name->setMaxLength(maxNameLength);
    m_name->setPlaceholderText(tr("Our prefixes"));
    m_query->setPlaceholderText(tr("203.0.113.0/24+ or AS64500"));
    m_query->setFont(widgets::Theme::fixedFont());
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    for (const QString &router : routers) {
        auto *item = new QListWidgetItem(core::displayable(router), m_routers);
        item->setData(Qt::UserRole, router);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(watch.routers.contains(router) ? Qt::Checked : Qt::Unchecked);
    }
    m_routers->setMaximumHeight(shownRouters * widgets::Theme::rowHeight(m_routers->fontMetrics()));
    m_routers->setToolTip(tr("Without a mark, all routers are asked"));
    auto *form = new QFormLayout;
    form->setSpacing(space::Related);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Query"), m_query);
    form->addRow(QString(), m_hint);
    form->addRow(tr("&Routers (none: all)"), m_routers);
    form->addRow(tr("&Ask every"), m_interval);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(m_isNew ? tr("&Watch") : tr("&Save"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &WatchDialog::onAccepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Group);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(dialogCharacters * fontMetrics().averageCharWidth());
}

Watch WatchDialog::watch() const
{
    Watch made;
    made.name = m_name->text().trimmed();
    made.query = m_query->text().trimmed();
    made.interval = core::Seconds(m_interval->value());
    made.routers = m_otherRouters;
    for (int row = 0; row < m_routers->count(); ++row) {
        if (m_routers->item(row)->checkState() == Qt::Checked)
            made.routers += m_routers->item(row)->data(Qt::UserRole).toString();
    }
    return made;
}

QString WatchDialog::problem() const
{
    const Watch made = watch();
    if (made.query.isEmpty())
        return tr("Type what to look at, as above the routes: a prefix, an AS, a community.");
    const auto query = parseRouteQuery(made.query);
    if (!query)
        return QString(queryErrorText(query.error()) + u' ' + queryAdviceText(query.error())).trimmed();
    if (query->isCount)
        return tr("A count has no routes to watch; leave “count” out.");
    if (made.name.isEmpty())
        return tr("Give it a name: alerts are called by it.");
    if (m_takenNames.contains(made.name))
        return tr("There is a watch of this name.");
    return {};
}

void WatchDialog::check()
{
    const QString text = problem();
    m_hint->setText(text.isEmpty() ? tr("Tells when a route goes away, or comes from another AS.") : text);
    m_ok->setEnabled(text.isEmpty());
}

void WatchDialog::onAccepted()
{
    if (!problem().isEmpty())
        return;
    Q_EMIT watchAccepted(watch());
    accept();
}

} // namespace noc::bird
