// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace noc::bird {

class AddressForm;

inline constexpr core::Seconds leastInterval{5};
inline constexpr core::Seconds mostInterval{3600};

/// A router to add or to change: its name, the way to it, how often it is asked.
class RouterDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouterDialog)

public:
    /// `taken` are the names of the others. A config without a name is a new router.
    RouterDialog(const RouterConfig &config, QStringList taken, QWidget *parent = nullptr);
    ~RouterDialog() override;

    /// As it is written now; an empty field for the secret stands for the one that is kept.
    [[nodiscard]] RouterConfig config() const;
    /// What is wrong with it; empty: nothing.
    [[nodiscard]] QString problem() const;
    /// The answer to testRequested() with this config. Nothing is shown of it when something was changed since then.
    void showOutcome(const RouterConfig &tested, const core::Result<TryOutcome> &outcome);

Q_SIGNALS:
    void testRequested(const noc::bird::RouterConfig &config);

private:
    void buildForm(QFormLayout &form);
    [[nodiscard]] QDialogButtonBox *buildButtons();
    void fill();
    void onEdited();
    void test();
    [[nodiscard]] bool wantsSecret() const;

    const RouterConfig m_before;
    const QStringList m_taken;
    std::optional<RouterConfig> m_tested; ///< what is being tested
    QLineEdit *m_name;
    AddressForm *m_address;
    QLineEdit *m_secret;
    QLabel *m_secretTitle;
    QSpinBox *m_interval;
    QCheckBox *m_enabled;
    QLabel *m_preview;
    QLabel *m_problem;
    QLabel *m_outcome;
    QPushButton *m_test;
    QPushButton *m_accept = nullptr;
};

} // namespace noc::bird
