// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/queries/ReadScope.h"

#include <QDateTime>

#include <vector>

namespace shopdesk {

class Transaction;

// An entry of a list to choose a shop from.
struct ShopChoice
{
    ShopId id;
    QString code;
    QString name;
};

struct ShopStaff
{
    AccountId id;
    QString login;
    QString name;
};

struct ShopDetail
{
    ShopId id;
    QString code;
    QString name;
    QString street;
    QString city;
    QString postcode;
    QString country;
    QString timeZone; // IANA name
    QString openingHours;
    bool pricesIncludeTax = true;
    bool active = true;
    QDateTime createdAt;
    QDateTime changedAt;
    qint64 bookCount = 0;         // books in its assortment
    qint64 onHand = 0;            // copies
    std::vector<ShopStaff> staff; // ordered by login; empty for those who may not see accounts
};

// Errors: Forbidden `read_forbidden`; NotFound `shop_missing`.
[[nodiscard]] Result<ShopDetail> shopDetail(Transaction &transaction, const ReadScope &scope,
                                            ShopId shop);
// By code in any letter case, or id.
[[nodiscard]] Result<ShopId> findShop(Transaction &transaction, const ReadScope &scope,
                                      const QString &code);

// Active shops by code.
[[nodiscard]] Result<std::vector<ShopChoice>> shopChoices(Transaction &transaction,
                                                          const ReadScope &scope);

} // namespace shopdesk
