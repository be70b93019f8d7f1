// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/import/CsvReader.h"
#include "db/service/import/ParsedBook.h"
#include "db/service/orderimport/OrderColumns.h"

#include <QDateTime>
#include <QTimeZone>

namespace shopdesk {

// Amounts of a history are exact: ten-thousandths of the currency's main unit. Prices with more
// decimals are refused.
constexpr qint64 kExactPerUnit = 10'000;

// A line of an invoice or of a cancellation, read and checked.
struct OrderRow
{
    qint64 row = 0; // as in CsvRecord
    qint64 line = 0;
    QString number; // in capitals
    QString code;   // as spelled
    QString title;
    QString customer; // a number without the ".0" that spreadsheets append
    QString country;
    QDateTime at;        // UTC
    qint64 quantity = 0; // negative: given back
    qint64 price = 0;    // exact, for one
    bool isFloatCustomer = false;
    QByteArray digest; // of all cells: equal for exact duplicates
};

// A row that cannot be read; the amount is known if only the rest was at fault.
struct OrderRowReject
{
    RowReject reject;
    std::optional<OrderRow> amountOf;
};

// From records to rows. Times are those of the shop's clock. Holds the last time read; not to be
// shared between threads.
class OrderRowParser
{
public:
    OrderRowParser(OrderColumns columns, QTimeZone zone);

    // Reasons: broken_text, field_too_long, field_count (more or fewer cells than headings);
    // number_missing, number_malformed, code_missing, code_malformed, time_unreadable,
    // quantity_unreadable, price_unreadable, price_negative, price_too_precise.
    [[nodiscard]] tl::expected<OrderRow, OrderRowReject> parse(const CsvRecord &record);

private:
    [[nodiscard]] Result<QDateTime> timeOf(const QString &cell);

    OrderColumns m_columns;
    QTimeZone m_zone;
    QString m_lastCell;
    QDateTime m_lastTime;
};

// "2.55", "2,5", "0.001": exact, at most four decimals. Errors: Invalid price_unreadable,
// price_negative, price_too_precise.
[[nodiscard]] Result<qint64> parseExactPrice(const QString &cell);

} // namespace shopdesk
