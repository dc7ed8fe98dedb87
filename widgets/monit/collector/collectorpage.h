// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/monit/collector/collectorpagestate.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace noc::widgets {
class Banner;
class Theme;
} // namespace noc::widgets

namespace noc::monit {

class CollectorForm;
class CopyBlock;

/// How hosts come to report here: the lines for their monitrc, who may, and whether the collector listens. The
/// first thing a new user sees, and later the collector's settings.
class CollectorPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorPage)

public:
    explicit CollectorPage(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~CollectorPage() override;

    void showState(const CollectorPageState &state);

Q_SIGNALS:
    void applyRequested(const noc::monit::CollectorChoice &choice);
    /// Listen again, now.
    void retryRequested();
    /// The user allows a private file for the password.
    void secretFileAllowed();
    /// Read or store the secrets again.
    void secretsRetryRequested();
    /// Make the lines for this one of the reachable addresses.
    void lineAddressChosen(const QString &address);

private:
    [[nodiscard]] QWidget *buildContent();
    void connectParts();
    void showListener();
    void showSecrets();
    void showLines();
    void restyle();

    const widgets::Theme &m_theme;
    CollectorPageState m_state;
    QLabel *m_title;
    QLabel *m_icon;
    QLabel *m_listener;
    widgets::Banner *m_problem;
    widgets::Banner *m_secrets;
    QLabel *m_linesTitle;
    QWidget *m_addressRow;
    QComboBox *m_lineAddress;
    CopyBlock *m_lines;
    QWidget *m_certificate;
    CopyBlock *m_fingerprint;
    QLabel *m_formTitle;
    CollectorForm *m_form;
};

} // namespace noc::monit
