// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"
#include "models/monit/serviceorder.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>

namespace noc::monit {

/// One host's services as a tree of three levels: type → service → every value it reported. Updates keep rows,
/// expansion and selection: services are matched by name (the system by being one: it bears the host's name, which
/// may change), values by path.
class NOC_MODELS_EXPORT ServiceModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceModel)

public:
    enum Column {
        Name, ///< type, service or value
        Value, ///< problems in words, else a summary, and before it what was ordered; or the value with its unit
        Monitoring,
        Age, ///< since the service was last checked: it may be old in a fresh message
    };
    Q_ENUM(Column)
    static constexpr int columnTotal = Age + 1;

    enum Role {
        SortRole = Qt::UserRole + 1,
        SeverityRole, ///< core::Severity; on types the worst of their services; invalid on values
        LevelRole, ///< 0 type, 1 service, 2 value
        ServiceNameRole, ///< QString; empty on types
        PathRole, ///< "block/percent" on values
        RawValueRole, ///< number or text as Monit sent it
        NumberRole, ///< Value column: the text without its unit
        UnitRole, ///< Value column: "GiB"; empty without one
        FullTextRole, ///< a value on several lines, a long one, or a program's output: safe to show as plain text
        StaleRole, ///< bool: the service was not checked for two polls, or the host is silent
    };

    explicit ServiceModel(const core::Clock &clock, QObject *parent = nullptr);
    ~ServiceModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows this host from now on; another id than before resets the model, the same one updates it.
    void setHost(const Host &host);
    void clear();
    /// The newest order of each of the host's services; a finished one is shown for a while.
    void setOrders(const QHash<QString, ServiceOrder> &newest);
    /// Lets the ages count on. Call once a second while visible.
    void refreshAges();

    /// nullptr unless the index is a service or one of its values; valid until the next setHost() or clear().
    [[nodiscard]] const Service *serviceAt(const QModelIndex &index) const;
    /// Invalid when there is no such service.
    [[nodiscard]] QModelIndex indexOf(const QString &serviceName) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace noc::monit
