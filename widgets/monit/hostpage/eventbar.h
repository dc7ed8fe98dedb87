// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <optional>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

/// Above the events: search, period, export.
class EventBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventBar)

public:
    enum class Format { Csv, Json };

    explicit EventBar(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~EventBar() override;

    [[nodiscard]] QString text() const;
    void clearText();
    /// nullopt: everything.
    [[nodiscard]] std::optional<std::chrono::days> period() const;
    void showEverything();
    void setExportEnabled(bool isEnabled);

Q_SIGNALS:
    void textChanged(const QString &text);
    void periodChanged();
    void exportChosen(noc::monit::EventBar::Format format);

private:
    void buildExportMenu();
    void updateIcons();

    const widgets::Theme &m_theme;
    QLineEdit *m_search;
    QAction *m_searchIcon;
    QComboBox *m_period;
    QToolButton *m_export;
};

} // namespace noc::monit
