// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/monit/collector/collectorpagestate.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace noc::widgets {
class Banner;
class Theme;
} // namespace noc::widgets

namespace noc::monit {

/// Who may report: this machine, or a network through an address, a port, plain or TLS.
class CollectorForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorForm)

public:
    explicit CollectorForm(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~CollectorForm() override;

    /// Takes what is applied; what the user is about to change stays.
    void setApplied(const CollectorChoice &choice, const QStringList &ownAddresses);
    [[nodiscard]] CollectorChoice choice() const;

Q_SIGNALS:
    void applyRequested(const noc::monit::CollectorChoice &choice);

private:
    void layOut();
    [[nodiscard]] QWidget *fileRow(QLineEdit *edit, const QString &title);
    void chooseFile(QLineEdit *edit, const QString &title);
    void showChoice(const CollectorChoice &choice);
    void updateFields();

    CollectorChoice m_applied;
    QRadioButton *m_local;
    QRadioButton *m_network;
    QComboBox *m_address;
    QSpinBox *m_port;
    QComboBox *m_tls;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QWidget *m_certificateRow = nullptr;
    QWidget *m_keyRow = nullptr;
    QFormLayout *m_form = nullptr;
    widgets::Banner *m_warning;
    QPushButton *m_apply;
};

} // namespace noc::monit
