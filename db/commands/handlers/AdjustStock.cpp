// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/PinProof.h"
#include "db/commands/handlers/Approvals.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/StockDocuments.h"
#include "db/commands/handlers/StockMovements.h"
#include "db/domain/AdjustmentLimit.h"
#include "db/domain/AdjustmentReason.h"
#include "db/domain/BusinessDate.h"
#include "db/domain/Quantity.h"
#include "db/domain/Text.h"

namespace shopdesk {

namespace {

// Who lets more copies pass than the actor may correct alone.
Result<void> approve(HandlerContext &context, const AdjustStock &command, ShopId shop, BookId book,
                     qint64 position)
{
    const auto role = context.actor()->role;
    if (isWithinAdjustmentLimit(role, command.quantity))
        return {};
    const QVariantMap limit{{u"limit"_qs, adjustmentLimit(role).value_or(0)},
                            {u"given"_qs, std::abs(command.quantity)},
                            {u"position"_qs, position}};
    if (!command.approval)
        return fail(ErrorKind::Refused, u"adjustment_approval_needed"_qs, u"approval"_qs, limit);
    SD_ASSIGN(approver, provenApprover(context, *command.approval,
                                       adjustmentApproval(shop, book, command.quantity, position)));
    if (!isWithinAdjustmentLimit(approver.role, command.quantity))
        return fail(ErrorKind::Refused, u"adjustment_approver_may_not"_qs, u"approval"_qs,
                    {{u"login"_qs, approver.login}});
    addApprovalRow(context, u"adjustment"_qs, approver.id, QVariant(),
                   QString::number(command.quantity));
    return {};
}

} // namespace

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

    SD_ASSIGN(before, holdStock(context, shop.id, {book.id}));
    const auto onHand = before.value(book.id).onHand;
    if (onHand + command.quantity < 0)
        return fail(ErrorKind::Refused, u"stock_would_be_negative"_qs, u"quantity"_qs,
                    {{u"on_hand"_qs, onHand}});
    SD_TRY(approve(context, command, shop.id, book.id, before.value(book.id).position));
    addMovement(context, {.shop = shop.id,
                          .book = book.id,
                          .kind = MovementKind::Adjusted,
                          .quantity = command.quantity,
                          .reason = command.reason,
                          .documentKind = u"adjustment"_qs,
                          .document = context.command().op.uuid(),
                          .note = note,
                          .businessDate = today});
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"book"_qs,
                            .subjectId = book.id.uuid(),
                            .subject = book.title});
    return QJsonObject{{u"on_hand"_qs, onHand + command.quantity}};
}

} // namespace shopdesk
