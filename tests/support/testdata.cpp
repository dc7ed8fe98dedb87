// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace noc::test {

QString dataPath(const QString &relative)
{
    return QDir(QStringLiteral(NOC_TEST_DATA_DIR)).filePath(relative);
}

QByteArray readData(const QString &relative)
{
    QFile file(dataPath(relative));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

QStringList dataFiles(const QString &folder)
{
    const QDir base(dataPath(folder));
    QStringList files;
    for (QDirIterator it(base.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(base.relativeFilePath(it.next()));
    if (files.isEmpty())
        qFatal("No files in %s", qUtf8Printable(base.path()));
    files.sort();
    return files;
}

} // namespace noc::test
