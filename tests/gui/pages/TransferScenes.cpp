// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/TransferScenes.h"

#include "tests/gui/pages/PageStage.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/StockSteps.h"
#include "ui/pages/TablePage.h"

#include <QComboBox>
#include <QTableView>
#include <QTest>

namespace shopdesk {

namespace {

TransferLine line(const steps::StockedBook &book, qint64 copies)
{
    return {.book = BookRef(book.id), .quantity = copies};
}

void choose(SeededShop &shop, const QString &transfer)
{
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Transfers));
    page->select(transfer);
    if (!QTest::qWaitFor([&] { return page->selectedId() == transfer; }))
        qFatal("the transfer is not there");
    QTest::qWait(kSettleMs);
}

// One in each state; the one that lacks copies is chosen.
void furnish(SeededShop &shop)
{
    const auto books = steps::stockedBooks(shop, 4);
    const auto cancelled = steps::requestCopies(shop, {line(books[3], 1)});
    static_cast<void>(shop.run(CancelTransfer{.transfer = TransferRef(cancelled), .note = {}}));
    const auto whole = steps::sendCopies(shop, {line(books[0], 1), line(books[1], 1)});
    steps::receiveCopies(shop, whole, {});
    const auto lacking =
            steps::sendCopies(shop, {line(books[0], 2), line(books[1], 2), line(books[2], 1)});
    steps::receiveCopies(shop, lacking, {line(books[0], 0), line(books[1], 1)});
    static_cast<void>(shop.run(SettleTransfer{.transfer = TransferRef(lacking),
                                              .outcome = u"arrived"_qs,
                                              .lines = {line(books[1], 1)},
                                              .note = u"Fell behind the shelf"_qs}));
    static_cast<void>(steps::sendCopies(shop, {line(books[2], 2), line(books[3], 1)}));
    static_cast<void>(steps::requestCopies(shop, {line(books[0], 1), line(books[1], 1)}));
    choose(shop, lacking);
}

void chooseRequested(SeededShop &shop)
{
    const auto books = steps::stockedBooks(shop, 3);
    choose(shop, steps::requestCopies(shop, {line(books[0], 2), line(books[1], 1),
                                             line(books[2], books[2].available + 2)}));
}

void chooseSent(SeededShop &shop)
{
    const auto books = steps::stockedBooks(shop, 3);
    choose(shop,
           steps::sendCopies(shop, {line(books[0], 2), line(books[1], 3), line(books[2], 1)}));
}

void fillAttention(SeededShop &shop)
{
    const auto books = steps::stockedBooks(shop, 6);
    steps::oversell(shop, books[0]);
    for (const auto &book : {books[1], books[2], books[3]})
        steps::setReorderLevel(shop, book, book.available + 3);
    const auto lacking = steps::sendCopies(shop, {line(books[4], 3), line(books[5], 2)});
    steps::receiveCopies(shop, lacking, {line(books[4], 1)});
    static_cast<void>(shop.run(ReportFailedJob{.job = u"import_books"_qs,
                                               .subject = u"/home/anna/Lists/autumn-2026.csv"_qs,
                                               .detail = u"title_column_missing"_qs,
                                               .shop = {}}));
    shop.open(PageId::NeedsAttention);
    QTest::qWait(2 * kSettleMs); // the number beside the page, too
    QTest::qWait(2 * kSettleMs);
}

// With the line of what happened last chosen.
void chooseFailed(SeededShop &shop)
{
    fillAttention(shop);
    auto *table =
            steps::child<QTableView>(shop.open(PageId::NeedsAttention), u"needsAttention/table"_qs);
    table->selectRow(table->model()->rowCount() - 1);
}

// The seeded shops have no such thing.
void filter(QWidget *opened, const QString &name, int index)
{
    auto *box = steps::child<QComboBox>(opened, name);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    QTest::qWait(kSettleMs);
}

void showCancelled(SeededShop &shop)
{
    filter(shop.open(PageId::Transfers), u"stateFilter"_qs, 6);
}

void showFailed(SeededShop &shop)
{
    filter(shop.open(PageId::NeedsAttention), u"kindFilter"_qs, 5);
}

} // namespace

std::vector<Scene> transferScenes()
{
    return {
            {u"transfers"_qs, [] { return page(PageId::Transfers, u"admin"_qs, furnish); }},
            {u"transfers-none"_qs,
             [] { return page(PageId::Transfers, u"admin"_qs, showCancelled); }},
            dialogScene(u"transfer-new"_qs, PageId::Transfers, u"newTransfer"_qs,
                        u"transferDialog"_qs),
            dialogScene(u"transfer-send"_qs, PageId::Transfers, u"sendTransfer"_qs,
                        u"sendTransferDialog"_qs, chooseRequested),
            dialogScene(u"transfer-receive"_qs, PageId::Transfers, u"receiveTransfer"_qs,
                        u"receiveTransferDialog"_qs, chooseSent),
            dialogScene(u"transfer-settle"_qs, PageId::Transfers, u"settleTransfer"_qs,
                        u"settleTransferDialog"_qs, furnish),
            {u"attention"_qs,
             [] { return page(PageId::NeedsAttention, u"admin"_qs, fillAttention); }},
            {u"attention-failed"_qs,
             [] { return page(PageId::NeedsAttention, u"admin"_qs, chooseFailed); }},
            {u"attention-none"_qs,
             [] { return page(PageId::NeedsAttention, u"admin"_qs, showFailed); }},
            dialogScene(u"attention-assign"_qs, PageId::NeedsAttention, u"assignAttention"_qs,
                        u"assignAttentionDialog"_qs, chooseFailed),
            dialogScene(u"attention-settle"_qs, PageId::NeedsAttention, u"settleAttention"_qs,
                        u"settleAttentionDialog"_qs, chooseFailed),
    };
}

} // namespace shopdesk
