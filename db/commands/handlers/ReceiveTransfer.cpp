// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Attention.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Transfers.h"
#include "db/domain/BusinessDate.h"

#include <QJsonArray>

#include <algorithm>

namespace shopdesk {

namespace {

// What came of a book, of which so many were sent.
struct Counted
{
    LoadedTransferLine line; // with what came as `received`
    bool isNew = false;      // nobody sent it, and yet it came
};

QList<Counted> countOf(const QList<LoadedTransferLine> &lines, const QList<BookCopies> &named)
{
    QList<Counted> counted;
    for (auto line : lines) {
        const auto found = std::ranges::find(named, line.book,
                                             [](const BookCopies &each) { return each.book.id; });
        line.received = found == named.end() ? line.dispatched : found->quantity;
        counted.append({.line = line});
    }
    auto lineNo = lines.isEmpty() ? 0 : lines.last().lineNo;
    for (const auto &each : named) {
        if (!lineOf(lines, each.book.id) && each.quantity > 0)
            counted.append({.line = {.lineNo = ++lineNo,
                                     .book = each.book.id,
                                     .code = each.book.code,
                                     .title = each.book.title,
                                     .received = each.quantity},
                            .isNew = true});
    }
    return counted;
}

void writeLine(HandlerContext &context, TransferId transfer, const Counted &counted)
{
    if (counted.isNew)
        addTransferLine(context, transfer, counted.line);
    else
        context.batch().add(u"transfer_line_receive"_qs,
                            {{u"line"_qs, counted.line.id}, {u"copies"_qs, counted.line.received}});
}

// What did not come is still on its way, until somebody decides about it.
void endWaiting(HandlerContext &context, const LoadedTransfer &transfer,
                const LoadedTransferLine &line)
{
    if (line.dispatched == 0)
        return;
    endIncoming(context, line.id);
    if (line.missing() > 0)
        addIncoming(context, line.id, IncomingKind::InTransit, transfer.to, line.book,
                    line.missing());
}

Result<void> moveCopies(HandlerContext &context, const LoadedTransfer &transfer,
                        QList<Counted> counted, const QString &note)
{
    SD_ASSIGN(shop, resolveShop(context, ShopRef(transfer.to)));
    SD_ASSIGN(today, businessDate(context.at(), shop.timeZone));
    QList<BookId> books;
    for (const auto &each : counted)
        books.append(each.line.book);
    SD_TRY(holdStock(context, transfer.to, books));
    std::ranges::sort(counted, {}, [](const Counted &each) { return each.line.book.toString(); });
    for (const auto &each : counted) {
        writeLine(context, transfer.id, each);
        if (each.line.received > 0)
            addMovement(context, {.shop = transfer.to,
                                  .book = each.line.book,
                                  .kind = MovementKind::TransferIn,
                                  .quantity = each.line.received,
                                  .documentKind = u"transfer"_qs,
                                  .document = transfer.id.uuid(),
                                  .note = note,
                                  .businessDate = today});
        endWaiting(context, transfer, each.line);
    }
    return {};
}

struct Sums
{
    qint64 received = 0;
    qint64 missing = 0;
    qint64 extra = 0;
    QJsonArray differences;
};

Sums sumsOf(const QList<Counted> &counted)
{
    Sums sums;
    for (const auto &[line, isNew] : counted) {
        sums.received += line.received;
        sums.missing += line.missing();
        sums.extra += std::max<qint64>(line.received - line.dispatched, 0);
        if (line.received != line.dispatched)
            sums.differences.append(QJsonObject{{u"code"_qs, line.code},
                                                {u"title"_qs, line.title},
                                                {u"dispatched"_qs, line.dispatched},
                                                {u"received"_qs, line.received}});
    }
    return sums;
}

} // namespace

Result<QJsonObject> handle(const ReceiveTransfer &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(transfer, loadTransfer(context, command.transfer));
    SD_TRY(context.requireShop(transfer.to));
    SD_TRY(requireTransferState(transfer, TransferState::Dispatched));
    QList<BookCopies> named;
    if (!command.lines.isEmpty()) {
        SD_ASSIGN(copies, bookCopies(context, command.lines, LeastCopies::None));
        named = copies;
    }
    SD_ASSIGN(lines, loadTransferLines(context, transfer.id));
    const auto counted = countOf(lines, named);
    const auto sums = sumsOf(counted);
    context.batch().expectRow(u"transfer_receive"_qs,
                              {{u"transfer"_qs, transfer.id.uuid()},
                               {u"copies"_qs, sums.received},
                               {u"missing"_qs, sums.missing},
                               {u"note"_qs, notesOf(transfer.note, note)},
                               {u"at"_qs, context.at()},
                               {u"actor"_qs, context.actorId().uuid()}},
                              transferChanged(transfer));
    SD_TRY(moveCopies(context, transfer, counted, note));
    if (sums.missing > 0)
        addAttention(context, {.kind = AttentionKind::ShortTransfer,
                               .shop = transfer.to,
                               .subjectKind = u"transfer"_qs,
                               .subjectId = transfer.id.uuid(),
                               .subject = transfer.number,
                               .detail = shortTransferDetail(sums.differences),
                               .owner = transfer.dispatchedBy});
    recordTransfer(context, transfer.id, transfer.number, transfer.to);
    return QJsonObject{{u"id"_qs, transfer.id.toString()},
                       {u"received"_qs, sums.received},
                       {u"missing"_qs, sums.missing},
                       {u"extra"_qs, sums.extra},
                       {u"lines"_qs, sums.differences}};
}

} // namespace shopdesk
