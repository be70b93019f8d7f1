// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/StockDocuments.h"

#include "db/domain/Quantity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qsizetype kMaxLines = 1000;

QString jsonIds(const QList<BookId> &books)
{
    QJsonArray ids;
    for (const auto &book : books)
        ids.append(book.toString());
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

QString incomingKindName(IncomingKind kind)
{
    return kind == IncomingKind::OnOrder ? u"on_order"_qs : u"in_transit"_qs;
}

} // namespace

Result<QString> takeDocumentNumber(HandlerContext &context, StockDocument document,
                                   const ResolvedShop &shop)
{
    SD_ASSIGN(rows, context.transaction().query(u"device_take_document"_qs,
                                                {{u"device"_qs, context.command().device.uuid()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::Refused, u"device_unknown"_qs);
    SD_ASSIGN(shopCode, ShopCode::parse(shop.code));
    SD_ASSIGN(deviceCode, DeviceCode::parse(rows.first().text("code")));
    return documentNumber(document, shopCode, deviceCode, rows.first().integer("last_document"));
}

Result<QHash<BookId, StockState>> lockStock(HandlerContext &context, ShopId shop,
                                            const QList<BookId> &books)
{
    SD_ASSIGN(rows, context.transaction().query(u"stock_lock"_qs, {{u"shop"_qs, shop.uuid()},
                                                                   {u"books"_qs, jsonIds(books)}}));
    QHash<BookId, StockState> states;
    for (const auto &row : rows)
        states.insert(row.id<BookId>("book_id"),
                      {.onHand = row.integer("on_hand"),
                       .reserved = row.integer("reserved"),
                       .position = row.integer("position"),
                       .countedPosition = row.integer("counted_position")});
    return states;
}

Result<QHash<BookId, StockState>> holdStock(HandlerContext &context, ShopId shop,
                                            const QList<BookId> &books)
{
    SD_TRY(context.transaction().execute(
            u"stock_ensure"_qs, {{u"shop"_qs, shop.uuid()}, {u"books"_qs, jsonIds(books)}}));
    return lockStock(context, shop, books);
}

Result<QList<BookCopies>> bookCopiesOf(HandlerContext &context, const QList<BookRef> &books,
                                       const QList<qint64> &quantities, LeastCopies least)
{
    if (books.isEmpty())
        return fail(ErrorKind::Invalid, u"lines_missing"_qs, u"lines"_qs);
    if (books.size() > kMaxLines)
        return fail(ErrorKind::Invalid, u"too_many_lines"_qs, u"lines"_qs,
                    {{u"max"_qs, kMaxLines}});
    SD_ASSIGN(resolved, resolveBooks(context, books));
    QList<BookCopies> copies;
    QSet<BookId> seen;
    for (qsizetype i = 0; i < books.size(); ++i) {
        if (least == LeastCopies::One || quantities.at(i) != 0)
            SD_TRY(Quantity::parse(quantities.at(i)));
        if (seen.contains(resolved.at(i).id))
            return fail(ErrorKind::Invalid, u"book_twice"_qs, u"lines"_qs,
                        {{u"code"_qs, resolved.at(i).code}});
        seen.insert(resolved.at(i).id);
        copies.append({resolved.at(i), quantities.at(i)});
    }
    return copies;
}

Result<void> requireAvailable(HandlerContext &context, ShopId shop, const QList<BookCopies> &copies)
{
    QList<BookId> books;
    for (const auto &line : copies)
        books.append(line.book.id);
    SD_ASSIGN(stock, lockStock(context, shop, books));
    QVariantList problems;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        const auto &line = copies.at(i);
        const qint64 available = stock.value(line.book.id).available();
        if (available < line.quantity)
            problems.append(QVariantMap{{u"line"_qs, i + 1},
                                        {u"code"_qs, line.book.code},
                                        {u"title"_qs, line.book.title},
                                        {u"reason"_qs, u"insufficient_stock"_qs},
                                        {u"requested"_qs, line.quantity},
                                        {u"available"_qs, std::max<qint64>(available, 0)}});
    }
    if (!problems.isEmpty())
        return fail(ErrorKind::Refused, u"insufficient_stock"_qs, u"lines"_qs,
                    {{u"lines"_qs, problems}});
    return {};
}

void addIncoming(HandlerContext &context, const QUuid &line, IncomingKind kind, ShopId shop,
                 BookId book, qint64 quantity)
{
    context.batch().add(u"incoming_insert"_qs, {{u"line"_qs, line},
                                                {u"kind"_qs, incomingKindName(kind)},
                                                {u"shop"_qs, shop.uuid()},
                                                {u"book"_qs, book.uuid()},
                                                {u"quantity"_qs, quantity}});
}

void endIncoming(HandlerContext &context, const QUuid &line)
{
    context.batch().add(u"incoming_delete"_qs, {{u"line"_qs, line}});
}

Error wrongState(const QString &reason, const QString &state)
{
    return fail(ErrorKind::Refused, reason, {}, {{u"state"_qs, state}}).value();
}

} // namespace shopdesk
