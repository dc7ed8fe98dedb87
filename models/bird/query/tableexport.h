// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/namehiding.h"
#include "models/core/result.h"

#include <QAbstractItemModel>

namespace noc::bird {

enum class ExportFormat { Csv, Json, Markdown, Text };

inline constexpr int maxExportRows = 2'000'000;

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    QList<int> rows; ///< empty: all, in the model's order
    QList<int> columns; ///< empty: all
    int valueRole = Qt::DisplayRole; ///< for JSON, so that numbers are numbers
    HidingRules hiding; ///< for the columns whose headers have a nameKindRole
};

/// One field of RFC 4180, UTF-8. What a spreadsheet would run as a formula (OWASP "CSV Injection") gets an apostrophe
/// before it, unless it is a number.
[[nodiscard]] NOC_MODELS_EXPORT QByteArray csvField(const QString &text);

/// The top level of a model as a file: CSV with CRLF and a header (RFC 4180), JSON (an array of objects, keys are the
/// headers), a Markdown table, or columns of text. TooLarge beyond maxExportRows; InvalidInput: a row or column it lacks.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QByteArray> exportTable(const QAbstractItemModel &model,
                                                                     const ExportOptions &options);

} // namespace noc::bird
