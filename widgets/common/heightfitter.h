// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;

namespace noc::widgets {

/// Keeps a dialog at least as high as what is in it, also when that changes: a layout asks for the height of wrapped
/// text before it knows its width, and then the text is cut.
class HeightFitter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeightFitter)

public:
    explicit HeightFitter(QDialog &dialog);
    ~HeightFitter() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDialog &m_dialog;
};

} // namespace noc::widgets
