// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"
#include "widgets/bird/tables/tablekind.h"

namespace noc::bird {

/// Asks several routers for the same thing, one question at a time each.
class TableAsker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableAsker)

public:
    explicit TableAsker(const LookingGlass &glass, QObject *parent = nullptr);
    ~TableAsker() override;

    /// What is still being asked is given up. Nothing is told from within this call.
    void ask(const QStringList &routers, const TableKind &kind, const QString &typed);
    void stop();
    [[nodiscard]] int asked() const { return m_asked; } ///< questions
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] bool isAsking() const { return m_answered < m_asked; }

Q_SIGNALS:
    void answerCame(const QString &router, const noc::bird::Answer &answer);
    void failed(const QString &router, const noc::core::Error &error);
    /// It was not asked, and why, for people.
    void skipped(const QString &router, const QString &reason);
    /// Everything was answered, or stop() was called.
    void finished();

private:
    void askOne(const QString &router, const TableKind &kind, const QString &typed);
    void send(const QString &router, const core::Result<Command> &command, bool isText);
    void count();

    const LookingGlass &m_glass;
    std::vector<core::Future<Answer>> m_futures;
    quint64 m_round = 0; ///< answers of earlier ones are not wanted
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace noc::bird
