// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench_orders/SqlitePeer.h"

#include "db/service/seed/SeedRandom.h"
#include "db/storage/Bindings.h"
#include "db/storage/SqlCatalog.h"

#include <QElapsedTimer>

#include <sqlite3.h>

namespace shopdesk::bench {

namespace {

// Statements through the C API with as little around them as can be.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("cannot open %s", qPrintable(path));
        run(u"PRAGMA foreign_keys = ON"_qs);
        run(u"PRAGMA synchronous = NORMAL"_qs);
        run(u"PRAGMA cache_size = -32768"_qs);
    }
    ~BareSqlite()
    {
        for (const auto &[name, statement] : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(BareSqlite)

    void run(const QString &text)
    {
        sqlite3_exec(m_handle, text.toUtf8().constData(), nullptr, nullptr, nullptr);
    }

    // Steps through all rows; the last integer column of the first.
    qint64 step(const QString &name, const Bindings &values)
    {
        auto *statement = prepared(name);
        bind(statement, **m_catalog.statement(name), values);
        qint64 number = 0;
        int code = 0;
        for (bool first = true; (code = sqlite3_step(statement)) == SQLITE_ROW; first = false) {
            if (first)
                number = sqlite3_column_int64(statement, sqlite3_column_count(statement) - 1);
        }
        if (code != SQLITE_DONE)
            qFatal("%s: %s", qPrintable(name), sqlite3_errmsg(m_handle));
        sqlite3_reset(statement);
        return number;
    }

private:
    sqlite3_stmt *prepared(const QString &name)
    {
        auto &statement = m_statements[name];
        if (!statement) {
            const auto text = (*m_catalog.statement(name))->text.toUtf8();
            if (sqlite3_prepare_v3(m_handle, text.constData(), -1, SQLITE_PREPARE_PERSISTENT,
                                   &statement, nullptr) != SQLITE_OK)
                qFatal("%s: %s", qPrintable(name), sqlite3_errmsg(m_handle));
        }
        return statement;
    }
    static void bind(sqlite3_stmt *statement, const SqlText &text, const Bindings &values)
    {
        for (int i = 0; i < text.parameters.size(); ++i) {
            const auto *found = values.find(text.parameters.at(i));
            const auto value = found ? boundValue(*found) : QVariant();
            if (value.typeId() == QMetaType::QString) {
                const auto bytes = value.toString().toUtf8();
                sqlite3_bind_text(statement, i + 1, bytes.constData(),
                                  static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
            } else if (value.isValid()) {
                sqlite3_bind_int64(statement, i + 1, value.toLongLong());
            } else {
                sqlite3_bind_null(statement, i + 1);
            }
        }
    }

    sqlite3 *m_handle = nullptr;
    SqlCatalog m_catalog{Engine::Sqlite};
    std::map<QString, sqlite3_stmt *> m_statements;
};

void placeOne(BareSqlite &sqlite, const BenchPlace &place, OpIdFactory &ids, SeedRandom &random,
              const QString &now)
{
    const auto op = ids.next();
    const auto order = ids.next();
    QStringList books;
    for (int i = 0; i < kLinesPerOrder; ++i)
        books.append(u'"' +
                     benchBook(int(random.between(1, kBooks))).toString(QUuid::WithoutBraces) +
                     u'"');
    const auto list = u'[' + books.join(u',') + u']';
    Bindings base{{u"op"_qs, op},
                  {u"actor"_qs, place.clerk.uuid()},
                  {u"clerk"_qs, place.clerk.uuid()},
                  {u"device"_qs, place.devices.first().uuid()},
                  {u"shop"_qs, place.shop.uuid()},
                  {u"at"_qs, now},
                  {u"now"_qs, now},
                  {u"business_date"_qs, now.left(10)},
                  {u"recorded_by"_qs, u"bench"_qs},
                  {u"order"_qs, order},
                  {u"note"_qs, u""_qs},
                  {u"kind"_qs, u"PlaceOrder"_qs},
                  {u"version"_qs, 1},
                  {u"books"_qs, list},
                  {u"ids"_qs, list},
                  {u"codes"_qs, u"[]"_qs},
                  {u"name"_qs, u""_qs},
                  {u"shop_code"_qs, u"LPZ"_qs},
                  {u"customer_name"_qs, u""_qs},
                  {u"customer_key"_qs, u""_qs},
                  {u"clerk_login"_qs, u"admin"_qs},
                  {u"channel"_qs, u"pickup"_qs},
                  {u"date"_qs, now.left(10)},
                  {u"weekday"_qs, 1},
                  {u"coupon"_qs, u""_qs},
                  {u"paid"_qs, 0},
                  {u"currency"_qs, u"EUR"_qs},
                  {u"prices_include_tax"_qs, 1},
                  {u"subtotal"_qs, 3000},
                  {u"discount"_qs, 0},
                  {u"tax"_qs, 196},
                  {u"total"_qs, 3000},
                  {u"line_count"_qs, 3},
                  {u"book_count"_qs, 3},
                  {u"code"_qs, u"B"_qs},
                  {u"title"_qs, u"Bench"_qs},
                  {u"quantity"_qs, 1},
                  {u"unit"_qs, 1000},
                  {u"tax_rate"_qs, 700},
                  {u"state"_qs, u"placed"_qs},
                  {u"actor_login"_qs, u"admin"_qs},
                  {u"subject_kind"_qs, u"order"_qs},
                  {u"subject_id"_qs, order},
                  {u"subject"_qs, u"B"_qs},
                  {u"outcome"_qs, u"accepted"_qs},
                  {u"reason"_qs, u""_qs},
                  {u"result"_qs, u"{}"_qs},
                  {u"payload"_qs, u""_qs}};
    const auto with = [&base](std::initializer_list<Bindings::Item> own) {
        Bindings values(own); // found first
        values.add(base);
        return values;
    };
    sqlite.run(u"BEGIN IMMEDIATE"_qs);
    sqlite.step(u"op_claim"_qs, base);
    sqlite.step(u"command_actor"_qs, base);
    sqlite.step(u"command_actor_shops"_qs, base);
    sqlite.step(u"command_facts"_qs, base);
    sqlite.step(u"resolve_shop"_qs, with({{u"id"_qs, place.shop.uuid()}}));
    sqlite.step(u"resolve_books"_qs, base);
    sqlite.step(u"basket_promotions"_qs, base);
    sqlite.step(u"basket_taxes"_qs, base);
    sqlite.step(u"stock_lock"_qs, base);
    const auto sequence = sqlite.step(u"device_take_sequence"_qs, base);
    sqlite.step(u"order_insert"_qs, with({{u"id"_qs, order},
                                          {u"sequence"_qs, sequence},
                                          {u"number"_qs, u"B-%1"_qs.arg(sequence)}}));
    for (int i = 0; i < kLinesPerOrder; ++i) {
        const auto line = ids.next();
        const auto book = QUuid::fromString(books.at(i).mid(1, 36));
        sqlite.step(u"order_line_insert"_qs,
                    with({{u"id"_qs, line}, {u"line_no"_qs, i + 1}, {u"book"_qs, book}}));
        sqlite.step(u"reservation_insert"_qs, with({{u"line"_qs, line}, {u"book"_qs, book}}));
    }
    sqlite.step(u"order_event_insert"_qs, with({{u"id"_qs, ids.next()}}));
    sqlite.step(u"activity_insert"_qs, with({{u"id"_qs, ids.next()}}));
    sqlite.step(u"op_finish"_qs, base);
    sqlite.run(u"COMMIT"_qs);
}

} // namespace

double sqliteOrders(const BenchPlace &place, int seconds)
{
    BareSqlite sqlite(place.address.path());
    const SystemClock clock;
    OpIdFactory ids(clock);
    SeedRandom random(1);
    const auto now = clock.now().toString(Qt::ISODateWithMs);
    QElapsedTimer timer;
    timer.start();
    qint64 placed = 0;
    for (; timer.elapsed() < seconds * 1000; ++placed)
        placeOne(sqlite, place, ids, random, now);
    return static_cast<double>(placed) * 1000.0 / static_cast<double>(timer.elapsed());
}

} // namespace shopdesk::bench
