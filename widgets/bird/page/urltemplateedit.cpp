// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/urltemplateedit.h"

#include "models/bird/query/linktemplate.h"
#include "models/core/text.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLetters = 256; // of the settings

/// Of documentation (RFC 5398, RFC 5737).
LinkSubject sample()
{
    return {64500, u"203.0.113.0/24"_s, u"203.0.113.0"_s};
}

/// The first place that nothing is known for: "{ip}".
QString unknownPlace(const QString &text)
{
    static const QRegularExpression place(u"\\{[^{}]*\\}"_s);
    static const QStringList known{u"{as}"_s, u"{prefix}"_s, u"{address}"_s};
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        if (!known.contains(found))
            return found;
    }
    return {};
}

} // namespace

UrlTemplateEdit::UrlTemplateEdit(QStringList places, QString subject, QWidget *parent)
    : QWidget(parent)
    , m_places(std::move(places))
    , m_subject(std::move(subject))
    , m_edit(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    m_edit->setMaxLength(maxLetters);
    m_edit->setFont(widgets::Theme::fixedFont());
    m_edit->setPlaceholderText(tr("none: menus have no such entry"));
    m_note->setObjectName(u"note"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space::Inner);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &UrlTemplateEdit::onEdited);
    onEdited();
}

UrlTemplateEdit::~UrlTemplateEdit() = default;

void UrlTemplateEdit::setText(const QString &text)
{
    m_edit->setText(text);
}

QString UrlTemplateEdit::text() const
{
    return m_edit->text().trimmed();
}

QString UrlTemplateEdit::problem() const
{
    const QString written = text();
    if (written.isEmpty())
        return {};
    if (!written.startsWith("https://"_L1) && !written.startsWith("http://"_L1))
        return tr("A web address begins with https:// or http://.");
    if (const QString unknown = unknownPlace(written); !unknown.isEmpty())
        return tr("There is nothing to put in for %1; known are {as}, {prefix} and {address}.")
            .arg(core::displayable(unknown));
    if (std::ranges::none_of(m_places, [&](const QString &place) { return written.contains(place); }))
        return tr("Write %1 where %2 goes.").arg(m_places.join(tr(" or ")), m_subject);
    if (!linkFor(written, sample()))
        return tr("This is not a web address that a browser takes.");
    return {};
}

void UrlTemplateEdit::onEdited()
{
    const QString wrong = problem();
    const auto url = linkFor(text(), sample());
    m_note->setText(wrong.isEmpty() && url ? tr("Example: %1").arg(url->toString(QUrl::FullyEncoded))
                                           : wrong);
    m_note->setFont(
        widgets::Theme::font(wrong.isEmpty() ? widgets::TextSize::Secondary : widgets::TextSize::Body));
    m_note->setVisible(!m_note->text().isEmpty());
    m_edit->setAccessibleDescription(m_note->text());
    Q_EMIT edited();
}

} // namespace noc::bird
