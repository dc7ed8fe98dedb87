// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/table.h"

#include "models/core/text.h"

#include <algorithm>

namespace noc::ctl {

using namespace Qt::StringLiterals;

namespace {

qsizetype widthOf(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate() && !c.isMark(); });
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - widthOf(text)), u' ');
}

QStringList displayable(const QStringList &row)
{
    QStringList cells;
    for (const QString &cell : row)
        cells.append(cell.isEmpty() ? u"-"_s : core::displayable(cell));
    return cells;
}

} // namespace

QString alignedTable(const QStringList &header, const std::vector<QStringList> &rows)
{
    std::vector<QStringList> lines{header};
    for (const QStringList &row : rows)
        lines.push_back(displayable(row));
    std::vector<qsizetype> widths(static_cast<std::size_t>(header.size()), 0);
    for (const QStringList &line : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(line.value(static_cast<qsizetype>(i))));
    }
    QString text;
    for (const QStringList &line : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString cell = line.value(static_cast<qsizetype>(i));
            text +=
                i + 1 == widths.size() ? QString(cell + u'\n') : QString(padded(cell, widths[i]) + "  "_L1);
        }
    }
    return text;
}

QString tableLine(const QStringList &row)
{
    return displayable(row).join("  "_L1) + u'\n';
}

} // namespace noc::ctl
