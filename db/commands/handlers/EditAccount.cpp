// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Accounts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

namespace {

QList<EditField> accountFields(const Row &row)
{
    return {{u"display_name"_qs,
             u"display_name"_qs,
             u"name_key"_qs,
             {},
             columnJson(row, "display_name"),
             textCheck(checkedName)},
            {u"email"_qs, u"email"_qs, {}, {}, columnJson(row, "email"), textCheck(checkedEmail)},
            {u"language"_qs,
             u"language"_qs,
             {},
             {},
             columnJson(row, "language"),
             textCheck(checkedLanguage)}};
}

} // namespace

Result<QJsonObject> handle(const EditAccount &command, HandlerContext &context)
{
    SD_ASSIGN(account, resolveAccount(context, command.account));
    SD_TRY(context.requireAccount(account.id));
    SD_ASSIGN(rows,
              context.transaction().query(u"account_for_edit"_qs, {{u"id"_qs, account.id.uuid()}}));
    const auto fields = accountFields(rows.first());
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    if (!edits.empty())
        SD_TRY(updateRow(context, u"account"_qs, account.id.uuid(), editedColumns(edits, fields)));
    recordAccount(context, account.id, account.login);
    return editResult(account.id.uuid(), edits);
}

} // namespace shopdesk
