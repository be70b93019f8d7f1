// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/StockMovements.h"

namespace shopdesk {

void addMovement(HandlerContext &context, const NewMovement &movement)
{
    context.batch().add(u"movement_insert"_qs, {{u"id"_qs, context.nextId<MovementId>().uuid()},
                                                {u"shop"_qs, movement.shop.uuid()},
                                                {u"book"_qs, movement.book.uuid()},
                                                {u"kind"_qs, movementKindName(movement.kind)},
                                                {u"quantity"_qs, movement.quantity},
                                                {u"reason"_qs, movement.reason},
                                                {u"document_kind"_qs, movement.documentKind},
                                                {u"document"_qs, movement.document},
                                                {u"unit_cost"_qs, nullable(movement.unitCostMinor)},
                                                {u"note"_qs, movement.note},
                                                {u"actor"_qs, context.actorId().uuid()},
                                                {u"device"_qs, context.command().device.uuid()},
                                                {u"op"_qs, context.command().op.uuid()},
                                                {u"at"_qs, movement.at.value_or(context.at())},
                                                {u"business_date"_qs, movement.businessDate},
                                                {u"recorded_by"_qs, context.recordedBy()}});
}

} // namespace shopdesk
