// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Transfers.h"

namespace shopdesk {

Result<QJsonObject> handle(const CancelTransfer &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(transfer, loadTransfer(context, command.transfer));
    SD_TRY(requireEitherShop(context, transfer.to, transfer.from));
    SD_TRY(requireTransferState(transfer, TransferState::Requested));
    context.batch().expectRow(u"transfer_cancel"_qs,
                              {{u"transfer"_qs, transfer.id.uuid()},
                               {u"note"_qs, notesOf(transfer.note, note)},
                               {u"at"_qs, context.at()}},
                              transferChanged(transfer));
    recordTransfer(context, transfer.id, transfer.number, transfer.to);
    return QJsonObject{{u"id"_qs, transfer.id.toString()}};
}

} // namespace shopdesk
