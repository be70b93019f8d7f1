// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/storage/CancelToken.h"
#include "db/storage/Connection.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace shopdesk {

// What demo data is wanted. The same seed and the same last day give the same data.
struct SeedRequest
{
    // Demo: about 440 real books and 2,000 orders; Small: a tenth of the orders, for tests. With
    // `books` above what the demo has, made-up books and three orders per book are added in bulk.
    enum class Size { Small, Demo };
    Size size = Size::Demo;
    qint64 books = 0;
    quint64 randomSeed = 1;
    QDate lastDay; // of trade; two years end there
};

struct SeedReport
{
    struct Login
    {
        QString login;
        QString role;
        bool made = true; // false: was there before and kept its own password
    };
    QList<Login> logins; // those made have the password kDemoPassword
    qint64 shops = 0;
    qint64 books = 0;
    qint64 customers = 0;
    qint64 orders = 0;
    qint64 refused = 0; // orders that found no stock, as in life

    [[nodiscard]] QJsonObject toJson() const;
};

inline constexpr auto kDemoPassword = u"shopdesk-demo";

// Called from the database thread with a step's name ("shops", "books", "orders"...) and how far it
// is.
using SeedProgress = std::function<void(const QString &step, qint64 done, qint64 total)>;

// Fills a workspace without books with demo data, through the same commands as everybody; only what
// lies above the demo's size goes in by bulk (BulkSeeder). What was done before a cancel stays.
// Long lane. Errors: Refused `workspace_not_empty`; Cancelled.
[[nodiscard]] Result<SeedReport> seedWorkspace(Connection &connection, const SeedRequest &request,
                                               const SeedProgress &progress = {},
                                               const CancelToken &token = {});

} // namespace shopdesk
