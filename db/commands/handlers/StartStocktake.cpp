// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/StockDocuments.h"
#include "db/domain/StocktakeScope.h"

namespace shopdesk {

namespace {

// What is to be counted, as the row keeps it.
struct Part
{
    StocktakeScope scope = StocktakeScope::Shop;
    QVariant category;
    QString shelf;
};

// A category or shelf beside another scope is a mistake: nobody would see that it was left out.
Result<StocktakeScope> checkedScope(const StartStocktake &command)
{
    const auto scope = stocktakeScopeFromName(command.scope);
    if (!scope)
        return fail(ErrorKind::Invalid, u"stocktake_scope_unknown"_qs, u"scope"_qs);
    if (command.category.has_value() != (scope == StocktakeScope::Category))
        return fail(ErrorKind::Invalid,
                    command.category ? u"stocktake_scope_mixed"_qs : u"category_missing"_qs,
                    u"category"_qs);
    if (command.shelf.trimmed().isEmpty() == (scope == StocktakeScope::Shelf))
        return fail(ErrorKind::Invalid,
                    scope == StocktakeScope::Shelf ? u"shelf_missing"_qs
                                                   : u"stocktake_scope_mixed"_qs,
                    u"shelf"_qs);
    return *scope;
}

Result<Part> partOf(HandlerContext &context, const StartStocktake &command, ShopId shop)
{
    SD_ASSIGN(scope, checkedScope(command));
    Part part{.scope = scope, .category = {}, .shelf = {}};
    if (scope == StocktakeScope::Category) {
        SD_ASSIGN(category, resolveCategory(context, *command.category));
        part.category = category.id.uuid();
    }
    if (scope == StocktakeScope::Shelf) {
        SD_ASSIGN(shelf, checkedShortLine(command.shelf, u"shelf"_qs));
        SD_ASSIGN(found,
                  context.transaction().query(u"stocktake_shelf_books"_qs,
                                              {{u"shop"_qs, shop.uuid()}, {u"shelf"_qs, shelf}}));
        if (found.isEmpty())
            return fail(ErrorKind::NotFound, u"shelf_unknown"_qs, u"shelf"_qs,
                        {{u"name"_qs, shelf}});
        part.shelf = shelf;
    }
    return part;
}

} // namespace

Result<QJsonObject> handle(const StartStocktake &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(part, partOf(context, command, shop.id));
    SD_ASSIGN(number, takeDocumentNumber(context, StockDocument::Stocktake, shop));

    const auto id = context.nextId<StocktakeId>();
    context.batch().add(u"stocktake_insert"_qs, {{u"id"_qs, id.uuid()},
                                                 {u"number"_qs, number},
                                                 {u"shop"_qs, shop.id.uuid()},
                                                 {u"scope"_qs, stocktakeScopeName(part.scope)},
                                                 {u"category"_qs, part.category},
                                                 {u"shelf"_qs, part.shelf},
                                                 {u"note"_qs, note},
                                                 {u"at"_qs, context.at()},
                                                 {u"actor"_qs, context.actorId().uuid()},
                                                 {u"device"_qs, context.command().device.uuid()},
                                                 {u"op"_qs, context.command().op.uuid()},
                                                 {u"recorded_by"_qs, context.recordedBy()}});
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"stocktake"_qs,
                            .subjectId = id.uuid(),
                            .subject = number});
    return QJsonObject{{u"id"_qs, id.toString()}, {u"number"_qs, number}};
}

} // namespace shopdesk
