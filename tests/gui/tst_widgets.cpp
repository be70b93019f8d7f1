// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/SamplePage.h"
#include "ui/support/ErrorText.h"
#include "ui/support/TableSetup.h"
#include "ui/support/UiState.h"
#include "ui/widgets/CoverView.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/IsbnEdit.h"
#include "ui/widgets/MoneyEdit.h"

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace shopdesk;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMoneyAsPeopleWriteIt_data();
    void readsMoneyAsPeopleWriteIt();
    void hyphenatesAnIsbnOnceItIsRight();
    void searchReportsOnceForFastTyping();
    void clearingBringsEverythingBack();
    void copiesSelectedRowsInShownOrder();
    void remembersColumnsPerPerson();
    void drawsTheSameCoverForTheSameTitle();
    void everyReasonHasASentence();
    void explanationSaysWhatWasKept();
};

void WidgetsTest::readsMoneyAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("amount"); // -1: not an amount
    QTest::newRow("plain") << u"12"_qs << 2 << qint64(1200);
    QTest::newRow("one decimal") << u"12.5"_qs << 2 << qint64(1250);
    QTest::newRow("comma") << u"12,50"_qs << 2 << qint64(1250);
    QTest::newRow("English thousands") << u"1,234.50"_qs << 2 << qint64(123450);
    QTest::newRow("German thousands") << u"1.234,50"_qs << 2 << qint64(123450);
    QTest::newRow("Russian thousands") << u"1\u00a0234,50"_qs << 2 << qint64(123450);
    QTest::newRow("thousands only") << u"1.234"_qs << 2 << qint64(123400);
    QTest::newRow("yen") << u"1,234"_qs << 0 << qint64(1234);
    QTest::newRow("dinar") << u"1.234"_qs << 3 << qint64(1234);
    QTest::newRow("empty") << QString() << 2 << qint64(-1);
    QTest::newRow("letters") << u"12a"_qs << 2 << qint64(-1);
    QTest::newRow("negative") << u"-5"_qs << 2 << qint64(-1);
    QTest::newRow("beyond any till") << u"12345678901234567890"_qs << 2 << qint64(-1);
}

void WidgetsTest::readsMoneyAsPeopleWriteIt()
{
    QFETCH(QString, text);
    QFETCH(int, decimals);
    QFETCH(qint64, amount);
    MoneyEdit edit;
    edit.setCurrency(u"EUR"_qs, decimals);
    edit.setText(text);
    QCOMPARE(edit.minorUnits().value_or(-1), amount);
}

void WidgetsTest::hyphenatesAnIsbnOnceItIsRight()
{
    IsbnEdit edit;
    QVERIFY(!edit.isbn());
    edit.setText(u"0452284236"_qs); // an ISBN-10 is taken and converted
    QVERIFY(edit.isbn() && *edit.isbn());
    QCOMPARE((*edit.isbn())->toString(), u"9780452284234"_qs);
    edit.setIsbn(**edit.isbn());
    QCOMPARE(edit.text(), u"978-0-452-28423-4"_qs);
    edit.setText(u"9780452284235"_qs);
    QCOMPARE(edit.isbn()->error().reason, u"isbn_bad_check_digit"_qs);
}

void WidgetsTest::searchReportsOnceForFastTyping()
{
    FilterBar bar;
    QSignalSpy searched(&bar, &FilterBar::searchChanged);
    auto *search = bar.findChild<QLineEdit *>(u"search"_qs);
    for (const auto *typed : {"M", "Ma", "Mas "})
        search->setText(QString::fromLatin1(typed));
    QVERIFY(searched.wait());
    QCOMPARE(searched.count(), 1);
    QCOMPARE(searched.value(0).value(0).toString(), u"Mas"_qs);
}

void WidgetsTest::clearingBringsEverythingBack()
{
    FilterBar bar;
    bar.setSearchText(u"Orwell"_qs);
    QSignalSpy searched(&bar, &FilterBar::searchChanged);
    QSignalSpy cleared(&bar, &FilterBar::cleared);
    bar.findChild<QToolButton *>(u"clearFilters"_qs)->click();
    QCOMPARE(searched.value(0).value(0).toString(), QString());
    QCOMPARE(cleared.count(), 1);
}

void WidgetsTest::copiesSelectedRowsInShownOrder()
{
    SamplePage page;
    page.show();
    auto *table = page.findChild<QTableView *>();
    table->horizontalHeader()->moveSection(1, 0);
    table->hideColumn(3);
    table->selectRow(1);
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"George Orwell\tNineteen Eighty-Four\t7"_qs);
}

void WidgetsTest::remembersColumnsPerPerson()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"ui.ini"_qs), QSettings::IniFormat);
    UiState anna(settings, u"anna"_qs);
    UiState boris(settings, u"boris"_qs);
    QStandardItemModel model(2, 3);
    QTableView first;
    first.setModel(&model);
    new TableSetup(&first, &anna, {.name = u"books/table"_qs});
    first.show();
    first.horizontalHeader()->moveSection(2, 0);
    QTableView second;
    second.setModel(&model);
    new TableSetup(&second, &anna, {.name = u"books/table"_qs});
    QCOMPARE(second.horizontalHeader()->logicalIndex(0), 2);
    QTableView other;
    other.setModel(&model);
    new TableSetup(&other, &boris, {.name = u"books/table"_qs});
    QCOMPARE(other.horizontalHeader()->logicalIndex(0), 0);
}

void WidgetsTest::drawsTheSameCoverForTheSameTitle()
{
    const auto drawn = [](const QString &title) {
        CoverView cover;
        cover.setBook(title, u"George Orwell"_qs);
        return cover.grab().toImage();
    };
    QCOMPARE(drawn(u"1984"_qs), drawn(u"1984"_qs));
    QVERIFY(drawn(u"1984"_qs) != drawn(u"Мастер и Маргарита"_qs));
}

// Reads the reasons out of db/, so that a new one without a sentence is noticed here. Defects of
// the program need none: a person can do nothing about them.
void WidgetsTest::everyReasonHasASentence()
{
    static const QRegularExpression raised(
            uR"re(ErrorKind::(\w+),\s*(?:u"|QStringLiteral\(")([a-z_]+)")re"_qs);
    QStringList missing;
    QDirIterator files(QStringLiteral(SHOPDESK_SOURCE_DIR) + u"/db"_qs, {u"*.cpp"_qs}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = raised.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            if (match.captured(1) != u"Internal"_qs && !ErrorText::knows(match.captured(2)))
                missing += match.captured(2);
        }
    }
    missing.removeDuplicates();
    QCOMPARE(missing, QStringList());
}

void WidgetsTest::explanationSaysWhatWasKept()
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.reason = u"text_too_long"_qs;
    error.facts = {{u"max"_qs, 200}, {u"length"_qs, 100000}};
    const Explanation explanation = ErrorText::explain(error);
    QVERIFY(explanation.happened.contains(u"200"_qs));
    QVERIFY(!explanation.happened.contains(u'{'));
    QVERIFY(!explanation.kept.isEmpty());
    error.facts.clear(); // a sentence with holes is never shown
    QVERIFY(!ErrorText::explain(error).happened.contains(u'{'));
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
