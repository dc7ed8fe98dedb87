// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/addresstext.h"
#include "models/bird/routes/route.h"

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

bool isSet(PathSegment::Kind kind)
{
    return kind == PathSegment::Kind::Set || kind == PathSegment::Kind::ConfedSet;
}

bool isConfed(PathSegment::Kind kind)
{
    return kind == PathSegment::Kind::ConfedSequence || kind == PathSegment::Kind::ConfedSet;
}

/// Builds the segments from the marks and numbers of a printed path.
class PathReader
{
public:
    void mark(char c)
    {
        if (c == '{')
            m_inSet = true;
        else if (c == '(')
            m_inConfed = true;
        else if (c == '}')
            m_inSet = false;
        else
            m_inConfed = false;
        m_isOpen = false;
    }

    void number(quint32 number)
    {
        if (!m_isOpen) {
            m_path.segments.push_back({kind(), {}});
            m_isOpen = true;
        }
        m_path.segments.back().numbers.push_back(number);
    }

    /// The number before the dots may be the beginning of a longer one.
    void truncate(bool dropLast)
    {
        m_path.isTruncated = true;
        if (!dropLast || m_path.segments.empty())
            return;
        m_path.segments.back().numbers.pop_back();
        if (m_path.segments.back().numbers.empty())
            m_path.segments.pop_back();
    }

    [[nodiscard]] AsPath take() { return std::move(m_path); }

private:
    [[nodiscard]] PathSegment::Kind kind() const
    {
        if (m_inConfed)
            return m_inSet ? PathSegment::Kind::ConfedSet : PathSegment::Kind::ConfedSequence;
        return m_inSet ? PathSegment::Kind::Set : PathSegment::Kind::Sequence;
    }

    AsPath m_path;
    bool m_inSet = false;
    bool m_inConfed = false;
    bool m_isOpen = false;
};

QString segmentText(const PathSegment &segment)
{
    QStringList numbers;
    for (const quint32 number : segment.numbers)
        numbers.append(QString::number(number));
    const QString joined = numbers.join(u' ');
    switch (segment.kind) {
    case PathSegment::Kind::Sequence:
        return joined;
    case PathSegment::Kind::Set:
        return u'{' + joined + u'}';
    case PathSegment::Kind::ConfedSequence:
        return u'(' + joined + u')';
    case PathSegment::Kind::ConfedSet:
        return u"({"_s + joined + u"})"_s;
    }
    return joined;
}

} // namespace

std::optional<quint32> AsPath::originAs() const
{
    if (isTruncated || segments.empty() || segments.back().kind != PathSegment::Kind::Sequence)
        return std::nullopt;
    return segments.back().numbers.back();
}

std::optional<quint32> AsPath::firstAs() const
{
    // Confederation segments stand in front and are no neighbour's.
    for (const PathSegment &segment : segments) {
        if (segment.kind == PathSegment::Kind::Sequence)
            return segment.numbers.front();
        if (!isConfed(segment.kind))
            break;
    }
    return std::nullopt;
}

qsizetype AsPath::length() const
{
    qsizetype length = 0;
    for (const PathSegment &segment : segments) {
        if (!isConfed(segment.kind))
            length += isSet(segment.kind) ? 1 : static_cast<qsizetype>(segment.numbers.size());
    }
    return length;
}

AsPath parseAsPath(QByteArrayView text)
{
    PathReader reader;
    bool endsInNumber = false;
    for (qsizetype at = 0; at < text.size();) {
        quint32 number = 0;
        const QByteArrayView rest = text.sliced(at);
        if (rest.startsWith("...")) {
            reader.truncate(endsInNumber);
            break;
        }
        const qsizetype digits = readNumber(rest, number);
        endsInNumber = digits > 0;
        if (digits > 0)
            reader.number(number);
        else if (QByteArrayView("{}()").contains(text[at]))
            reader.mark(text[at]);
        at += std::max<qsizetype>(digits, 1);
    }
    return reader.take();
}

QString toText(const AsPath &path)
{
    QStringList parts;
    for (const PathSegment &segment : path.segments)
        parts.append(segmentText(segment));
    if (path.isTruncated)
        parts.append(u"..."_s);
    return parts.join(u' ');
}

} // namespace noc::bird
