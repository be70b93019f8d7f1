// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Attention.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

namespace {

// None where nobody is to see to it.
Result<std::optional<AccountId>> ownerOf(HandlerContext &context,
                                         const std::optional<AccountRef> &ref)
{
    if (!ref)
        return std::optional<AccountId>();
    SD_ASSIGN(account, resolveAccount(context, *ref));
    if (!account.active || account.role == Role::Customer)
        return fail(ErrorKind::Refused, u"owner_not_staff"_qs, u"owner"_qs,
                    {{u"login"_qs, account.login}});
    return std::optional(account.id);
}

QJsonValue idOrNull(const std::optional<AccountId> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue(QJsonValue::Null);
}

} // namespace

Result<QJsonObject> handle(const AssignAttention &command, HandlerContext &context)
{
    SD_ASSIGN(item, loadAttention(context, command.item));
    SD_TRY(requireOpen(item));
    SD_ASSIGN(owner, ownerOf(context, command.owner));
    context.batch().add(u"attention_assign"_qs, {{u"id"_qs, item.id.uuid()},
                                                 {u"owner"_qs, owner ? owner->uuid() : QUuid()}});
    recordAttention(context, item);
    return QJsonObject{{u"id"_qs, item.id.toString()},
                       {u"owner"_qs, idOrNull(owner)},
                       {u"was"_qs, idOrNull(item.owner)}};
}

} // namespace shopdesk
