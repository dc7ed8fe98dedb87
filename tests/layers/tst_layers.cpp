// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The folders include only what the design lets them include, and every source says its licence.
#include "tests/layers/layercheck.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <iterator>

// Split, so that licence scanners do not read this file's tests as statements.
#define NOC_SPDX                                                                                             \
    "SPDX"                                                                                                   \
    "-"

using namespace Qt::StringLiterals;
using namespace noc::test;

namespace {

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    const QDir project(QStringLiteral(NOC_SOURCE_DIR));
    QStringList files;
    for (QDirIterator it(project.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();)
        files.append(project.relativeFilePath(it.next()));
    files.sort();
    return files;
}

QByteArray contents(const QString &relative)
{
    QFile file(QDir(QStringLiteral(NOC_SOURCE_DIR)).filePath(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Sources by their name, scripts by their first line; neither captures nor fuzz corpora.
QStringList sourcesBelow(const QString &folder)
{
    static const QRegularExpression named(uR"((\.(h|cpp|cmake|py|sh)|/CMakeLists\.txt)$)"_s);
    static const QRegularExpression notOurs(u"^tests/(data|fuzz/corpus)/"_s);
    QStringList sources = filesBelow(folder, {});
    sources.removeIf([](const QString &path) {
        return notOurs.match(path).hasMatch()
            || (!named.match(path).hasMatch() && !contents(path).startsWith("#!"));
    });
    return sources;
}

bool saysItsLicence(const QByteArray &source)
{
    const QByteArray head = source.left(400);
    return head.contains(NOC_SPDX "FileCopyrightText: ")
        && head.contains(NOC_SPDX "License-Identifier: GPL-3.0-or-later\n");
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersKeepTheirDistance_data();
    void foldersKeepTheirDistance();
    void rules_data();
    void rules();
    void unknownFolder();
    void sourcesSayTheirLicence_data();
    void sourcesSayTheirLicence();
    void licenceLines_data();
    void licenceLines();

private:
    const LayerCheck m_check{QStringLiteral(NOC_QT_HEADERS)};
};

void TestLayers::foldersKeepTheirDistance_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *folder : {"models", "widgets", "app"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void TestLayers::foldersKeepTheirDistance()
{
    QFETCH(const QString, folder);
    QStringList all;
    for (const QString &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s})) {
        if (path == "models/export.h"_L1)
            continue;
        for (const QString &wrong : m_check.violations(path, contents(path)))
            all.append(path + u": "_s + wrong);
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

void TestLayers::rules_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char *name, const char *path, const char *line, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(line) << allowed;
    };
    row("own folder", "models/monit/a.cpp", "#include \"models/monit/b.h\"", true);
    row("a folder below", "models/monit/a.cpp", "#include \"models/monit/http/b.h\"", true);
    row("domain uses core", "models/monit/a.h", "#include \"models/core/result.h\"", true);
    row("core uses domain", "models/core/a.h", "#include \"models/monit/report.h\"", false);
    row("core uses net", "models/core/a.h", "#include \"models/net/subnet.h\"", false);
    row("indented directive", "models/core/a.h", "  #  include \"models/net/subnet.h\"", false);
    row("from a folder below", "models/core/deep/a.h", "#include \"models/net/subnet.h\"", false);
    row("domain uses workspace", "models/monit/a.h", "#include \"models/workspace/w.h\"", false);
    row("workspace uses domain", "models/workspace/w.h", "#include \"models/monit/report.h\"", true);
    row("workspace uses simulator", "models/workspace/w.h", "#include \"models/sim/s.h\"", false);
    row("app uses simulator", "app/gui/demo.cpp", "#include \"models/sim/s.h\"", true);
    row("models use widgets", "models/monit/a.cpp", "#include \"widgets/common/theme.h\"", false);
    row("widgets use app", "widgets/monit/a.cpp", "#include \"app/mainwindow.h\"", false);
    row("widgets use workspace", "widgets/monit/a.cpp", "#include \"models/workspace/w.h\"", false);
    row("not rooted at the project", "models/monit/a.cpp", "#include \"report.h\"", false);
    row("generated by moc", "models/monit/a.cpp", "#include \"moc_a.cpp\"", true);
    row("product uses tests", "app/gui/main.cpp", "#include \"tests/support/manualclock.h\"", false);
    row("nocdeskctl uses widgets", "app/ctl/main.cpp", "#include \"widgets/common/theme.h\"", false);
    row("nocdeskctl uses Qt Gui", "app/ctl/main.cpp", "#include <QColor>", false);
    row("nocdesk uses nocdeskctl", "app/gui/main.cpp", "#include \"app/ctl/table.h\"", false);
    row("export macro", "models/core/a.h", "#include \"models/export.h\"", true);

    row("standard library", "models/core/a.h", "#include <expected>", true);
    row("Qt Core in core", "models/core/a.h", "#include <QString>", true);
    row("Qt Network in core", "models/core/a.h", "#include <QHostAddress>", false);
    row("Qt Gui in models", "models/monit/a.h", "#include <QColor>", false);
    row("Qt Gui in models, by module", "models/monit/a.h", "#include <QtGui/QColor>", false);
    row("Qt Gui in models, whole module", "models/monit/a.h", "#include <QtGui>", false);
    row("Qt Gui in models, old header", "models/monit/a.h", "#include <qicon.h>", false);
    row("HTTP server in workspace", "models/workspace/w.cpp", "#include <QHttpServer>", false);
    row("keychain in settings", "models/settings/a.cpp", "#include <qt6keychain/keychain.h>", true);
    row("keychain in monit", "models/monit/a.cpp", "#include <qt6keychain/keychain.h>", false);
    row("widget paints", "widgets/monit/a.cpp", "#include <QPainter>", true);
    row("widget opens a socket", "widgets/monit/a.cpp", "#include <QTcpSocket>", false);
    row("widget opens a file", "widgets/monit/a.cpp", "#include <QFile>", false);
    row("widget opens a file, by module", "widgets/monit/a.cpp", "#include <QtCore/QSaveFile>", false);
    row("widget asks for a file's name", "widgets/monit/a.cpp", "#include <QFileDialog>", true);
}

void TestLayers::rules()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, line);
    QFETCH(const bool, allowed);
    const QByteArray source = "#pragma once\n\n" + line + "\n\nint answer();\n";
    const QStringList found = m_check.violations(path, source);
    QCOMPARE(found.size(), allowed ? 0 : 1);
    if (!allowed)
        QVERIFY2(found.first().startsWith("line 3: "_L1), qPrintable(found.first()));
}

void TestLayers::unknownFolder()
{
    QCOMPARE(m_check.violations(u"models/newcomer/a.h"_s, "int a;\n").size(), 1);
}

void TestLayers::sourcesSayTheirLicence_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *folder : {"app", "models", "packaging", "tests", "widgets", ".ci"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void TestLayers::sourcesSayTheirLicence()
{
    QFETCH(const QString, folder);
    const QStringList sources = sourcesBelow(folder);
    QVERIFY(!sources.isEmpty());
    QStringList silent;
    std::ranges::copy_if(sources, std::back_inserter(silent),
                         [](const QString &path) { return !saysItsLicence(contents(path)); });
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void TestLayers::licenceLines_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("complete");
    QTest::newRow("C++") << QByteArray("// " NOC_SPDX "FileCopyrightText: 2026 us\n// " NOC_SPDX
                                       "License-Identifier: GPL-3.0-or-later\nint a;\n")
                         << true;
    QTest::newRow("script") << QByteArray("#!/bin/sh\n# " NOC_SPDX "FileCopyrightText: 2026 us\n# " NOC_SPDX
                                          "License-Identifier: GPL-3.0-or-later\n")
                            << true;
    QTest::newRow("neither") << QByteArray("int a;\n") << false;
    QTest::newRow("no holder") << QByteArray("// " NOC_SPDX "License-Identifier: GPL-3.0-or-later\n")
                               << false;
    QTest::newRow("another licence") << QByteArray("// " NOC_SPDX "FileCopyrightText: 2026 us\n// " NOC_SPDX
                                                   "License-Identifier: MIT\n")
                                     << false;
}

void TestLayers::licenceLines()
{
    QFETCH(const QByteArray, source);
    QFETCH(const bool, complete);
    QCOMPARE(saysItsLicence(source), complete);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
