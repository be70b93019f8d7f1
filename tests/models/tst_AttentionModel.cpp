// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/TransferOutcome.h"
#include "db/domain/TransferState.h"
#include "models/lists/AttentionModel.h"
#include "models/support/TransferWords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace shopdesk;

namespace {

AttentionEntry book(AttentionKind kind, const QString &title, const QString &shop, qint64 copies)
{
    AttentionEntry entry;
    entry.kind = kind;
    entry.shop = ShopId(QUuid::createUuid());
    entry.book = BookId(QUuid::createUuid());
    entry.subject = title;
    entry.code = title;
    entry.shopCode = shop;
    entry.copies = copies;
    return entry;
}

AttentionEntry failure(const QString &subject, const QString &login, const QDateTime &since)
{
    AttentionEntry entry;
    entry.kind = AttentionKind::FailedJob;
    entry.item = AttentionItemId(QUuid::createUuid());
    entry.subject = subject;
    entry.ownerLogin = login;
    entry.ownerName = login;
    entry.since = since;
    return entry;
}

} // namespace

class TestAttentionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEachSourceInTurn();
    void narrowsToAKindAndAPerson();
    void sortsByWhatIsAskedFor();
    void findsTheSameEntryAgain();
    void saysHowLongAgo();
    void hasAWordForEveryName();

private:
    [[nodiscard]] QStringList column(const AttentionModel &model, int column) const;

    const QDateTime m_now{QDate(2026, 3, 2), QTime(10, 0)};
    std::vector<AttentionSource> m_sources;
};

void TestAttentionModel::init()
{
    m_sources = {{.kind = AttentionKind::Oversold,
                  .total = 1,
                  .entries = {book(AttentionKind::Oversold, u"Faust"_qs, u"LPZ"_qs, 3)}},
                 {.kind = AttentionKind::LowStock,
                  .total = 500,
                  .entries = {book(AttentionKind::LowStock, u"Process"_qs, u"LPZ"_qs, 7),
                              book(AttentionKind::LowStock, u"Apples"_qs, u"BER"_qs, 0)}},
                 {.kind = AttentionKind::FailedJob,
                  .total = 1,
                  .entries = {failure(u"Z.csv"_qs, u"anna"_qs, m_now.addDays(-2))}}};
}

QStringList TestAttentionModel::column(const AttentionModel &model, int column) const
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

void TestAttentionModel::showsEachSourceInTurn()
{
    AttentionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSources(m_sources, m_now);
    QCOMPARE(column(model, AttentionModel::SubjectColumn),
             (QStringList{u"Faust"_qs, u"Process"_qs, u"Apples"_qs, u"Z.csv"_qs}));
    // None is nothing.
    QCOMPARE(column(model, AttentionModel::CopiesColumn),
             (QStringList{u"3"_qs, u"7"_qs, QString(), QString()}));
    QCOMPARE(column(model, AttentionModel::OwnerColumn).last(), u"anna"_qs);
    QCOMPARE(model.total(), 502);
    QCOMPARE(model.total(AttentionKind::LowStock), 500);
    QCOMPARE(model.total(AttentionKind::ShortTransfer), 0);
    QVERIFY(!model.entry(4));
    QVERIFY(!model.entry(-1));
}

void TestAttentionModel::narrowsToAKindAndAPerson()
{
    AttentionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSources(m_sources, m_now);
    model.showOnly(AttentionKind::LowStock);
    QCOMPARE(model.rowCount(), 2);
    model.showOwner(u"anna"_qs);
    QCOMPARE(model.rowCount(), 0);
    model.showOnly(std::nullopt);
    QCOMPARE(column(model, AttentionModel::SubjectColumn), QStringList{u"Z.csv"_qs});
    model.showOwner({});
    QCOMPARE(model.rowCount(), 4);
}

void TestAttentionModel::sortsByWhatIsAskedFor()
{
    AttentionModel model;
    model.setSources(m_sources, m_now);
    model.sort(AttentionModel::CopiesColumn, Qt::DescendingOrder);
    QCOMPARE(column(model, AttentionModel::SubjectColumn).first(), u"Process"_qs);
    model.sort(AttentionModel::SubjectColumn);
    QCOMPARE(column(model, AttentionModel::SubjectColumn),
             (QStringList{u"Apples"_qs, u"Faust"_qs, u"Process"_qs, u"Z.csv"_qs}));
    // What is read anew keeps the order.
    model.setSources(m_sources, m_now);
    QCOMPARE(column(model, AttentionModel::SubjectColumn).first(), u"Apples"_qs);
}

void TestAttentionModel::findsTheSameEntryAgain()
{
    AttentionModel model;
    model.setSources(m_sources, m_now);
    const auto key = AttentionModel::keyOf(*model.entry(1));
    m_sources[0].entries.clear();
    model.setSources(m_sources, m_now);
    QCOMPARE(model.rowOf(key), 0);
    QCOMPARE(model.rowOf(u"nothing"_qs), -1);
}

void TestAttentionModel::saysHowLongAgo()
{
    AttentionModel model;
    model.setSources(m_sources, m_now);
    QVERIFY(model.ageOf(*model.entry(3)).contains(u'2'));
    QCOMPARE(model.ageOf(*model.entry(0)), QString()); // nobody knows
    auto today = *model.entry(0);
    today.kind = AttentionKind::OverdueReturn;
    today.day = m_now.date();
    QCOMPARE(model.ageOf(today), u"Today"_qs);
}

void TestAttentionModel::hasAWordForEveryName()
{
    for (const auto kind : allAttentionKinds())
        QVERIFY(words::attentionKind(attentionKindName(kind)) != attentionKindName(kind));
    for (const auto state : allTransferStates())
        QVERIFY(words::transferState(transferStateName(state)) != transferStateName(state));
    for (const auto outcome : allTransferOutcomes())
        QVERIFY(words::transferOutcome(transferOutcomeName(outcome)) !=
                transferOutcomeName(outcome));
    for (const auto *job : {"import_books", "import_orders", "scale_cover"})
        QVERIFY(words::failedJob(QString::fromLatin1(job)) != QLatin1String(job));
    QCOMPARE(words::failedJob(u"new_job"_qs), u"new_job"_qs);
}

QTEST_GUILESS_MAIN(TestAttentionModel)
#include "tst_AttentionModel.moc"
