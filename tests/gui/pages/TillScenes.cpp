// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/TillScenes.h"

#include "tests/gui/pages/PageStage.h"
#include "ui/pages/TablePage.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace shopdesk {

namespace {

// Codes of books in the current shop, through the page that lists them.
QStringList codesInShop(SeededShop &shop)
{
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Assortment));
    QStringList codes;
    for (int row = 0; codes.size() < 5 && row < page->model().rowCount(); ++row) {
        if (page->model().value(row, u"available"_qs).toLongLong() >= 3 &&
            !page->model().value(row, u"price"_qs).isNull())
            codes += page->model().value(row, u"code"_qs).toString();
    }
    return codes;
}

void scan(SeededShop &shop, const QString &code)
{
    auto *entry = shop.window().findChild<QLineEdit *>(u"tillEntry"_qs);
    entry->setText(code);
    QTest::keyClick(entry, Qt::Key_Return);
}

void fillCodes(SeededShop &shop)
{
    const QStringList codes = codesInShop(shop);
    shop.open(PageId::Till);
    for (const QString &code : codes)
        scan(shop, code);
    scan(shop, codes.value(1));
    scan(shop, u"4006381333931"_qs);
    const auto *lines = shop.window().findChild<QTableView *>(u"till/table"_qs);
    if (!QTest::qWaitFor([lines, &codes] { return lines->model()->rowCount() == codes.size(); }))
        qFatal("the sale has not all its lines");
    QTest::qWait(kSettleMs);
}

// A till in the middle of a sale: some books, one of them twice, and scans that need a look.
void fillTill(SeededShop &shop)
{
    static_cast<void>(shop.run(OpenTill{ShopRef(shop.host().currentShop()), 10'000}));
    fillCodes(shop);
}

// And then one of the things that a key does.
std::function<void(SeededShop &)> tillAt(const QString &action)
{
    return [action](SeededShop &shop) {
        fillTill(shop);
        auto *found = shop.window().findChild<QAction *>(action);
        if (!found)
            qFatal("no action %s", qPrintable(action));
        found->trigger();
        QTest::qWait(kSettleMs);
    };
}

void sellAll(SeededShop &shop)
{
    tillAt(u"tillPayAction"_qs)(shop);
    auto *amount = shop.window().findChild<QLineEdit *>(u"tenderAmount"_qs);
    amount->setText(u"500"_qs);
    QTest::keyClick(amount, Qt::Key_Return);
    QTest::qWait(kSettleMs);
}

void openTillFirst(SeededShop &shop)
{
    shop.open(PageId::Till);
    QTest::qWait(kSettleMs);
}

Scene tillScene(const QString &name, const QString &action)
{
    return {name, [action] { return page(PageId::Till, u"admin"_qs, tillAt(action)); }};
}

} // namespace

std::vector<Scene> tillScenes()
{
    return {
            {u"till"_qs, [] { return page(PageId::Till, u"admin"_qs, fillTill); }},
            {u"till-open"_qs, [] { return page(PageId::Till, u"admin"_qs, openTillFirst); }},
            tillScene(u"till-pay"_qs, u"tillPayAction"_qs),
            tillScene(u"till-discount"_qs, u"tillLineDiscountAction"_qs),
            tillScene(u"till-customer"_qs, u"tillCustomerAction"_qs),
            tillScene(u"till-park"_qs, u"tillParkAction"_qs),
            tillScene(u"till-close"_qs, u"tillDayAction"_qs),
            tillScene(u"till-voucher"_qs, u"tillVoucherAction"_qs),
            {u"till-done"_qs, [] { return page(PageId::Till, u"admin"_qs, sellAll); }},
    };
}

} // namespace shopdesk
