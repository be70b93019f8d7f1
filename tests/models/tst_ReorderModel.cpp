// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/PurchaseOrderState.h"
#include "models/lists/ReorderModel.h"
#include "models/support/PurchasingWords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shopdesk;

// What is low, and what is said of orders and deliveries.
class TestReorderModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryNumberOfABook();
    void sortsByAnyColumn();
    void searchesInAnyScript();
    void namesTheWeeksInTheHead();
    void saysHowWhatCameDiffers_data();
    void saysHowWhatCameDiffers();
    void hasAWordForEveryState();

private:
    static ReorderSuggestion book(const QString &title, qint64 sold, qint64 suggested)
    {
        return {.book = BookId(QUuid::createUuid()),
                .code = u"9785170800001"_qs,
                .title = title,
                .available = 1,
                .incoming = 2,
                .reorderLevel = 3,
                .sold = sold,
                .suggested = suggested,
                .unitCostMinor = std::nullopt};
    }
    static QStringList titles(const ReorderModel &model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.at(row)->title);
        return titles;
    }
};

void TestReorderModel::showsEveryNumberOfABook()
{
    ReorderModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSuggestions({book(u"Faust"_qs, 1200, 5)});
    QStringList cells;
    for (int column = 0; column < ReorderModel::kColumns; ++column)
        cells.append(model.index(0, column).data().toString());
    QCOMPARE(cells.join(u'|'), u"Faust|978-5-17-080000-1|1|3|2|1,200|5"_qs);
    QCOMPARE(model.rowOf(model.at(0)->book.toString()), 0);
    QCOMPARE(model.rowOf(u"nobody"_qs), -1);
    QVERIFY(!model.at(1) && !model.at(-1));
}

void TestReorderModel::sortsByAnyColumn()
{
    ReorderModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSuggestions({book(u"Árbol"_qs, 5, 1), book(u"Bee"_qs, 1, 3), book(u"Zoo"_qs, 5, 2)});
    QCOMPARE(titles(model), (QStringList{u"Árbol"_qs, u"Bee"_qs, u"Zoo"_qs}));
    model.sort(ReorderModel::Sold, Qt::DescendingOrder);
    QCOMPARE(titles(model), (QStringList{u"Árbol"_qs, u"Zoo"_qs, u"Bee"_qs}));
    model.sort(ReorderModel::Suggested);
    QCOMPARE(titles(model), (QStringList{u"Árbol"_qs, u"Zoo"_qs, u"Bee"_qs}));
    model.sort(ReorderModel::Title, Qt::DescendingOrder);
    QCOMPARE(titles(model), (QStringList{u"Zoo"_qs, u"Bee"_qs, u"Árbol"_qs}));
}

void TestReorderModel::searchesInAnyScript()
{
    ReorderModel model;
    model.setSuggestions({book(u"Ёлка"_qs, 0, 4), book(u"Café"_qs, 0, 2)});
    QCOMPARE(model.copies(), 6);
    model.search(u"елка"_qs);
    QCOMPARE(titles(model), QStringList{u"Ёлка"_qs});
    QCOMPARE(model.copies(), 4);
    QCOMPARE(model.total(), 2);
    model.search(u"CAFE"_qs);
    QCOMPARE(titles(model), QStringList{u"Café"_qs});
    model.search(u"9785170800001"_qs);
    QCOMPARE(model.rowCount(), 2);
    model.search({});
    QCOMPARE(model.rowCount(), 2);
}

void TestReorderModel::namesTheWeeksInTheHead()
{
    ReorderModel model;
    const QSignalSpy changed(&model, &QAbstractItemModel::headerDataChanged);
    model.setWeeks(8);
    QCOMPARE(changed.size(), 1);
    const auto head = model.headerData(ReorderModel::Sold, Qt::Horizontal, Qt::DisplayRole);
    QVERIFY(head.toString().contains(u"8"_qs));
}

void TestReorderModel::saysHowWhatCameDiffers_data()
{
    QTest::addColumn<qint64>("expected"); // -1: without an order
    QTest::addColumn<qint64>("came");
    QTest::addColumn<qint64>("damaged");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, qint64 expected, qint64 came, qint64 damaged,
                        const QStringList &words) {
        QTest::newRow(name) << expected << came << damaged << words;
    };
    row("as ordered", 3, 3, 0, {});
    row("without an order", -1, 3, 0, {});
    row("short", 5, 3, 0, {u"2"_qs, u"did not come"_qs});
    row("nothing", 5, 0, 0, {u"5"_qs, u"did not come"_qs});
    row("over", 5, 8, 0, {u"3"_qs, u"more than ordered"_qs});
    row("not ordered", 0, 2, 0, {u"2"_qs, u"nobody ordered"_qs});
    row("nothing of what was not ordered", 0, 0, 0, {});
    row("damaged", 3, 3, 1, {u"1"_qs, u"damaged"_qs});
    row("damaged without an order", -1, 3, 1, {u"damaged"_qs});
    row("short and damaged", 5, 3, 1, {u"did not come"_qs, u"damaged"_qs});
}

void TestReorderModel::saysHowWhatCameDiffers()
{
    QFETCH(qint64, expected);
    QFETCH(qint64, came);
    QFETCH(qint64, damaged);
    QFETCH(QStringList, words);
    const auto said = PurchasingWords::difference(
            {.title = u"Faust"_qs,
             .expected = expected < 0 ? std::nullopt : std::optional(expected),
             .quantity = came,
             .damaged = damaged});
    QCOMPARE(said.isEmpty(), words.isEmpty());
    for (const auto &word : words)
        QVERIFY2(said.contains(word) && said.contains(u"Faust"_qs), qPrintable(said));
}

void TestReorderModel::hasAWordForEveryState()
{
    for (const auto state : allPurchaseOrderStates()) {
        const auto name = purchaseOrderStateName(state);
        QVERIFY2(PurchasingWords::state(name) != name, qPrintable(name));
    }
    QCOMPARE(PurchasingWords::state(u"other"_qs), u"other"_qs);
}

QTEST_GUILESS_MAIN(TestReorderModel)
#include "tst_ReorderModel.moc"
