// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/tableexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString &text)
{
    if (text.isEmpty() || !u"=+-@\t\r"_s.contains(text.front()))
        return false;
    bool isNumber = false;
    std::ignore = text.toDouble(&isNumber);
    return !isNumber;
}

QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

/// What a Markdown table takes for its own.
QString markdownCell(const QString &text)
{
    QString cell = onOneLine(text);
    for (const QChar special : u"\\|*_`<>[]"_s)
        cell.replace(special, u'\\' + QString(special));
    return cell;
}

class TableWriter
{
public:
    TableWriter(const QAbstractItemModel &model, const ExportOptions &options)
        : m_model(model)
        , m_options(options)
        , m_hiding(options.hiding)
        , m_rows(listed(options.rows, model.rowCount()))
        , m_columns(listed(options.columns, model.columnCount()))
    {
        for (const int column : m_columns)
            m_headers.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }

    QByteArray write()
    {
        switch (m_options.format) {
        case ExportFormat::Csv:
            return csv();
        case ExportFormat::Json:
            return json();
        case ExportFormat::Markdown:
            return markdown();
        case ExportFormat::Text:
            return text();
        }
        Q_UNREACHABLE();
    }

private:
    static QList<int> listed(const QList<int> &chosen, int count)
    {
        if (!chosen.isEmpty())
            return chosen;
        QList<int> all(count);
        std::iota(all.begin(), all.end(), 0);
        return all;
    }

    QString cell(int row, int column) { return m_hiding.cell(m_model.index(row, column)); }

    QStringList cells(int row)
    {
        QStringList texts;
        for (const int column : m_columns)
            texts.append(cell(row, column));
        return texts;
    }

    static QByteArray csvLine(const QStringList &texts)
    {
        QByteArrayList fields;
        for (const QString &text : texts)
            fields.append(csvField(text));
        return fields.join(',') + "\r\n";
    }

    QByteArray csv()
    {
        QByteArray bytes = csvLine(m_headers);
        for (const int row : m_rows)
            bytes += csvLine(cells(row));
        return bytes;
    }

    QJsonValue value(int row, int column)
    {
        const bool hasNames = !m_options.hiding.isNothing()
            && m_model.headerData(column, Qt::Horizontal, nameKindRole).toInt() != 0;
        if (hasNames)
            return cell(row, column);
        return QJsonValue::fromVariant(m_model.index(row, column).data(m_options.valueRole));
    }

    QByteArray json()
    {
        QJsonArray array;
        for (const int row : m_rows) {
            QJsonObject object;
            for (qsizetype i = 0; i < m_columns.size(); ++i)
                object.insert(m_headers[i], value(row, m_columns[i]));
            array.append(object);
        }
        return QJsonDocument(array).toJson();
    }

    static QByteArray markdownLine(const QStringList &texts)
    {
        QStringList escaped;
        for (const QString &text : texts)
            escaped.append(markdownCell(text));
        return "| " + escaped.join(u" | "_s).toUtf8() + " |\n";
    }

    QByteArray markdown()
    {
        QByteArray bytes =
            markdownLine(m_headers) + '|' + QByteArray(" --- |").repeated(m_columns.size()) + '\n';
        for (const int row : m_rows)
            bytes += markdownLine(cells(row));
        return bytes;
    }

    /// Read twice rather than kept: the widths first.
    QByteArray text()
    {
        QList<qsizetype> widths(m_columns.size(), 0);
        const auto widen = [&widths](const QStringList &texts) {
            for (qsizetype i = 0; i < texts.size(); ++i)
                widths[i] = std::max(widths[i], texts[i].size());
        };
        widen(m_headers);
        for (const int row : m_rows)
            widen(cells(row));
        QByteArray bytes = textLine(m_headers, widths);
        for (const int row : m_rows)
            bytes += textLine(cells(row), widths);
        return bytes;
    }

    static QByteArray textLine(const QStringList &texts, const QList<qsizetype> &widths)
    {
        QString line;
        for (qsizetype i = 0; i < texts.size(); ++i)
            line += onOneLine(texts[i]).leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        return line.toUtf8() + '\n';
    }

    const QAbstractItemModel &m_model;
    const ExportOptions &m_options;
    NameHiding m_hiding;
    QList<int> m_rows;
    QList<int> m_columns;
    QStringList m_headers;
};

bool isWithin(const QList<int> &list, int count)
{
    return std::ranges::all_of(list, [count](int index) { return index >= 0 && index < count; });
}

} // namespace

QByteArray csvField(const QString &text)
{
    QString safe = looksLikeFormula(text) ? u'\'' + text : text;
    const bool isQuoted = std::ranges::any_of(safe, [](QChar c) { return u",\"\r\n"_s.contains(c); });
    if (!isQuoted)
        return safe.toUtf8();
    return '"' + safe.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

core::Result<QByteArray> exportTable(const QAbstractItemModel &model, const ExportOptions &options)
{
    if ((options.rows.isEmpty() ? model.rowCount() : options.rows.size()) > maxExportRows)
        return core::failure(core::ErrorCode::TooLarge, u"too many rows"_s);
    if (!isWithin(options.rows, model.rowCount()) || !isWithin(options.columns, model.columnCount()))
        return core::failure(core::ErrorCode::InvalidInput, u"no such row or column"_s);
    return TableWriter(model, options).write();
}

} // namespace noc::bird
