// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Attention.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const SettleAttention &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(item, loadAttention(context, command.item));
    SD_TRY(requireOpen(item));
    if (item.kind == AttentionKind::ShortTransfer)
        return fail(ErrorKind::Refused, u"settle_the_transfer"_qs, u"item"_qs,
                    {{u"number"_qs, item.subject}});
    context.batch().add(u"attention_settle"_qs, {{u"id"_qs, item.id.uuid()},
                                                 {u"note"_qs, note},
                                                 {u"at"_qs, context.at()},
                                                 {u"actor"_qs, context.actorId().uuid()}});
    recordAttention(context, item);
    return QJsonObject{{u"id"_qs, item.id.toString()}};
}

} // namespace shopdesk
