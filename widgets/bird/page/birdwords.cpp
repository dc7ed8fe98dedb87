// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/birdwords.h"

#include "models/core/text.h"

#include <QCoreApplication>

namespace noc::bird {

using core::ErrorCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(noc::bird::Words)
};

QString whatOf(const QString &router, ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
        return Words::tr("%1 cannot be reached.").arg(router);
    case ErrorCode::TimedOut:
        return Words::tr("%1 does not answer in time.").arg(router);
    case ErrorCode::Unauthorized:
        return Words::tr("%1 does not let us in.").arg(router);
    case ErrorCode::Refused:
        return Words::tr("This is not asked of %1.").arg(router);
    case ErrorCode::Unsupported:
        return Words::tr("The way to %1 has no such question.").arg(router);
    case ErrorCode::TooLarge:
        return Words::tr("%1 answers with more than is kept here.").arg(router);
    case ErrorCode::Busy:
        return Words::tr("%1 has too many questions to answer.").arg(router);
    case ErrorCode::NotFound:
        return Words::tr("%1 does not know this.").arg(router);
    case ErrorCode::InvalidInput:
    case ErrorCode::Io:
        break;
    }
    return Words::tr("%1 answers with an error.").arg(router);
}

QString adviceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
        return Words::tr("Check its address, and that BIRD or the proxy runs there.");
    case ErrorCode::TimedOut:
        return Words::tr("Ask again later, or ask for less.");
    case ErrorCode::Unauthorized:
        return Words::tr("A socket of BIRD is for the group “bird”; SSH needs a key that the router takes.");
    case ErrorCode::Unsupported:
        return Words::tr("A way over SSH or BIRD's own socket can ask everything.");
    case ErrorCode::TooLarge:
        return Words::tr("Ask for less.");
    case ErrorCode::Busy:
        return Words::tr("Wait until it has answered.");
    case ErrorCode::Refused:
    case ErrorCode::NotFound:
    case ErrorCode::InvalidInput:
    case ErrorCode::Io:
        break;
    }
    return {};
}

} // namespace

QString FailureWords::toText() const
{
    QStringList sentences{what};
    if (!why.isEmpty())
        sentences += why;
    if (!advice.isEmpty())
        sentences += advice;
    return sentences.join(u' ');
}

FailureWords failureWords(const QString &router, const core::Error &error)
{
    QString why = core::displayable(error.detail).trimmed();
    if (!why.isEmpty() && !why.endsWith(u'.'))
        why += u'.';
    return {whatOf(core::displayable(router), error.code), why, adviceFor(error.code)};
}

QString kindName(RouterAddress::Kind kind)
{
    using Kind = RouterAddress::Kind;
    switch (kind) {
    case Kind::Unix:
        return Words::tr("BIRD's socket on this machine");
    case Kind::Tcp:
        return Words::tr("BIRD's socket relayed over TCP");
    case Kind::Ssh:
        return Words::tr("SSH");
    case Kind::LgProxy:
        return Words::tr("lgproxy of bird-lg-go");
    case Kind::LgPy:
        return Words::tr("lgproxy of sileht's bird-lg");
    case Kind::Birdwatcher:
        return Words::tr("birdwatcher");
    case Kind::BirdLgPhp:
        return Words::tr("client of bird-lg in PHP");
    }
    return {};
}

std::vector<AbilityWords> abilityWords(const LinkAbilities &abilities)
{
    const bool isOpen = !abilities.onlyProtocolsAndRoutes;
    return {
        {Words::tr("Protocols and routes"), true, {}},
        {Words::tr("Other tables"), isOpen,
         Words::tr("The proxy answers nothing but “show protocols” and “show route”.")},
        {Words::tr("Commands of your own"), abilities.isFreeText && isOpen,
         Words::tr("The proxy has an address for each question instead of taking commands.")},
        {Words::tr("Error codes"), abilities.hasReplyCodes,
         Words::tr("This way drops the codes of replies: errors are told by their words.")},
        {Words::tr("Ping from the router"), abilities.canPing,
         Words::tr("This way runs nothing but BIRD's commands.")},
        {Words::tr("Traceroute from the router"), abilities.canTrace,
         Words::tr("This way runs nothing but BIRD's commands.")},
    };
}

QString linkText(RouterRow::Link link)
{
    switch (link) {
    case RouterRow::Link::Off:
        return Words::tr("switched off");
    case RouterRow::Link::Connecting:
        return Words::tr("connecting");
    case RouterRow::Link::Up:
        return Words::tr("answers");
    case RouterRow::Link::Failed:
        return Words::tr("cannot be asked");
    }
    return {};
}

} // namespace noc::bird
