// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/OwnCode.h"
#include "db/storage/Connection.h"
#include "tests/cli/CliTest.h"
#include "tests/cli/StockModel.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

const QStringList kShops{u"LPZ"_qs, u"BER"_qs, u"DRS"_qs};
constexpr int kBooks = 12;
constexpr int kDays = 7;
constexpr qint64 kPrice = 1000;
constexpr quint32 kSeed = 20261125;

// Own codes, so that no ISBN must be made up.
QString bookCode(int index)
{
    return OwnCode::fromNumber(1000 + index)->toString();
}

QJsonArray tenders(qint64 minor)
{
    return {QJsonObject{{u"kind"_qs, u"card"_qs}, {u"given_minor"_qs, minor}}};
}

} // namespace

// Three shops, a week of trade through the command line: orders, deliveries, sales, reservations,
// transfers of which one comes short, returns to a supplier, and a stocktake in the middle of the
// sales of two other tills. After every step the numbers of every book in every shop are what a
// calculation of its own gives from the log of commands, and `verify` is clean.
class CliStockWeekTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowFromTheCommands();
    void stocktakeKeepsWhatIsSoldMeanwhile();

private:
    void openChain();
    void tradeDay(int day);
    void morning();
    void noon();
    void evening(int day);
    void settle();
    void checkNumbers();
    void verifyClean();

    // Adds a command to the next run.
    void add(const QString &kind, const QJsonObject &value);
    // Runs what was added; the receipts, in order. What is accepted goes into the calculation.
    QList<QJsonObject> applyAll();
    [[nodiscard]] QByteArray line(const QString &kind, const QJsonObject &value);
    [[nodiscard]] int below(int bound) { return int(m_random.bounded(bound)); }
    [[nodiscard]] QString anyShop() { return kShops.at(below(int(kShops.size()))); }
    [[nodiscard]] QString anyBook() { return bookCode(below(kBooks)); }
    [[nodiscard]] QJsonArray someLines(int most, const QJsonObject &more = {});
    // Numbers of the papers in those receipts that were accepted.
    [[nodiscard]] static QStringList numbers(const QList<QJsonObject> &receipts);

    struct Added
    {
        QString kind;
        QJsonObject value;
    };
    QList<Added> m_added;
    QByteArray m_lines;
    StockModel m_model;
    QRandomGenerator m_random{kSeed};
    qint64 m_ops = 0;
    QStringList m_orders;    // drafts of the morning
    QStringList m_transfers; // requests of the morning
    QStringList m_returns;
    QStringList m_placed;
};

QByteArray CliStockWeekTest::line(const QString &kind, const QJsonObject &value)
{
    const auto op = u"0197d000-0000-7000-8000-%1"_qs.arg(++m_ops, 12, 16, QLatin1Char('0'));
    return QJsonDocument(QJsonObject{{u"op"_qs, op},
                                     {u"kind"_qs, kind},
                                     {u"version"_qs, kind == u"ReceiveStock" ? 2 : 1},
                                     {u"value"_qs, value}})
                   .toJson(QJsonDocument::Compact) +
           '\n';
}

void CliStockWeekTest::add(const QString &kind, const QJsonObject &value)
{
    m_added.append({kind, value});
    m_lines += line(kind, value);
}

QList<QJsonObject> CliStockWeekTest::applyAll()
{
    const auto answer = cli().run({u"apply"_qs, u"--file"_qs, cli().file(m_lines)});
    const auto receipts = answer.jsonLines();
    if (receipts.size() != m_added.size()) {
        qWarning("%s", answer.all().constData());
        return {};
    }
    for (qsizetype i = 0; i < receipts.size(); ++i) {
        if (receipts.at(i).value(u"outcome").toString() == u"accepted")
            m_model.apply(m_added.at(i).kind, m_added.at(i).value,
                          receipts.at(i).value(u"result").toObject());
    }
    m_added.clear();
    m_lines.clear();
    return receipts;
}

QStringList CliStockWeekTest::numbers(const QList<QJsonObject> &receipts)
{
    QStringList found;
    for (const auto &receipt : receipts) {
        const auto number = receipt.value(u"result").toObject().value(u"number").toString();
        if (!number.isEmpty())
            found.append(number);
    }
    return found;
}

QJsonArray CliStockWeekTest::someLines(int most, const QJsonObject &more)
{
    QSet<QString> books;
    while (books.size() < 3)
        books.insert(anyBook());
    QJsonArray lines;
    for (const auto &book : books) {
        auto each = more;
        each.insert(u"book"_qs, book);
        each.insert(u"quantity"_qs, 1 + below(most));
        lines.append(each);
    }
    return lines;
}

void CliStockWeekTest::openChain()
{
    QCOMPARE(cli().init().exit, 0);
    for (const auto &shop : kShops)
        add(u"CreateShop"_qs, {{u"code"_qs, shop},
                               {u"name"_qs, shop},
                               {u"street"_qs, QString()},
                               {u"city"_qs, QString()},
                               {u"postcode"_qs, QString()},
                               {u"country"_qs, u"DE"_qs},
                               {u"time_zone"_qs, u"Europe/Berlin"_qs},
                               {u"opening_hours"_qs, QString()}});
    for (int i = 0; i < kBooks; ++i)
        add(u"CreateBook"_qs, {{u"own_code"_qs, bookCode(i)},
                               {u"title"_qs, u"Book %1"_qs.arg(i)},
                               {u"price_minor"_qs, kPrice}});
    add(u"CreateSupplier"_qs,
        {{u"code"_qs, u"KNV"_qs}, {u"name"_qs, u"Koch"_qs}, {u"return_days"_qs, 60}});
    for (const auto &shop : kShops) {
        QJsonArray lines;
        for (int i = 0; i < kBooks; ++i)
            lines.append(QJsonObject{{u"book"_qs, bookCode(i)}, {u"quantity"_qs, 15}});
        add(u"ReceiveStock"_qs,
            {{u"shop"_qs, shop}, {u"supplier"_qs, u"KNV"_qs}, {u"lines"_qs, lines}});
    }
    for (const auto &receipt : applyAll())
        QVERIFY2(receipt.value(u"outcome").toString() == u"accepted",
                 QJsonDocument(receipt).toJson().constData());
}

// Papers are written, books are sold and promised.
void CliStockWeekTest::morning()
{
    for (const auto &shop : kShops)
        add(u"CreatePurchaseOrder"_qs,
            {{u"supplier"_qs, u"KNV"_qs}, {u"shop"_qs, shop}, {u"lines"_qs, someLines(6)}});
    for (const auto &shop : kShops) {
        for (int i = 0; i < 4; ++i) {
            const auto copies = 1 + below(3);
            const QJsonObject sold{{u"book"_qs, anyBook()}, {u"quantity"_qs, copies}};
            add(u"SellBooks"_qs, {{u"shop"_qs, shop},
                                  {u"lines"_qs, QJsonArray{sold}},
                                  {u"total_minor"_qs, copies * kPrice},
                                  {u"tenders"_qs, tenders(copies * kPrice)}});
        }
        add(u"PlaceOrder"_qs,
            {{u"shop"_qs, shop}, {u"channel"_qs, u"pickup"_qs}, {u"lines"_qs, someLines(2)}});
    }
    const auto receipts = applyAll();
    QVERIFY(!receipts.isEmpty());
    m_orders = numbers(receipts.mid(0, kShops.size()));
    m_placed.clear();
    for (const auto &receipt : receipts) {
        const auto order = receipt.value(u"result").toObject().value(u"order").toObject();
        if (order.value(u"state").toString() == u"placed")
            m_placed.append(order.value(u"number").toString());
    }
    const auto from = below(int(kShops.size()));
    const auto to = (from + 1 + below(int(kShops.size()) - 1)) % int(kShops.size());
    add(u"RequestTransfer"_qs, {{u"from_shop"_qs, kShops.at(from)},
                                {u"to_shop"_qs, kShops.at(to)},
                                {u"lines"_qs, someLines(4)}});
    m_transfers = numbers(applyAll());
    add(u"CreateSupplierReturn"_qs, {{u"supplier"_qs, u"KNV"_qs},
                                     {u"shop"_qs, anyShop()},
                                     {u"lines"_qs, someLines(2, {{u"reason"_qs, u"unsold"_qs}})}});
    m_returns = numbers(applyAll());
}

// They are sent.
void CliStockWeekTest::noon()
{
    for (const auto &number : m_orders)
        add(u"SendPurchaseOrder"_qs, {{u"purchase_order"_qs, number}});
    for (const auto &number : m_transfers)
        add(u"DispatchTransfer"_qs, {{u"transfer"_qs, number}});
    for (const auto &number : m_returns)
        add(u"SendSupplierReturn"_qs, {{u"supplier_return"_qs, number}});
    add(u"AdjustStock"_qs, {{u"shop"_qs, anyShop()},
                            {u"book"_qs, anyBook()},
                            {u"quantity"_qs, -1},
                            {u"reason"_qs, u"damage"_qs},
                            {u"note"_qs, QString()}});
    applyAll();
}

// Some come, one transfer short; of the pick-up orders every other one is called off.
void CliStockWeekTest::evening(int day)
{
    for (qsizetype i = 0; i < m_orders.size(); ++i) {
        QJsonArray lines;
        for (const auto &each : m_model.linesOf(m_orders.at(i))) {
            auto received = each.toObject();
            const auto ordered = received.value(u"quantity").toInteger();
            received.insert(u"quantity"_qs, i == 0 ? ordered + 1 : qMax<qint64>(ordered - i, 1));
            received.insert(u"damaged"_qs, i == 1 ? 1 : 0);
            lines.append(received);
        }
        add(u"ReceiveStock"_qs, {{u"shop"_qs, kShops.at(i)},
                                 {u"purchase_order"_qs, m_orders.at(i)},
                                 {u"lines"_qs, lines}});
        if (i == 2)
            add(u"ClosePurchaseOrder"_qs, {{u"purchase_order"_qs, m_orders.at(i)}});
    }
    for (qsizetype i = 0; i < m_placed.size(); i += 2)
        add(u"CancelOrder"_qs, {{u"order"_qs, m_placed.at(i)}, {u"reason"_qs, u"no call"_qs}});
    for (const auto &number : m_transfers) {
        QJsonArray lines;
        if (day == 2) {
            auto missing = m_model.linesOf(number).first().toObject();
            missing.insert(u"quantity"_qs, missing.value(u"quantity").toInteger() - 1);
            lines.append(missing);
        }
        add(u"ReceiveTransfer"_qs, {{u"transfer"_qs, number}, {u"lines"_qs, lines}});
    }
    applyAll();
}

// What was missing is found to be lost.
void CliStockWeekTest::settle()
{
    for (const auto &number : m_transfers)
        add(u"SettleTransfer"_qs, {{u"transfer"_qs, number},
                                   {u"outcome"_qs, u"lost"_qs},
                                   {u"note"_qs, u"asked the driver"_qs}});
    applyAll();
}

void CliStockWeekTest::tradeDay(int day)
{
    morning();
    checkNumbers();
    noon();
    checkNumbers();
    evening(day);
    checkNumbers();
    settle();
    checkNumbers();
}

void CliStockWeekTest::checkNumbers()
{
    for (const auto &shop : kShops) {
        const auto answer = cli().json({u"assortment"_qs, shop, u"--limit"_qs, u"0"_qs});
        QVERIFY2(answer.exit == 0, answer.all().constData());
        QCOMPARE(answer.rows().size(), kBooks);
        for (const auto &entry : answer.rows()) {
            const auto row = entry.toObject();
            const auto code = row.value(u"code").toString();
            QCOMPARE(shop + u' ' + code + u' ' + StockModel::shown(row),
                     shop + u' ' + code + u' ' + m_model.text(shop, code));
        }
    }
    verifyClean();
}

void CliStockWeekTest::verifyClean()
{
    const auto verified = cli().json({u"verify"_qs});
    QVERIFY2(verified.exit == 0, verified.all().constData());
}

void CliStockWeekTest::numbersFollowFromTheCommands()
{
    m_random.seed(kSeed);
    m_model = {};
    openChain();
    checkNumbers();
    for (int day = 0; day < kDays; ++day) {
        tradeDay(day);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_model.missingOnce(), "no transfer came short in this week");
}

// Sales go through two tills while a third client counts: what is left in the end is what was
// counted and what moved after each count.
void CliStockWeekTest::stocktakeKeepsWhatIsSoldMeanwhile()
{
    constexpr int kSales = 100; // by each till
    m_model = {};
    openChain();
    add(u"StartStocktake"_qs, {{u"shop"_qs, u"LPZ"_qs}, {u"scope"_qs, u"shop"_qs}});
    const auto stocktake = numbers(applyAll()).value(0);
    QVERIFY(!stocktake.isEmpty());

    QByteArray tills[2];
    for (int sale = 0; sale < 2 * kSales; ++sale) {
        const QJsonObject sold{{u"book"_qs, bookCode(sale % kBooks)}, {u"quantity"_qs, 1}};
        tills[sale % 2] += line(u"SellBooks"_qs, {{u"shop"_qs, u"LPZ"_qs},
                                                  {u"lines"_qs, QJsonArray{sold}},
                                                  {u"total_minor"_qs, kPrice},
                                                  {u"tenders"_qs, tenders(kPrice)}});
    }
    QByteArray counts;
    for (int i = 0; i < kBooks; ++i) {
        const QJsonObject counted{{u"book"_qs, bookCode(i)}, {u"quantity"_qs, 20 + i}};
        counts += line(u"CountStock"_qs,
                       {{u"stocktake"_qs, stocktake}, {u"lines"_qs, QJsonArray{counted}}});
    }
    QList<QStringList> words;
    for (const auto &file : {tills[0], tills[1], counts})
        words.append({u"apply"_qs, u"--file"_qs, cli().file(file)});
    for (const auto &answer : cli().runTogether(words))
        QVERIFY2(answer.exit == 0, answer.all().constData());

    const auto connection = Connection::open(cli().address());
    QVERIFY(connection);
    const auto scans =
            (*connection)
                    ->queryText(u"scans"_qs, u"SELECT b.code, n.quantity, n.expected, n.position, "
                                             u"t.on_hand FROM stocktake_scan n"
                                             " JOIN book b ON b.id = n.book_id JOIN stocktake k ON "
                                             "k.id = n.stocktake_id"
                                             " JOIN stock_balance t ON t.shop_id = k.shop_id AND "
                                             "t.book_id = n.book_id"
                                             " ORDER BY b.code"_qs);
    QVERIFY(scans);
    QCOMPARE(scans->size(), std::size_t(kBooks));
    QHash<QString, qint64> wanted;
    for (const auto &scan : *scans) {
        // One delivery of 15 was the first movement, each sale took one copy.
        QCOMPARE(scan.integer("expected"), 15 - (scan.integer("position") - 1));
        const auto movedAfter = scan.integer("on_hand") - scan.integer("expected");
        wanted.insert(scan.text("code"), scan.integer("quantity") + movedAfter);
    }
    add(u"PostStocktake"_qs, {{u"stocktake"_qs, stocktake}, {u"uncounted"_qs, u"leave"_qs}});
    QCOMPARE(applyAll().value(0).value(u"outcome").toString(), u"accepted"_qs);
    qint64 left = 0;
    const auto rows = cli().json({u"assortment"_qs, u"LPZ"_qs, u"--limit"_qs, u"0"_qs}).rows();
    for (const auto &entry : rows) {
        const auto row = entry.toObject();
        QCOMPARE(row.value(u"on_hand").toInteger(), wanted.value(row.value(u"code").toString()));
        left += row.value(u"on_hand").toInteger();
    }
    QVERIFY(left > 0);
    verifyClean();
}

QTEST_GUILESS_MAIN(CliStockWeekTest)
#include "tst_CliStockWeek.moc"
