// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/linkmessages.h"

using namespace noc::remote;

namespace {

template<typename Message>
void check(const noc::core::Result<Message> &decoded,
           noc::core::Result<Message> (*decode)(const QByteArray &))
{
    if (!decoded) {
        if (decoded.error().detail.isEmpty())
            qFatal("A refusal without a reason");
        return;
    }
    std::visit(
        [decode](const auto &message) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(message)>, Unknown>) {
                const QByteArray again = encode(message);
                if (again.contains('\n'))
                    qFatal("A message of two lines");
                if (again.size() <= maxConsoleMessage && !decode(again))
                    qFatal("What was understood is not understood again");
            }
        },
        *decoded);
}

} // namespace

/// Both sides' messages: what is taken can be said again in one line.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray message(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(decodeServerMessage(message), decodeServerMessage);
    check(decodeConsoleMessage(message), decodeConsoleMessage);
    return 0;
}
