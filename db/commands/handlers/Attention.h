// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"
#include "db/domain/AttentionKind.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shopdesk {

// What the handlers share that put something into Needs attention, or take it out.

struct NewAttention
{
    AttentionKind kind = AttentionKind::FailedJob;
    std::optional<ShopId> shop = {};
    QString subjectKind;
    QUuid subjectId = {};
    QString subject;
    QString detail;
    std::optional<AccountId> owner = {};
};
AttentionItemId addAttention(HandlerContext &context, const NewAttention &item);

// Of an item of a short transfer: {"lines": [{"code", "title", "dispatched", "received"}],
// "settled": [{"outcome", "copies", "note", "by", "at"}]}, where `by` is a login.
[[nodiscard]] QString shortTransferDetail(const QJsonArray &lines);
[[nodiscard]] QString withSettlement(const QString &detail, const QJsonObject &settlement);

struct LoadedAttention
{
    AttentionItemId id;
    AttentionKind kind = AttentionKind::FailedJob;
    bool isOpen = false;
    std::optional<ShopId> shop;
    std::optional<ShopId> otherShop; // that a transfer came from
    QUuid subjectId;
    QString subject;
    std::optional<AccountId> owner;
};
// Locked until the command ends. NotFound `attention_unknown`; Forbidden `not_your_shop` for who
// neither owns it nor may act in one of its shops.
[[nodiscard]] Result<LoadedAttention> loadAttention(HandlerContext &context, AttentionItemId item);
// Refused `attention_settled`.
[[nodiscard]] Result<void> requireOpen(const LoadedAttention &item);

// Names the item in the log of activity.
void recordAttention(HandlerContext &context, const LoadedAttention &item);

} // namespace shopdesk
