// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/AttentionQueries.h"
#include "models/support/Formats.h"

#include <QAbstractTableModel>

#include <optional>

namespace shopdesk {

// What waits for somebody, as far as it was read: a row per entry, source after source. Lives on
// the window's thread, is given its rows and keeps no connection. Sorted by itself, since all rows
// are there.
class AttentionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, SubjectColumn, ShopColumn, CopiesColumn, SinceColumn, OwnerColumn };
    static constexpr int kColumns = OwnerColumn + 1;

    explicit AttentionModel(QObject *parent = nullptr);

    // Replaces everything; `now` tells how long ago things were.
    void setSources(const std::vector<AttentionSource> &sources, const QDateTime &now);
    // Only what is of one kind; nothing: all.
    void showOnly(const std::optional<AttentionKind> &kind);
    // Only what that account is to see to; empty: all.
    void showOwner(const QString &login);

    [[nodiscard]] const AttentionEntry *entry(int row) const;
    // What tells an entry from the others, however often they are read.
    [[nodiscard]] static QString keyOf(const AttentionEntry &entry);
    [[nodiscard]] int rowOf(const QString &key) const;
    // How many there are of a kind, whether shown or not; of all without one.
    [[nodiscard]] qint64 total(const std::optional<AttentionKind> &kind = {}) const;
    [[nodiscard]] QString ageOf(const AttentionEntry &entry) const;

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void choose();
    [[nodiscard]] QString text(const AttentionEntry &entry, int column) const;
    [[nodiscard]] bool isBefore(const AttentionEntry &one, const AttentionEntry &other) const;

    std::vector<AttentionSource> m_sources;
    std::vector<AttentionEntry> m_shown;
    std::optional<AttentionKind> m_kind;
    QString m_owner;
    QDateTime m_now;
    int m_sortColumn = KindColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace shopdesk
