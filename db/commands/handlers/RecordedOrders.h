// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Resolve.h"
#include "db/domain/OrderState.h"

namespace shopdesk {

// What the commands on orders that were made elsewhere share: rows of a time that is over, written
// now.

struct RecordedMoment
{
    QDateTime at; // when it happened, UTC
    QDate businessDate;
};
// Error: Invalid `time_in_future` with the given field.
[[nodiscard]] Result<RecordedMoment> recordedMoment(HandlerContext &context,
                                                    const ResolvedShop &shop, const QDateTime &at,
                                                    const QString &field);

// Errors: Invalid `text_missing`, `text_too_short`, `text_too_long`.
[[nodiscard]] Result<QString> checkedForeignNumber(const QString &number);
[[nodiscard]] Result<QString> checkedOrderSource(const QString &source);

// Error: Invalid `tender_kind_unknown` with the given field.
[[nodiscard]] Result<void> checkTenderKind(const QString &kind, const QString &field);

void addRecordedEvent(HandlerContext &context, OrderId order, OrderState state,
                      const RecordedMoment &moment, const QString &note);
// Positive: paid; negative: refunded. Nothing is written for 0.
void addRecordedTender(HandlerContext &context, OrderId order, const QString &kind, qint64 amount,
                       const RecordedMoment &moment, const QString &reference);

// The copies of one book in one order: sold when negative, returned when positive. A movement of
// the same size goes the other way in the same moment, with document kind `record`, so that the
// ledger tells the sale and the stock does not change.
void addRecordedMovements(HandlerContext &context, ShopId shop, BookId book, qint64 quantity,
                          OrderId order, const RecordedMoment &moment);

} // namespace shopdesk
