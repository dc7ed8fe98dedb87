// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/linegrammar.h"
#include "models/bird/text/wiretext.h"

namespace noc::bird {

namespace {

/// "Last reboot on 2026-11-22 22:17:38.478" → what follows the words.
std::optional<QByteArrayView> after(QByteArrayView text, QByteArrayView words)
{
    if (!text.startsWith(words))
        return std::nullopt;
    return text.sliced(words.size()).trimmed();
}

class StatusGrammar final : public LineGrammar
{
public:
    bool line(const ReplyLine &line) override
    {
        const QByteArrayView text = line.text;
        if (text.isEmpty())
            return true;
        if (readFact(text))
            return true;
        // "Graceful restart recovery in progress", and what it waits for, indented.
        if (line.code == 24 || text.startsWith("Graceful restart ") || isBlank(text.front())) {
            m_status.notes.append(textFromWire(text.trimmed()));
            return true;
        }
        return readMessage(line);
    }

    void finish(Answer &answer) override { answer.content = std::move(m_status); }

private:
    bool readFact(QByteArrayView text)
    {
        if (const auto version = after(text, "BIRD ")) {
            m_status.versionText = textFromWire(*version);
            m_status.version = versionFromText(*version);
        } else if (const auto id = after(text, "Router ID is ")) {
            m_status.routerId = textFromWire(*id);
        } else if (const auto name = after(text, "Hostname is ")) {
            m_status.hostname = textFromWire(*name);
        } else if (const auto now = after(text, "Current server time is ")) {
            m_status.serverTime = parseTime(*now, {});
        } else if (const auto reboot = after(text, "Last reboot on ")) {
            m_status.lastReboot = parseTime(*reboot, {});
        } else if (const auto configured = after(text, "Last reconfiguration on ")) {
            m_status.lastReconfiguration = parseTime(*configured, {});
        } else {
            return false;
        }
        return true;
    }

    bool readMessage(const ReplyLine &line)
    {
        const bool isMessage = line.code == 13 || line.text.startsWith("Daemon ")
            || line.text.endsWith(" in progress");
        if (isMessage)
            m_status.message = textFromWire(line.text.trimmed());
        return isMessage;
    }

    RouterStatus m_status;
};

} // namespace

std::unique_ptr<LineGrammar> statusGrammar()
{
    return std::make_unique<StatusGrammar>();
}

} // namespace noc::bird
