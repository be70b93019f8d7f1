// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/seed/Seeder.h"

#include "db/service/seed/BulkSeeder.h"
#include "db/service/seed/SeedSteps.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

Result<SeedWorld> start(Connection &connection)
{
    SD_ASSIGN(rows, connection.query(u"seed_start"_qs));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"workspace_missing"_qs);
    const auto row = rows.first();
    if (row.integer("books") > 0)
        return fail(ErrorKind::Refused, u"workspace_not_empty"_qs);
    SeedWorld world;
    world.workspace = row.id<WorkspaceId>("workspace_id");
    world.admin = row.id<AccountId>("admin_id");
    return world;
}

} // namespace

QJsonObject SeedReport::toJson() const
{
    QJsonArray made;
    for (const auto &login : logins)
        made.append(QJsonObject{
                {u"login"_qs, login.login}, {u"role"_qs, login.role}, {u"made"_qs, login.made}});
    return {{u"logins"_qs, made},         {u"password"_qs, QString::fromUtf16(kDemoPassword)},
            {u"shops"_qs, shops},         {u"books"_qs, books},
            {u"customers"_qs, customers}, {u"orders"_qs, orders},
            {u"refused"_qs, refused}};
}

Result<SeedReport> seedWorkspace(Connection &connection, const SeedRequest &request,
                                 const SeedProgress &progress, const CancelToken &token)
{
    SD_ASSIGN(world, start(connection));
    SD_ASSIGN(source, SeedSource::load());
    SeedSession session(connection, request, progress, token);
    session.actAs(world.admin);
    SeedReport report;
    SD_TRY(seedShops(session, source, world, report));
    SD_TRY(seedAccounts(session, source, world, report));
    SD_TRY(seedCatalogue(session, source, world, report));
    SD_TRY(seedPromotions(session, source, world));
    SD_TRY(seedCustomers(session, source, world, report));
    SD_TRY(seedStock(session, world));
    SD_TRY(seedOrders(session, world, report));
    SD_TRY(seedReviews(session, source, world));
    SD_TRY(seedCarts(session, world));
    SD_TRY(seedPapers(session, world));
    if (request.books > report.books)
        SD_TRY(seedInBulk(session, source, world, report));
    return report;
}

} // namespace shopdesk
