// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Attention.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Transfers.h"
#include "db/domain/BusinessDate.h"
#include "db/domain/TransferOutcome.h"

#include <algorithm>

namespace shopdesk {

namespace {

// Copies of a line about which is decided.
struct Decision
{
    LoadedTransferLine line;
    qint64 copies = 0;
};

Result<QList<Decision>> decisionsOf(HandlerContext &context, const SettleTransfer &command,
                                    const QList<LoadedTransferLine> &lines)
{
    QList<Decision> decisions;
    if (command.lines.isEmpty()) {
        for (const auto &line : lines) {
            if (line.missing() > 0)
                decisions.append({.line = line, .copies = line.missing()});
        }
        return decisions;
    }
    SD_ASSIGN(named, bookCopies(context, command.lines));
    for (const auto &each : named) {
        const auto *line = lineOf(lines, each.book.id);
        const auto missing = line ? line->missing() : 0;
        if (each.quantity > missing)
            return fail(ErrorKind::Refused, u"more_than_missing"_qs, u"lines"_qs,
                        {{u"code"_qs, each.book.code},
                         {u"title"_qs, each.book.title},
                         {u"missing"_qs, missing},
                         {u"given"_qs, each.quantity}});
        decisions.append({.line = *line, .copies = each.quantity});
    }
    return decisions;
}

// Where the copies are after all; none: they are lost.
std::optional<ShopId> shopOf(TransferOutcome outcome, const LoadedTransfer &transfer)
{
    switch (outcome) {
    case TransferOutcome::Arrived:
        return transfer.to;
    case TransferOutcome::NotSent:
        return transfer.from;
    case TransferOutcome::Lost:
        break;
    }
    return std::nullopt;
}

void writeLine(HandlerContext &context, const LoadedTransfer &transfer, const Decision &decision)
{
    const auto &line = decision.line;
    context.batch().add(u"transfer_line_settle"_qs,
                        {{u"line"_qs, line.id}, {u"copies"_qs, decision.copies}});
    endIncoming(context, line.id);
    if (const auto rest = line.missing() - decision.copies; rest > 0)
        addIncoming(context, line.id, IncomingKind::InTransit, transfer.to, line.book, rest);
}

Result<void> moveCopies(HandlerContext &context, const LoadedTransfer &transfer,
                        TransferOutcome outcome, QList<Decision> decisions, const QString &note)
{
    QList<BookId> books;
    for (const auto &each : decisions)
        books.append(each.line.book);
    SD_TRY(holdBothShops(context, transfer.from, transfer.to, books));
    const auto where = shopOf(outcome, transfer);
    SD_ASSIGN(shop, resolveShop(context, ShopRef(where.value_or(transfer.to))));
    SD_ASSIGN(today, businessDate(context.at(), shop.timeZone));
    std::ranges::sort(decisions, {},
                      [](const Decision &each) { return each.line.book.toString(); });
    for (const auto &each : decisions) {
        if (where)
            addMovement(context, {.shop = *where,
                                  .book = each.line.book,
                                  .kind = MovementKind::TransferIn,
                                  .quantity = each.copies,
                                  .reason = transferOutcomeName(outcome),
                                  .documentKind = u"transfer"_qs,
                                  .document = transfer.id.uuid(),
                                  .note = note,
                                  .businessDate = today});
        writeLine(context, transfer, each);
    }
    return {};
}

// What was decided stands with the item; with the last copy the item is done with.
Result<void> settleItem(HandlerContext &context, const LoadedTransfer &transfer,
                        const QJsonObject &settlement, qint64 left)
{
    SD_ASSIGN(rows, context.transaction().query(u"attention_of_transfer"_qs,
                                                {{u"subject"_qs, transfer.id.uuid()}}));
    for (const auto &row : rows) {
        const auto id = QUuid::fromString(row.text("id"));
        context.batch().add(
                u"attention_detail_set"_qs,
                {{u"id"_qs, id}, {u"detail"_qs, withSettlement(row.text("detail"), settlement)}});
        if (left == 0)
            context.batch().expectRow(u"attention_settle"_qs,
                                      {{u"id"_qs, id},
                                       {u"note"_qs, settlement.value(u"outcome").toString()},
                                       {u"at"_qs, context.at()},
                                       {u"actor"_qs, context.actorId().uuid()}},
                                      transferChanged(transfer));
    }
    return {};
}

qint64 sumOf(const QList<Decision> &decisions)
{
    qint64 sum = 0;
    for (const auto &each : decisions)
        sum += each.copies;
    return sum;
}

} // namespace

Result<QJsonObject> handle(const SettleTransfer &command, HandlerContext &context)
{
    const auto outcome = transferOutcomeFromName(command.outcome);
    if (!outcome)
        return fail(ErrorKind::Invalid, u"transfer_outcome_unknown"_qs, u"outcome"_qs);
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(transfer, loadTransfer(context, command.transfer));
    SD_TRY(requireEitherShop(context, transfer.to, transfer.from));
    if (transfer.missing == 0)
        return fail(ErrorKind::Refused, u"nothing_missing"_qs, u"transfer"_qs,
                    {{u"number"_qs, transfer.number}});
    SD_ASSIGN(lines, loadTransferLines(context, transfer.id));
    SD_ASSIGN(decisions, decisionsOf(context, command, lines));
    const auto copies = sumOf(decisions);
    const auto left = transfer.missing - copies;
    context.batch().expectRow(u"transfer_settle"_qs,
                              {{u"transfer"_qs, transfer.id.uuid()},
                               {u"copies"_qs, copies},
                               {u"at"_qs, context.at()}},
                              transferChanged(transfer));
    SD_TRY(moveCopies(context, transfer, *outcome, decisions, note));
    SD_TRY(settleItem(context, transfer,
                      {{u"outcome"_qs, transferOutcomeName(*outcome)},
                       {u"copies"_qs, copies},
                       {u"note"_qs, note},
                       {u"by"_qs, context.actor() ? context.actor()->login : QString()},
                       {u"at"_qs, context.at().toUTC().toString(Qt::ISODateWithMs)}},
                      left));
    recordTransfer(context, transfer.id, transfer.number,
                   shopOf(*outcome, transfer).value_or(transfer.to));
    return QJsonObject{{u"id"_qs, transfer.id.toString()}, {u"missing"_qs, left}};
}

} // namespace shopdesk
