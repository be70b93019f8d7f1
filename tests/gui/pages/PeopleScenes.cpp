// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/PeopleScenes.h"

#include "tests/gui/pages/PageStage.h"
#include "ui/pages/CustomerPicker.h"
#include "ui/pages/TablePage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace shopdesk {

namespace {

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

// The same customer, with a book that is not paid for.
void furnishDebtor(SeededShop &shop)
{
    furnishCustomer(shop);
    const auto books = shop.read<RowSet>([](Transaction &transaction, const ReadScope &) {
        return transaction.queryText(
                u"priced"_qs,
                u"SELECT code, price_minor FROM book WHERE price_minor > 500 ORDER BY code"_qs);
    });
    if (!books)
        qFatal("no book to sell");
    SellBooks sale;
    sale.shop = ShopRef(shop.host().currentShop());
    sale.customer = CustomerRef(u"K-9001"_qs);
    sale.lines.append({.book = BookRef(books->first().text("code")),
                       .quantity = 1,
                       .unitMinor = std::nullopt,
                       .discountBp = std::nullopt,
                       .discountMinor = std::nullopt});
    sale.totalMinor = books->first().integer("price_minor");
    sale.tenders = {{u"account"_qs, sale.totalMinor, {}}};
    static_cast<void>(shop.run(sale));
    QTest::qWait(kSettleMs);
}

// A cart whose order is sent to the customer.
void furnishDelivery(SeededShop &shop)
{
    furnishCustomer(shop);
    auto *books = qobject_cast<TablePage *>(shop.open(PageId::Books));
    PutInCart put;
    put.shop = ShopRef(shop.host().currentShop());
    put.book = BookRef(books->model().idAt(0));
    put.quantity = 2;
    static_cast<void>(shop.run(put));
    QWidget *cart = shop.open(PageId::Cart);
    const auto *lines = cart->findChild<QTableView *>(u"cart/table"_qs)->model();
    if (!QTest::qWaitFor([lines] { return lines->rowCount() == 1; }))
        qFatal("the cart was not read");
    auto *customer = cart->findChild<CustomerPicker *>(u"customer"_qs);
    customer->look(u"K-9001"_qs);
    if (!QTest::qWaitFor([customer] { return customer->customer().has_value(); }))
        qFatal("the customer was not found");
    auto *channel = cart->findChild<QComboBox *>(u"channel"_qs);
    channel->setCurrentIndex(channel->findData(u"delivery"_qs));
    QTest::qWait(kSettleMs);
}

// Two records of one person, side by side.
std::unique_ptr<QWidget> merging()
{
    auto opened = dialog(PageId::Customers, u"mergeCustomers"_qs, u"mergeCustomersDialog"_qs,
                         [](SeededShop &shop) {
                             CreateCustomer duplicate;
                             duplicate.name = u"A. Karenina"_qs;
                             duplicate.number = u"K-9002"_qs;
                             duplicate.phone = u"0341 1234567"_qs;
                             static_cast<void>(shop.run(duplicate));
                             furnishCustomer(shop);
                         });
    opened->show();
    auto *other = opened->findChild<QLineEdit *>(u"duplicate"_qs);
    QTest::keyClicks(other, u"K-9002"_qs);
    QTest::keyClick(other, Qt::Key_Return);
    const auto *turn = opened->findChild<QPushButton *>(u"turnRound"_qs);
    if (!QTest::qWaitFor([turn] { return turn->isEnabled(); }))
        qFatal("the other record was not read");
    return opened;
}

} // namespace

std::vector<Scene> peopleScenes()
{
    return {
            {u"customers"_qs, [] { return page(PageId::Customers, u"admin"_qs, furnishCustomer); }},
            pageScene(u"reviews"_qs, PageId::Reviews),
            pageScene(u"reviews-customer"_qs, PageId::Reviews, u"customer"_qs),
            dialogScene(u"customer-new"_qs, PageId::Customers, u"newCustomer"_qs,
                        u"customerDialog"_qs),
            dialogScene(u"customer-edit"_qs, PageId::Customers, u"editCustomer"_qs,
                        u"customerDialog"_qs, furnishCustomer),
            dialogScene(u"customer-groups"_qs, PageId::Customers, u"customerGroups"_qs,
                        u"customerGroupsDialog"_qs, furnishCustomer),
            dialogScene(u"customer-address"_qs, PageId::Customers, u"addAddress"_qs,
                        u"customerAddressDialog"_qs),
            dialogScene(u"customer-settle"_qs, PageId::Customers, u"settleAccount"_qs,
                        u"settleAccountDialog"_qs, furnishDebtor),
            {u"cart-delivery"_qs, [] { return page(PageId::Cart, u"admin"_qs, furnishDelivery); }},
            dialogScene(u"customer-merge"_qs, PageId::Customers, u"mergeCustomers"_qs,
                        u"mergeCustomersDialog"_qs),
            {u"customer-merge-both"_qs, merging},
            dialogScene(u"review-edit"_qs, PageId::Reviews, u"editReview"_qs, u"reviewDialog"_qs),
            dialogScene(u"review-hide"_qs, PageId::Reviews, u"hideReview"_qs,
                        u"hideReviewDialog"_qs),
    };
}

} // namespace shopdesk
