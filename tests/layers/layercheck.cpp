// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layercheck.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace noc::test {

namespace {

const LayerRule *ruleFor(QStringView path)
{
    const LayerRule *best = nullptr;
    for (const LayerRule &rule : layerRules()) {
        const bool inside = path.startsWith(rule.folder) && path.mid(rule.folder.size()).startsWith(u'/');
        if (inside && (!best || rule.folder.size() > best->folder.size()))
            best = &rule;
    }
    return best;
}

bool isListed(Names names, QAnyStringView name)
{
    return std::ranges::any_of(names,
                               [&](QLatin1StringView listed) { return QAnyStringView::equal(name, listed); });
}

} // namespace

LayerCheck::LayerCheck(const QString &qtHeaders)
{
    const QDir root(qtHeaders);
    for (const QString &module : root.entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString &header : QDir(root.filePath(module)).entryList(QDir::Files))
            m_moduleOfHeader.insert(header, module);
    }
    if (libraryOf(u"QObject"_s) != "QtCore"_L1)
        qFatal("No Qt headers in %s", qUtf8Printable(qtHeaders));
}

QStringList LayerCheck::violations(const QString &path, QByteArrayView source) const
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    const LayerRule *rule = ruleFor(path);
    if (!rule)
        return {u"its folder has no layer rule"_s};
    QStringList found;
    int number = 0;
    for (const QString &line : QString::fromUtf8(source).split(u'\n')) {
        ++number;
        const QRegularExpressionMatch match = include.match(line);
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        const QString wrong =
            match.capturedView(1) == u'"' ? projectViolation(*rule, header) : libraryViolation(*rule, header);
        if (!wrong.isEmpty())
            found.append(u"line %1: %2"_s.arg(number).arg(wrong));
    }
    return found;
}

QString LayerCheck::projectViolation(const LayerRule &rule, const QString &header) const
{
    static const QRegularExpression generated(uR"(^(moc_\w+\.cpp|\w+\.moc|ui_\w+\.h)$)"_s);
    if (generated.match(header).hasMatch() || header == "models/export.h"_L1)
        return {};
    const LayerRule *target = ruleFor(header);
    if (!target)
        return u"\"%1\" is in no folder of the project"_s.arg(header);
    if (target->folder == rule.folder || isListed(rule.folders, target->folder))
        return {};
    return u"%1 may not include %2 (\"%3\")"_s.arg(QString(rule.folder), QString(target->folder), header);
}

QString LayerCheck::libraryViolation(const LayerRule &rule, const QString &header) const
{
    const QString library = libraryOf(header);
    if (!library.isEmpty() && !isListed(rule.libraries, library))
        return u"%1 may not use %2 (<%3>)"_s.arg(QString(rule.folder), library, header);
    const QRegularExpression forbidden(QRegularExpression::anchoredPattern(rule.forbidden));
    if (!rule.forbidden.isEmpty()
        && forbidden.match(header.section(u'/', header.startsWith("Qt"_L1) ? 1 : 0)).hasMatch())
        return u"%1 may not use <%2>"_s.arg(QString(rule.folder), header);
    return {};
}

/// Empty for the standard library and the system.
QString LayerCheck::libraryOf(const QString &header) const
{
    static constexpr std::array others{
        std::pair{"openssl/"_L1, "OpenSSL"_L1},
        std::pair{"pugi"_L1, "pugixml"_L1},
        std::pair{"qt6keychain/"_L1, "QtKeychain"_L1},
        std::pair{"zlib.h"_L1, "zlib"_L1},
    };
    for (const auto &[beginning, library] : others) {
        if (header.startsWith(beginning))
            return library;
    }
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    return m_moduleOfHeader.value(header);
}

} // namespace noc::test
