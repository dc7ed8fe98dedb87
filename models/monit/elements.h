// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArrayView>

#include <cstdint>
#include <optional>

namespace noc::monit {

/// What a number below `<service>` counts.
enum class Unit : std::uint8_t {
    Count,
    PerSecond,
    Percent,
    Bytes,
    BytesPerSecond,
    Kilobytes, ///< 1024 bytes
    Megabytes, ///< 1024² bytes
    BitsPerSecond,
    Seconds, ///< a duration
    UnixTime,
    MillisecondsPerSecond,
    PagesPerSecond,
    Octal, ///< printed by Monit in octal digits
    Identifier, ///< uid, pid: never grouped, −1 = none
    LinkState,
    Duplex,
    ExitStatus,
};

// path below <service>, enumerator, unit; the order is the order on the host page.
#define NOC_MONIT_ELEMENTS(X)                                                                                \
    X("pid", Pid, Identifier)                                                                                \
    X("ppid", ParentPid, Identifier)                                                                         \
    X("mode", Mode, Octal)                                                                                   \
    X("uid", Uid, Identifier)                                                                                \
    X("euid", EffectiveUid, Identifier)                                                                      \
    X("gid", Gid, Identifier)                                                                                \
    X("uptime", Uptime, Seconds)                                                                             \
    X("boottime", BootTime, UnixTime)                                                                        \
    X("threads", Threads, Count)                                                                             \
    X("children", Children, Count)                                                                           \
    X("size", Size, Bytes)                                                                                   \
    X("hardlink", HardLinks, Count)                                                                          \
    X("timestamps/access", AccessTime, UnixTime)                                                             \
    X("timestamps/change", ChangeTime, UnixTime)                                                             \
    X("timestamps/modify", ModifyTime, UnixTime)                                                             \
    X("block/percent", BlockPercent, Percent)                                                                \
    X("block/usage", BlockUsage, Megabytes)                                                                  \
    X("block/total", BlockTotal, Megabytes)                                                                  \
    X("inode/percent", InodePercent, Percent)                                                                \
    X("inode/usage", InodeUsage, Count)                                                                      \
    X("inode/total", InodeTotal, Count)                                                                      \
    X("cpu/percent", CpuPercent, Percent)                                                                    \
    X("cpu/percenttotal", CpuPercentTotal, Percent)                                                          \
    X("memory/percent", MemoryPercent, Percent)                                                              \
    X("memory/percenttotal", MemoryPercentTotal, Percent)                                                    \
    X("memory/kilobyte", MemoryKilobyte, Kilobytes)                                                          \
    X("memory/kilobytetotal", MemoryKilobyteTotal, Kilobytes)                                                \
    X("filedescriptors/open", FilesOpen, Count)                                                              \
    X("filedescriptors/opentotal", FilesOpenTotal, Count)                                                    \
    X("filedescriptors/limit/soft", FilesSoftLimit, Count)                                                   \
    X("filedescriptors/limit/hard", FilesHardLimit, Count)                                                   \
    X("filedescriptors/allocated", FilesAllocated, Count)                                                    \
    X("filedescriptors/unused", FilesUnused, Count)                                                          \
    X("filedescriptors/maximum", FilesMaximum, Count)                                                        \
    X("read/bytesgeneric/count", ReadGenericRate, BytesPerSecond)                                            \
    X("read/bytesgeneric/total", ReadGenericTotal, Bytes)                                                    \
    X("read/bytes/count", ReadRate, BytesPerSecond)                                                          \
    X("read/bytes/total", ReadTotal, Bytes)                                                                  \
    X("read/operations/count", ReadOperationsRate, PerSecond)                                                \
    X("read/operations/total", ReadOperationsTotal, Count)                                                   \
    X("write/bytesgeneric/count", WriteGenericRate, BytesPerSecond)                                          \
    X("write/bytesgeneric/total", WriteGenericTotal, Bytes)                                                  \
    X("write/bytes/count", WriteRate, BytesPerSecond)                                                        \
    X("write/bytes/total", WriteTotal, Bytes)                                                                \
    X("write/operations/count", WriteOperationsRate, PerSecond)                                              \
    X("write/operations/total", WriteOperationsTotal, Count)                                                 \
    X("servicetime/read", ServiceTimeRead, MillisecondsPerSecond)                                            \
    X("servicetime/write", ServiceTimeWrite, MillisecondsPerSecond)                                          \
    X("servicetime/wait", ServiceTimeWait, MillisecondsPerSecond)                                            \
    X("servicetime/run", ServiceTimeRun, MillisecondsPerSecond)                                              \
    X("system/load/avg01", Load1, Count)                                                                     \
    X("system/load/avg05", Load5, Count)                                                                     \
    X("system/load/avg15", Load15, Count)                                                                    \
    X("system/cpu/user", CpuUser, Percent)                                                                   \
    X("system/cpu/system", CpuSystem, Percent)                                                               \
    X("system/cpu/nice", CpuNice, Percent)                                                                   \
    X("system/cpu/wait", CpuWait, Percent)                                                                   \
    X("system/cpu/hardirq", CpuHardIrq, Percent)                                                             \
    X("system/cpu/softirq", CpuSoftIrq, Percent)                                                             \
    X("system/cpu/steal", CpuSteal, Percent)                                                                 \
    X("system/cpu/guest", CpuGuest, Percent)                                                                 \
    X("system/cpu/guestnice", CpuGuestNice, Percent)                                                         \
    X("system/memory/percent", SystemMemoryPercent, Percent)                                                 \
    X("system/memory/kilobyte", SystemMemoryKilobyte, Kilobytes)                                             \
    X("system/swap/percent", SwapPercent, Percent)                                                           \
    X("system/swap/kilobyte", SwapKilobyte, Kilobytes)                                                       \
    X("system/paging/in", PagingIn, PagesPerSecond)                                                          \
    X("system/paging/out", PagingOut, PagesPerSecond)                                                        \
    X("program/started", ProgramStarted, UnixTime)                                                           \
    X("program/status", ProgramStatus, ExitStatus)                                                           \
    X("link/state", LinkStatus, LinkState)                                                                   \
    X("link/speed", LinkSpeed, BitsPerSecond)                                                                \
    X("link/duplex", LinkDuplex, Duplex)                                                                     \
    X("link/download/bytes/now", DownloadRate, BytesPerSecond)                                               \
    X("link/download/bytes/total", DownloadTotal, Bytes)                                                     \
    X("link/download/packets/now", DownloadPacketsRate, PerSecond)                                           \
    X("link/download/packets/total", DownloadPacketsTotal, Count)                                            \
    X("link/download/errors/now", DownloadErrorsRate, PerSecond)                                             \
    X("link/download/errors/total", DownloadErrorsTotal, Count)                                              \
    X("link/upload/bytes/now", UploadRate, BytesPerSecond)                                                   \
    X("link/upload/bytes/total", UploadTotal, Bytes)                                                         \
    X("link/upload/packets/now", UploadPacketsRate, PerSecond)                                               \
    X("link/upload/packets/total", UploadPacketsTotal, Count)                                                \
    X("link/upload/errors/now", UploadErrorsRate, PerSecond)                                                 \
    X("link/upload/errors/total", UploadErrorsTotal, Count)

/// Every numeric element below `<service>` that Monit 5.25 – 6.0.0 sends.
enum class Element : std::uint8_t {
#define X(path, name, unit) name,
    NOC_MONIT_ELEMENTS(X)
#undef X
};

/// By path, never by tag: `read`, `memory`, `uptime` and others mean different things at different depths.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<Element> elementOf(QByteArrayView path);
[[nodiscard]] NOC_MODELS_EXPORT QByteArrayView pathOf(Element element);
[[nodiscard]] NOC_MODELS_EXPORT Unit unitOf(Element element);

} // namespace noc::monit
