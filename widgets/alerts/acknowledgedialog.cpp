// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/acknowledgedialog.h"

#include "models/alerts/alertlimits.h"
#include "widgets/alerts/timepicker.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace noc::alerts {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr int widthInCharacters = 58;
constexpr qsizetype namedThings = 5;

QString headline(const QStringList &things)
{
    return things.size() == 1
        ? AcknowledgeDialog::tr("Acknowledge %1").arg(things.front())
        : AcknowledgeDialog::tr("Acknowledge %Ln alert(s)", "", static_cast<int>(things.size()));
}

QString listOf(const QStringList &things)
{
    const QString named = things.first(std::min(namedThings, things.size())).join(u", "_s);
    const auto others = static_cast<int>(things.size() - namedThings);
    return others <= 0 ? named : named + u' ' + AcknowledgeDialog::tr("and %Ln more", "alerts", others);
}

} // namespace

AcknowledgeDialog::AcknowledgeDialog(const QStringList &things, const AcknowledgeChoice &last,
                                     const core::Clock &clock, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_zone(zone)
    , m_comments(last.comments)
    , m_comment(new QLineEdit(this))
    , m_recovered(new QRadioButton(tr("Until it is &well again"), this))
    , m_time(new QRadioButton(tr("Until a &time:"), this))
    , m_forever(new QRadioButton(tr("For &ever, also when it happens again"), this))
    , m_picker(new TimePicker(clock, zone, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Acknowledge"));
    m_comment->setMaxLength(static_cast<int>(maxCommentLength));
    m_comment->setPlaceholderText(tr("New disk is ordered"));
    m_comment->setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    m_comment->setCompleter(new QCompleter(m_comments, this));
    layOut(things);
    connect(m_time, &QRadioButton::toggled, m_picker, &QWidget::setEnabled);
    connect(m_time, &QRadioButton::toggled, this, &AcknowledgeDialog::updateButton);
    connect(m_picker, &TimePicker::changed, this, &AcknowledgeDialog::updateButton);
    startWith(last);
    m_comment->setFocus();
}

AcknowledgeDialog::~AcknowledgeDialog() = default;

void AcknowledgeDialog::layOut(const QStringList &things)
{
    auto *title = new widgets::ElidedLabel(Qt::ElideMiddle, this);
    title->setFont(widgets::Theme::font(widgets::TextSize::Section));
    title->setText(headline(things));
    auto *label = new QLabel(tr("&Comment"), this);
    label->setBuddy(m_comment);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(things.size() == 1
                                      ? tr("Acknowledge")
                                      : tr("Acknowledge %Ln alert(s)", "", static_cast<int>(things.size())),
                                  QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Related);
    layout->addWidget(title);
    if (things.size() > 1) {
        auto *list = new QLabel(listOf(things), this);
        list->setTextFormat(Qt::PlainText);
        list->setWordWrap(true);
        layout->addWidget(list);
    }
    layout->addWidget(label);
    layout->addWidget(m_comment);
    layout->addSpacing(space::Inner);
    layout->addWidget(m_recovered);
    layout->addWidget(m_time);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(space::Group + space::Related);
    indented->addWidget(m_picker);
    layout->addLayout(indented);
    layout->addWidget(m_forever);
    layout->addSpacing(space::Inner);
    layout->addStretch();
    layout->addWidget(buttons);
}

void AcknowledgeDialog::startWith(const AcknowledgeChoice &last)
{
    if (last.time.isValid()) {
        const QDateTime soon = m_picker->time().toTimeZone(m_zone); // the picker starts an hour from now
        m_picker->setDateTime(soon.date(), last.time);
        if (!m_picker->time().isValid())
            m_picker->setDateTime(soon.date().addDays(1), last.time);
    }
    switch (last.until) {
    case Acknowledgement::Until::Recovered:
        m_recovered->setChecked(true);
        break;
    case Acknowledgement::Until::Time:
        m_time->setChecked(true);
        break;
    case Acknowledgement::Until::Forever:
        m_forever->setChecked(true);
        break;
    }
    m_picker->setEnabled(m_time->isChecked());
    updateButton();
}

void AcknowledgeDialog::updateButton()
{
    m_accept->setEnabled(!m_time->isChecked() || m_picker->time().isValid());
}

Acknowledgement::Until AcknowledgeDialog::until() const
{
    if (m_time->isChecked())
        return Acknowledgement::Until::Time;
    return m_forever->isChecked() ? Acknowledgement::Until::Forever : Acknowledgement::Until::Recovered;
}

Acknowledgement AcknowledgeDialog::acknowledgement() const
{
    Acknowledgement acknowledgement;
    acknowledgement.comment = m_comment->text().simplified();
    acknowledgement.until = until();
    if (acknowledgement.until == Acknowledgement::Until::Time)
        acknowledgement.untilTime = m_picker->time();
    return acknowledgement;
}

AcknowledgeChoice AcknowledgeDialog::choice() const
{
    AcknowledgeChoice choice{until(), {}, m_comments};
    if (const QDateTime time = m_picker->time(); m_time->isChecked() && time.isValid())
        choice.time = time.toTimeZone(m_zone).time();
    if (const QString comment = m_comment->text().simplified(); !comment.isEmpty()) {
        choice.comments.removeAll(comment);
        choice.comments.prepend(comment);
        choice.comments.resize(std::min(choice.comments.size(), maxOfferedComments));
    }
    return choice;
}

} // namespace noc::alerts
