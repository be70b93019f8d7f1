// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/StocktakeScenes.h"

#include "tests/gui/pages/PageStage.h"
#include "ui/pages/StocktakeCountView.h"
#include "ui/pages/TablePage.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

namespace shopdesk {

namespace {

struct Stocked
{
    QString code;
    qint64 onHand = 0;
};

QList<Stocked> booksInShop(SeededShop &shop)
{
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Assortment));
    QList<Stocked> books;
    for (int row = 0; books.size() < 12 && row < page->model().rowCount(); ++row) {
        const qint64 onHand = page->model().value(row, u"on_hand"_qs).toLongLong();
        if (onHand >= 3)
            books += {page->model().value(row, u"code"_qs).toString(), onHand};
    }
    return books;
}

QString begin(SeededShop &shop, const QString &note)
{
    StartStocktake start;
    start.shop = ShopRef(shop.host().currentShop());
    start.scope = u"shop"_qs;
    start.note = note;
    return shop.run(start).result.value(u"id").toString();
}

void countAll(SeededShop &shop, const QString &stocktake, const QList<Stocked> &books)
{
    CountStock count;
    count.stocktake = StocktakeRef(stocktake);
    for (qsizetype i = 0; i < books.size(); ++i)
        count.lines += {.book = BookRef(books[i].code),
                        .quantity = books[i].onHand - (i % 4 == 1) + (i % 5 == 3)};
    static_cast<void>(shop.run(count));
}

void choose(SeededShop &shop, const QString &stocktake)
{
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Stocktake));
    page->select(stocktake);
    const auto *count = page->findChild<QAction *>(u"stocktakeBooks"_qs);
    if (!QTest::qWaitFor([count] { return count->isEnabled(); }))
        qFatal("the stocktake was not read");
    QTest::qWait(kSettleMs);
}

// One that was posted, and one in the middle of being counted, which is selected.
QString furnish(SeededShop &shop)
{
    const auto books = booksInShop(shop);
    const QString spring = begin(shop, u"Before the fair"_qs);
    countAll(shop, spring, books.mid(0, 4));
    static_cast<void>(shop.run(PostStocktake{
            .stocktake = StocktakeRef(spring), .uncounted = u"leave"_qs, .note = {}}));
    const QString open = begin(shop, u"Year's end"_qs);
    countAll(shop, open, books.mid(4));
    choose(shop, open);
    return open;
}

void act(SeededShop &shop, const QString &name)
{
    auto *action = shop.window().findChild<QAction *>(name);
    if (!action || !QTest::qWaitFor([action] { return action->isEnabled(); }))
        qFatal("no action %s", qPrintable(name));
    action->trigger();
    QTest::qWait(kSettleMs);
}

void scan(SeededShop &shop, const QString &code)
{
    auto *entry = shop.window().findChild<QLineEdit *>(u"countEntry"_qs);
    entry->setText(code);
    QTest::keyClick(entry, Qt::Key_Return);
}

void countAtDevice(SeededShop &shop)
{
    const auto books = booksInShop(shop);
    const QString stocktake = begin(shop, {});
    countAll(shop, stocktake, books.mid(0, 8));
    choose(shop, stocktake);
    act(shop, u"countStocktake"_qs);
    for (const auto &book : books.mid(6))
        scan(shop, book.code);
    scan(shop, u"4006381333931"_qs);
    QTest::qWait(4 * kSettleMs);
}

void countAgain(SeededShop &shop)
{
    const auto books = booksInShop(shop);
    const QString stocktake = begin(shop, {});
    countAll(shop, stocktake, books);
    static_cast<void>(shop.run(RecountStocktake{.stocktake = StocktakeRef(stocktake)}));
    choose(shop, stocktake);
    act(shop, u"countStocktake"_qs);
    scan(shop, books[1].code);
    scan(shop, books[0].code);
    QTest::qWait(4 * kSettleMs);
}

void showDifferences(SeededShop &shop)
{
    furnish(shop);
    act(shop, u"stocktakeBooks"_qs);
}

} // namespace

std::vector<Scene> stocktakeScenes()
{
    const auto furnished = [](SeededShop &shop) { furnish(shop); };
    return {
            {u"stocktakes"_qs,
             [furnished] { return page(PageId::Stocktake, u"admin"_qs, furnished); }},
            {u"stocktake-counting"_qs,
             [] { return page(PageId::Stocktake, u"admin"_qs, countAtDevice); }},
            {u"stocktake-recount"_qs,
             [] { return page(PageId::Stocktake, u"admin"_qs, countAgain); }},
            {u"stocktake-differences"_qs,
             [] { return page(PageId::Stocktake, u"admin"_qs, showDifferences); }},
            dialogScene(u"stocktake-start"_qs, PageId::Stocktake, u"startStocktake"_qs,
                        u"startStocktakeDialog"_qs),
            dialogScene(u"stocktake-post"_qs, PageId::Stocktake, u"postStocktake"_qs,
                        u"postStocktakeDialog"_qs, furnished),
            dialogScene(u"stocktake-abandon"_qs, PageId::Stocktake, u"abandonStocktake"_qs,
                        u"abandonStocktakeDialog"_qs, furnished),
    };
}

} // namespace shopdesk
