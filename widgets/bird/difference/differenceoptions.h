// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routediff.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace noc::bird {

/// By which rules routes are compared: what makes two of them the same one, and what does not count.
class DifferenceOptions final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceOptions)

public:
    explicit DifferenceOptions(QWidget *parent = nullptr);
    ~DifferenceOptions() override;

    [[nodiscard]] RouteDiffOptions options() const;
    void setOptions(const RouteDiffOptions &options);

Q_SIGNALS:
    void changed();

private:
    void fillIgnored();
    void explain();

    QComboBox *m_identity;
    QToolButton *m_ignored;
    QLabel *m_explanation;
};

} // namespace noc::bird
