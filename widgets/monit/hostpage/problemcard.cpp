// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/problemcard.h"

#include "models/core/text.h"
#include "models/monit/units.h"
#include "widgets/common/age.h"
#include "widgets/common/severityicon.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;
using widgets::Theme;
namespace space = widgets::space;

ProblemCard::ProblemCard(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_more(new QToolButton(this))
{
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus); // the card's Menu key does the same
    m_more->setCursor(Qt::ArrowCursor);
    m_more->setToolTip(tr("What can be done"));
    m_more->setAccessibleName(tr("What can be done"));
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &ProblemCard::restyle);
    restyle();
}

ProblemCard::~ProblemCard() = default;

void ProblemCard::showProblem(const HostProblem &problem, const QDateTime &now)
{
    const QString age = problem.since.isValid()
        ? shortAge(std::max(std::chrono::seconds(problem.since.secsTo(now)), std::chrono::seconds(0)))
        : QString();
    if (problem == m_problem && age == m_age)
        return;
    m_problem = problem;
    m_age = age;
    const QString name = core::displayable(problem.service);
    const QString since = problem.since.isValid() ? tr("Since %1").arg(widgets::exactTimeText(problem.since))
                                                  : tr("No message said when it began.");
    const QString was = problem.isOld ? tr("As it was when the host was last heard of.") : QString();
    QStringList lines{tr("%1: %2", "service, what is wrong").arg(name, problem.what), problem.message, since,
                      was};
    lines.removeAll(QString());
    setAccessibleName(tr("%1, %2: %3", "severity, service, what is wrong")
                          .arg(Theme::severityName(problem.severity), name, problem.what));
    setAccessibleDescription(problem.message);
    setToolTip(widgets::plainToolTip(lines.join(u'\n')));
    updateGeometry();
    update();
}

void ProblemCard::restyle()
{
    m_more->setIcon(m_theme.symbol("more"_L1));
    update();
}

void ProblemCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const int side = fontMetrics().height() + space::Inner;
    m_more->setGeometry(width() - side - space::Inner / 2, (height() - side) / 2, side, side);
}

void ProblemCard::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
    event->accept();
}

QSize ProblemCard::sizeHint() const
{
    const int lines = m_problem.message.isEmpty() ? 1 : 2;
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * lines + 2 * space::Inner};
}

QSize ProblemCard::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

void ProblemCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette palette = m_theme.basePalette();
    const widgets::SeverityColors colors = m_theme.colors(m_problem.severity);
    const QColor base = palette.color(QPalette::Base);
    painter.fillRect(rect(), widgets::blended(base, colors.fill, m_problem.isOld ? 0.04 : 0.10));
    painter.fillRect(0, 0, space::Inner, height(), colors.fill);

    const int lineHeight = fontMetrics().height();
    const int right = width() - m_more->x() + space::Inner;
    const QRect inside = rect().adjusted(space::Page, space::Inner, -right, -space::Inner);
    paintFirstLine(painter, QRect(inside.left(), inside.top(), inside.width(), lineHeight));
    const int indent = lineHeight + space::Inner;
    painter.setFont(font());
    painter.setPen(widgets::secondaryText(palette));
    painter.drawText(
        QRect(inside.left() + indent, inside.top() + lineHeight, inside.width() - indent, lineHeight),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(m_problem.message, Qt::ElideRight, inside.width() - indent));
    if (hasFocus() || underMouse()) {
        painter.setPen(palette.color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

/// Shape, name, what is wrong; the age at the right keeps its room.
void ProblemCard::paintFirstLine(QPainter &painter, const QRect &line) const
{
    const QPalette palette = m_theme.basePalette();
    const widgets::SeverityColors colors = m_theme.colors(m_problem.severity);
    const int side = line.height();
    widgets::paintSeverity(painter, QRectF(line.left(), line.top(), side, side), m_problem.severity, colors);
    QRect rest = line.adjusted(side + space::Inner, 0, 0, 0);

    painter.setPen(widgets::secondaryText(palette));
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight, m_age);
    if (!m_age.isEmpty())
        rest.adjust(0, 0, -fontMetrics().horizontalAdvance(m_age) - space::Related, 0);

    QFont strong = font();
    strong.setBold(true);
    const QFontMetrics strongMetrics(strong);
    const int forWords =
        std::min(fontMetrics().horizontalAdvance(m_problem.what) + space::Related, rest.width() / 2);
    const QString name = strongMetrics.elidedText(core::displayable(m_problem.service), Qt::ElideMiddle,
                                                  rest.width() - forWords);
    painter.setFont(strong);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    rest.adjust(strongMetrics.horizontalAdvance(name) + space::Related, 0, 0, 0);
    painter.setFont(font());
    painter.setPen(m_problem.isOld ? widgets::secondaryText(palette) : colors.text);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_problem.what, Qt::ElideRight, rest.width()));
}

} // namespace noc::monit
