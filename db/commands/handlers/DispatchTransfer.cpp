// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Transfers.h"
#include "db/domain/BusinessDate.h"

#include <algorithm>

namespace shopdesk {

namespace {

// Copies that leave, with the line of the paper that says so.
struct Sending
{
    BookCopies copies;
    QUuid line;
};

struct Paper
{
    TransferId id;
    QString number;
    TransferShops shops;
    QList<Sending> sendings;
};

// Without lines everything that was asked for.
Result<QList<BookCopies>> copiesToSend(HandlerContext &context, const DispatchTransfer &command,
                                       const QList<LoadedTransferLine> &asked)
{
    if (!command.lines.isEmpty())
        return bookCopies(context, command.lines);
    QList<TransferLine> lines;
    for (const auto &line : asked)
        lines.append({.book = BookRef(line.book), .quantity = line.requested});
    return bookCopies(context, lines);
}

// Shops beside a request would only repeat it.
Result<void> checkShops(const DispatchTransfer &command, const TransferShops &shops)
{
    const auto isOther = [](const std::optional<ShopRef> &named, const ResolvedShop &shop) {
        return named && named->text.toUpper() != shop.code && named->id() != shop.id;
    };
    if (isOther(command.fromShop, shops.from))
        return fail(ErrorKind::Invalid, u"transfer_shops_differ"_qs, u"from_shop"_qs);
    if (isOther(command.toShop, shops.to))
        return fail(ErrorKind::Invalid, u"transfer_shops_differ"_qs, u"to_shop"_qs);
    return {};
}

// Room for the copies as they are sent, in the lines there are and in new ones.
QList<Sending> writeLines(HandlerContext &context, TransferId transfer,
                          const QList<LoadedTransferLine> &lines, const QList<BookCopies> &copies)
{
    auto lineNo = lines.isEmpty() ? 0 : lines.last().lineNo;
    QList<Sending> sendings;
    for (const auto &each : copies) {
        const auto *line = lineOf(lines, each.book.id);
        const auto id = line ? line->id
                             : addTransferLine(context, transfer,
                                               {.lineNo = ++lineNo,
                                                .book = each.book.id,
                                                .dispatched = each.quantity});
        if (line)
            context.batch().add(u"transfer_line_dispatch"_qs,
                                {{u"line"_qs, id}, {u"copies"_qs, each.quantity}});
        sendings.append({.copies = each, .line = id});
    }
    return sendings;
}

Result<void> requireThere(HandlerContext &context, const TransferShops &shops,
                          const QList<BookCopies> &copies)
{
    QList<BookId> books;
    for (const auto &line : copies)
        books.append(line.book.id);
    SD_TRY(holdBothShops(context, shops.from.id, shops.to.id, books));
    return requireAvailable(context, shops.from.id, copies);
}

Result<Paper> sendRequested(HandlerContext &context, const DispatchTransfer &command,
                            const QString &note)
{
    SD_ASSIGN(transfer, loadTransfer(context, *command.transfer));
    SD_TRY(context.requireShop(transfer.from));
    SD_TRY(requireTransferState(transfer, TransferState::Requested));
    SD_ASSIGN(shops, transferShops(context, ShopRef(transfer.from), ShopRef(transfer.to)));
    SD_TRY(checkShops(command, shops));
    SD_ASSIGN(lines, loadTransferLines(context, transfer.id));
    SD_ASSIGN(copies, copiesToSend(context, command, lines));
    SD_TRY(requireThere(context, shops, copies));
    context.batch().expectRow(u"transfer_dispatch"_qs,
                              {{u"transfer"_qs, transfer.id.uuid()},
                               {u"copies"_qs, sumOf(copies)},
                               {u"note"_qs, notesOf(transfer.note, note)},
                               {u"at"_qs, context.at()},
                               {u"actor"_qs, context.actorId().uuid()}},
                              transferChanged(transfer));
    return Paper{.id = transfer.id,
                 .number = transfer.number,
                 .shops = shops,
                 .sendings = writeLines(context, transfer.id, lines, copies)};
}

Result<Paper> sendAtOnce(HandlerContext &context, const DispatchTransfer &command,
                         const QString &note)
{
    if (!command.fromShop)
        return fail(ErrorKind::Invalid, u"field_missing"_qs, u"from_shop"_qs);
    if (!command.toShop)
        return fail(ErrorKind::Invalid, u"field_missing"_qs, u"to_shop"_qs);
    SD_ASSIGN(shops, transferShops(context, *command.fromShop, *command.toShop));
    SD_TRY(context.requireShop(shops.from.id));
    SD_ASSIGN(copies, bookCopies(context, command.lines));
    SD_TRY(requireThere(context, shops, copies));
    SD_ASSIGN(number, takeDocumentNumber(context, StockDocument::Transfer, shops.from));
    Paper paper{
            .id = context.nextId<TransferId>(), .number = number, .shops = shops, .sendings = {}};
    const auto lines = addTransfer(context, {.id = paper.id,
                                             .number = number,
                                             .shops = shops,
                                             .state = TransferState::Dispatched,
                                             .copies = copies,
                                             .note = note});
    for (qsizetype i = 0; i < copies.size(); ++i)
        paper.sendings.append({.copies = copies.at(i), .line = lines.at(i)});
    return paper;
}

Result<qint64> moveCopies(HandlerContext &context, Paper paper, const QString &note)
{
    SD_ASSIGN(today, businessDate(context.at(), paper.shops.from.timeZone));
    std::ranges::sort(paper.sendings, {},
                      [](const Sending &each) { return each.copies.book.id.toString(); });
    qint64 sent = 0;
    for (const auto &each : paper.sendings) {
        addMovement(context, {.shop = paper.shops.from.id,
                              .book = each.copies.book.id,
                              .kind = MovementKind::TransferOut,
                              .quantity = -each.copies.quantity,
                              .documentKind = u"transfer"_qs,
                              .document = paper.id.uuid(),
                              .note = note,
                              .businessDate = today});
        addIncoming(context, each.line, IncomingKind::InTransit, paper.shops.to.id,
                    each.copies.book.id, each.copies.quantity);
        sent += each.copies.quantity;
    }
    return sent;
}

} // namespace

Result<QJsonObject> handle(const DispatchTransfer &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(paper, command.transfer ? sendRequested(context, command, note)
                                      : sendAtOnce(context, command, note));
    SD_ASSIGN(copies, moveCopies(context, paper, note));
    recordTransfer(context, paper.id, paper.number, paper.shops.from.id);
    return QJsonObject{
            {u"id"_qs, paper.id.toString()}, {u"number"_qs, paper.number}, {u"copies"_qs, copies}};
}

} // namespace shopdesk
