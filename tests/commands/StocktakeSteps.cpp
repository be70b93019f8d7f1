// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/StocktakeSteps.h"

#include <QTest>

namespace shopdesk::test {

StartStocktake stocktakeOf(const QString &scope, const QString &shop)
{
    StartStocktake start;
    start.shop = ShopRef(shop);
    start.scope = scope;
    return start;
}

StartStocktake stocktakeOfShelf(const QString &shelf)
{
    auto start = stocktakeOf(u"shelf"_qs);
    start.shelf = shelf;
    return start;
}

StartStocktake stocktakeOfCategory(const QString &code)
{
    auto start = stocktakeOf(u"category"_qs);
    start.category = CategoryRef(code);
    return start;
}

CountStock countOf(const QString &stocktake, const QList<Counted> &counted)
{
    CountStock count;
    count.stocktake = StocktakeRef(stocktake);
    for (const auto &line : counted)
        count.lines.append(
                {.book = BookRef(QString::fromLatin1(line.isbn)), .quantity = line.copies});
    return count;
}

RecountStocktake recountOf(const QString &stocktake)
{
    return {.stocktake = StocktakeRef(stocktake)};
}

PostStocktake postingOf(const QString &stocktake, const QString &uncounted)
{
    return {.stocktake = StocktakeRef(stocktake), .uncounted = uncounted, .note = {}};
}

AbandonStocktake abandoningOf(const QString &stocktake)
{
    return {.stocktake = StocktakeRef(stocktake), .note = {}};
}

ResumeStocktake resumingOf(const QString &stocktake)
{
    return {.stocktake = StocktakeRef(stocktake)};
}

SellBooks saleOf(const char *isbn, qint64 copies, qint64 unitMinor)
{
    SellBooks sale;
    sale.shop = ShopRef(u"LPZ"_qs);
    sale.lines = {{.book = BookRef(QString::fromLatin1(isbn)),
                   .quantity = copies,
                   .unitMinor = {},
                   .discountBp = {},
                   .discountMinor = {}}};
    sale.totalMinor = copies * unitMinor;
    sale.tenders = {{.kind = u"card"_qs, .givenMinor = sale.totalMinor, .reference = {}}};
    return sale;
}

QString lineOf(WorkspaceFixture &workspace, const QString &stocktake, const char *isbn)
{
    return workspace.value(u"SELECT counted || '/' || expected || ' p' || pass"
                           " || CASE WHEN moved THEN ' moved' ELSE '' END"
                           " || CASE WHEN posted <> 0 THEN ' posted ' || posted ELSE '' END"
                           " FROM stocktake_line WHERE stocktake_id = (SELECT id FROM stocktake "
                           "WHERE number = '%1')"
                           " AND book_id = (SELECT id FROM book WHERE isbn = '%2')"_qs.arg(
                                   stocktake, QString::fromLatin1(isbn)));
}

QString stateOf(WorkspaceFixture &workspace, const QString &stocktake)
{
    return workspace.value(u"SELECT state FROM stocktake WHERE number = '%1'"_qs.arg(stocktake));
}

void putOnShelf(WorkspaceFixture &workspace, const char *isbn, const QString &shelf)
{
    const auto put = workspace.connection().queryText(
            u"test"_qs,
            u"UPDATE stock_balance SET shelf = '%1' WHERE book_id ="
            " (SELECT id FROM book WHERE isbn = '%2')"_qs.arg(shelf, QString::fromLatin1(isbn)));
    SD_VERIFY(put);
}

} // namespace shopdesk::test
