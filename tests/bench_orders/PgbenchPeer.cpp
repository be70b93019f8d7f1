// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench_orders/PgbenchPeer.h"

#include "db/storage/SqlCatalog.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace shopdesk::bench {

namespace {

using Values = QMap<QString, QString>; // placeholder -> SQL expression

QString quoted(const QString &text)
{
    return u'\'' + text + u'\'';
}

QString source(const QString &name)
{
    for (const auto &folder : {u"postgres"_qs, u"common"_qs}) {
        QFile file(u":/sql/%1/%2.sql"_qs.arg(folder, name));
        if (file.open(QIODevice::ReadOnly))
            return withoutComments(QString::fromUtf8(file.readAll()));
    }
    qFatal("no statement %s", qPrintable(name));
}

// The catalogue's statement with its placeholders replaced, on one line, as pgbench wants it.
QString statement(const QString &name, const Values &values)
{
    static const QRegularExpression placeholder(u"(?<!:):([a-z_]+)"_qs);
    QString text;
    qsizetype at = 0;
    const auto sql = source(name);
    for (auto match = placeholder.globalMatch(sql); match.hasNext();) {
        const auto found = match.next();
        text += sql.mid(at, found.capturedStart() - at) +
                values.value(found.captured(1), u"NULL"_qs);
        at = found.capturedEnd();
    }
    text += sql.mid(at);
    return text.simplified();
}

QString book(int line)
{
    return u"CAST('00000000-0000-7000-8000-' || lpad(CAST(:b%1 AS text), 12, '0') AS uuid)"_qs.arg(
            line);
}

QString bookList()
{
    return u"json_build_array(%1, %2, %3)"_qs.arg(book(1), book(2), book(3));
}

// What is the same in every order.
Values constants(const BenchPlace &place, DeviceId device)
{
    return {{u"actor"_qs, quoted(place.clerk.toString())},
            {u"clerk"_qs, quoted(place.clerk.toString())},
            {u"device"_qs, quoted(device.toString())},
            {u"shop"_qs, quoted(place.shop.toString())},
            {u"shop_code"_qs, u"'LPZ'"_qs},
            {u"at"_qs, u"now()"_qs},
            {u"now"_qs, u"now()"_qs},
            {u"business_date"_qs, u"current_date"_qs},
            {u"recorded_by"_qs, u"'bench'"_qs},
            {u"op"_qs, u":op"_qs},
            {u"order"_qs, u":ord"_qs},
            {u"note"_qs, u"''"_qs}};
}

Values with(Values values, const Values &more)
{
    values.insert(more);
    return values;
}

QStringList opening(const Values &base)
{
    auto claim = statement(u"op_claim"_qs, with(base, {{u"op"_qs, u"gen_random_uuid()"_qs},
                                                       {u"kind"_qs, u"'PlaceOrder'"_qs},
                                                       {u"version"_qs, u"1"_qs}}));
    claim += u" AS op, gen_random_uuid() AS ord, gen_random_uuid() AS l1, gen_random_uuid() AS l2,"
             " gen_random_uuid() AS l3"_qs;
    return {u"BEGIN;"_qs,
            claim + u" \\gset"_qs,
            statement(u"command_actor"_qs, base) + u';',
            statement(u"command_actor_shops"_qs, base) + u';',
            statement(u"command_facts"_qs, base) + u';',
            statement(u"resolve_shop"_qs,
                      with(base, {{u"id"_qs, base.value(u"shop"_qs)}, {u"name"_qs, u"''"_qs}})) +
                    u';',
            statement(u"resolve_books"_qs, {{u"ids"_qs, bookList()}, {u"codes"_qs, u"'[]'"_qs}}) +
                    u';',
            statement(u"basket_promotions"_qs,
                      with(base, {{u"date"_qs, base.value(u"business_date"_qs)},
                                  {u"weekday"_qs, u"1"_qs},
                                  {u"coupon"_qs, u"''"_qs}})) +
                    u';',
            statement(u"basket_taxes"_qs, with(base, {{u"books"_qs, bookList()}})) + u';',
            statement(u"stock_lock"_qs, with(base, {{u"books"_qs, bookList()}})) + u';',
            statement(u"device_take_sequence"_qs, base) + u" \\gset"_qs};
}

QString orderInsert(const Values &base)
{
    return statement(u"order_insert"_qs,
                     with(base, {{u"id"_qs, u":ord"_qs},
                                 {u"number"_qs, u"'B-' || :code || '-' || :last_sequence"_qs},
                                 {u"customer_name"_qs, u"''"_qs},
                                 {u"customer_key"_qs, u"''"_qs},
                                 {u"clerk_login"_qs, u"'admin'"_qs},
                                 {u"sequence"_qs, u":last_sequence"_qs},
                                 {u"channel"_qs, u"'pickup'"_qs},
                                 {u"state"_qs, u"'placed'"_qs},
                                 {u"paid"_qs, u"0"_qs},
                                 {u"coupon"_qs, u"''"_qs},
                                 {u"currency"_qs, u"'EUR'"_qs},
                                 {u"prices_include_tax"_qs, u"TRUE"_qs},
                                 {u"subtotal"_qs, u"3000"_qs},
                                 {u"discount"_qs, u"0"_qs},
                                 {u"tax"_qs, u"196"_qs},
                                 {u"total"_qs, u"3000"_qs},
                                 {u"line_count"_qs, u"3"_qs},
                                 {u"book_count"_qs, u"3"_qs}})) +
           u';';
}

QStringList writing(const Values &base)
{
    QStringList lines{orderInsert(base)};
    for (int i = 1; i <= kLinesPerOrder; ++i) {
        const Values line{{u"id"_qs, u":l%1"_qs.arg(i)},
                          {u"line"_qs, u":l%1"_qs.arg(i)},
                          {u"line_no"_qs, QString::number(i)},
                          {u"book"_qs, book(i)},
                          {u"code"_qs, u"'B'"_qs},
                          {u"title"_qs, u"'Bench'"_qs},
                          {u"quantity"_qs, u"1"_qs},
                          {u"unit"_qs, u"1000"_qs},
                          {u"discount"_qs, u"0"_qs},
                          {u"tax_rate"_qs, u"700"_qs},
                          {u"tax"_qs, u"65"_qs},
                          {u"total"_qs, u"1000"_qs}};
        lines.append(statement(u"order_line_insert"_qs, with(base, line)) + u';');
        lines.append(statement(u"reservation_insert"_qs, with(base, line)) + u';');
    }
    lines.append(
            statement(u"order_event_insert"_qs, with(base, {{u"id"_qs, u"gen_random_uuid()"_qs},
                                                            {u"kind"_qs, u"'PlaceOrder'"_qs},
                                                            {u"state"_qs, u"'placed'"_qs}})) +
            u';');
    lines.append(statement(u"activity_insert"_qs, with(base, {{u"id"_qs, u"gen_random_uuid()"_qs},
                                                              {u"actor_login"_qs, u"'admin'"_qs},
                                                              {u"kind"_qs, u"'PlaceOrder'"_qs},
                                                              {u"subject_kind"_qs, u"'order'"_qs},
                                                              {u"subject_id"_qs, u":ord"_qs},
                                                              {u"subject"_qs, u"'B'"_qs}})) +
                 u';');
    lines.append(statement(u"op_finish"_qs, with(base, {{u"outcome"_qs, u"'accepted'"_qs},
                                                        {u"reason"_qs, u"''"_qs},
                                                        {u"result"_qs, u"'{}'"_qs},
                                                        {u"payload"_qs, u"''"_qs}})) +
                 u';');
    lines.append(u"COMMIT;"_qs);
    return lines;
}

void writeScript(const QString &path, const BenchPlace &place, DeviceId device)
{
    const auto base = constants(place, device);
    QStringList lines;
    for (int i = 1; i <= kLinesPerOrder; ++i)
        lines.append(u"\\set b%1 random(1, %2)"_qs.arg(i).arg(kBooks));
    lines += opening(base);
    lines += writing(base);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(lines.join(u'\n').toUtf8());
}

} // namespace

double pgbenchOrders(const BenchPlace &place, int clients, int seconds)
{
    // Each client is a program of its own with its own device, as tills are.
    QTemporaryDir folder;
    std::vector<std::unique_ptr<QProcess>> tills;
    for (int i = 0; i < clients; ++i) {
        const auto path = folder.filePath(u"till%1.sql"_qs.arg(i));
        writeScript(path, place, place.devices.at(i));
        auto till = std::make_unique<QProcess>();
        till->setProcessChannelMode(QProcess::MergedChannels);
        till->start(u"/usr/lib/postgresql/15/bin/pgbench"_qs,
                    {u"-n"_qs, u"-M"_qs, u"prepared"_qs, u"-c"_qs, u"1"_qs, u"-T"_qs,
                     QString::number(seconds), u"-f"_qs, path, u"-h"_qs, place.address.host(),
                     u"-p"_qs, QString::number(place.address.port()), u"-U"_qs,
                     place.address.user(), place.address.database()});
        tills.push_back(std::move(till));
    }
    static const QRegularExpression tps(u"tps = ([0-9.]+)"_qs);
    double sum = 0;
    for (auto &till : tills) {
        till->waitForFinished(-1);
        const auto output = QString::fromUtf8(till->readAll());
        if (till->exitCode() != 0)
            qFatal("pgbench: %s", qPrintable(output));
        sum += tps.match(output).captured(1).toDouble();
    }
    return sum;
}

} // namespace shopdesk::bench
