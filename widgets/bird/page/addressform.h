// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routeraddress.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace noc::bird {

/// The kind of way to a router, and the fields that this kind has.
class AddressForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressForm)

public:
    explicit AddressForm(QWidget *parent = nullptr);
    ~AddressForm() override;

    void setAddress(const RouterAddress &address);
    /// As it is written now, right or wrong.
    [[nodiscard]] RouterAddress address() const;
    /// What is wrong with it, to be shown; empty: nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void showFields();
    void onKindChosen();
    [[nodiscard]] RouterAddress::Kind kind() const;

    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_user;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_path;
    QCheckBox *m_tls;
    QCheckBox *m_v6;
};

} // namespace noc::bird
