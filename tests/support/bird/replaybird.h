// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"

#include <QHash>

#include <memory>

namespace noc::test {

/// A router that answers with what it was told to, without any connection; for whatever is built on a looking glass.
class ReplayBird
{
public:
    /// Raw bytes of replies, codes and all, by command; others are answered with 9001. `show status` and `show protocols`
    /// are those of the captures.
    explicit ReplayBird(const QByteArray &version = "2.0.12");
    ~ReplayBird();
    Q_DISABLE_COPY_MOVE(ReplayBird)

    void setReply(const QByteArray &command, const QByteArray &reply);
    /// Commands of this kind get no answer, or only this part of it, until release().
    void hold(const QByteArray &command, const QByteArray &part = {});
    void release();
    /// Every `show route` fails so.
    void setFailure(const core::Error &error);
    [[nodiscard]] QByteArrayList commands() const; ///< in order, of both lanes
    [[nodiscard]] int cancelled() const;

    struct Script;
    [[nodiscard]] std::unique_ptr<bird::Link> makeLink() const;

private:
    std::shared_ptr<Script> m_script;
};

/// A looking glass of such routers; polled only when told to.
class ReplayGlass
{
public:
    explicit ReplayGlass(const core::Clock &clock);
    ~ReplayGlass();
    Q_DISABLE_COPY_MOVE(ReplayGlass)

    ReplayBird &add(const QString &name, const QByteArray &version = "2.0.12");
    [[nodiscard]] ReplayBird &router(const QString &name) { return *m_birds.at(name); }
    /// All that were added; waits until what they are is known.
    [[nodiscard]] bool start();
    [[nodiscard]] bird::LookingGlass &glass() { return *m_glass; }

private:
    std::map<QString, std::unique_ptr<ReplayBird>> m_birds;
    std::unique_ptr<bird::LookingGlass> m_glass;
};

/// A table of so many routes, as BIRD 2 prints it, without attributes.
[[nodiscard]] QByteArray replyOfRoutes(int routes);

} // namespace noc::test
