// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QJsonArray>
#include <QStringList>

#include <array>

namespace shopdesk {

// What a row of an order history can tell.
enum class OrderField { Number, Code, Title, Quantity, Time, Price, Customer, Country };

// Name in "--map" and in reports: "number", "code", ...
[[nodiscard]] QString orderFieldName(OrderField field);

// Which column of a file holds which field of an order line. A value.
class OrderColumns
{
public:
    static constexpr std::size_t kFields = 8;

    // From the headings of the first record, English or Russian.
    [[nodiscard]] static OrderColumns guess(const QStringList &header);

    // "price=Retail" takes the column with this heading (case does not count), "price=7" the
    // seventh from the left, "price=" none. Errors, all Invalid with field "mapping":
    // mapping_malformed, mapping_field_unknown, mapping_column_unknown; facts["assignment"].
    [[nodiscard]] Result<void> assign(const QString &assignment);

    // Whether orders can be read with it: all but title, customer and country must be there. Error:
    // Invalid order_column_missing, fact "column", the field's name.
    [[nodiscard]] Result<void> check() const;

    [[nodiscard]] QString cell(const QStringList &record, OrderField field) const;
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_header.size()); }

    // [{"field":"number","column":1,"heading":"InvoiceNo"}]; columns from 1.
    [[nodiscard]] QJsonArray toJson() const;

private:
    [[nodiscard]] std::optional<int> findColumn(const QString &nameOrNumber) const;

    QStringList m_header;
    std::array<std::optional<int>, kFields> m_columns;
};

} // namespace shopdesk
