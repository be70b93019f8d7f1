// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of scenes that need data: every page over a seeded workspace, and every dialog of
// a record as it opens from its page.
#include "tests/gui/Scene.h"
#include "tests/gui/pages/ImportScenes.h"
#include "tests/gui/pages/SamplePictures.h"
#include "tests/gui/pages/SeededShop.h"

#include "db/service/lookup/OpenLibraryLookup.h"
#include "models/pictures/CoverScaling.h"
#include "tests/support/LibraryAnswers.h"
#include "ui/dialogs/LookupDialog.h"
#include "ui/pages/TablePage.h"

#include <QAction>
#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <iterator>

namespace shopdesk {

namespace {

constexpr int kSettleMs = 250; // for the detail pane and the covers' first paint

std::unique_ptr<SeededShop> seededShop(const QString &login = u"admin"_qs)
{
    static SeededPlaces places;
    return std::make_unique<SeededShop>(places.copy(Engine::Sqlite), login);
}

// Keeps the shop alive as long as what it shows.
class SceneFrame : public QWidget
{
public:
    explicit SceneFrame(std::unique_ptr<SeededShop> shop)
        : m_shop(std::move(shop))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&m_shop->window());
    }
    ~SceneFrame() override { m_shop->window().setParent(nullptr); }

private:
    std::unique_ptr<SeededShop> m_shop;
};

std::unique_ptr<QWidget> page(PageId id, const QString &login = u"admin"_qs,
                              const std::function<void(SeededShop &)> &prepare = {})
{
    auto shop = seededShop(login);
    if (prepare)
        prepare(*shop);
    shop->open(id);
    QTest::qWait(kSettleMs);
    auto frame = std::make_unique<SceneFrame>(std::move(shop));
    frame->resize(1280, 720);
    return frame;
}

void fillCart(SeededShop &shop)
{
    shop.open(PageId::Books);
    QTest::qWait(kSettleMs);
    auto *books = qobject_cast<TablePage *>(shop.window().page(PageId::Books));
    int put = 0;
    for (int row = 0; put < 4 && row < 40; ++row) {
        if (books->model().value(row, u"price"_qs).isNull())
            continue;
        PutInCart command;
        command.shop = ShopRef(shop.host().currentShop());
        command.book = BookRef(books->model().idAt(row));
        command.quantity = put == 2 ? 99 : put + 1;
        static_cast<void>(shop.run(command));
        ++put;
    }
}

// A customer with everything that a customer can have, and selected.
void furnishCustomer(SeededShop &shop)
{
    CreateCustomer command{.name = u"Анна Аркадьевна Каренина"_qs,
                           .email = u"anna.karenina@example.org"_qs,
                           .phone = u"+49 341 123-45-67"_qs,
                           .street = u"Bahnhofstraße 12"_qs,
                           .city = u"Leipzig"_qs,
                           .postcode = u"04109"_qs,
                           .country = u"DE"_qs,
                           .note = u"Prefers Russian editions; calls before she comes."_qs,
                           .number = u"K-9001"_qs};
    const auto id = shop.run(command).result.value(u"id").toString();
    for (const auto &name : {u"Reading circle"_qs, u"Schools"_qs}) {
        static_cast<void>(shop.run(CreateCustomerGroup{name}));
        static_cast<void>(shop.run(AddToGroup{CustomerRef(id), CustomerGroupRef(name)}));
    }
    AddCustomerAddress address;
    address.customer = CustomerRef(id);
    address.label = u"Office"_qs;
    address.street = u"Невский проспект 28"_qs;
    address.city = u"Санкт-Петербург"_qs;
    address.country = u"RU"_qs;
    static_cast<void>(shop.run(address));
    auto *customers = qobject_cast<TablePage *>(shop.open(PageId::Customers));
    customers->select(id);
    QTest::qWait(kSettleMs);
}

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

std::unique_ptr<QWidget> searching(const QString &text)
{
    return page(PageId::Books, u"admin"_qs, [text](SeededShop &shop) {
        auto *books = qobject_cast<TablePage *>(shop.open(PageId::Books));
        books->search(text);
        QTest::qWait(kSettleMs);
    });
}

// The history narrowed by the filters behind the button, which stands open.
std::unique_ptr<QWidget> filteredOrders()
{
    return page(PageId::Orders, u"admin"_qs, [](SeededShop &shop) {
        QWidget *orders = shop.open(PageId::Orders);
        auto *clerk = orders->findChild<QLineEdit *>(u"clerkFilter"_qs);
        clerk->setText(u"manager"_qs);
        Q_EMIT clerk->editingFinished();
        QTest::qWait(kSettleMs);
    });
}

// Lives in a dialog that was taken out of its window, and keeps what the dialog works on.
class ShopKeeper : public QObject
{
public:
    ShopKeeper(std::unique_ptr<SeededShop> shop, QObject *dialog)
        : QObject(dialog)
        , m_shop(std::move(shop))
    {
    }

private:
    std::unique_ptr<SeededShop> m_shop;
};

// A dialog as the page's action opens it, taken out of its window.
std::unique_ptr<QWidget> dialog(PageId id, const QString &action, const QString &name)
{
    auto shop = seededShop();
    QWidget *opened = shop->open(id);
    QTest::qWait(kSettleMs);
    auto *wanted = opened->findChild<QAction *>(action);
    if (!wanted)
        qFatal("no action %s", qPrintable(action));
    wanted->setEnabled(true);
    wanted->trigger();
    QTest::qWait(kSettleMs);
    auto *found = opened->findChild<QDialog *>(name);
    if (!found)
        qFatal("no dialog %s", qPrintable(name));
    found->setParent(nullptr, Qt::Dialog);
    found->setAttribute(Qt::WA_DeleteOnClose, false);
    new ShopKeeper(std::move(shop), found);
    return std::unique_ptr<QWidget>(found);
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

Scene pageScene(const QString &name, PageId id, const QString &login = u"admin"_qs)
{
    return {name, [id, login] { return page(id, login); }};
}

Scene tillScene(const QString &name, const QString &action)
{
    return {name, [action] { return page(PageId::Till, u"admin"_qs, tillAt(action)); }};
}

Scene dialogScene(const QString &name, PageId id, const QString &action, const QString &object)
{
    return {name, [=] { return dialog(id, action, object); }};
}

} // namespace

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes{
            pageScene(u"books"_qs, PageId::Books),
            pageScene(u"books-customer"_qs, PageId::Books, u"customer"_qs),
            {u"books-found"_qs, [] { return searching(u"толст"_qs); }},
            {u"books-nothing"_qs, [] { return searching(u"qqqqqq"_qs); }},
            {u"books-cover"_qs,
             [] { return page(PageId::Books, u"admin"_qs, giveFirstBookACover); }},
            {u"book-lookup"_qs, lookedUp},
            pageScene(u"orders"_qs, PageId::Orders),
            {u"cart"_qs, [] { return page(PageId::Cart, u"admin"_qs, fillCart); }},
            {u"cart-empty"_qs, [] { return page(PageId::Cart); }},
            {u"customers"_qs, [] { return page(PageId::Customers, u"admin"_qs, furnishCustomer); }},
            pageScene(u"reviews"_qs, PageId::Reviews),
            pageScene(u"reviews-customer"_qs, PageId::Reviews, u"customer"_qs),
            {u"till"_qs, [] { return page(PageId::Till, u"admin"_qs, fillTill); }},
            {u"till-open"_qs, [] { return page(PageId::Till, u"admin"_qs, openTillFirst); }},
            tillScene(u"till-pay"_qs, u"tillPayAction"_qs),
            tillScene(u"till-discount"_qs, u"tillLineDiscountAction"_qs),
            tillScene(u"till-customer"_qs, u"tillCustomerAction"_qs),
            tillScene(u"till-park"_qs, u"tillParkAction"_qs),
            tillScene(u"till-close"_qs, u"tillDayAction"_qs),
            tillScene(u"till-voucher"_qs, u"tillVoucherAction"_qs),
            {u"till-done"_qs, [] { return page(PageId::Till, u"admin"_qs, sellAll); }},
            pageScene(u"assortment"_qs, PageId::Assortment),
            pageScene(u"shops"_qs, PageId::Shops),
            pageScene(u"accounts"_qs, PageId::Accounts),
            pageScene(u"categories"_qs, PageId::Categories),
            pageScene(u"activity"_qs, PageId::Activity),
            dialogScene(u"book-new"_qs, PageId::Books, u"newBook"_qs, u"bookDialog"_qs),
            dialogScene(u"book-edit"_qs, PageId::Books, u"editBook"_qs, u"bookDialog"_qs),
            dialogScene(u"receive"_qs, PageId::Books, u"receiveStock"_qs, u"receiveStockDialog"_qs),
            dialogScene(u"adjust"_qs, PageId::Assortment, u"adjustStock"_qs,
                        u"adjustStockDialog"_qs),
            dialogScene(u"pay"_qs, PageId::Orders, u"payOrder"_qs, u"payOrderDialog"_qs),
            dialogScene(u"cancel"_qs, PageId::Orders, u"cancelOrder"_qs, u"cancelOrderDialog"_qs),
            dialogScene(u"change"_qs, PageId::Orders, u"changeOrder"_qs, u"changeOrderDialog"_qs),
            dialogScene(u"return"_qs, PageId::Orders, u"returnOrder"_qs, u"returnOrderDialog"_qs),
            dialogScene(u"customer-new"_qs, PageId::Customers, u"newCustomer"_qs,
                        u"customerDialog"_qs),
            dialogScene(u"customer-edit"_qs, PageId::Customers, u"editCustomer"_qs,
                        u"customerDialog"_qs),
            dialogScene(u"customer-groups"_qs, PageId::Customers, u"customerGroups"_qs,
                        u"customerGroupsDialog"_qs),
            dialogScene(u"customer-address"_qs, PageId::Customers, u"addAddress"_qs,
                        u"customerAddressDialog"_qs),
            dialogScene(u"customer-merge"_qs, PageId::Customers, u"mergeCustomers"_qs,
                        u"mergeCustomersDialog"_qs),
            dialogScene(u"review-hide"_qs, PageId::Reviews, u"hideReview"_qs,
                        u"hideReviewDialog"_qs),
            {u"orders-filtered"_qs, filteredOrders},
            dialogScene(u"order-print"_qs, PageId::Orders, u"printOrder"_qs, u"printPreview"_qs),
            dialogScene(u"order-receipt"_qs, PageId::Orders, u"printReceipt"_qs,
                        u"printPreview"_qs),
            dialogScene(u"shop-edit"_qs, PageId::Shops, u"editShop"_qs, u"shopDialog"_qs),
            dialogScene(u"category-edit"_qs, PageId::Categories, u"editCategory"_qs,
                        u"categoryDialog"_qs),
            dialogScene(u"account-new"_qs, PageId::Accounts, u"newAccount"_qs, u"accountDialog"_qs),
            dialogScene(u"account-edit"_qs, PageId::Accounts, u"editAccount"_qs,
                        u"accountDialog"_qs),
            dialogScene(u"role"_qs, PageId::Accounts, u"setRole"_qs, u"setRoleDialog"_qs),
            dialogScene(u"assign"_qs, PageId::Accounts, u"assignShops"_qs, u"assignStaffDialog"_qs),
            dialogScene(u"password-reset"_qs, PageId::Accounts, u"resetPassword"_qs,
                        u"resetPasswordDialog"_qs),
    };
    std::ranges::move(importScenes(), std::back_inserter(scenes));
    return scenes;
}

} // namespace shopdesk
