// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/domain/TransferOutcome.h"
#include "db/domain/TransferState.h"
#include "db/queries/ReadScope.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

struct TransferLineDetail
{
    int lineNo = 0;
    BookId book;
    QString code;
    QString title;
    qint64 requested = 0;
    qint64 dispatched = 0;
    qint64 received = 0;
    qint64 settled = 0;
    qint64 inTransit = 0;
    qint64 available = 0; // at the giving shop, now

    // Counted, and nobody has decided about them yet.
    [[nodiscard]] qint64 missing(TransferState state) const
    {
        return state == TransferState::Received ? inTransit : 0;
    }
};

// A step that somebody took: the name of a command.
struct TransferEvent
{
    QString kind;
    QString actorName;
    QDateTime at;
};

// What was decided about copies that were missing.
struct TransferSettlement
{
    std::optional<TransferOutcome> outcome;
    qint64 copies = 0;
    QString note;
    QString login;
    QDateTime at;
};

struct TransferShop
{
    ShopId id;
    QString code;
    QString name;
};

struct TransferDetail
{
    TransferId id;
    QString number;
    TransferShop from;
    TransferShop to;
    TransferState state = TransferState::Requested;
    QString note;
    qint64 requested = 0;
    qint64 dispatched = 0;
    qint64 received = 0;
    qint64 missing = 0;
    QDateTime createdAt;
    QDateTime dispatchedAt; // invalid: not yet
    QDateTime receivedAt;
    QString ownerLogin; // who sees to what is missing
    QString ownerName;
    std::vector<TransferLineDetail> lines;
    std::vector<TransferEvent> events; // oldest first
    std::vector<TransferSettlement> settlements;
};

// Errors of both: Forbidden `read_forbidden`; NotFound `transfer_missing`, also for a transfer of
// which neither shop is in the scope.
[[nodiscard]] Result<TransferDetail> transferDetail(Transaction &transaction,
                                                    const ReadScope &scope, TransferId transfer);
[[nodiscard]] Result<TransferId> findTransfer(Transaction &transaction, const ReadScope &scope,
                                              const QString &number);

} // namespace shopdesk
