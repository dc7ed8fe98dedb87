// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/elementnames.h"

#include "models/monit/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace noc::monit {

namespace {

struct ElementNames
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::ElementNames)
};

struct Row
{
    Element element;
    const char *name;
};

constexpr std::array rows{
    Row{Element::Pid, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "PID")},
    Row{Element::ParentPid, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Parent PID")},
    Row{Element::Mode, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Permissions")},
    Row{Element::Uid, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "User ID")},
    Row{Element::EffectiveUid, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Effective user ID")},
    Row{Element::Gid, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Group ID")},
    Row{Element::Uptime, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Uptime")},
    Row{Element::BootTime, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Booted")},
    Row{Element::Threads, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Threads")},
    Row{Element::Children, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Children")},
    Row{Element::Size, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Size")},
    Row{Element::HardLinks, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Hard links")},
    Row{Element::AccessTime, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Accessed")},
    Row{Element::ChangeTime, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Attributes changed")},
    Row{Element::ModifyTime, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Modified")},
    Row{Element::BlockPercent, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Space used, share")},
    Row{Element::BlockUsage, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Space used")},
    Row{Element::BlockTotal, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Space in total")},
    Row{Element::InodePercent, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Inodes used, share")},
    Row{Element::InodeUsage, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Inodes used")},
    Row{Element::InodeTotal, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Inodes in total")},
    Row{Element::CpuPercent, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "CPU")},
    Row{Element::CpuPercentTotal, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "CPU with children")},
    Row{Element::MemoryPercent, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Memory, share")},
    Row{Element::MemoryPercentTotal,
        QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Memory with children, share")},
    Row{Element::MemoryKilobyte, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Memory")},
    Row{Element::MemoryKilobyteTotal, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Memory with children")},
    Row{Element::FilesOpen, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Open files")},
    Row{Element::FilesOpenTotal, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Open files with children")},
    Row{Element::FilesSoftLimit, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Open files, soft limit")},
    Row{Element::FilesHardLimit, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Open files, hard limit")},
    Row{Element::FilesAllocated, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "File handles in use")},
    Row{Element::FilesUnused, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "File handles unused")},
    Row{Element::FilesMaximum, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "File handles, limit")},
    Row{Element::ReadGenericRate, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Read, cached included")},
    Row{Element::ReadGenericTotal,
        QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Read in total, cached included")},
    Row{Element::ReadRate, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Read from disk")},
    Row{Element::ReadTotal, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Read from disk in total")},
    Row{Element::ReadOperationsRate, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Read operations")},
    Row{Element::ReadOperationsTotal,
        QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Read operations in total")},
    Row{Element::WriteGenericRate, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Written, cached included")},
    Row{Element::WriteGenericTotal,
        QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Written in total, cached included")},
    Row{Element::WriteRate, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Written to disk")},
    Row{Element::WriteTotal, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Written to disk in total")},
    Row{Element::WriteOperationsRate, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Write operations")},
    Row{Element::WriteOperationsTotal,
        QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Write operations in total")},
    Row{Element::ServiceTimeRead, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Time reading")},
    Row{Element::ServiceTimeWrite, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Time writing")},
    Row{Element::ServiceTimeWait, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Time waiting")},
    Row{Element::ServiceTimeRun, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Time running")},
    Row{Element::Load1, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Load, 1 min")},
    Row{Element::Load5, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Load, 5 min")},
    Row{Element::Load15, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Load, 15 min")},
    Row{Element::CpuUser, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "CPU, user")},
    Row{Element::CpuSystem, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "CPU, system")},
    Row{Element::CpuNice, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "CPU, nice")},
    Row{Element::CpuWait, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "CPU, waiting for I/O")},
    Row{Element::CpuHardIrq, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "CPU, hardware interrupts")},
    Row{Element::CpuSoftIrq, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "CPU, software interrupts")},
    Row{Element::CpuSteal, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "CPU, stolen")},
    Row{Element::CpuGuest, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "CPU, guests")},
    Row{Element::CpuGuestNice, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "CPU, nice guests")},
    Row{Element::SystemMemoryPercent, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Memory used, share")},
    Row{Element::SystemMemoryKilobyte, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Memory used")},
    Row{Element::SwapPercent, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Swap used, share")},
    Row{Element::SwapKilobyte, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Swap used")},
    Row{Element::PagingIn, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Paged in")},
    Row{Element::PagingOut, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Paged out")},
    Row{Element::ProgramStarted, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Last run")},
    Row{Element::ProgramStatus, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Exit status")},
    Row{Element::LinkStatus, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Link")},
    Row{Element::LinkSpeed, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Speed")},
    Row{Element::LinkDuplex, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Duplex")},
    Row{Element::DownloadRate, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Download")},
    Row{Element::DownloadTotal, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Download in total")},
    Row{Element::DownloadPacketsRate, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Packets received")},
    Row{Element::DownloadPacketsTotal,
        QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Packets received in total")},
    Row{Element::DownloadErrorsRate, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Errors receiving")},
    Row{Element::DownloadErrorsTotal,
        QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Errors receiving in total")},
    Row{Element::UploadRate, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Upload")},
    Row{Element::UploadTotal, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Upload in total")},
    Row{Element::UploadPacketsRate, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Packets sent")},
    Row{Element::UploadPacketsTotal, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Packets sent in total")},
    Row{Element::UploadErrorsRate, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Errors sending")},
    Row{Element::UploadErrorsTotal, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Errors sending in total")},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].element) != i)
            return false;
    }
    return static_cast<std::size_t>(Element::UploadErrorsTotal) + 1 == rows.size();
}
static_assert(isInOrder(), "rows are looked up by position");

struct TypeRow
{
    ServiceType type;
    const char *heading;
};

// In the order of the host page.
constexpr std::array types{
    TypeRow{ServiceType::System, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "System")},
    TypeRow{ServiceType::Process, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Processes")},
    TypeRow{ServiceType::RemoteHost, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Remote hosts")},
    TypeRow{ServiceType::Filesystem, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Filesystems")},
    TypeRow{ServiceType::Network, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Networks")},
    TypeRow{ServiceType::Program, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Programs")},
    TypeRow{ServiceType::File, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Files")},
    TypeRow{ServiceType::Directory, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "Directories")},
    TypeRow{ServiceType::Fifo, QT_TRANSLATE_NOOP("noc::monit::ElementNames", "FIFOs")},
};

auto findType(int type)
{
    return std::ranges::find_if(types,
                                [type](const TypeRow &row) { return static_cast<int>(row.type) == type; });
}

} // namespace

QString elementName(Element element)
{
    return ElementNames::tr(rows[static_cast<std::size_t>(element)].name);
}

QString serviceTypeHeading(int type)
{
    const auto *const it = findType(type);
    return it == types.end() ? ElementNames::tr("Services of type %1").arg(type)
                             : ElementNames::tr(it->heading);
}

int serviceTypeRank(int type)
{
    return static_cast<int>(findType(type) - types.begin());
}

} // namespace noc::monit
