// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/resulttext.h"

#include "models/core/text.h"
#include "widgets/common/age.h"

#include <QCoreApplication>
#include <QLocale>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Severity;
using widgets::Banner;
using State = RouteRun::State;

namespace {

// Under one name, so that translators see them together.
struct ResultText
{
    Q_DECLARE_TR_FUNCTIONS(noc::bird::ResultText)
};

QString failureTitle(const RouteRun &run)
{
    const QString router = core::displayable(run.result().router);
    switch (run.error().code) {
    case ErrorCode::InvalidInput:
        return ResultText::tr("%1 does not take the query").arg(router);
    case ErrorCode::Refused:
        return ResultText::tr("%1 was not asked").arg(router);
    case ErrorCode::Unauthorized:
        return ResultText::tr("%1 does not let us in").arg(router);
    case ErrorCode::TimedOut:
        return ResultText::tr("%1 did not answer in time").arg(router);
    case ErrorCode::Busy:
        return ResultText::tr("%1 has too many questions waiting").arg(router);
    case ErrorCode::Unsupported:
        return ResultText::tr("%1 cannot be asked this").arg(router);
    case ErrorCode::NotFound:
    case ErrorCode::TooLarge:
    case ErrorCode::Unreachable:
    case ErrorCode::Io:
        return ResultText::tr("%1 cannot be reached").arg(router);
    }
    return {};
}

QString failureAdvice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return ResultText::tr("Check the names and the condition; the command is shown below the query.");
    case ErrorCode::Refused:
        return ResultText::tr("Ask for a part: an address, a prefix, a protocol, or only the count.");
    case ErrorCode::Unauthorized:
        return ResultText::tr("Check the user, the key and the rights on BIRD's socket.");
    case ErrorCode::TimedOut:
        return ResultText::tr("Ask for less, or look whether the router is overloaded.");
    case ErrorCode::Busy:
        return ResultText::tr("Stop some of them, or wait.");
    case ErrorCode::Unsupported:
        return ResultText::tr("Switch the router on, or reach it by another way (its address in “Change…”).");
    case ErrorCode::NotFound:
    case ErrorCode::TooLarge:
    case ErrorCode::Unreachable:
    case ErrorCode::Io:
        return ResultText::tr("Check its address and the way to it.");
    }
    return {};
}

std::optional<Banner::Content> failureNotice(const RouteRun &run)
{
    QString why = core::displayable(run.error().detail);
    if (!why.isEmpty() && !why.endsWith(u'.'))
        why += u'.';
    if (run.result().table->size() > 0)
        why += u' ' + ResultText::tr("What came before stays below.");
    return Banner::Content{Severity::Critical, failureTitle(run), why, failureAdvice(run.error().code),
                           ResultText::tr("Retry")};
}

} // namespace

QString routesText(qsizetype count)
{
    return ResultText::tr("%n route(s)", nullptr, static_cast<int>(count));
}

QString durationText(core::Milliseconds duration)
{
    if (duration < core::Milliseconds(1000))
        return ResultText::tr("%1 ms").arg(duration.count());
    const double seconds = static_cast<double>(duration.count()) / 1000;
    return ResultText::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
}

Severity runSeverity(const RouteRun &run)
{
    switch (run.state()) {
    case State::Waiting:
    case State::Loading:
        return Severity::Information;
    case State::Stopped:
        return Severity::Warning;
    case State::Failed:
        return Severity::Critical;
    case State::Done:
        break;
    }
    if (run.result().isPartial)
        return Severity::Warning;
    return run.result().isSaved ? Severity::Unknown : Severity::Good;
}

QString runText(const RouteRun &run, qsizetype hidden)
{
    const RouteResult &result = run.result();
    const QString size = QLocale().formattedDataSize(result.bytes, 1, QLocale::DataSizeTraditionalFormat);
    QStringList parts{routesText(result.table->size())};
    if (hidden > 0)
        parts.append(ResultText::tr("%n hidden", nullptr, static_cast<int>(hidden)));
    if (run.state() == State::Waiting)
        return ResultText::tr("Waiting for the answer, %1").arg(durationText(run.elapsed()));
    if (result.isSaved)
        parts.append(ResultText::tr("saved, of %1").arg(widgets::exactTimeText(result.when)));
    else
        parts += {size, durationText(run.elapsed())};
    if (result.isPartial && !run.isRunning())
        parts.append(ResultText::tr("not all"));
    const QString text = parts.join(u" · "_s);
    return run.state() == State::Loading ? ResultText::tr("Loading: %1").arg(text) : text;
}

std::optional<Banner::Content> runNotice(const RouteRun &run, const Version &version)
{
    if (run.state() == State::Failed)
        return failureNotice(run);
    if (run.state() == State::Stopped)
        return Banner::Content{Severity::Warning,
                               ResultText::tr("Stopped: these are not all routes"),
                               {},
                               {},
                               ResultText::tr("Ask again")};
    if (run.isRunning())
        return std::nullopt;
    if (run.result().isPartial) {
        return Banner::Content{
            Severity::Warning, ResultText::tr("These are not all routes"),
            ResultText::tr("The router broke off (it was reconfigured, or a line was too long), "
                           "or a limit of this program was reached."),
            ResultText::tr("Ask again, or for less."), ResultText::tr("Ask again")};
    }
    if (run.request().translation.isEveryCoveringPrefix && run.result().table->size() > 1) {
        return Banner::Content{
            Severity::Information,
            ResultText::tr("BIRD %1 answers with every prefix that holds the address").arg(toText(version)),
            ResultText::tr("The longest, by which packets go, is shown."),
            {},
            {}};
    }
    return std::nullopt;
}

} // namespace noc::bird
