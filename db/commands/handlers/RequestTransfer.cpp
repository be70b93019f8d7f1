// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Transfers.h"

namespace shopdesk {

Result<QJsonObject> handle(const RequestTransfer &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(shops, transferShops(context, command.fromShop, command.toShop));
    SD_TRY(requireEitherShop(context, shops.to.id, shops.from.id));
    SD_ASSIGN(copies, bookCopies(context, command.lines));
    SD_ASSIGN(number, takeDocumentNumber(context, StockDocument::Transfer, shops.to));

    const auto id = context.nextId<TransferId>();
    addTransfer(context, {.id = id,
                          .number = number,
                          .shops = shops,
                          .state = TransferState::Requested,
                          .copies = copies,
                          .note = note});
    recordTransfer(context, id, number, shops.to.id);
    return QJsonObject{{u"id"_qs, id.toString()}, {u"number"_qs, number}};
}

} // namespace shopdesk
