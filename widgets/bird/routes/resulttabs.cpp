// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/resulttabs.h"

#include "models/core/text.h"
#include "widgets/bird/routes/permalink.h"
#include "widgets/bird/routes/resultfile.h"
#include "widgets/bird/routes/resultpane.h"
#include "widgets/bird/routes/resulttable.h"
#include "widgets/bird/routes/resulttext.h"
#include "widgets/common/age.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Markdown:
        return u"md"_s;
    case ExportFormat::Text:
        return u"txt"_s;
    }
    return {};
}

} // namespace

ResultTabs::ResultTabs(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
                       const RouteNames &names, QWidget *parent)
    : QTabWidget(parent)
    , m_glass(glass)
    , m_clock(clock)
    , m_theme(theme)
    , m_names(names)
{
    setDocumentMode(true);
    setTabBarAutoHide(true);
    setTabsClosable(true);
    setElideMode(Qt::ElideMiddle);
    connect(this, &QTabWidget::tabCloseRequested, this, &ResultTabs::closeTab);
    connect(this, &QTabWidget::currentChanged, this, &ResultTabs::resultChanged);
}

ResultTabs::~ResultTabs()
{
    disconnect(this, nullptr, this, nullptr); // tabs go one by one, and nobody is left to hear of it
}

QList<ResultPane *> ResultTabs::panes() const
{
    QList<ResultPane *> panes;
    for (int i = 0; i < count(); ++i)
        panes.append(static_cast<ResultPane *>(widget(i)));
    return panes;
}

ResultPane *ResultTabs::currentPane() const
{
    return static_cast<ResultPane *>(currentWidget());
}

bool ResultTabs::isRunning() const
{
    return std::ranges::any_of(panes(), [](const ResultPane *pane) { return pane->run().isRunning(); });
}

void ResultTabs::ask(const std::vector<std::pair<RouteRequest, std::optional<core::Error>>> &requests)
{
    m_header = headerState();
    m_splitter = splitterState();
    closeRuns();
    ResultPane *first = nullptr;
    for (const auto &[request, error] : requests) {
        auto *run = new RouteRun(m_glass, m_clock, request);
        ResultPane *pane = add(run);
        first = first ? first : pane;
        if (error)
            run->refuse(*error);
        else
            run->start();
    }
    if (first)
        setCurrentWidget(first);
    Q_EMIT resultChanged();
}

void ResultTabs::showResult(const RouteResult &result)
{
    ResultPane *pane = add(new RouteRun(m_glass, m_clock, result));
    setCurrentWidget(pane);
    Q_EMIT resultChanged();
}

ResultPane *ResultTabs::add(RouteRun *run)
{
    auto *pane = new ResultPane(run, m_glass, m_clock, m_theme, m_names, this);
    pane->table().setHeaderState(m_header);
    pane->setSplitterState(m_splitter);
    pane->setDetailsShown(m_isDetailsShown);
    pane->setFilterText(m_filterText);
    pane->actions().setLinks(m_links);
    addTab(pane, QString());
    connectPane(pane);
    connectFiles(pane);
    updateTab(pane);
    return pane;
}

void ResultTabs::connectPane(ResultPane *pane)
{
    connect(pane, &ResultPane::changed, this, [this, pane] {
        updateTab(pane);
        Q_EMIT changed();
    });
    connect(&pane->run(), &RouteRun::ended, this, [this, pane] {
        if (pane == currentPane())
            Q_EMIT resultChanged();
    });
    RouteActions &actions = pane->actions();
    connect(&actions, &RouteActions::queryRequested, this, &ResultTabs::queryRequested);
    connect(&actions, &RouteActions::urlRequested, this, &ResultTabs::urlRequested);
    connect(&actions, &RouteActions::whoisRequested, this, &ResultTabs::whoisRequested);
    connect(&actions, &RouteActions::copyQueryRequested, this, [pane] {
        const RouteResult &result = pane->run().result();
        QGuiApplication::clipboard()->setText(toText(Permalink{{result.router}, result.query}));
    });
}

void ResultTabs::connectFiles(ResultPane *pane)
{
    connect(pane, &ResultPane::rememberRequested, this,
            [this, pane] { Q_EMIT rememberRequested(pane->run().result()); });
    connect(pane, &ResultPane::saveRequested, this, [this, pane] {
        const RouteResult &result = pane->run().result();
        const HidingRules rules = pane->hiding();
        const QString name = suggestedFileName(result, u"nocbird"_s, rules);
        core::onResult(encodedResult(result, rules), this,
                       [this, name](const core::Result<QByteArray> &bytes) {
                           if (bytes)
                               Q_EMIT fileMade(name, *bytes);
                           else
                               Q_EMIT fileFailed(bytes.error());
                       });
    });
    connect(pane, &ResultPane::exportRequested, this, [this, pane](ExportFormat format) {
        const auto bytes = pane->exported(format);
        if (bytes)
            Q_EMIT fileMade(suggestedFileName(pane->run().result(), suffixOf(format), pane->hiding()),
                            *bytes);
        else
            Q_EMIT fileFailed(bytes.error());
    });
}

void ResultTabs::updateTab(ResultPane *pane)
{
    const int index = indexOf(pane);
    if (index < 0)
        return;
    const RouteRun &run = pane->run();
    QString title = core::displayable(run.result().router);
    if (run.result().isSaved)
        title = tr("%1, saved").arg(title);
    setTabText(index, title.replace(u'&', "&&"_L1));
    setTabIcon(index, m_theme.icon(runSeverity(run)));
    setTabToolTip(index,
                  widgets::plainToolTip(QString::fromUtf8(run.result().command) + u'\n'
                                        + widgets::exactTimeText(run.result().when) + u'\n'
                                        + runText(run, pane->hiddenCount())));
}

void ResultTabs::closeRuns()
{
    for (int i = count() - 1; i >= 0; --i) {
        if (!static_cast<ResultPane *>(widget(i))->run().result().isSaved)
            closeTab(i);
    }
}

void ResultTabs::closeTab(int index)
{
    QWidget *pane = widget(index);
    removeTab(index);
    delete pane; // and its run, which stops the router
    Q_EMIT changed();
}

void ResultTabs::stop()
{
    for (ResultPane *pane : panes())
        pane->run().stop();
}

void ResultTabs::setFilterText(const QString &text)
{
    m_filterText = text;
    for (ResultPane *pane : panes())
        pane->setFilterText(text);
}

void ResultTabs::setLinks(const QList<RouteLink> &links)
{
    m_links = links;
    for (ResultPane *pane : panes())
        pane->actions().setLinks(links);
}

void ResultTabs::showNames()
{
    for (ResultPane *pane : panes())
        pane->showNames();
}

void ResultTabs::setDetailsShown(bool isShown)
{
    m_isDetailsShown = isShown;
    for (ResultPane *pane : panes())
        pane->setDetailsShown(isShown);
}

QByteArray ResultTabs::headerState() const
{
    return currentPane() ? currentPane()->table().headerState() : m_header;
}

QByteArray ResultTabs::splitterState() const
{
    return currentPane() ? currentPane()->splitterState() : m_splitter;
}

void ResultTabs::setLayoutStates(const QByteArray &header, const QByteArray &splitter)
{
    m_header = header;
    m_splitter = splitter;
}

} // namespace noc::bird
