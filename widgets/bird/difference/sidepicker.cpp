// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/difference/sidepicker.h"

#include "models/core/text.h"
#include "widgets/bird/routes/querycompleter.h"
#include "widgets/common/age.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr int routerRole = Qt::UserRole;
constexpr int tableRole = Qt::UserRole + 1; // which remembered one: its table's address, which does not move

quintptr idOf(const RouteResult &result)
{
    return reinterpret_cast<quintptr>(result.table.get());
}

} // namespace

SidePicker::SidePicker(const QString &title, const RememberedResults &remembered, QWidget *parent)
    : QWidget(parent)
    , m_remembered(remembered)
    , m_title(new QLabel(title, this))
    , m_source(new QComboBox(this))
    , m_query(new QLineEdit(this))
    , m_completer(new QueryCompleter(*m_query))
{
    m_source->setObjectName(u"source"_s);
    const QString plain = QString(title).remove(u'&'); // a title that is read out has no key
    m_source->setAccessibleName(plain);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(20);
    m_query->setObjectName(u"query"_s);
    m_query->setAccessibleName(tr("Query of the side “%1”").arg(plain));
    m_query->setPlaceholderText(tr("Routes: from:name · exported:name · 203.0.113.0/24+"));
    m_query->setMaxLength(static_cast<int>(maxQueryLetters));
    m_title->setBuddy(m_source);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Related);
    m_title->setMinimumWidth(8 * fontMetrics().averageCharWidth());
    layout->addWidget(m_title);
    layout->addWidget(m_source);
    layout->addWidget(m_query, 1);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        update();
        Q_EMIT changed();
    });
    connect(m_query, &QLineEdit::textChanged, this, &SidePicker::changed);
    connect(m_query, &QLineEdit::returnPressed, this, &SidePicker::runRequested);
    connect(&remembered, &RememberedResults::changed, this, &SidePicker::fill);
    setFocusProxy(m_source);
    update();
}

SidePicker::~SidePicker() = default;

void SidePicker::setRouters(const QStringList &routers)
{
    if (m_routers == routers)
        return;
    m_routers = routers;
    fill();
}

/// What was chosen stays chosen, as long as it is there.
void SidePicker::fill()
{
    const QString router = this->router();
    const quintptr table = m_source->currentData(tableRole).value<quintptr>();
    {
        const QSignalBlocker quiet(m_source);
        m_source->clear();
        for (const QString &name : std::as_const(m_routers))
            m_source->addItem(core::displayable(name), name);
        if (!m_routers.isEmpty() && !m_remembered.results().empty())
            m_source->insertSeparator(m_source->count());
        for (const RouteResult &result : m_remembered.results()) {
            const QString when = widgets::exactTimeText(result.when);
            m_source->addItem(core::displayable(result.isSaved
                                                    ? tr("%1, saved, of %2").arg(result.router, when)
                                                    : tr("%1, of %2").arg(result.router, when)));
            m_source->setItemData(m_source->count() - 1, QVariant::fromValue(idOf(result)), tableRole);
        }
        const int old = table != 0 ? m_source->findData(QVariant::fromValue(table), tableRole)
                                   : m_source->findData(router, routerRole);
        m_source->setCurrentIndex(std::max(old, 0));
    }
    update();
    Q_EMIT changed();
}

QString SidePicker::router() const
{
    return m_source->currentData(routerRole).toString();
}

const RouteResult *SidePicker::result() const
{
    const quintptr table = m_source->currentData(tableRole).value<quintptr>();
    const auto &results = m_remembered.results();
    const auto found =
        std::ranges::find_if(results, [&](const RouteResult &result) { return idOf(result) == table; });
    return table != 0 && found != results.end() ? &*found : nullptr;
}

QString SidePicker::query() const
{
    return m_query->text();
}

void SidePicker::setQuery(const QString &query)
{
    if (query != m_query->text())
        m_query->setText(query);
}

void SidePicker::setNames(const QStringList &protocols, const QStringList &tables)
{
    m_completer->setNames(protocols, tables);
}

void SidePicker::setShared(bool isShared)
{
    m_isShared = isShared;
    update();
}

void SidePicker::chooseRouter(const QString &router)
{
    m_source->setCurrentIndex(m_source->findData(router, routerRole));
}

void SidePicker::chooseResult(std::size_t index)
{
    if (index < m_remembered.results().size())
        m_source->setCurrentIndex(
            m_source->findData(QVariant::fromValue(idOf(m_remembered.results()[index])), tableRole));
}

void SidePicker::focusQuery()
{
    m_query->setFocus();
}

void SidePicker::update()
{
    const RouteResult *fixed = result();
    m_query->setEnabled(!fixed && !m_isShared);
    m_query->setToolTip(fixed ? tr("A remembered result is compared as it is.") : QString());
    if (fixed)
        m_query->setText(fixed->query.isEmpty() ? QString::fromUtf8(fixed->command) : fixed->query);
}

} // namespace noc::bird
