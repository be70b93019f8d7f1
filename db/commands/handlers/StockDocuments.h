// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Resolve.h"
#include "db/domain/DocumentNumber.h"

#include <QHash>
#include <QList>

namespace shopdesk {

// What the handlers of purchase orders, deliveries, returns to suppliers, transfers and stocktakes
// have in common.

// The next number of this device for such a paper of the shop. Error: Refused `device_unknown`.
[[nodiscard]] Result<QString> takeDocumentNumber(HandlerContext &context, StockDocument document,
                                                 const ResolvedShop &shop);

// What a shop has of a book, and where its ledger stands.
struct StockState
{
    qint64 onHand = 0;
    qint64 reserved = 0;
    qint64 position = 0;        // movements so far
    qint64 countedPosition = 0; // of the last stocktake that was posted

    [[nodiscard]] qint64 available() const { return onHand - reserved; }
};

// Of each of the books, locked in the order of their ids until the command ends. A book that the
// shop never had has no row and cannot be locked; see holdStock().
[[nodiscard]] Result<QHash<BookId, StockState>> lockStock(HandlerContext &context, ShopId shop,
                                                          const QList<BookId> &books);
// As lockStock(), with an empty row made for what the shop never had.
[[nodiscard]] Result<QHash<BookId, StockState>> holdStock(HandlerContext &context, ShopId shop,
                                                          const QList<BookId> &books);

// Copies of a book that a paper names.
struct BookCopies
{
    ResolvedBook book;
    qint64 quantity = 0;
};

// From the lines of a command (`book`, `quantity`) in their order. Errors: Invalid
// `lines_missing`, `too_many_lines`, `book_twice` (fact code), those of Quantity and
// resolveBooks(). With `noneToo`, quantities may be 0.
enum class LeastCopies { One, None };
template<class Line>
[[nodiscard]] Result<QList<BookCopies>>
bookCopies(HandlerContext &context, const QList<Line> &lines, LeastCopies least = LeastCopies::One);
[[nodiscard]] Result<QList<BookCopies>> bookCopiesOf(HandlerContext &context,
                                                     const QList<BookRef> &books,
                                                     const QList<qint64> &quantities,
                                                     LeastCopies least);

template<class Line>
Result<QList<BookCopies>> bookCopies(HandlerContext &context, const QList<Line> &lines,
                                     LeastCopies least)
{
    QList<BookRef> books;
    QList<qint64> quantities;
    for (const auto &line : lines) {
        books.append(line.book);
        quantities.append(line.quantity);
    }
    return bookCopiesOf(context, books, quantities, least);
}

// Locks the stock and refuses, with all lines of which less than asked is available: Refused
// `insufficient_stock`, facts {"lines": [{"line", "code", "title", "requested", "available"}]}.
[[nodiscard]] Result<void> requireAvailable(HandlerContext &context, ShopId shop,
                                            const QList<BookCopies> &copies);

// Copies on their way to a shop; `line` is the line of the paper.
enum class IncomingKind { OnOrder, InTransit };
void addIncoming(HandlerContext &context, const QUuid &line, IncomingKind kind, ShopId shop,
                 BookId book, qint64 quantity);
// They came, or nobody waits for them any longer. A rest is added anew.
void endIncoming(HandlerContext &context, const QUuid &line);

// Refused `reason` with the fact `state`: the paper is not in a state in which that can be done.
[[nodiscard]] Error wrongState(const QString &reason, const QString &state);

} // namespace shopdesk
