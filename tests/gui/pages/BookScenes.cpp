// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/BookScenes.h"

#include "db/service/lookup/OpenLibraryLookup.h"
#include "models/pictures/CoverScaling.h"
#include "tests/gui/pages/PageStage.h"
#include "tests/gui/pages/SamplePictures.h"
#include "tests/support/LibraryAnswers.h"
#include "ui/dialogs/LookupDialog.h"
#include "ui/pages/TablePage.h"

#include <QJsonArray>
#include <QTest>

namespace shopdesk {

namespace {

std::unique_ptr<QWidget> searching(const QString &text)
{
    return page(PageId::Books, u"admin"_qs, [text](SeededShop &shop) {
        auto *books = qobject_cast<TablePage *>(shop.open(PageId::Books));
        books->search(text);
        QTest::qWait(kSettleMs);
    });
}

void giveFirstBookACover(SeededShop &shop)
{
    auto *books = qobject_cast<TablePage *>(shop.open(PageId::Books));
    const auto pictures = coverPictures(samplePicture());
    SetBookCover command;
    command.book = BookRef(books->model().idAt(0));
    command.thumbnail = {pictures->thumbnail};
    command.detail = {pictures->detail};
    static_cast<void>(shop.run(command));
    books->select(books->model().idAt(0));
}

// What was found beside a form that is filled in in part.
std::unique_ptr<QWidget> lookedUp()
{
    struct Keeper : QObject
    {
        test::HttpServer server;
        std::unique_ptr<OpenLibraryLookup> lookup;
    };
    auto keeper = std::make_unique<Keeper>();
    test::stockLibrary(keeper->server, samplePictureBytes());
    keeper->lookup = std::make_unique<OpenLibraryLookup>(
            OpenLibraryLookup::Options{.address = keeper->server.address(), .cacheFolder = {}});
    const QList<LookupDialog::Field> fields{{u"title"_qs, u"Title"_qs, u"War & Peace"_qs},
                                            {u"subtitle"_qs, u"Subtitle"_qs, u""_qs},
                                            {u"authors"_qs, u"Authors"_qs, QJsonArray()},
                                            {u"publisher"_qs, u"Publisher"_qs, u"Penguin"_qs},
                                            {u"year"_qs, u"Year"_qs, QJsonValue()},
                                            {u"language"_qs, u"Language"_qs, u"en"_qs}};
    auto dialog = std::make_unique<LookupDialog>(
            *keeper->lookup, *Isbn::parse(u"9780140447934"_qs), fields,
            [](const QString &, const QJsonValue &value) {
                return value.isArray() ? value.toVariant().toStringList().join(u", "_qs)
                                       : value.toVariant().toString();
            });
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keeper.release()->setParent(dialog.get());
    dialog->show();
    QTest::qWait(4 * kSettleMs);
    return dialog;
}

} // namespace

std::vector<Scene> bookScenes()
{
    return {
            pageScene(u"books"_qs, PageId::Books),
            pageScene(u"books-customer"_qs, PageId::Books, u"customer"_qs),
            {u"books-found"_qs, [] { return searching(u"толст"_qs); }},
            {u"books-nothing"_qs, [] { return searching(u"qqqqqq"_qs); }},
            {u"books-cover"_qs,
             [] { return page(PageId::Books, u"admin"_qs, giveFirstBookACover); }},
            {u"book-lookup"_qs, lookedUp},
            pageScene(u"assortment"_qs, PageId::Assortment),
            dialogScene(u"book-new"_qs, PageId::Books, u"newBook"_qs, u"bookDialog"_qs),
            dialogScene(u"book-edit"_qs, PageId::Books, u"editBook"_qs, u"bookDialog"_qs),
            dialogScene(u"receive"_qs, PageId::Books, u"receiveStock"_qs, u"receiveStockDialog"_qs),
            dialogScene(u"adjust"_qs, PageId::Assortment, u"adjustStock"_qs,
                        u"adjustStockDialog"_qs),
    };
}

} // namespace shopdesk
