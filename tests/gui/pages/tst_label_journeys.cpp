// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "tests/documents/BarReader.h"
#include "tests/documents/PdfPages.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SeededShop.h"
#include "ui/dialogs/LabelPreview.h"
#include "ui/dialogs/LabelTable.h"
#include "ui/dialogs/LabelsDialog.h"
#include "ui/pages/TablePage.h"
#include "ui/support/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace shopdesk;
using namespace shopdesk::steps;

// From the books on a page to the labels on paper.
class LabelJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void selectedBooksGetOneLabelEach();
    void assortmentBeginsWithWhatIsOnHand();
    void copiesAreTyped();
    void everyBookGetsTheSameNumber();
    void choicesAreRemembered();
    void usedLabelsAndPagesAreShown();
    void nothingToPrintIsSaid();
    void printerGetsTheLabels();
    void unwritableFileIsSaidAndNothingLost();
    void customerPrintsNoLabels();

private:
    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("staff"));
    static TablePage &openPage(SeededShop &shop, PageId id, int selected = 1);
    static LabelsDialog &openDialog(TablePage &page);
    static void choose(QComboBox *list, const QString &data);
    static QStringList readBack(const QString &file, int page, const LabelFormat &format);
    static QString summary(const LabelsDialog &dialog);
    static QString said(LabelsDialog &dialog);
    [[nodiscard]] QString file() const { return m_folder.filePath(u"labels.pdf"_qs); }

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
    QTemporaryDir m_folder;
};

void LabelJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
    QVERIFY2(test::canReadPdf(), "poppler-utils is missing: ./dev install");
}

void LabelJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    QFile::remove(file());
}

SeededShop LabelJourneyTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

TablePage &LabelJourneyTest::openPage(SeededShop &shop, PageId id, int selected)
{
    auto *page = qobject_cast<TablePage *>(shop.open(id));
    const QItemSelection rows(page->model().index(0, 0), page->model().index(selected - 1, 0));
    page->select(page->model().idAt(0));
    auto *table = child<QTableView>(page, page->objectName() + u"/table"_qs);
    table->selectionModel()->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return *page;
}

LabelsDialog &LabelJourneyTest::openDialog(TablePage &page)
{
    trigger(&page, u"printLabels"_qs);
    auto *dialog = child<LabelsDialog>(&page, u"labelsDialog"_qs);
    if (!QTest::qWaitFor([dialog] { return !dialog->isBusy(); }))
        qFatal("the books were not read");
    return *dialog;
}

void LabelJourneyTest::choose(QComboBox *list, const QString &data)
{
    list->setCurrentIndex(list->findData(data));
    Q_EMIT list->activated(list->currentIndex());
}

// What a scanner reads on the labels of a page, in their order; empty where there is nothing.
QStringList LabelJourneyTest::readBack(const QString &file, int page, const LabelFormat &format)
{
    constexpr qreal kPixels = 300 / 25.4;
    const QImage image = test::pdfPage(file, page, 300);
    QStringList codes;
    for (int cell = 0; cell < format.perPage(); ++cell) {
        const auto place = format.cell(cell);
        const QRectF pixels(place.topLeft() * kPixels, place.size() * kPixels);
        const auto read = test::readCode(image.copy(pixels.toAlignedRect() & image.rect()));
        codes += read ? read->text : QString();
    }
    while (!codes.isEmpty() && codes.last().isEmpty())
        codes.removeLast();
    return codes;
}

QString LabelJourneyTest::summary(const LabelsDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"labelSummary"_qs)->text();
}

QString LabelJourneyTest::said(LabelsDialog &dialog)
{
    QString words;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            words += label->text() + u'\n';
    }
    return words;
}

void LabelJourneyTest::selectedBooksGetOneLabelEach()
{
    SeededShop shop = openShop();
    TablePage &page = openPage(shop, PageId::Books, 3);
    LabelsDialog &dialog = openDialog(page);
    QCOMPARE(child<LabelTable>(&dialog, u"labelBooks"_qs)->rowCount(), 3);
    QVERIFY2(summary(dialog).startsWith(u"3 labels, 1 page"_qs), qPrintable(summary(dialog)));
    shop.prompts().file = file();
    child<QPushButton>(&dialog, u"saveLabelsPdf"_qs)->click();
    QTRY_VERIFY2(said(dialog).contains(u"Saved as"_qs), qPrintable(said(dialog)));
    QStringList expected;
    for (int row = 0; row < 3; ++row)
        expected += page.model().value(row, u"isbn"_qs).toString();
    auto read = readBack(file(), 1, labelFormats().front());
    expected.sort();
    read.sort();
    QCOMPARE(read, expected);
    dialog.close();
    QTRY_VERIFY(!page.findChild<LabelsDialog *>());
}

void LabelJourneyTest::assortmentBeginsWithWhatIsOnHand()
{
    SeededShop shop = openShop();
    TablePage &page = openPage(shop, PageId::Assortment, 2);
    LabelsDialog &dialog = openDialog(page);
    auto *books = child<LabelTable>(&dialog, u"labelBooks"_qs);
    for (int row = 0; row < 2; ++row) {
        const int onHand = page.model().value(row, u"on_hand"_qs).toInt();
        QCOMPARE(books->copies(row), std::max(1, onHand));
    }
}

// Without the mouse: a number, Enter, and the next row.
void LabelJourneyTest::copiesAreTyped()
{
    SeededShop shop = openShop();
    LabelsDialog &dialog = openDialog(openPage(shop, PageId::Books, 2));
    auto *books = child<LabelTable>(&dialog, u"labelBooks"_qs);
    QTRY_VERIFY(books->hasFocus());
    QTest::keyClick(books, Qt::Key_Down);
    QTest::keyClick(books, Qt::Key_1);
    auto *editor = child<QSpinBox>(books, u"copiesEditor"_qs);
    QTest::keyClick(editor, Qt::Key_2);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(books->copies(1), 12);
    QCOMPARE(books->copies(0), 1);
    QTRY_VERIFY2(summary(dialog).startsWith(u"13 labels"_qs), qPrintable(summary(dialog)));
    QVERIFY(dialog.isVisible()); // Enter ended the number and printed nothing
    QVERIFY(!dialog.findChild<QPrintDialog *>());
}

void LabelJourneyTest::everyBookGetsTheSameNumber()
{
    SeededShop shop = openShop();
    LabelsDialog &dialog = openDialog(openPage(shop, PageId::Books, 4));
    child<QSpinBox>(&dialog, u"everyCopies"_qs)->setValue(30);
    child<QPushButton>(&dialog, u"setEveryCopies"_qs)->click();
    QTRY_VERIFY2(summary(dialog).startsWith(u"120 labels, 5 pages"_qs),
                 qPrintable(summary(dialog)));
}

void LabelJourneyTest::choicesAreRemembered()
{
    SeededShop shop = openShop();
    TablePage &page = openPage(shop, PageId::Books);
    LabelsDialog &first = openDialog(page);
    choose(child<QComboBox>(&first, u"format"_qs), u"roll-57x32"_qs);
    choose(child<QComboBox>(&first, u"kind"_qs), u"shelf"_qs);
    child<QCheckBox>(&first, u"category"_qs)->click();
    child<QCheckBox>(&first, u"shop"_qs)->click();
    QVERIFY(!child<QSpinBox>(&first, u"start"_qs)->isEnabled()); // a roll has no used labels
    first.close();
    QTRY_VERIFY(!page.findChild<LabelsDialog *>());
    LabelsDialog &second = openDialog(page);
    QCOMPARE(second.document().format().key, u"roll-57x32"_qs);
    QCOMPARE(child<QComboBox>(&second, u"kind"_qs)->currentData().toString(), u"shelf"_qs);
    QVERIFY(child<QCheckBox>(&second, u"category"_qs)->isChecked());
    QVERIFY(!child<QCheckBox>(&second, u"shop"_qs)->isChecked());
    QVERIFY(child<QCheckBox>(&second, u"author"_qs)->isChecked());
}

void LabelJourneyTest::usedLabelsAndPagesAreShown()
{
    SeededShop shop = openShop();
    LabelsDialog &dialog = openDialog(openPage(shop, PageId::Books, 3));
    choose(child<QComboBox>(&dialog, u"format"_qs), u"a4-3x8"_qs);
    child<QSpinBox>(&dialog, u"start"_qs)->setValue(23);
    QTRY_VERIFY2(summary(dialog).startsWith(u"3 labels, 2 pages"_qs), qPrintable(summary(dialog)));
    QCOMPARE(child<QLabel>(&dialog, u"labelPage"_qs)->text(), u"Page 1 of 2"_qs);
    auto *forward = child<QToolButton>(&dialog, u"nextPage"_qs);
    forward->click();
    QCOMPARE(child<LabelPreview>(&dialog, u"labelPreview"_qs)->page(), 1);
    QVERIFY(!forward->isEnabled());
    QVERIFY(child<QToolButton>(&dialog, u"previousPage"_qs)->isEnabled());
    shop.prompts().file = file();
    child<QPushButton>(&dialog, u"saveLabelsPdf"_qs)->click();
    QTRY_VERIFY(said(dialog).contains(u"Saved as"_qs));
    const auto first = readBack(file(), 1, labelFormats().front());
    QCOMPARE(first.size(), 24);
    QCOMPARE(first.count(QString()), 22);
    QCOMPARE(readBack(file(), 2, labelFormats().front()).size(), 1);
}

void LabelJourneyTest::nothingToPrintIsSaid()
{
    SeededShop shop = openShop();
    LabelsDialog &dialog = openDialog(openPage(shop, PageId::Books));
    child<QSpinBox>(&dialog, u"everyCopies"_qs)->setValue(0);
    child<QPushButton>(&dialog, u"setEveryCopies"_qs)->click();
    QTRY_VERIFY2(summary(dialog).contains(u"no label to print"_qs), qPrintable(summary(dialog)));
    QVERIFY(!child<QPushButton>(&dialog, u"saveLabelsPdf"_qs)->isEnabled());
    QVERIFY(!child<QPushButton>(&dialog, u"printLabels"_qs)->isEnabled());
}

// A printer that is a file, as a print service has it.
void LabelJourneyTest::printerGetsTheLabels()
{
    SeededShop shop = openShop();
    LabelsDialog &dialog = openDialog(openPage(shop, PageId::Books, 2));
    choose(child<QComboBox>(&dialog, u"format"_qs), u"a4-5x13"_qs);
    child<QPushButton>(&dialog, u"printLabels"_qs)->click();
    QPrintDialog *printing = nullptr;
    QTRY_VERIFY((printing = dialog.findChild<QPrintDialog *>(u"printDialog"_qs)));
    printing->printer()->setOutputFormat(QPrinter::PdfFormat);
    printing->printer()->setOutputFileName(file());
    printing->done(QDialog::Accepted);
    QTRY_VERIFY2(said(dialog).contains(u"2 labels sent"_qs), qPrintable(said(dialog)));
    QCOMPARE(readBack(file(), 1, *labelFormatFromKey(u"a4-5x13")).size(), 2);
    const auto size = test::pdfPageSize(file());
    QVERIFY(std::abs(size.width() - 210) < 0.5 && std::abs(size.height() - 297) < 0.5);
}

void LabelJourneyTest::unwritableFileIsSaidAndNothingLost()
{
    SeededShop shop = openShop();
    LabelsDialog &dialog = openDialog(openPage(shop, PageId::Books, 2));
    child<QLineEdit>(&dialog, u"text"_qs)->setText(u"Shelf 4"_qs);
    shop.prompts().file = m_folder.filePath(u"missing/labels.pdf"_qs);
    child<QPushButton>(&dialog, u"saveLabelsPdf"_qs)->click();
    QTRY_VERIFY2(said(dialog).contains(u"cannot be written"_qs), qPrintable(said(dialog)));
    QCOMPARE(child<QLineEdit>(&dialog, u"text"_qs)->text(), u"Shelf 4"_qs);
    QVERIFY(child<QPushButton>(&dialog, u"saveLabelsPdf"_qs)->isEnabled());
}

void LabelJourneyTest::customerPrintsNoLabels()
{
    SeededShop shop = openShop(u"customer"_qs);
    TablePage &page = openPage(shop, PageId::Books);
    QVERIFY(!child<QAction>(&page, u"printLabels"_qs)->isVisible());
}

QTEST_MAIN(LabelJourneyTest)
#include "tst_label_journeys.moc"
