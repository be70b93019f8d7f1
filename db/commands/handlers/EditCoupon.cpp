// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Discounts.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Promotions.h"

namespace shopdesk {

namespace {

Result<qint64> checkedUsesLeft(qint64 uses, const QString &field)
{
    return checkedNumber(uses, field, 0);
}

QJsonValue after(const Edits &edits, const QString &name, const QJsonValue &now)
{
    const auto edit = edits.find(name);
    return edit == edits.end() ? now : edit->second;
}

} // namespace

Result<QJsonObject> handle(const EditCoupon &command, HandlerContext &context)
{
    SD_ASSIGN(code, checkedCouponCode(command.code, u"code"_qs));
    SD_ASSIGN(rows, context.transaction().query(u"coupon_for_edit"_qs, {{u"code"_qs, code}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"coupon_unknown"_qs, u"code"_qs, {{u"code"_qs, code}});
    const auto row = rows.first();
    const auto uses = columnJson(row, "uses_left");
    const QJsonValue active = row.boolean("active");
    const QList<EditField> fields{
            {u"uses_left"_qs, {}, {}, {}, uses, orNothing(numberCheck(checkedUsesLeft))},
            {u"active"_qs, {}, {}, {}, active, truthCheck()}};
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    const auto usesAfter = after(edits, u"uses_left"_qs, uses);
    if (!edits.empty())
        context.batch().add(
                u"coupon_edit"_qs,
                {{u"code"_qs, code},
                 {u"uses"_qs, usesAfter.isNull() ? QVariant() : QVariant(usesAfter.toInteger())},
                 {u"active"_qs, after(edits, u"active"_qs, active).toBool()}});
    recordPromotion(context, row.id<PromotionId>("promotion_id"), code);
    QJsonArray changed;
    for (const auto &[field, value] : edits)
        changed.append(field);
    return QJsonObject{{u"code"_qs, code}, {u"changed"_qs, changed}};
}

} // namespace shopdesk
