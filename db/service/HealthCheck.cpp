// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/HealthCheck.h"

#include "db/schema/Migrator.h"
#include "db/storage/Transaction.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <filesystem>
#include <limits>

namespace shopdesk {

namespace {

constexpr qint64 kEnoughDisk = 200LL * 1024 * 1024;
constexpr std::uintmax_t kMostBytes = std::numeric_limits<qint64>::max();

Result<qint64> latency(Connection &connection)
{
    std::array<qint64, 5> times{};
    for (auto &time : times) {
        QElapsedTimer timer;
        timer.start();
        SD_TRY(connection.queryText(u"latency"_qs, u"SELECT 1 AS one"_qs));
        time = timer.nsecsElapsed() / 1000;
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

bool isLoopback(const QString &host)
{
    return host == u"localhost" || host.startsWith(u"127.") || host == u"::1" ||
           host.startsWith(u'/');
}

void lookAtFile(Health &health, const Connection &connection)
{
    const QFileInfo file(connection.address().path());
    // Asks the file system itself; QStorageInfo looks for its mount, which not everybody can see.
    std::error_code unknown;
    const auto disk = std::filesystem::space(file.filesystemAbsolutePath(), unknown);
    if (!unknown) {
        health.freeBytes = qint64(std::min<std::uintmax_t>(disk.available, kMostBytes));
        if (health.freeBytes < kEnoughDisk)
            health.warnings.append(u"disk_nearly_full"_qs);
    }
    if (connection.isReadOnly() || !file.isWritable())
        health.problems.append(u"file_read_only"_qs);
}

Result<void> lookAtServer(Health &health, Connection &connection, const Row &engine)
{
    if (!engine.boolean("encrypted") && !isLoopback(connection.address().host()))
        health.warnings.append(u"connection_not_encrypted"_qs);
    if (engine.boolean("standby"))
        health.problems.append(u"server_read_only"_qs);
    return {};
}

Result<void> lookAtSchema(Health &health, Connection &connection)
{
    Migrator migrator(connection);
    SD_ASSIGN(version, migrator.version());
    SD_ASSIGN(latest, migrator.latest());
    health.schema = version;
    health.programSchema = latest;
    const auto current = migrator.requireCurrent();
    if (!current) {
        health.problems.append(current.error().reason);
        return {};
    }
    Transaction transaction(connection, Transaction::Mode::Read);
    SD_ASSIGN(info, workspaceInfo(transaction));
    SD_ASSIGN(counts, workspaceCounts(transaction));
    health.workspace = info;
    health.counts = counts;
    return {};
}

QJsonObject countsJson(const WorkspaceCounts &counts)
{
    return {{u"shops"_qs, counts.shops},         {u"accounts"_qs, counts.accounts},
            {u"customers"_qs, counts.customers}, {u"books"_qs, counts.books},
            {u"orders"_qs, counts.orders},       {u"movements"_qs, counts.movements}};
}

} // namespace

QJsonObject Health::toJson() const
{
    return {{u"ok"_qs, isOk()},
            {u"engine"_qs, engineName(engine)},
            {u"engine_version"_qs, engineVersion},
            {u"schema"_qs, schema},
            {u"program_schema"_qs, programSchema},
            {u"workspace"_qs, workspace.id.isNull() ? QString() : workspace.id.toString()},
            {u"name"_qs, workspace.name},
            {u"currency"_qs, workspace.id.isNull() ? QString() : workspace.currency.code()},
            {u"demo"_qs, workspace.demo},
            {u"counts"_qs, countsJson(counts)},
            {u"latency_us"_qs, latencyMicroseconds},
            {u"bytes"_qs, bytes},
            {u"free_bytes"_qs, freeBytes < 0 ? QJsonValue() : QJsonValue(freeBytes)},
            {u"warnings"_qs, QJsonArray::fromStringList(warnings)},
            {u"problems"_qs, QJsonArray::fromStringList(problems)}};
}

Result<Health> checkHealth(Connection &connection)
{
    Health health;
    health.engine = connection.engine();
    SD_ASSIGN(engine, connection.query(u"health_engine"_qs));
    health.engineVersion = engine.first().text("version");
    SD_ASSIGN(microseconds, latency(connection));
    health.latencyMicroseconds = microseconds;
    SD_ASSIGN(size, connection.query(u"health_size"_qs));
    health.bytes = size.first().integer("bytes");
    SD_TRY(lookAtSchema(health, connection));
    if (connection.engine() == Engine::Sqlite)
        lookAtFile(health, connection);
    else
        SD_TRY(lookAtServer(health, connection, engine.first()));
    return health;
}

} // namespace shopdesk
