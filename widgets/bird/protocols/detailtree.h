// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/text/protocol.h"

#include <QTreeWidget>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// All that `show protocols all` said of a protocol, line by line, keys and values. What is folded and where it is scrolled
/// stays while the lines change.
class DetailTree final : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailTree)

public:
    explicit DetailTree(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~DetailTree() override;

    void setLines(const std::vector<DetailLine> &lines);
    /// The chosen lines, or all of them, indented.
    void copySelection() const;

private:
    static void sync(QTreeWidgetItem &parent, const std::vector<DetailLine> &lines);
};

} // namespace noc::bird
