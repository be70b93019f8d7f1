// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/AttentionQueries.h"

#include "db/storage/Transaction.h"

#include <algorithm>

namespace shopdesk {

namespace {

const auto kEveryShop = QStringLiteral("*");

Result<void> mayRead(const ReadScope &scope)
{
    Bindings unused;
    SD_TRY(scopeCondition(Table::Attention, scope, unused));
    return {};
}

// The ids of the shops that are asked for, as far as the scope goes; "*": of all.
QString shopsOf(const ReadScope &scope, const std::optional<ShopId> &shop)
{
    const bool everywhere = scope.over(ReadArea::Attention) == Scope::All;
    QStringList ids;
    for (const auto &own : scope.shops)
        ids.append(own.toString());
    if (!shop)
        return everywhere ? kEveryShop : ids.join(u',');
    return everywhere || ids.contains(shop->toString()) ? shop->toString() : QString();
}

AttentionEntry stockEntry(const Row &row)
{
    AttentionEntry entry;
    entry.shop = row.id<ShopId>("shop_id");
    entry.shopCode = row.text("shop");
    entry.book = row.id<BookId>("book_id");
    entry.code = row.text("code");
    entry.subject = row.text("title");
    return entry;
}

AttentionEntry balanceEntry(const Row &row, AttentionKind kind)
{
    auto entry = stockEntry(row);
    entry.kind = kind;
    entry.onHand = row.integer("on_hand");
    entry.reserved = row.integer("reserved");
    entry.reorderLevel = row.integer("reorder_level");
    entry.coming = row.integer("on_order") + row.integer("in_transit");
    entry.day = row.date("last_sold_on");
    entry.copies = kind == AttentionKind::Oversold
                           ? entry.reserved - entry.onHand
                           : entry.reorderLevel - (entry.onHand - entry.reserved + entry.coming);
    return entry;
}

AttentionEntry overdueEntry(const Row &row)
{
    auto entry = stockEntry(row);
    entry.kind = AttentionKind::OverdueReturn;
    entry.copies = row.integer("copies");
    entry.day = row.date("return_by_date");
    entry.delivery = row.text("delivery");
    entry.supplier = row.text("supplier");
    return entry;
}

AttentionEntry itemEntry(const Row &row, AttentionKind kind)
{
    AttentionEntry entry;
    entry.kind = kind;
    entry.item = row.id<AttentionItemId>("id");
    entry.shop = row.optionalId<ShopId>("shop_id");
    entry.shopCode = row.text("shop");
    entry.subject = row.text("subject");
    entry.since = row.dateTime("created_at");
    entry.ownerLogin = row.text("owner");
    entry.ownerName = row.text("owner_name");
    if (kind == AttentionKind::ShortTransfer) {
        entry.transfer = row.optionalId<TransferId>("subject_id");
        entry.copies = row.integer("missing");
    } else {
        entry.job = row.text("subject_kind");
        entry.detail = row.text("detail");
    }
    return entry;
}

AttentionEntry entryOf(const Row &row, AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::Oversold:
    case AttentionKind::LowStock:
        return balanceEntry(row, kind);
    case AttentionKind::OverdueReturn:
        return overdueEntry(row);
    case AttentionKind::ShortTransfer:
    case AttentionKind::FailedJob:
        break;
    }
    return itemEntry(row, kind);
}

void ask(Batch &batch, AttentionKind kind, const ReadScope &scope, const AttentionAsked &asked)
{
    const Bindings stock{{u"shops"_qs, shopsOf(scope, asked.shop)}, {u"limit"_qs, asked.limit}};
    switch (kind) {
    case AttentionKind::Oversold:
        return batch.add(u"attention_oversold"_qs, stock);
    case AttentionKind::LowStock:
        return batch.add(u"attention_low"_qs, stock);
    case AttentionKind::OverdueReturn: {
        auto values = stock;
        values.add(u"today"_qs, asked.today);
        return batch.add(u"attention_overdue"_qs, values);
    }
    case AttentionKind::ShortTransfer:
    case AttentionKind::FailedJob:
        break;
    }
    batch.add(u"attention_open"_qs, {{u"shops"_qs, shopsOf(scope, {})},
                                     {u"shop"_qs, asked.shop ? asked.shop->toString() : QString()},
                                     {u"account"_qs, scope.account.uuid()},
                                     {u"kind"_qs, attentionKindName(kind)},
                                     {u"limit"_qs, asked.limit}});
}

} // namespace

Result<std::vector<AttentionSource>>
attentionSources(Transaction &transaction, const ReadScope &scope, const AttentionAsked &asked)
{
    SD_TRY(mayRead(scope));
    Batch batch;
    for (const auto kind : allAttentionKinds())
        ask(batch, kind, scope, asked);
    SD_ASSIGN(sets, transaction.run(batch));
    std::vector<AttentionSource> sources;
    for (const auto kind : allAttentionKinds()) {
        const auto &rows = sets.at(sources.size());
        AttentionSource source{.kind = kind,
                               .total = rows.isEmpty() ? 0 : rows.first().integer("total"),
                               .entries = {}};
        for (const auto &row : rows)
            source.entries.push_back(entryOf(row, kind));
        sources.push_back(std::move(source));
    }
    return sources;
}

Result<qint64> attentionCount(Transaction &transaction, const ReadScope &scope, const QDate &today)
{
    SD_TRY(mayRead(scope));
    SD_ASSIGN(rows,
              transaction.query(u"attention_counts"_qs, {{u"shops"_qs, shopsOf(scope, {})},
                                                         {u"account"_qs, scope.account.uuid()},
                                                         {u"today"_qs, today},
                                                         {u"cap"_qs, kAttentionCap}}));
    const auto row = rows.first();
    return row.integer("oversold") + row.integer("low_stock") + row.integer("overdue_return") +
           row.integer("items");
}

} // namespace shopdesk
