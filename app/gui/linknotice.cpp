// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/linknotice.h"

#include <QCoreApplication>
#include <QLocale>

namespace noc::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Severity;
using remote::LinkPhase;
using store::StoreState;
using store::StoreTrouble;
using Content = widgets::Banner::Content;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(noc::app::LinkNotice)
};

QString reasonOf(const remote::LinkState &state)
{
    if (!state.untrustedFingerprint.isEmpty())
        return Words::tr("Its certificate is not the expected one. It shows the fingerprint %1.")
            .arg(state.untrustedFingerprint);
    switch (state.error ? state.error->code : ErrorCode::Unreachable) {
    case ErrorCode::NotFound:
    case ErrorCode::Unreachable:
        return Words::tr("Nobody answers there.");
    case ErrorCode::Unauthorized:
        return Words::tr("The token is not the right one.");
    case ErrorCode::TimedOut:
        return Words::tr("Nothing was heard of it for too long.");
    case ErrorCode::Unsupported:
        return Words::tr("The program there is of another version.");
    default:
        return state.error ? state.error->detail : QString();
    }
}

QString adviceOf(const remote::LinkState &state)
{
    if (!state.untrustedFingerprint.isEmpty())
        return Words::tr(
            "Compare it with the one that nocdeskctl status shows there, and start nocdesk with it as "
            "--fingerprint.");
    if (state.error && state.error->code == ErrorCode::Unauthorized)
        return Words::tr("Ask for it there: nocdeskctl token consoles");
    if (state.error && state.error->code == ErrorCode::Unsupported)
        return Words::tr("Use the same version on both sides.");
    return Words::tr("What is shown is as it was last. It is tried again by itself.");
}

QString storeReason(StoreTrouble trouble)
{
    switch (trouble) {
    case StoreTrouble::DiskFull:
        return Words::tr("The disk is full.");
    case StoreTrouble::Locked:
        return Words::tr("Another program holds the database.");
    case StoreTrouble::ReadOnly:
        return Words::tr("The file or its folder may not be written.");
    case StoreTrouble::NotAFile:
        return Words::tr("Something else than a file has its name.");
    case StoreTrouble::Foreign:
        return Words::tr("A database of another program has its name.");
    case StoreTrouble::Corrupt:
        return Words::tr("It is damaged.");
    case StoreTrouble::Newer:
        return Words::tr("A newer version of nocdesk wrote it.");
    case StoreTrouble::None:
    case StoreTrouble::Io:
    case StoreTrouble::Refused:
        break;
    }
    return Words::tr("The disk does not work as it should.");
}

} // namespace

std::optional<Notice> linkTrouble(const workspace::LinkStatus &link)
{
    if (link.state.phase != LinkPhase::Lost && link.state.phase != LinkPhase::Refused)
        return std::nullopt;
    Content content;
    content.severity = link.state.phase == LinkPhase::Refused ? Severity::Critical : Severity::Warning;
    content.what = Words::tr("No link to %1.").arg(link.where);
    content.why = reasonOf(link.state);
    content.advice = adviceOf(link.state);
    content.action = Words::tr("Try now");
    return Notice{content, NoticeAction::RetryLink};
}

std::optional<Notice> storeTrouble(const store::StoreStatus &status)
{
    Content content;
    content.severity = Severity::Warning;
    if (status.state == StoreState::Behind) {
        content.what = Words::tr("The history cannot be written: %n change(s) wait.", nullptr,
                                 static_cast<int>(std::min<qsizetype>(status.waiting, 1'000'000)));
        content.advice = Words::tr("Everything else works on. It is tried again by itself.");
    } else if (status.state == StoreState::Off && status.trouble != StoreTrouble::None) {
        content.what = Words::tr("No history is kept: what happens now is forgotten when nocdesk ends.");
        content.advice = Words::tr("Mend that and start nocdesk again.");
    } else if (status.setAside) {
        content.what = Words::tr("The history could not be used; a new one was begun.");
        content.why = storeReason(status.setAside->trouble);
        content.advice = Words::tr("The old one is kept as %1.").arg(status.setAside->fileName);
        content.action = Words::tr("Understood");
        return Notice{content, NoticeAction::Dismiss};
    } else {
        return std::nullopt;
    }
    content.why = storeReason(status.trouble);
    return Notice{content, NoticeAction::None};
}

QString commandTrouble(const core::Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
        return Words::tr("Not done: there is no link. Do it again when there is one.");
    case ErrorCode::TimedOut:
        return Words::tr("No answer came: look whether it was done before you do it again.");
    default:
        return Words::tr("Not done: %1").arg(error.detail);
    }
}

CollectorText linkTextOf(const workspace::LinkStatus &link)
{
    switch (link.state.phase) {
    case LinkPhase::Live:
        return {
            Severity::Good, Words::tr("Attached to %1").arg(link.where),
            Words::tr(
                "Everything shown belongs to the nocdesk there, and so do the collector and its settings.")};
    case LinkPhase::Stopped:
    case LinkPhase::Connecting:
        return {Severity::Information, Words::tr("Connecting to %1").arg(link.where), {}};
    case LinkPhase::Lost:
    case LinkPhase::Refused:
        break;
    }
    return {Severity::Critical, Words::tr("No link to %1").arg(link.where), reasonOf(link.state)};
}

} // namespace noc::app
