// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/birdraw.h"

#include "app/ctl/command.h"
#include "app/ctl/output.h"

#include <QSaveFile>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using namespace noc::bird;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

/// One reply on its way through a link of its own.
class RawReply final : public QObject
{
    Q_DISABLE_COPY_MOVE(RawReply)

public:
    RawReply(const ChosenRouter &router, const QString &path)
        : m_router(router)
        , m_link(makeLink(router.address, {}))
    {
        if (!path.isEmpty())
            m_file = std::make_unique<QSaveFile>(path);
        connect(m_link.get(), &Link::greeted, this, [this](const Version &version) {
            if (m_link->coding() == ReplyCoding::Coded)
                take("0001 BIRD " + toText(version).toUtf8() + " ready.\n");
        });
        connect(m_link.get(), &Link::received, this, &RawReply::take);
        connect(m_link.get(), &Link::finished, this, &RawReply::finish);
    }

    void send(const bird::Command &command)
    {
        if (m_file && !m_file->open(QIODevice::WriteOnly))
            return fail(
                failure(ErrorCode::Io, u"%1: %2"_s.arg(m_file->fileName(), m_file->errorString())).error());
        m_link->send(command);
    }

    void fail(const core::Error &error)
    {
        m_link->cancel();
        printFailure(m_router.name, error);
        QCoreApplication::exit(app::ExitFailure);
    }

private:
    void take(const QByteArray &bytes)
    {
        m_bytes += bytes.size();
        if (m_bytes > ClientLimits().loadBytes)
            return fail({ErrorCode::TooLarge, u"the reply does not end"_s});
        const bool isWritten = m_file ? m_file->write(bytes) == bytes.size() : print(bytes);
        if (isWritten)
            return;
        m_link->cancel();
        if (m_file)
            return fail({ErrorCode::Io, u"%1: %2"_s.arg(m_file->fileName(), m_file->errorString())});
        QCoreApplication::exit(app::ExitFailure);
    }

    void finish(const Result<void> &result)
    {
        if (!result)
            return fail(result.error());
        if (m_file && !m_file->commit())
            return fail({ErrorCode::Io, u"%1: %2"_s.arg(m_file->fileName(), m_file->errorString())});
        QCoreApplication::exit(app::ExitOk);
    }

    const ChosenRouter m_router;
    const std::unique_ptr<Link> m_link;
    std::unique_ptr<QSaveFile> m_file;
    qint64 m_bytes = 0;
};

} // namespace

int writeRawReply(const ChosenRouter &chosen, const RouteQuery &query, bool isConfirmed, const QString &path)
{
    const core::SystemClock clock;
    BirdRouter router(chosen, clock);
    RawReply reply(chosen, path);
    prepareQuery(router, query, isConfirmed, [&](const Result<AskedQuery> &asked) {
        if (!asked)
            return reply.fail(asked.error());
        reply.send(asked->command);
    });
    return QCoreApplication::exec();
}

} // namespace noc::ctl
