// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/LabelScenes.h"

#include "tests/gui/pages/PageStage.h"
#include "ui/dialogs/LabelsDialog.h"
#include "ui/pages/TablePage.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

namespace shopdesk {

namespace {

LabelBook book(const QString &title, const QString &author, const QString &code)
{
    const bool isOwn = code.startsWith(u"SD"_qs);
    return {.id = {},
            .isbn = isOwn ? QString() : code,
            .ownCode = isOwn ? code : QString(),
            .title = title,
            .authors = author.isEmpty() ? QStringList() : QStringList{author},
            .priceMinor = 1799,
            .currency = u"EUR"_qs,
            .taxRateBp = 700,
            .category = {u"Художественная литература"_qs, u"Классика"_qs}};
}

// A shop whose prices are without tax, with long titles, two scripts, an own code and no price.
LabelData oddities()
{
    LabelData data{.shopCode = u"LPZ"_qs,
                   .shopName = u"Leipzig Südvorstadt"_qs,
                   .pricesIncludeTax = false,
                   .books = {book(u"Приключения Шерлока Холмса, или Записки о необыкновенных "
                                  "происшествиях"_qs,
                                  u"Артур Конан Дойл"_qs, u"9785170800001"_qs),
                             book(u"War and Peace"_qs, u"Лев Толстой"_qs, u"9780140447934"_qs),
                             book(u"Gift bag, large"_qs, {}, u"SD00000000428"_qs),
                             book(u"Faust"_qs, u"Goethe"_qs, u"9783161484100"_qs)}};
    data.books.back().priceMinor.reset();
    return data;
}

std::unique_ptr<QWidget> dialogWith(const QString &format, int kind, const QList<int> &copies)
{
    auto dialog = std::make_unique<LabelsDialog>(nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->setData(oddities(), copies);
    auto *formats = dialog->findChild<QComboBox *>(u"format"_qs);
    formats->setCurrentIndex(formats->findData(format));
    Q_EMIT formats->activated(formats->currentIndex());
    auto *kinds = dialog->findChild<QComboBox *>(u"kind"_qs);
    kinds->setCurrentIndex(kind);
    Q_EMIT kinds->activated(kind);
    dialog->findChild<QSpinBox *>(u"start"_qs)->setValue(6);
    QTest::qWait(0);
    return dialog;
}

// The first books of the list, more than one of them.
void selectSome(SeededShop &shop)
{
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Assortment));
    QTest::qWait(kSettleMs);
    auto *table = page->findChild<QTableView *>(u"assortment/table"_qs);
    const QItemSelection rows(page->model().index(0, 0), page->model().index(4, 0));
    table->selectionModel()->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace

std::vector<Scene> labelScenes()
{
    return {dialogScene(u"labels"_qs, PageId::Assortment, u"printLabels"_qs, u"labelsDialog"_qs,
                        selectSome),
            {u"labels-shelf"_qs,
             [] {
                 return dialogWith(u"a4-4x10"_qs, 1, {20, 20, 3, 2});
             }},
            {u"labels-roll"_qs,
             [] {
                 return dialogWith(u"roll-57x32"_qs, 0, {2, 1, 1, 1});
             }},
            {u"labels-none"_qs, [] {
                 return dialogWith(u"a4-5x13"_qs, 0, {0, 0, 0, 0});
             }}};
}

} // namespace shopdesk
