// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/StockDocuments.h"
#include "db/domain/Text.h"

namespace shopdesk {

namespace {

constexpr int kLongestShelf = 30;

Result<qint64> checkedLevel(qint64 level, const QString &field)
{
    return checkedNumber(level, field, 0);
}

Result<QString> checkedShelf(const QString &shelf, const QString &field)
{
    return checkedText(shelf, field, {.max = kLongestShelf});
}

QVariant columnOf(const Edits &edits, const QString &name, const QJsonValue &now)
{
    const auto edit = edits.find(name);
    const auto value = edit == edits.end() ? now : edit->second;
    return value.isNull() ? QVariant() : value.toVariant();
}

} // namespace

Result<QJsonObject> handle(const EditAssortment &command, HandlerContext &context)
{
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(book, resolveBook(context, command.book));
    SD_TRY(holdStock(context, shop.id, {book.id}));
    const Bindings key{{u"shop"_qs, shop.id.uuid()}, {u"book"_qs, book.id.uuid()}};
    SD_ASSIGN(rows, context.transaction().query(u"assortment_for_edit"_qs, key));
    const auto level = columnJson(rows.first(), "reorder_level");
    const auto shelf = columnJson(rows.first(), "shelf");
    const QList<EditField> fields{
            {u"reorder_level"_qs, {}, {}, {}, level, orNothing(numberCheck(checkedLevel))},
            {u"shelf"_qs, {}, {}, {}, shelf, textCheck(checkedShelf)}};
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    if (!edits.empty()) {
        auto values = key;
        values.add(u"reorder_level"_qs, columnOf(edits, u"reorder_level"_qs, level));
        values.add(u"shelf"_qs, columnOf(edits, u"shelf"_qs, shelf));
        context.batch().add(u"assortment_edit"_qs, values);
    }
    context.recordActivity({.shop = shop.id,
                            .subjectKind = u"book"_qs,
                            .subjectId = book.id.uuid(),
                            .subject = book.title});
    return editResult(book.id.uuid(), edits);
}

} // namespace shopdesk
