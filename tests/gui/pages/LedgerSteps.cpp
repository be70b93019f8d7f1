// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/LedgerSteps.h"

#include "tests/gui/pages/PageSteps.h"

#include <QDialog>
#include <QTableView>
#include <QTest>

namespace shopdesk::steps {

TablePage &assortment(SeededShop &shop)
{
    return *qobject_cast<TablePage *>(shop.open(PageId::Assortment));
}

AssortmentDetailPane &chooseBook(SeededShop &shop, const QString &id)
{
    auto &page = assortment(shop);
    auto *pane = child<AssortmentDetailPane>(&page, u"assortmentDetail"_qs);
    page.select(id);
    if (!QTest::qWaitFor([&] { return pane->book() && pane->book()->id.toString() == id; }))
        qFatal("the book was not read");
    return *pane;
}

QDialog *ledgerOf(SeededShop &shop)
{
    return shop.window().findChild<QDialog *>(u"stockLedgerDialog"_qs);
}

QDialog &openNumber(SeededShop &shop, const QString &column)
{
    auto &page = assortment(shop);
    auto *table = child<QTableView>(&page, u"assortment/table"_qs);
    const int row = page.model().rowOf(page.selectedId());
    const int at = page.model().columnOf(column);
    table->setColumnHidden(at, false);
    table->setFocus();
    table->setCurrentIndex(page.model().index(row, at));
    QTest::keyClick(table, Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return ledgerOf(shop) != nullptr; }))
        qFatal("no ledger");
    return *ledgerOf(shop);
}

} // namespace shopdesk::steps
