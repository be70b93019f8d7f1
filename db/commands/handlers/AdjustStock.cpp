// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/StockMovements.h"
#include "db/domain/AdjustmentReason.h"
#include "db/domain/BusinessDate.h"
#include "db/domain/Quantity.h"
#include "db/domain/Text.h"

namespace shopdesk {

Result<QJsonObject> handle(const AdjustStock &command, HandlerContext &context)
{
    if (!adjustmentReasonFromName(command.reason))
        return fail(ErrorKind::Invalid, u"adjustment_reason_unknown"_qs, u"reason"_qs);
    if (command.quantity < -Quantity::kMax || command.quantity > Quantity::kMax ||
        command.quantity == 0)
        return fail(ErrorKind::Invalid, u"quantity_out_of_range"_qs, u"quantity"_qs,
                    {{u"min"_qs, -Quantity::kMax},
                     {u"max"_qs, Quantity::kMax},
                     {u"given"_qs, command.quantity}});
    SD_ASSIGN(note, checkedText(command.note, u"note"_qs, {.max = 500}));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(book, resolveBook(context, command.book));
    SD_ASSIGN(today, businessDate(context.at(), shop.timeZone));

    addMovement(context, {.shop = shop.id,
                          .book = book.id,
                          .kind = MovementKind::Adjusted,
                          .quantity = command.quantity,
                          .reason = command.reason,
                          .documentKind = u"adjustment"_qs,
                          .document = context.command().op.uuid(),
                          .note = note,
                          .businessDate = today});
    // Run now, so that the balance can be read back under its lock.
    SD_TRY(context.transaction().run(context.batch()));
    context.batch() = Batch();
    SD_ASSIGN(level, stockLevel(context, shop.id, book.id));
    if (level.onHand < 0)
        return fail(ErrorKind::Refused, u"stock_would_be_negative"_qs, u"quantity"_qs,
                    {{u"on_hand"_qs, level.onHand - command.quantity}});
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"book"_qs,
                            .subjectId = book.id.uuid(),
                            .subject = book.title});
    return QJsonObject{{u"on_hand"_qs, level.onHand}};
}

} // namespace shopdesk
