// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace noc::widgets {
class Banner;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

/// A way to ask who somebody is: WhoisClient::ask(), RdapClient::ask().
struct WhoisSource
{
    QString name; ///< "whois", "RDAP"
    std::function<core::Future<QString>(const QString &subject)> ask;
};

/// Who an AS, a prefix or an address belongs to, in the registries' words.
class WhoisDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhoisDialog)

public:
    /// At least one source; what they refer to must outlive the dialog. The first is asked at once, unless there is no
    /// subject.
    WhoisDialog(const QString &subject, std::vector<WhoisSource> sources, const widgets::Theme &theme,
                QWidget *parent = nullptr);
    ~WhoisDialog() override;

    [[nodiscard]] QString text() const;
    void ask();

private:
    void layOut();
    void take(const core::Result<QString> &answer);

    std::vector<WhoisSource> m_sources;
    QLineEdit *m_subject;
    QComboBox *m_source;
    QPushButton *m_ask;
    QPushButton *m_copy = nullptr;
    QProgressBar *m_progress;
    widgets::Banner *m_banner;
    QPlainTextEdit *m_text;
    core::Future<QString> m_asked;
    int m_number = 0; ///< of the question, so that a late answer to the one before is not shown
};

} // namespace noc::bird
