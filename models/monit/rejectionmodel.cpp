// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/rejectionmodel.h"

#include "models/core/text.h"

#include <QLocale>

#include <array>

namespace noc::monit {

namespace {

struct Words
{
    RejectionReason reason;
    const char *text;
    const char *advice;
};

constexpr std::array words{
    Words{RejectionReason::BadCredentials,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Wrong user or password"),
          QT_TRANSLATE_NOOP(
              "noc::monit::RejectionModel",
              "Compare the user and password in the host's “set mmonit” line with the lines shown on "
              "the collector page.")},
    Words{RejectionReason::AddressNotAllowed,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Address not allowed"),
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel",
                            "Add the host's network to the collector's allowed networks, if it may report.")},
    Words{RejectionReason::TooManyConnections,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Too many connections"),
          QT_TRANSLATE_NOOP(
              "noc::monit::RejectionModel",
              "One Monit needs two connections at a time. Many hosts behind one address need a higher "
              "limit per address; otherwise look at what this address runs.")},
    Words{RejectionReason::TimedOut,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Request not completed in time"),
          QT_TRANSLATE_NOOP(
              "noc::monit::RejectionModel",
              "Check the network path to the host. Something that never finishes its requests may be a "
              "scanner: block its address.")},
    Words{RejectionReason::BadRequest,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Not a valid HTTP request"),
          QT_TRANSLATE_NOOP(
              "noc::monit::RejectionModel",
              "Check that “set mmonit” says http:// where the collector is plain and https:// where it "
              "uses TLS. A proxy between the two may also damage requests.")},
    Words{
        RejectionReason::WrongPath, QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Wrong path"),
        QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "The “set mmonit” address must end in /collector.")},
    Words{RejectionReason::WrongMethod, QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Not a report"),
          QT_TRANSLATE_NOOP(
              "noc::monit::RejectionModel",
              "This is a browser, a health check or a scanner: a Monit always posts. Nothing to do, or "
              "block its address.")},
    Words{RejectionReason::UnsupportedEncoding,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Unsupported compression"),
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel",
                            "Monit sends plain text or gzip. Look for a proxy that changes requests.")},
    Words{RejectionReason::TooLarge, QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Message too large"),
          QT_TRANSLATE_NOOP(
              "noc::monit::RejectionModel",
              "Let the host watch fewer services or print less (set limits { programOutput }), or raise "
              "the collector's limit.")},
    Words{RejectionReason::BadCompression,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Broken compression"),
          QT_TRANSLATE_NOOP(
              "noc::monit::RejectionModel",
              "The message was damaged on its way or made to exhaust memory. If it is a host of yours, "
              "look for a proxy; otherwise block its address.")},
    Words{RejectionReason::NotMonit,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Not a message of Monit"),
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel",
                            "Something else posts to the collector with valid credentials: find out what.")},
    Words{RejectionReason::Malformed, QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Unreadable message"),
          QT_TRANSLATE_NOOP(
              "noc::monit::RejectionModel",
              "It is not XML even after repair. Look for unusual characters in the host's service names "
              "and program output.")},
    Words{RejectionReason::DoctypeRefused,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Document type declaration refused"),
          QT_TRANSLATE_NOOP(
              "noc::monit::RejectionModel",
              "Monit never sends one: this looks like an attack. Find out who uses this address.")},
    Words{RejectionReason::TooDeep,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Message nested too deep"),
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel",
                            "No Monit known sends this. Find out who uses this address.")},
    Words{RejectionReason::TooManyElements,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Too many services"),
          QT_TRANSLATE_NOOP(
              "noc::monit::RejectionModel",
              "The message has more elements than 2000 services need. Split them between several Monits.")},
    Words{RejectionReason::QueueFull, QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Collector overloaded"),
          QT_TRANSLATE_NOOP(
              "noc::monit::RejectionModel",
              "Reports came faster than they could be read. Monit sends events again; a longer cycle "
              "(set daemon) on the hosts helps.")},
    Words{RejectionReason::IdPinnedElsewhere,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "Monit id belongs to another host"),
          QT_TRANSLATE_NOOP(
              "noc::monit::RejectionModel",
              "If a machine was copied, run “monit -r” on the copy. If the host has moved, trust its new "
              "source on the page of waiting hosts.")},
    Words{RejectionReason::TooManyHosts,
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel", "No room for another host"),
          QT_TRANSLATE_NOOP("noc::monit::RejectionModel",
                            "Accept or forget the hosts that wait, and check who can report.")},
};

const Words *wordsOf(RejectionReason reason)
{
    const auto *const it = std::ranges::find(words, reason, &Words::reason);
    return it == words.end() ? nullptr : it;
}

} // namespace

QString RejectionModel::reasonText(RejectionReason reason)
{
    const Words *row = wordsOf(reason);
    return row ? tr(row->text) : QString(rejectionWord(reason));
}

QString RejectionModel::adviceText(RejectionReason reason)
{
    const Words *row = wordsOf(reason);
    return row ? tr(row->advice) : QString();
}

int RejectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant RejectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Count)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    switch (static_cast<Column>(section)) {
    case Last:
        return tr("Last time");
    case Reason:
        return tr("Reason");
    case From:
        return tr("From");
    case User:
        return tr("User");
    case Count:
        return tr("Count");
    case Detail:
        return tr("Details");
    }
    Q_UNREACHABLE();
}

QVariant RejectionModel::cell(const Rejection &row, int column, int role) const
{
    const auto exact = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
    };
    switch (role) {
    case ReasonRole:
        return static_cast<int>(row.reason);
    case AdviceRole:
        return adviceText(row.reason);
    case TimeRole:
        return row.last.toLocalTime();
    case Qt::ToolTipRole:
        return column == Last ? tr("First at %1\nLast at %2").arg(exact(row.first), exact(row.last))
                              : adviceText(row.reason);
    case Qt::TextAlignmentRole:
        return column == Count ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::DisplayRole:
    case SortRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Last:
        return role == SortRole ? QVariant(row.last)
                                : QVariant(QLocale().toString(row.last.toLocalTime(), QLocale::ShortFormat));
    case Reason:
        return reasonText(row.reason);
    case From:
        return row.source.address.toString();
    case User:
        return core::displayable(row.source.user);
    case Count:
        return role == SortRole ? QVariant(row.count) : QVariant(QLocale().toString(row.count));
    case Detail:
        return core::displayable(row.detail);
    }
    return {};
}

} // namespace noc::monit
