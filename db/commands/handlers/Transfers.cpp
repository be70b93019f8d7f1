// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Transfers.h"

#include <algorithm>

namespace shopdesk {

namespace {

Result<ResolvedShop> activeShop(HandlerContext &context, const ShopRef &ref, const QString &field)
{
    SD_ASSIGN(shop, resolveShop(context, ref, field));
    if (!shop.active)
        return fail(ErrorKind::Refused, u"shop_not_active"_qs, field, {{u"code"_qs, shop.code}});
    return shop;
}

// With a number out of 0 to 99,999 in each place.
Bindings lineBindings(const QUuid &id, TransferId transfer, const LoadedTransferLine &line)
{
    return {{u"id"_qs, id},
            {u"transfer"_qs, transfer.uuid()},
            {u"line_no"_qs, line.lineNo},
            {u"book"_qs, line.book.uuid()},
            {u"requested"_qs, line.requested},
            {u"dispatched"_qs, line.dispatched},
            {u"received"_qs, line.received}};
}

} // namespace

Result<TransferShops> transferShops(HandlerContext &context, const ShopRef &from, const ShopRef &to)
{
    SD_ASSIGN(giving, activeShop(context, from, u"from_shop"_qs));
    SD_ASSIGN(asking, activeShop(context, to, u"to_shop"_qs));
    if (giving.id == asking.id)
        return fail(ErrorKind::Invalid, u"transfer_same_shop"_qs, u"to_shop"_qs);
    return TransferShops{.from = giving, .to = asking};
}

Result<void> requireEitherShop(const HandlerContext &context, ShopId one, ShopId other)
{
    if (context.requireShop(one))
        return {};
    return context.requireShop(other);
}

Result<LoadedTransfer> loadTransfer(HandlerContext &context, const TransferRef &ref)
{
    SD_ASSIGN(rows, loadPaper(context, u"transfer"_qs, ref));
    const auto row = rows.first();
    const auto state = transferStateFromName(row.text("state"));
    return LoadedTransfer{.id = row.id<TransferId>("id"),
                          .number = row.text("number"),
                          .from = row.id<ShopId>("from_shop_id"),
                          .to = row.id<ShopId>("to_shop_id"),
                          .state = state.value_or(TransferState::Cancelled),
                          .missing = row.integer("missing"),
                          .note = row.text("note"),
                          .dispatchedBy = row.optionalId<AccountId>("dispatched_by_id")};
}

Result<void> requireTransferState(const LoadedTransfer &transfer, TransferState state)
{
    if (transfer.state != state)
        return tl::unexpected(wrongState(u"transfer_state"_qs, transferStateName(transfer.state)));
    return {};
}

qint64 LoadedTransferLine::missing() const
{
    return std::max<qint64>(dispatched - received - settled, 0);
}

Result<QList<LoadedTransferLine>> loadTransferLines(HandlerContext &context, TransferId transfer)
{
    SD_ASSIGN(rows, context.transaction().query(u"transfer_lines_load"_qs,
                                                {{u"transfer"_qs, transfer.uuid()}}));
    QList<LoadedTransferLine> lines;
    for (const auto &row : rows)
        lines.append({.id = QUuid::fromString(row.text("id")),
                      .lineNo = static_cast<int>(row.integer("line_no")),
                      .book = row.id<BookId>("book_id"),
                      .code = row.text("code"),
                      .title = row.text("title"),
                      .requested = row.integer("requested"),
                      .dispatched = row.integer("dispatched"),
                      .received = row.integer("received"),
                      .settled = row.integer("settled")});
    return lines;
}

const LoadedTransferLine *lineOf(const QList<LoadedTransferLine> &lines, BookId book)
{
    const auto line = std::ranges::find(lines, book, &LoadedTransferLine::book);
    return line == lines.end() ? nullptr : &*line;
}

qint64 sumOf(const QList<BookCopies> &copies)
{
    qint64 sum = 0;
    for (const auto &line : copies)
        sum += line.quantity;
    return sum;
}

QList<QUuid> addTransfer(HandlerContext &context, const NewTransfer &transfer)
{
    const bool isRequest = transfer.state == TransferState::Requested;
    const auto copies = sumOf(transfer.copies);
    const auto actor = context.actorId().uuid();
    context.batch().add(u"transfer_insert"_qs,
                        {{u"id"_qs, transfer.id.uuid()},
                         {u"number"_qs, transfer.number},
                         {u"from_shop"_qs, transfer.shops.from.id.uuid()},
                         {u"to_shop"_qs, transfer.shops.to.id.uuid()},
                         {u"state"_qs, transferStateName(transfer.state)},
                         {u"note"_qs, transfer.note},
                         {u"requested"_qs, isRequest ? copies : 0},
                         {u"dispatched"_qs, isRequest ? 0 : copies},
                         {u"at"_qs, context.at()},
                         {u"dispatched_at"_qs, isRequest ? QDateTime() : context.at()},
                         {u"requested_by"_qs, isRequest ? actor : QUuid()},
                         {u"dispatched_by"_qs, isRequest ? QUuid() : actor},
                         {u"device"_qs, context.command().device.uuid()},
                         {u"op"_qs, context.command().op.uuid()},
                         {u"recorded_by"_qs, context.recordedBy()}});
    QList<QUuid> ids;
    for (const auto &line : transfer.copies)
        ids.append(addTransferLine(context, transfer.id,
                                   {.lineNo = static_cast<int>(ids.size()) + 1,
                                    .book = line.book.id,
                                    .requested = isRequest ? line.quantity : 0,
                                    .dispatched = isRequest ? 0 : line.quantity}));
    return ids;
}

QUuid addTransferLine(HandlerContext &context, TransferId transfer, const LoadedTransferLine &line)
{
    const auto id = context.nextId<TransferId>().uuid();
    context.batch().add(u"transfer_line_insert"_qs, lineBindings(id, transfer, line));
    return id;
}

Result<void> holdBothShops(HandlerContext &context, ShopId one, ShopId other,
                           const QList<BookId> &books)
{
    const bool inOrder = one.toString() < other.toString();
    SD_TRY(holdStock(context, inOrder ? one : other, books));
    SD_TRY(holdStock(context, inOrder ? other : one, books));
    return {};
}

QString notesOf(const QString &before, const QString &now)
{
    if (before.isEmpty() || now.isEmpty())
        return before + now;
    return before + u'\n' + now;
}

Error transferChanged(const LoadedTransfer &transfer)
{
    return fail(ErrorKind::Conflict, u"transfer_changed_meanwhile"_qs, u"transfer"_qs,
                {{u"number"_qs, transfer.number}})
            .value();
}

void recordTransfer(HandlerContext &context, TransferId id, const QString &number, ShopId shop)
{
    context.recordActivity({.shop = shop,
                            .subjectKind = u"transfer"_qs,
                            .subjectId = id.uuid(),
                            .subject = number});
}

} // namespace shopdesk
