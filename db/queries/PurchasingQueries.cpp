// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/PurchasingQueries.h"

#include "db/storage/Transaction.h"

#include <algorithm>

namespace shopdesk {

namespace {

Result<void> checkScope(const ReadScope &scope)
{
    if (scope.over(ReadArea::Receiving) == Scope::None)
        return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {},
                    {{u"area"_qs, readAreaName(ReadArea::Receiving)}});
    return {};
}

bool isInScope(const ReadScope &scope, ShopId shop)
{
    return scope.over(ReadArea::Receiving) == Scope::All ||
           std::ranges::find(scope.shops, shop) != scope.shops.end();
}

std::optional<QDate> optionalDate(const Row &row, const char *column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.date(column));
}

PurchasingPaper paperOf(const Row &row)
{
    return {.number = row.text("number"),
            .state = row.text("state"),
            .supplier = row.optionalId<SupplierId>("supplier_id"),
            .supplierName = row.text("supplier"),
            .shop = row.id<ShopId>("shop_id"),
            .shopCode = row.text("shop_code"),
            .shopName = row.text("shop_name"),
            .note = row.text("note"),
            .copies = row.integer("copies"),
            .costMinor = row.integer("cost_minor"),
            .currency = row.text("currency"),
            .actorName = row.text("actor_name"),
            .createdAt = row.dateTime("created_at")};
}

// The paper's own row first, then what `more` names.
Result<std::vector<RowSet>> readPaper(Transaction &transaction, const ReadScope &scope,
                                      const QString &paper, const QString &id,
                                      const QStringList &more)
{
    SD_TRY(checkScope(scope));
    const Bindings values{{u"id"_qs, id}};
    Batch batch;
    batch.add(paper + u"_detail"_qs, values);
    for (const auto &name : more)
        batch.add(name, values);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty() || !isInScope(scope, sets[0].first().id<ShopId>("shop_id")))
        return fail(ErrorKind::NotFound, paper + u"_unknown"_qs, paper);
    return sets;
}

Result<QString> findPaper(Transaction &transaction, const ReadScope &scope, const QString &paper,
                          const QString &name)
{
    SD_TRY(checkScope(scope));
    const auto id = QUuid::fromString(name);
    SD_ASSIGN(rows, transaction.query(paper + u"_find"_qs,
                                      {{u"id"_qs, id}, {u"name"_qs, name.trimmed().toUpper()}}));
    if (rows.isEmpty() || !isInScope(scope, rows.first().id<ShopId>("shop_id")))
        return fail(ErrorKind::NotFound, paper + u"_unknown"_qs, paper, {{u"name"_qs, name}});
    return rows.first().text("id");
}

} // namespace

Result<PurchaseOrderDetail> purchaseOrderDetail(Transaction &transaction, const ReadScope &scope,
                                                PurchaseOrderId order)
{
    SD_ASSIGN(sets,
              readPaper(transaction, scope, u"purchase_order"_qs, order.toString(),
                        {u"purchase_order_detail_lines"_qs, u"purchase_order_deliveries"_qs}));
    const auto row = sets[0].first();
    PurchaseOrderDetail detail{.id = order,
                               .paper = paperOf(row),
                               .expectedOn = optionalDate(row, "expected_on"),
                               .received = row.integer("received"),
                               .sentAt = row.dateTime("sent_at"),
                               .closedAt = row.dateTime("closed_at"),
                               .lines = {},
                               .deliveries = {}};
    for (const auto &line : sets[1])
        detail.lines.push_back({.book = line.id<BookId>("book_id"),
                                .code = line.text("code"),
                                .title = line.text("title"),
                                .quantity = line.integer("quantity"),
                                .received = line.integer("received"),
                                .unitCostMinor = line.optionalInteger("unit_cost_minor")});
    for (const auto &delivery : sets[2])
        detail.deliveries.push_back({.id = delivery.id<DeliveryId>("id"),
                                     .number = delivery.text("number"),
                                     .copies = delivery.integer("copies"),
                                     .receivedAt = delivery.dateTime("received_at")});
    return detail;
}

Result<DeliveryDetail> deliveryDetail(Transaction &transaction, const ReadScope &scope,
                                      DeliveryId delivery)
{
    SD_ASSIGN(sets, readPaper(transaction, scope, u"delivery"_qs, delivery.toString(),
                              {u"delivery_detail_lines"_qs}));
    const auto row = sets[0].first();
    DeliveryDetail detail{.id = delivery,
                          .paper = paperOf(row),
                          .purchaseOrder = row.optionalId<PurchaseOrderId>("purchase_order_id"),
                          .purchaseOrderNumber = row.text("purchase_order"),
                          .reference = row.text("reference"),
                          .damaged = row.integer("damaged"),
                          .lines = {}};
    for (const auto &line : sets[1])
        detail.lines.push_back({.book = line.id<BookId>("book_id"),
                                .code = line.text("code"),
                                .title = line.text("title"),
                                .quantity = line.integer("quantity"),
                                .damaged = line.integer("damaged"),
                                .expected = line.optionalInteger("expected"),
                                .unitCostMinor = line.optionalInteger("unit_cost_minor"),
                                .returnBy = optionalDate(line, "return_by_date"),
                                .returned = line.integer("returned")});
    return detail;
}

Result<SupplierReturnDetail> supplierReturnDetail(Transaction &transaction, const ReadScope &scope,
                                                  SupplierReturnId there)
{
    SD_ASSIGN(sets, readPaper(transaction, scope, u"supplier_return"_qs, there.toString(),
                              {u"supplier_return_detail_lines"_qs}));
    const auto row = sets[0].first();
    SupplierReturnDetail detail{.id = there,
                                .paper = paperOf(row),
                                .authorisation = row.text("authorisation"),
                                .creditReference = row.text("credit_reference"),
                                .creditMinor = row.optionalInteger("credit_minor"),
                                .sentAt = row.dateTime("sent_at"),
                                .creditedAt = row.dateTime("credited_at"),
                                .lines = {}};
    for (const auto &line : sets[1])
        detail.lines.push_back({.book = line.id<BookId>("book_id"),
                                .code = line.text("code"),
                                .title = line.text("title"),
                                .quantity = line.integer("quantity"),
                                .reason = line.text("reason"),
                                .unitCostMinor = line.optionalInteger("unit_cost_minor")});
    return detail;
}

Result<PurchaseOrderId> findPurchaseOrder(Transaction &transaction, const ReadScope &scope,
                                          const QString &name)
{
    SD_ASSIGN(id, findPaper(transaction, scope, u"purchase_order"_qs, name));
    return PurchaseOrderId::parse(id).value_or(PurchaseOrderId());
}

Result<DeliveryId> findDelivery(Transaction &transaction, const ReadScope &scope,
                                const QString &name)
{
    SD_ASSIGN(id, findPaper(transaction, scope, u"delivery"_qs, name));
    return DeliveryId::parse(id).value_or(DeliveryId());
}

Result<SupplierReturnId> findSupplierReturn(Transaction &transaction, const ReadScope &scope,
                                            const QString &name)
{
    SD_ASSIGN(id, findPaper(transaction, scope, u"supplier_return"_qs, name));
    return SupplierReturnId::parse(id).value_or(SupplierReturnId());
}

Result<std::vector<ReorderSuggestion>> reorderSuggestions(Transaction &transaction,
                                                          const ReadScope &scope, ShopId shop,
                                                          const QDate &since,
                                                          const std::optional<SupplierId> &supplier)
{
    SD_TRY(checkScope(scope));
    if (!isInScope(scope, shop))
        return fail(ErrorKind::Forbidden, u"not_your_shop"_qs, u"shop"_qs);
    SD_ASSIGN(rows, transaction.query(u"reorder_suggestions"_qs,
                                      {{u"shop"_qs, shop.toString()},
                                       {u"since"_qs, since},
                                       {u"supplier"_qs, supplier ? supplier->uuid() : QUuid()},
                                       {u"any_supplier"_qs, !supplier},
                                       {u"most"_qs, kMostSuggestions}}));
    std::vector<ReorderSuggestion> suggestions;
    for (const auto &row : rows) {
        ReorderSuggestion suggestion{.book = row.id<BookId>("book_id"),
                                     .code = row.text("code"),
                                     .title = row.text("title"),
                                     .available = row.integer("available"),
                                     .incoming = row.integer("incoming"),
                                     .reorderLevel = row.integer("reorder_level"),
                                     .sold = row.integer("sold"),
                                     .suggested = 0,
                                     .unitCostMinor = row.optionalInteger("unit_cost_minor")};
        suggestion.suggested = suggestion.reorderLevel + std::max<qint64>(suggestion.sold, 0) -
                               suggestion.available - suggestion.incoming;
        suggestions.push_back(suggestion);
    }
    return suggestions;
}

} // namespace shopdesk
