// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/seed/BulkSeeder.h"

#include "db/service/seed/BulkOrders.h"

namespace shopdesk {

namespace {

constexpr qint64 kBooksAtOnce = 10'000;
constexpr qint64 kOrdersPerBook = 3;

Result<QUuid> claimOperation(SeedSession &session, const SeedWorld &world)
{
    const auto op = session.ids().next();
    SD_TRY(session.connection().query(u"bulk_operation_insert"_qs,
                                      {{u"op"_qs, op},
                                       {u"actor"_qs, world.admin.uuid()},
                                       {u"device"_qs, session.device().uuid()},
                                       {u"at"_qs, session.time()}}));
    return op;
}

} // namespace

Result<void> seedInBulk(SeedSession &session, const SeedSource &source, const SeedWorld &world,
                        SeedReport &report)
{
    const auto wanted = session.request().books - report.books;
    session.setTime(QDateTime(session.firstDay(), QTime(7, 0), Qt::UTC));
    SD_ASSIGN(op, claimOperation(session, world));
    BulkBooks books(session, source, world, op);
    BulkOrders orders(session, world, op);
    SD_TRY(orders.begin());
    for (qint64 done = 0; done < wanted; done += kBooksAtOnce) {
        if (session.isCancelled())
            return fail(ErrorKind::Cancelled, u"cancelled"_qs);
        const auto count = std::min(kBooksAtOnce, wanted - done);
        SD_ASSIGN(made, books.make(done, count));
        SD_TRY(orders.make(made, count * kOrdersPerBook));
        report.books += count;
        report.orders += count * kOrdersPerBook;
        session.announce(u"bulk"_qs, done + count, wanted);
    }
    SD_TRY(session.connection().query(u"bulk_finish"_qs));
    return {};
}

} // namespace shopdesk
