// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/collector/collectorpage.h"

#include "widgets/common/banner.h"
#include "widgets/common/theme.h"
#include "widgets/monit/collector/collectorform.h"
#include "widgets/monit/collector/collectorwords.h"
#include "widgets/monit/collector/copyblock.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace noc::monit {

using core::Severity;
using widgets::Banner;
using widgets::TextSize;
using widgets::Theme;
using Listener = CollectorPageState::Listener;
using Secrets = CollectorPageState::Secrets;
namespace space = widgets::space;

namespace {

constexpr int widestCharacters = 110; ///< longer lines are hard to read

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CollectorPage::CollectorPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(wrapped(tr("Let your hosts report here"), this))
    , m_icon(new QLabel(this))
    , m_listener(wrapped({}, this))
    , m_problem(new Banner(theme, this))
    , m_secrets(new Banner(theme, this))
    , m_linesTitle(wrapped(tr("Lines for monitrc"), this))
    , m_addressRow(new QWidget(this))
    , m_lineAddress(new QComboBox(this))
    , m_lines(new CopyBlock(theme, tr("&Copy lines"), QPlainTextEdit::NoWrap, this))
    , m_certificate(new QWidget(this))
    , m_fingerprint(new CopyBlock(theme, tr("Copy &fingerprint"), QPlainTextEdit::WidgetWidth, this))
    , m_formTitle(wrapped(tr("Who may report"), this))
    , m_form(new CollectorForm(theme, this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_lines);
    connectParts();
    restyle();
    showState({});
}

CollectorPage::~CollectorPage() = default;

QWidget *CollectorPage::buildContent()
{
    auto *state = new QHBoxLayout;
    state->setSpacing(space::Related);
    state->addWidget(m_icon);
    state->addWidget(m_listener, 1);

    m_lineAddress->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lineAddress->setToolTip(tr("The address of this machine that the hosts can reach"));
    auto *address = new QHBoxLayout(m_addressRow);
    address->setContentsMargins(0, 0, 0, 0);
    address->setSpacing(space::Related);
    auto *addressLabel = new QLabel(tr("Hosts reach this machine at"), m_addressRow);
    addressLabel->setBuddy(m_lineAddress);
    address->addWidget(addressLabel);
    address->addWidget(m_lineAddress);
    address->addStretch();

    auto *certificate = new QVBoxLayout(m_certificate);
    certificate->setContentsMargins(0, 0, 0, 0);
    certificate->setSpacing(space::Inner);
    certificate->addWidget(wrapped(
        tr("SHA-256 fingerprint of the collector's certificate, to compare on a host:"), m_certificate));
    certificate->addWidget(m_fingerprint);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Related);
    column->addWidget(m_title);
    column->addWidget(wrapped(
        tr("Put these lines into the monitrc of each host (often /etc/monit/monitrc) and run “monit reload”: "
           "the host then waits for you to accept it."),
        content));
    column->addLayout(state);
    column->addWidget(m_problem);
    column->addWidget(m_secrets);
    column->addSpacing(space::Related);
    column->addWidget(m_linesTitle);
    column->addWidget(m_addressRow);
    column->addWidget(m_lines);
    column->addWidget(m_certificate);
    column->addSpacing(space::Related);
    column->addWidget(m_formTitle);
    column->addWidget(m_form);
    column->addStretch();

    auto *box = new QWidget(content);
    box->setLayout(column);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * widestCharacters);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->addWidget(box, 1);
    layout->addStretch();
    return content;
}

void CollectorPage::connectParts()
{
    connect(m_form, &CollectorForm::applyRequested, this, &CollectorPage::applyRequested);
    connect(m_problem, &Banner::actionTriggered, this, &CollectorPage::retryRequested);
    connect(m_secrets, &Banner::actionTriggered, this, [this] {
        if (m_state.secrets == Secrets::NotKept)
            Q_EMIT secretFileAllowed();
        else
            Q_EMIT secretsRetryRequested();
    });
    connect(m_lineAddress, &QComboBox::textActivated, this, &CollectorPage::lineAddressChosen);
    connect(&m_theme, &Theme::changed, this, &CollectorPage::restyle);
}

void CollectorPage::showState(const CollectorPageState &state)
{
    m_state = state;
    showListener();
    showSecrets();
    showLines();
    m_form->setApplied(state.choice, state.ownAddresses);
}

void CollectorPage::showListener()
{
    const bool isFailed = m_state.listener == Listener::Failed;
    if (isFailed)
        m_problem->showContent(listenerProblem(m_state));
    else
        m_problem->hide();
    m_listener->setText(listenerSentence(m_state));
    m_listener->setVisible(!isFailed);
    m_icon->setVisible(!isFailed);
    restyle();
}

void CollectorPage::showSecrets()
{
    const Banner::Content content = secretsProblem(m_state);
    if (content.what.isEmpty())
        m_secrets->hide();
    else
        m_secrets->showContent(content);
}

void CollectorPage::showLines()
{
    m_lines->setText(m_state.monitrcLines.join(u'\n'));
    m_addressRow->setVisible(m_state.reachableAddresses.size() > 1);
    const QSignalBlocker quiet(m_lineAddress);
    m_lineAddress->clear();
    m_lineAddress->addItems(m_state.reachableAddresses);
    m_lineAddress->setCurrentText(m_state.lineAddress);
    m_fingerprint->setText(m_state.fingerprint);
    m_certificate->setVisible(!m_state.fingerprint.isEmpty());
}

void CollectorPage::restyle()
{
    m_title->setFont(Theme::font(TextSize::Title));
    m_linesTitle->setFont(Theme::font(TextSize::Section));
    m_formTitle->setFont(Theme::font(TextSize::Section));
    const Severity severity = m_state.listener == Listener::Listening ? Severity::Good
        : m_state.listener == Listener::Off                           ? Severity::Off
                                                                      : Severity::Information;
    const int side = m_listener->fontMetrics().height();
    m_icon->setPixmap(m_theme.icon(severity).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace noc::monit
