// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/AttentionKind.h"
#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/queries/ReadScope.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

// One thing that waits for a person. Which fields mean something follows from the kind.
struct AttentionEntry
{
    AttentionKind kind = AttentionKind::Oversold;
    std::optional<AttentionItemId> item; // of what happened; what is read off the stock has none
    std::optional<ShopId> shop;
    QString shopCode;
    QString subject; // title; number of a transfer; what a job was about
    std::optional<BookId> book;
    QString code;
    std::optional<TransferId> transfer;
    qint64 copies = 0; // promised too many; wanted up to the level; to send back; missing
    qint64 onHand = 0;
    qint64 reserved = 0;
    qint64 reorderLevel = 0;
    qint64 coming = 0; // on order and in transit
    QString job;       // that failed
    QString detail;    // of a job: reason and numbers, in English
    QString supplier;
    QString delivery; // number
    QDate day;        // last sold on; could go back until
    QDateTime since;  // of what happened
    QString ownerLogin;
    QString ownerName;
};

// What comes from one source: the first entries, and how many there are.
struct AttentionSource
{
    AttentionKind kind = AttentionKind::Oversold;
    qint64 total = 0;
    std::vector<AttentionEntry> entries;
};

struct AttentionAsked
{
    std::optional<ShopId> shop; // none: all of the scope
    QDate today;                // overdue is what could go back until an earlier day
    int limit = 200;            // entries of each source
};

// In the order of AttentionKind, each source once. Error: Forbidden `read_forbidden`.
[[nodiscard]] Result<std::vector<AttentionSource>>
attentionSources(Transaction &transaction, const ReadScope &scope, const AttentionAsked &asked);

// How much waits in all, counted up to kAttentionCap of each part. Error: Forbidden
// `read_forbidden`.
inline constexpr int kAttentionCap = 1000;
[[nodiscard]] Result<qint64> attentionCount(Transaction &transaction, const ReadScope &scope,
                                            const QDate &today);

} // namespace shopdesk
