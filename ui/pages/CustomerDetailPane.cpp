// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CustomerDetailPane.h"

#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/AddressLine.h"
#include "ui/widgets/KeyValueList.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

constexpr int kOrders = 8; // the last ones; the page of orders has all

struct CustomerView
{
    CustomerDetail customer;
    CustomerMoney money;
};

Result<CustomerView> readCustomer(Transaction &transaction, const ReadScope &scope, CustomerId id)
{
    SD_ASSIGN(customer, customerDetail(transaction, scope, id));
    SD_ASSIGN(money, customerMoney(transaction, scope, id));
    return CustomerView{customer, money};
}

// Of a customer's record, or one of their further addresses.
template<class Record>
QString place(const Record &record)
{
    return addressLine({.name = {},
                        .street = record.street,
                        .postcode = record.postcode,
                        .city = record.city,
                        .country = record.country});
}

} // namespace

CustomerDetailPane::CustomerDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"customerDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_state(addText(u"customerState"_qs))
    , m_facts(new KeyValueList)
{
    addButtonRow();
    content()->addWidget(m_facts);
    m_addressHeading = addHeading(u"addressHeading"_qs);
    m_addresses = new SmallTable(u"addresses"_qs, 1, {});
    content()->addWidget(m_addresses);
    m_orderHeading = addHeading(u"customerOrdersHeading"_qs);
    m_orderTable = new SmallTable(u"customerOrders"_qs, 0, {3});
    content()->addWidget(m_orderTable);
    m_voucherHeading = addHeading(u"voucherHeading"_qs);
    m_vouchers = new SmallTable(u"vouchers"_qs, 0, {1});
    content()->addWidget(m_vouchers);
    connect(m_addresses, &QTableWidget::cellActivated, this, &CustomerDetailPane::openAddress);
    connect(m_orderTable, &QTableWidget::cellActivated, this, [this](int row) {
        this->context().host.showRecord(PageId::Orders, m_orderTable->idAt(row));
    });
    connect(m_vouchers, &QTableWidget::cellActivated, this, [this](int row) {
        this->context().host.showRecord(PageId::Vouchers, m_vouchers->idAt(row));
    });
    ready();
}

void CustomerDetailPane::read()
{
    const auto id = CustomerId::parse(recordId());
    if (!id)
        return;
    readOne<CustomerView>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return readCustomer(transaction, scope, id);
            },
            [this](CustomerView view) {
                m_customer = std::move(view.customer);
                m_money = std::move(view.money);
            });
    readOrders();
}

void CustomerDetailPane::readOrders()
{
    ListQuery list;
    list.table = Table::Orders;
    list.filters = {{u"customer"_qs, recordId()}};
    list.scope = context().data.scope();
    m_ordersToken.cancel();
    m_ordersToken = CancelToken();
    await(context().data.pages().page({list, FirstRows{kOrders}}, m_ordersToken), this,
          [this, asked = recordId()](const Result<Page> &page) {
              if (asked != recordId())
                  return;
              if (page)
                  m_orders = *page;
              else
                  context().host.report(page.error());
              renderOrders();
          });
}

void CustomerDetailPane::forget()
{
    m_customer.reset();
    m_money = {};
    m_orders = {};
}

void CustomerDetailPane::render()
{
    m_title->setText(m_customer->name);
    m_state->setText(stateLine());
    m_state->setVisible(!m_state->text().isEmpty());
    renderFacts();
    renderAddresses();
    renderOrders();
    renderVouchers();
}

QString CustomerDetailPane::stateLine() const
{
    if (m_customer->mergedInto)
        return tr("Merged into %1").arg(m_customer->mergedIntoName);
    return m_customer->active ? QString() : tr("No longer offered when selling");
}

void CustomerDetailPane::renderFacts()
{
    const Formats formats;
    QStringList groups;
    for (const CustomerGroup &group : m_customer->groups)
        groups += group.name;
    const bool owes = m_money.owedMinor != 0;
    m_facts->setRows({{tr("Card"), m_customer->number},
                      {tr("Phone"), m_customer->phone},
                      {tr("E-mail"), m_customer->email},
                      {tr("Address"), place(*m_customer)},
                      {tr("Groups"), groups.join(u", "_qs)},
                      {tr("Owes on account"),
                       owes ? formats.money(m_money.owedMinor, m_money.currency) : QString()},
                      {tr("Login"), m_customer->login},
                      {tr("Customer since"), formats.dateTime(m_customer->createdAt)},
                      {tr("Note"), m_customer->note}});
}

void CustomerDetailPane::renderAddresses()
{
    QList<SmallTable::Row> rows;
    for (const CustomerAddress &address : m_customer->addresses) {
        const QString where = place(address);
        const bool other = address.recipient != m_customer->name && !address.label.isEmpty();
        rows += {{address.label.isEmpty() ? address.recipient : address.label,
                  other ? QStringList{address.recipient, where}.join(u", "_qs) : where},
                 address.id.toString()};
    }
    m_addresses->setRows(rows);
    m_addresses->setVisible(!rows.isEmpty());
    m_addressHeading->setVisible(!rows.isEmpty());
}

void CustomerDetailPane::renderOrders()
{
    const TableSpec &spec = tableSpec(Table::Orders);
    const Formats formats;
    const auto value = [&spec](const PageRow &row, const QString &key) {
        return row.values.at(size_t(spec.columnIndex(key)));
    };
    QList<SmallTable::Row> rows;
    for (const PageRow &row : m_orders.rows) {
        const QString currency = value(row, u"currency"_qs).toString();
        rows += {{value(row, u"number"_qs).toString(),
                  formats.text(ColumnKind::Date, value(row, u"business_date"_qs)),
                  Formats::orderState(value(row, u"state"_qs).toString()),
                  formats.money(value(row, u"total"_qs).toLongLong(), currency)},
                 row.id()};
    }
    m_orderTable->setRows(rows);
    m_orderTable->setVisible(!rows.isEmpty());
    m_orderHeading->setText(rows.isEmpty() ? tr("No orders yet") : tr("Latest orders"));
}

void CustomerDetailPane::renderVouchers()
{
    const Formats formats;
    QList<SmallTable::Row> rows;
    for (const CustomerVoucher &voucher : m_money.vouchers) {
        const QString until = voucher.expiresOn ? formats.date(*voucher.expiresOn) : QString();
        rows += {{voucher.code, formats.money(voucher.balanceMinor, voucher.currency),
                  voucher.active ? until : tr("Blocked")},
                 voucher.id.toString()};
    }
    m_vouchers->setRows(rows);
    m_vouchers->setVisible(!rows.isEmpty());
    m_voucherHeading->setVisible(!rows.isEmpty());
}

void CustomerDetailPane::openAddress(int row)
{
    if (m_customer && size_t(row) < m_customer->addresses.size())
        Q_EMIT addressActivated(m_customer->addresses[size_t(row)]);
}

void CustomerDetailPane::retranslate()
{
    setHint(tr("Select a customer to see how to reach them and what they bought."));
    m_addressHeading->setText(tr("Further addresses"));
    m_addresses->setHeads(tr("Further addresses"), {tr("What"), tr("Address")});
    m_orderTable->setHeads(tr("Latest orders"),
                           {tr("Number"), tr("Date"), tr("State"), tr("Total")});
    m_voucherHeading->setText(tr("Vouchers"));
    m_vouchers->setHeads(tr("Vouchers"), {tr("Code"), tr("Balance"), tr("Valid until")});
}

} // namespace shopdesk
