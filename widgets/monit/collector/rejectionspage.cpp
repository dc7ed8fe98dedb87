// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/collector/rejectionspage.h"

#include "models/monit/rejectionmodel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"
#include "widgets/monit/rows/rowview.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace noc::monit {

using namespace std::chrono_literals;
using widgets::TextSize;
using widgets::Theme;
namespace space = widgets::space;

namespace {

RowLayout rowLayout()
{
    RowLayout layout;
    layout.timeRole = RejectionModel::TimeRole;
    layout.timeColumn = RejectionModel::Last;
    layout.quietColumns = {RejectionModel::Detail};
    return layout;
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RejectionsPage::RejectionsPage(const Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new RejectionModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_title(wrapped(tr("What the collector turned away"), this))
    , m_view(new RowView(theme, clock, rowLayout(), this))
    , m_advice(wrapped({}, this))
    , m_clear(new QPushButton(tr("C&lear list"), this))
    , m_stack(new QStackedWidget(this))
{
    auto *empty = new widgets::EmptyState;
    empty->setContent(
        tr("Nothing was turned away"),
        tr("Messages that the collector does not take are listed here with the reason and what to do."));
    m_stack->addWidget(buildList());
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_view);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, m_view, &RowView::updateAges);
    connect(m_clear, &QPushButton::clicked, this, &RejectionsPage::clearRequested);
    connect(m_view, &RowView::currentRowChanged, this, &RejectionsPage::updateAdvice);
    connect(&theme, &Theme::changed, this, &RejectionsPage::updateShown);
    updateShown();
    updateAdvice();
}

RejectionsPage::~RejectionsPage() = default;

QWidget *RejectionsPage::buildList()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RejectionModel::SortRole);
    m_view->setModel(m_sorted);
    m_view->setAccessibleName(m_title->text());
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(RejectionModel::Last, Qt::DescendingOrder);
    m_view->setColumns({{13, 30, 16, 12, 8, 16},
                        RejectionModel::Detail,
                        RejectionModel::Reason,
                        44,
                        {RejectionModel::User}});
    m_clear->setToolTip(tr("Empties the list; what is turned away from now on is listed again"));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Related);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_advice);
    layout->addWidget(m_clear, 0, Qt::AlignLeft);
    return box;
}

void RejectionsPage::applyRejections(const core::RowDiff<Rejection> &diff)
{
    const int before = count();
    m_model->apply(diff);
    updateAdvice();
    if (before == count())
        return;
    updateShown();
    Q_EMIT countChanged();
}

int RejectionsPage::count() const
{
    return m_model->rowCount();
}

void RejectionsPage::saveState(QSettings &settings, const QString &key) const
{
    m_view->saveHeader(settings, key);
}

void RejectionsPage::restoreState(QSettings &settings, const QString &key)
{
    m_view->restoreHeader(settings, key);
}

void RejectionsPage::updateShown()
{
    m_title->setFont(Theme::font(TextSize::Section));
    m_stack->setCurrentIndex(count() > 0 ? 0 : 1);
}

void RejectionsPage::updateAdvice()
{
    const QString advice = m_view->currentIndex().data(RejectionModel::AdviceRole).toString();
    m_advice->setText(advice.isEmpty() ? tr("Select a line to see what to do about it.") : advice);
}

void RejectionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
}

void RejectionsPage::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace noc::monit
