// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/resultbar.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

namespace noc::bird {

using namespace Qt::StringLiterals;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr int progressWidth = 80;

} // namespace

ResultBar::ResultBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new widgets::ElidedLabel(Qt::ElideRight, this))
    , m_progress(new QProgressBar(this))
    , m_stop(addButton(tr("Stop")))
    , m_remember(addButton(tr("Re&member")))
    , m_save(addButton(tr("S&ave…")))
    , m_export(addButton(tr("E&xport")))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->hide();
    m_stop->setObjectName(u"stop"_s);
    m_stop->hide();
    m_stop->setToolTip(tr("Stop this router (Esc)"));
    m_remember->setObjectName(u"remember"_s);
    m_remember->setToolTip(tr("Keep this result in memory, to compare it with a later one"));
    m_save->setObjectName(u"save"_s);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    const std::initializer_list<std::pair<ExportFormat, QString>> formats{
        {ExportFormat::Csv, tr("&CSV…")},
        {ExportFormat::Json, tr("&JSON…")},
        {ExportFormat::Markdown, tr("&Markdown…")},
        {ExportFormat::Text, tr("&Text…")}};
    for (const auto &entry : formats)
        connect(menu->addAction(entry.second), &QAction::triggered, this,
                [this, format = entry.first] { Q_EMIT exportRequested(format); });
    m_export->setMenu(menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Related, space::Inner, space::Related, space::Inner);
    layout->setSpacing(space::Related);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop),
                            static_cast<QWidget *>(m_remember), static_cast<QWidget *>(m_save),
                            static_cast<QWidget *>(m_export)})
        layout->addWidget(widget);
    connect(m_stop, &QToolButton::clicked, this, &ResultBar::stopRequested);
    connect(m_remember, &QToolButton::clicked, this, &ResultBar::rememberRequested);
    connect(m_save, &QToolButton::clicked, this, &ResultBar::saveRequested);
    connect(&theme, &Theme::changed, this, &ResultBar::restyle);
    restyle();
}

ResultBar::~ResultBar() = default;

QToolButton *ResultBar::addButton(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    return button;
}

void ResultBar::showState(core::Severity severity, const QString &text, bool isRunning)
{
    m_text->setText(text);
    m_progress->setVisible(isRunning);
    m_stop->setVisible(isRunning);
    if (m_severity == severity)
        return;
    m_severity = severity;
    restyle();
}

void ResultBar::setSaving(const QString &why, bool hasRoutes)
{
    m_remember->setEnabled(hasRoutes);
    m_export->setEnabled(hasRoutes);
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(widgets::plainToolTip(why.isEmpty() ? tr("Save the reply as it came") : why));
}

void ResultBar::restyle()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(m_theme.icon(m_severity).pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setAccessibleName(Theme::severityName(m_severity));
}

} // namespace noc::bird
