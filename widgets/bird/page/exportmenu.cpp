// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/exportmenu.h"

#include "widgets/bird/page/datatree.h"
#include "widgets/bird/page/view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <array>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

struct Format
{
    ExportFormat format;
    QLatin1StringView suffix;
    QString title;
};

std::array<Format, 4> formats()
{
    return {{{ExportFormat::Csv, "csv"_L1, DataTree::tr("CSV")},
             {ExportFormat::Json, "json"_L1, DataTree::tr("JSON")},
             {ExportFormat::Markdown, "md"_L1, DataTree::tr("Markdown")},
             {ExportFormat::Text, "txt"_L1, DataTree::tr("Plain text")}}};
}

} // namespace

core::Result<QByteArray> exported(const DataTree &tree, ExportFormat format)
{
    ExportOptions options;
    options.format = format;
    options.columns = tree.shownColumns();
    options.hiding = hidingFor(tree);
    const QModelIndexList chosen = tree.chosenRows();
    for (const QModelIndex &row : chosen) {
        if (chosen.size() > 1 && !row.parent().isValid())
            options.rows += row.row();
    }
    return exportTable(*tree.model(), options);
}

QMenu *addExportMenu(QMenu &menu, const DataTree &tree, const QString &baseName,
                     const std::function<void(const QString &fileName, const QByteArray &bytes)> &save)
{
    QMenu *exports = menu.addMenu(DataTree::tr("E&xport"));
    exports->setEnabled(tree.model() && tree.model()->rowCount() > 0);
    for (const Format &format : formats()) {
        QAction *action = exports->addAction(DataTree::tr("Save as %1…").arg(format.title));
        QObject::connect(action, &QAction::triggered, &tree, [&tree, format, baseName, save] {
            if (const auto bytes = exported(tree, format.format))
                save(baseName + u'.' + format.suffix, *bytes);
        });
    }
    exports->addSeparator();
    for (const Format &format : formats()) {
        QAction *action = exports->addAction(DataTree::tr("Copy as %1").arg(format.title));
        QObject::connect(action, &QAction::triggered, &tree, [&tree, format] {
            if (const auto bytes = exported(tree, format.format))
                QGuiApplication::clipboard()->setText(QString::fromUtf8(*bytes));
        });
    }
    return exports;
}

} // namespace noc::bird
