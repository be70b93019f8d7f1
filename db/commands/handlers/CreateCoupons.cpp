// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Promotions.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

constexpr qint64 kMostAtOnce = 1'000;
constexpr int kCodeLength = 10;

// Ten of 32 characters, none of which looks like another (Crockford's base 32): 50 bits of the
// part of an id that comes from a hash, so that repeating the command makes the same codes.
QString newCode(HandlerContext &context)
{
    static constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const auto bytes = context.nextId<OpId>().uuid().toRfc4122();
    quint64 bits = 0;
    for (qsizetype i = 8; i < bytes.size(); ++i)
        bits = bits << 8 | quint8(bytes.at(i));
    QString code;
    for (int i = 0; i < kCodeLength; ++i)
        code.append(QLatin1Char(kAlphabet[bits >> (5 * i) & 31]));
    return code;
}

Result<QString> promotionName(HandlerContext &context, PromotionId id)
{
    SD_ASSIGN(rows, context.transaction().query(u"promotion_for_edit"_qs, {{u"id"_qs, id.uuid()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"promotion_unknown"_qs, u"promotion"_qs);
    return rows.first().text("name");
}

Result<QStringList> wantedCodes(const CreateCoupons &command, HandlerContext &context)
{
    if (command.count < 0 || command.count + command.codes.size() > kMostAtOnce)
        return fail(ErrorKind::Invalid, u"number_out_of_range"_qs, u"count"_qs,
                    {{u"min"_qs, 0}, {u"max"_qs, kMostAtOnce}, {u"given"_qs, command.count}});
    QStringList codes(command.codes.begin(), command.codes.end());
    for (qint64 i = 0; i < command.count; ++i)
        codes.append(newCode(context));
    if (codes.isEmpty())
        return fail(ErrorKind::Invalid, u"field_missing"_qs, u"codes"_qs);
    return codes;
}

} // namespace

Result<QJsonObject> handle(const CreateCoupons &command, HandlerContext &context)
{
    SD_ASSIGN(name, promotionName(context, command.promotion));
    SD_ASSIGN(codes, wantedCodes(command, context));
    QJsonArray kept;
    for (const auto &code : codes) {
        SD_ASSIGN(inserted,
                  insertCoupon(context, command.promotion, code, command.uses, u"codes"_qs));
        kept.append(inserted);
    }
    recordPromotion(context, command.promotion, name);
    return QJsonObject{{u"id"_qs, command.promotion.toString()}, {u"codes"_qs, kept}};
}

} // namespace shopdesk
