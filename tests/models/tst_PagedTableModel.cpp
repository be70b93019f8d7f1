// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/BookTableModel.h"
#include "tests/models/FakeFetcher.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

class TestPagedTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheContractOfItemModels();
    void printsRowsAsShown();
    void showsTheFirstRowsBeforeTheCountIsKnown();
    void reachesAnyOfAMillionRows();
    void holdsFewPagesHoweverFarOneScrolls();
    void dropsAnswersOfAnOlderSearch();
    void cancelsWhatNobodyWaitsFor();
    void changesARowInPlace();
    void keepsTheSelectionByIdWhenRowsComeAbove();
    void letsGoOfASelectedRowThatIsGone();
    void findsTheRowOfAnId();
    void tellsFailureAndRecovers();
    void tellsEmptiness();

private:
    QString title(const BookTableModel &model, int row)
    {
        return model.index(row, 0).data().toString();
    }
};

void TestPagedTableModel::init()
{
    QLocale::setDefault(QLocale::c());
}

void TestPagedTableModel::keepsTheContractOfItemModels()
{
    FakeFetcher fetcher(1000);
    fetcher.estimate = 900;
    BookTableModel model(fetcher);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    fetcher.answerAll();
    QCOMPARE(model.rowCount(), 1000);
    model.sort(0, Qt::DescendingOrder);
    fetcher.answerAll();
    fetcher.numbers.erase(fetcher.numbers.begin() + 10, fetcher.numbers.begin() + 400);
    model.reload();
    fetcher.answerAll();
    QCOMPARE(model.rowCount(), 610);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestPagedTableModel::printsRowsAsShown()
{
    FakeFetcher fetcher(3);
    BookTableModel model(fetcher);
    model.setFormats(Formats(QLocale(QLocale::English, QLocale::UnitedKingdom)));
    model.reload();
    fetcher.answerAll();
    QCOMPARE(model.textOfRows({0, 1}), u"Book 0\t\t978-0-306-40615-7\t\t50 BC\t\t€17.99\n"
                                       "Book 1\t\t978-0-306-40615-7\t\t49 BC\t\t"_qs);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Title"_qs);
}

void TestPagedTableModel::showsTheFirstRowsBeforeTheCountIsKnown()
{
    FakeFetcher fetcher(10'000);
    fetcher.estimate = 9'500;
    BookTableModel model(fetcher);
    model.reload();
    QCOMPARE(model.state(), PagedTableModel::State::Loading);
    fetcher.answer(0);
    QCOMPARE(model.rowCount(), 9'500);
    QVERIFY(!model.isCountExact());
    QCOMPARE(title(model, kPageSize - 1), u"Book %1"_qs.arg(kPageSize - 1));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    fetcher.answerAll();
    QCOMPARE(model.rowCount(), 10'000);
    QVERIFY(model.isCountExact());
    QVERIFY(resets.isEmpty()); // the view has not jumped
}

void TestPagedTableModel::reachesAnyOfAMillionRows()
{
    FakeFetcher fetcher(1'000'000);
    BookTableModel model(fetcher);
    model.reload();
    fetcher.answerAll();
    for (const int row : {999'999, 0, 500'000, 123'456}) {
        QVERIFY(model.index(row, 0).data(PagedTableModel::LoadingRole).toBool() || row == 0);
        fetcher.answerAll();
        QCOMPARE(title(model, row), u"Book %1"_qs.arg(row));
    }
}

void TestPagedTableModel::holdsFewPagesHoweverFarOneScrolls()
{
    FakeFetcher fetcher(200'000);
    BookTableModel model(fetcher);
    model.reload();
    fetcher.answerAll();
    for (int row = 0; row < 200'000; row += 500) {
        title(model, row);
        fetcher.answerAll();
    }
    int held = 0;
    for (int number = 0; number < 200'000; ++number)
        held += model.rowOf(FakeFetcher::idOf(number)) >= 0 ? 1 : 0;
    QVERIFY(held <= static_cast<int>(PageCache::kPages) * kPageSize);
}

void TestPagedTableModel::dropsAnswersOfAnOlderSearch()
{
    FakeFetcher fetcher(10);
    BookTableModel model(fetcher);
    model.setSearch(u"a"_qs);
    model.setSearch(u"ab"_qs);
    QCOMPARE(fetcher.waiting(), std::size_t(2));
    fetcher.suffix = u" new"_qs;
    fetcher.answer(1);
    QCOMPARE(title(model, 0), u"Book 0 new"_qs);
    fetcher.suffix = u" old"_qs;
    fetcher.answer(0);
    QCOMPARE(title(model, 0), u"Book 0 new"_qs);
    QCOMPARE(fetcher.cancelled, 1);
}

void TestPagedTableModel::cancelsWhatNobodyWaitsFor()
{
    FakeFetcher fetcher(100'000);
    BookTableModel model(fetcher);
    model.reload();
    fetcher.answerAll();
    fetcher.cancelled = 0;
    model.setVisibleRows(20'000, 20'040);
    QCoreApplication::processEvents();
    model.setVisibleRows(50'000, 50'040);
    QCoreApplication::processEvents();
    model.setVisibleRows(90'000, 90'040);
    QCoreApplication::processEvents();
    fetcher.answerAll();
    QVERIFY(fetcher.cancelled > 0);
    QCOMPARE(title(model, 90'000), u"Book 90000"_qs);
    const int asked = fetcher.pagesAsked;
    {
        BookTableModel dying(fetcher);
        dying.reload();
    }
    fetcher.answerAll(); // nobody is there any more
    QCOMPARE(fetcher.pagesAsked, asked + 1);
}

void TestPagedTableModel::changesARowInPlace()
{
    FakeFetcher fetcher(500);
    BookTableModel model(fetcher);
    model.reload();
    fetcher.answerAll();
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    fetcher.suffix = u" again"_qs;
    model.rowsChanged({FakeFetcher::idOf(7), FakeFetcher::idOf(499'999)});
    fetcher.answerAll();
    QCOMPARE(title(model, 7), u"Book 7 again"_qs);
    QCOMPARE(title(model, 8), u"Book 8"_qs);
    QCOMPARE(changes.size(), 1);
}

void TestPagedTableModel::keepsTheSelectionByIdWhenRowsComeAbove()
{
    FakeFetcher fetcher(1000);
    fetcher.numbers.erase(fetcher.numbers.begin(), fetcher.numbers.begin() + 5);
    BookTableModel model(fetcher);
    model.reload();
    fetcher.answerAll();
    const QPersistentModelIndex selected = model.index(20, 0);
    const auto id = model.idAt(20);
    model.setVisibleRows(0, 40);
    fetcher.answerAll();
    fetcher.numbers.insert(fetcher.numbers.begin(), {0, 1, 2});
    QSignalSpy counted(&model, &PagedTableModel::countChanged);
    model.rowsAddedOrRemoved();
    QTRY_VERIFY(fetcher.waiting() > 0);
    fetcher.answerAll();
    QCOMPARE(counted.size(), 1);
    QCOMPARE(model.rowCount(), 998);
    QCOMPARE(selected.row(), 23);
    QCOMPARE(model.idAt(selected.row()), id);
}

void TestPagedTableModel::letsGoOfASelectedRowThatIsGone()
{
    FakeFetcher fetcher(600);
    BookTableModel model(fetcher);
    model.reload();
    fetcher.answerAll();
    model.setVisibleRows(0, 40);
    fetcher.answerAll();
    const QPersistentModelIndex selected = model.index(20, 0);
    fetcher.numbers.erase(fetcher.numbers.begin() + 20);
    model.rowsAddedOrRemoved();
    QTRY_VERIFY(fetcher.waiting() > 0);
    fetcher.answerAll();
    QVERIFY(!selected.isValid());
    QCOMPARE(model.rowCount(), 599);
}

void TestPagedTableModel::findsTheRowOfAnId()
{
    FakeFetcher fetcher(100'000);
    BookTableModel model(fetcher);
    QSignalSpy located(&model, &PagedTableModel::located);
    model.locate(FakeFetcher::idOf(77'777));
    model.reload();
    fetcher.answerAll();
    QCOMPARE(located.size(), 1);
    QCOMPARE(located.at(0).at(1).toInt(), 77'777);
    model.locate(FakeFetcher::idOf(100'001));
    fetcher.answerAll();
    QCOMPARE(located.at(1).at(1).toInt(), -1);
}

void TestPagedTableModel::tellsFailureAndRecovers()
{
    FakeFetcher fetcher(10);
    fetcher.error = Error{.kind = ErrorKind::Unreachable,
                          .operation = {},
                          .reason = u"server_unreachable"_qs,
                          .detail = {},
                          .field = {},
                          .facts = {}};
    BookTableModel model(fetcher);
    model.reload();
    fetcher.answerAll();
    QCOMPARE(model.state(), PagedTableModel::State::Failed);
    QCOMPARE(model.error().reason, u"server_unreachable"_qs);
    fetcher.error.reset();
    model.reload();
    fetcher.answerAll();
    QCOMPARE(model.state(), PagedTableModel::State::Ready);
    QCOMPARE(model.rowCount(), 10);
}

void TestPagedTableModel::tellsEmptiness()
{
    FakeFetcher fetcher(0);
    BookTableModel model(fetcher);
    model.reload();
    fetcher.answerAll();
    QCOMPARE(model.state(), PagedTableModel::State::Empty);
}

QTEST_GUILESS_MAIN(TestPagedTableModel)
#include "tst_PagedTableModel.moc"
