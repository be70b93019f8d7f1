// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/handlers/StockDocuments.h"
#include "db/commands/handlers/StockMovements.h"
#include "db/commands/values/RequestTransfer.h"
#include "db/domain/TransferState.h"

#include <QJsonObject>

namespace shopdesk {

// What the commands on transfers share.

struct TransferShops
{
    ResolvedShop from;
    ResolvedShop to;
};
// Errors: those of resolveShop(); Invalid `transfer_same_shop`; Refused `shop_not_active`.
[[nodiscard]] Result<TransferShops> transferShops(HandlerContext &context, const ShopRef &from,
                                                  const ShopRef &to);
// Forbidden `not_your_shop` unless the scope covers one of the two.
[[nodiscard]] Result<void> requireEitherShop(const HandlerContext &context, ShopId one,
                                             ShopId other);

struct LoadedTransfer
{
    TransferId id;
    QString number;
    ShopId from;
    ShopId to;
    TransferState state = TransferState::Requested;
    qint64 missing = 0;
    QString note;
    std::optional<AccountId> dispatchedBy;
};
// Locked until the command ends. NotFound `transfer_unknown`.
[[nodiscard]] Result<LoadedTransfer> loadTransfer(HandlerContext &context, const TransferRef &ref);
// Refused `transfer_state`, fact `state`.
[[nodiscard]] Result<void> requireTransferState(const LoadedTransfer &transfer,
                                                TransferState state);

struct LoadedTransferLine
{
    QUuid id = {};
    int lineNo = 0;
    BookId book;
    QString code = {};
    QString title = {};
    qint64 requested = 0;
    qint64 dispatched = 0;
    qint64 received = 0;
    qint64 settled = 0;

    // Once it was counted.
    [[nodiscard]] qint64 missing() const;
};
[[nodiscard]] Result<QList<LoadedTransferLine>> loadTransferLines(HandlerContext &context,
                                                                  TransferId transfer);
// Null where the book is not in the transfer.
[[nodiscard]] const LoadedTransferLine *lineOf(const QList<LoadedTransferLine> &lines, BookId book);

// Adds the paper with all its lines to the batch. Of a request the copies are asked for, else they
// are sent.
struct NewTransfer
{
    TransferId id;
    QString number;
    TransferShops shops;
    TransferState state = TransferState::Requested;
    QList<BookCopies> copies;
    QString note;
};
// The ids of the lines, in their order.
QList<QUuid> addTransfer(HandlerContext &context, const NewTransfer &transfer);
[[nodiscard]] qint64 sumOf(const QList<BookCopies> &copies);

// A line of the paper that is not there yet; its id.
QUuid addTransferLine(HandlerContext &context, TransferId transfer, const LoadedTransferLine &line);

// The stock of both shops, locked in one order whichever way the copies go.
[[nodiscard]] Result<void> holdBothShops(HandlerContext &context, ShopId one, ShopId other,
                                         const QList<BookId> &books);

// What was said about the paper before, and what is said now below it.
[[nodiscard]] QString notesOf(const QString &before, const QString &now);

// Somebody else took the same step meanwhile.
[[nodiscard]] Error transferChanged(const LoadedTransfer &transfer);

void recordTransfer(HandlerContext &context, TransferId id, const QString &number, ShopId shop);

} // namespace shopdesk
