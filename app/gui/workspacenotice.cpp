// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/workspacenotice.h"

#include "app/gui/linknotice.h"

#include <QCoreApplication>

namespace noc::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Severity;
using settings::WorkspaceOrigin;
using workspace::CollectorStatus;
using workspace::SecretsState;
using Content = widgets::Banner::Content;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(noc::app::WorkspaceNotice)
};

QString endpointOf(const CollectorStatus &status)
{
    const QString address = status.address.toString();
    return address.contains(u':') ? u"[%1]:%2"_s.arg(address).arg(status.port)
                                  : u"%1:%2"_s.arg(address).arg(status.port);
}

std::optional<Notice> secretsTrouble(const workspace::Workspace &workspace)
{
    if (!workspace.settings().collector.isEnabled)
        return std::nullopt;
    Content content;
    content.severity = Severity::Warning;
    content.action = Words::tr("Retry");
    content.why =
        Words::tr("The desktop's keychain does not answer."); // in English and exact: on the collector's page
    switch (workspace.secretsState()) {
    case SecretsState::Loading:
    case SecretsState::Kept:
        return std::nullopt;
    case SecretsState::NotKept:
        content.what = Words::tr("The collector's passwords are lost when nocdesk ends.");
        content.advice = Words::tr("Start a keychain, or allow a private file on the collector's page.");
        break;
    case SecretsState::Unreadable:
        content.what = Words::tr("A password that was stored before cannot be read.");
        content.advice = Words::tr("Unlock the keychain, then try again.");
        break;
    }
    return Notice{content, NoticeAction::RetrySecrets};
}

std::optional<Notice> loadTrouble(const workspace::LoadNotice &notice)
{
    Content content;
    content.severity = Severity::Warning;
    content.action = Words::tr("Understood");
    content.why = notice.detail;
    if (notice.origin == WorkspaceOrigin::Backup) {
        content.what = Words::tr("The settings were broken; the previous version is used.");
    } else if (notice.origin == WorkspaceOrigin::Defaults && !notice.setAside.isEmpty()) {
        content.what =
            Words::tr("The settings were broken and there is no previous version: defaults are used.");
    } else if (!notice.issues.empty()) {
        content.what = Words::tr("Some settings are not valid; defaults are used for them.");
        content.why = QString(notice.issues.front().path + u": "_s + notice.issues.front().message);
    } else {
        return std::nullopt;
    }
    if (!notice.setAside.isEmpty())
        content.advice = Words::tr("The broken file is kept as %1.").arg(notice.setAside);
    return Notice{content, NoticeAction::Dismiss};
}

} // namespace

Content collectorTrouble(const CollectorStatus &status)
{
    Content content;
    content.action = Words::tr("Retry");
    content.what = Words::tr("The collector does not listen on %1.").arg(endpointOf(status));
    switch (status.error.code) {
    case ErrorCode::Busy:
        content.why = Words::tr("Another program uses port %1.").arg(status.port);
        content.advice = Words::tr("Stop that program or choose another port. It is tried again by itself.");
        break;
    case ErrorCode::Unreachable:
    case ErrorCode::NotFound:
        content.why = Words::tr("This machine does not have the address %1.").arg(status.address.toString());
        content.advice =
            Words::tr("Choose another address, or bring its interface up. It is tried again by itself.");
        break;
    case ErrorCode::Refused:
        content.why = Words::tr("The system does not allow it.");
        content.advice = Words::tr("Ports below 1024 belong to root: choose a higher one.");
        break;
    case ErrorCode::Unauthorized:
        content.why = Words::tr("The passwords or the TLS key of the collector cannot be read.");
        content.advice = Words::tr("Unlock the keychain, then try again.");
        break;
    case ErrorCode::InvalidInput:
    case ErrorCode::TooLarge:
    case ErrorCode::TimedOut:
    case ErrorCode::Unsupported:
    case ErrorCode::Io:
        content.why = status.error.detail;
        content.advice =
            Words::tr("Check the certificate, the key and the address in the collector's settings.");
        break;
    }
    return content;
}

std::optional<Notice> noticeOf(const workspace::Workspace &workspace)
{
    if (const auto link = workspace.linkStatus()) {
        if (auto notice = linkTrouble(*link))
            return notice;
    }
    if (workspace.collectorStatus().state == CollectorStatus::State::Failed)
        return Notice{collectorTrouble(workspace.collectorStatus()), NoticeAction::RestartCollector};
    if (const auto error = workspace.saveError()) {
        Content content;
        content.what = Words::tr("The settings cannot be saved.");
        content.why = error->detail;
        content.advice =
            Words::tr("Free some space or mend the folder's rights; saving is tried again with each change.");
        return Notice{content, NoticeAction::None};
    }
    if (auto notice = storeTrouble(workspace.storeStatus()))
        return notice;
    if (auto notice = secretsTrouble(workspace))
        return notice;
    return loadTrouble(workspace.loadNotice());
}

CollectorText collectorTextOf(const CollectorStatus &status)
{
    const QString endpoint = endpointOf(status);
    const QString kind = status.isTls ? Words::tr("TLS") : Words::tr("not encrypted");
    switch (status.state) {
    case CollectorStatus::State::Off:
        return {Severity::Off, Words::tr("Collector off"), Words::tr("The collector is switched off.")};
    case CollectorStatus::State::Waiting:
        return {Severity::Information, Words::tr("Collector waits for its passwords"), endpoint};
    case CollectorStatus::State::Starting:
        return {Severity::Information, Words::tr("Collector starts"), endpoint};
    case CollectorStatus::State::Listening:
        return {Severity::Good, Words::tr("Collector %1").arg(endpoint),
                Words::tr("Monits may report to %1 (%2).").arg(endpoint, kind)};
    case CollectorStatus::State::Failed:
        return {Severity::Critical, Words::tr("Collector does not listen"), status.error.detail};
    }
    Q_UNREACHABLE();
}

Content openFailure(const core::Error &error, const QString &file)
{
    Content content;
    content.what = Words::tr("The settings in %1 cannot be used.").arg(file);
    content.why = error.code == ErrorCode::Unsupported ? Words::tr("A newer version of nocdesk wrote them.")
                                                       : error.detail;
    content.advice = Words::tr(
        "Nothing was changed. Use the newer version, mend the file, or start with another --profile.");
    return content;
}

} // namespace noc::app
