// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/Transaction.h"

namespace shopdesk {

// Rows of one table on their way in.
class BulkRows
{
public:
    BulkRows(QString table, QStringList columns)
        : m_table(std::move(table))
        , m_columns(std::move(columns))
    {
    }

    void add(std::vector<QVariant> row) { m_rows.push_back(std::move(row)); }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

    // Writes and forgets them.
    [[nodiscard]] Result<void> write(Transaction &transaction)
    {
        std::size_t next = 0;
        const auto source = [this, &next](std::vector<QVariant> &values) {
            if (next == m_rows.size())
                return false;
            values = std::move(m_rows[next++]);
            return true;
        };
        SD_TRY(transaction.bulkInsert(m_table, m_columns, source));
        m_rows.clear();
        return {};
    }

private:
    QString m_table;
    QStringList m_columns;
    std::vector<std::vector<QVariant>> m_rows;
};

} // namespace shopdesk
