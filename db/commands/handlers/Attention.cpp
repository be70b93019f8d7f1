// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Attention.h"

#include <QJsonDocument>

namespace shopdesk {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template<class IdType>
QUuid uuidOrNull(const std::optional<IdType> &id)
{
    return id ? id->uuid() : QUuid();
}

Result<void> requireReach(const HandlerContext &context, const LoadedAttention &item)
{
    if (context.scope() == Scope::All || item.owner == context.actorId())
        return {};
    if (item.otherShop && context.requireShop(*item.otherShop))
        return {};
    return context.requireShop(item.shop.value_or(ShopId()));
}

} // namespace

AttentionItemId addAttention(HandlerContext &context, const NewAttention &item)
{
    const auto id = context.nextId<AttentionItemId>();
    context.batch().add(u"attention_insert"_qs, {{u"id"_qs, id.uuid()},
                                                 {u"kind"_qs, attentionKindName(item.kind)},
                                                 {u"shop"_qs, uuidOrNull(item.shop)},
                                                 {u"subject_kind"_qs, item.subjectKind},
                                                 {u"subject_id"_qs, item.subjectId},
                                                 {u"subject"_qs, item.subject},
                                                 {u"detail"_qs, item.detail},
                                                 {u"owner"_qs, uuidOrNull(item.owner)},
                                                 {u"at"_qs, context.at()},
                                                 {u"op"_qs, context.command().op.uuid()},
                                                 {u"recorded_by"_qs, context.recordedBy()}});
    return id;
}

QString shortTransferDetail(const QJsonArray &lines)
{
    return compact({{u"lines"_qs, lines}, {u"settled"_qs, QJsonArray()}});
}

QString withSettlement(const QString &detail, const QJsonObject &settlement)
{
    auto object = QJsonDocument::fromJson(detail.toUtf8()).object();
    auto settled = object.value(u"settled").toArray();
    settled.append(settlement);
    object.insert(u"settled"_qs, settled);
    return compact(object);
}

Result<LoadedAttention> loadAttention(HandlerContext &context, AttentionItemId item)
{
    SD_ASSIGN(rows, context.transaction().query(u"attention_load"_qs, {{u"id"_qs, item.uuid()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"attention_unknown"_qs, u"item"_qs);
    const auto row = rows.first();
    const auto kind = attentionKindFromName(row.text("kind"));
    LoadedAttention loaded{.id = item,
                           .kind = kind.value_or(AttentionKind::FailedJob),
                           .isOpen = row.text("state") == u"open",
                           .shop = row.optionalId<ShopId>("shop_id"),
                           .otherShop = row.optionalId<ShopId>("other_shop_id"),
                           .subjectId = QUuid::fromString(row.text("subject_id")),
                           .subject = row.text("subject"),
                           .owner = row.optionalId<AccountId>("owner_id")};
    SD_TRY(requireReach(context, loaded));
    return loaded;
}

Result<void> requireOpen(const LoadedAttention &item)
{
    if (!item.isOpen)
        return fail(ErrorKind::Refused, u"attention_settled"_qs, u"item"_qs,
                    {{u"subject"_qs, item.subject}});
    return {};
}

void recordAttention(HandlerContext &context, const LoadedAttention &item)
{
    context.recordActivity({.shop = item.shop,
                            .subjectKind = u"attention"_qs,
                            .subjectId = item.id.uuid(),
                            .subject = item.subject});
}

} // namespace shopdesk
