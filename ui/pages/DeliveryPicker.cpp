// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DeliveryPicker.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/dialogs/DeliveryDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/support/AddressLine.h"
#include "ui/support/LanguageWatch.h"

namespace shopdesk {

namespace {

QString inOneLine(const DeliveryAddress &address)
{
    return namedAddressLine({.name = address.name,
                             .street = address.street,
                             .postcode = address.postcode,
                             .city = address.city,
                             .country = address.country});
}

// Of a customer's record, or one of their further addresses.
template<class Record>
DeliveryAddress addressOf(const Record &record, const QString &name)
{
    return {.name = name,
            .street = record.street,
            .postcode = record.postcode,
            .city = record.city,
            .country = record.country};
}

} // namespace

DeliveryPicker::DeliveryPicker(const PageContext &context, QWidget *parent)
    : QComboBox(parent)
    , m_context(context)
{
    setObjectName(u"deliveryAddress"_qs);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index == count() - 1)
            enterAnother();
    });
    onLanguage(this, [this] { fill(); });
}

void DeliveryPicker::setCustomer(const std::optional<CustomerId> &customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    m_name.clear();
    offer({});
    if (!customer)
        return;
    await(m_context.data.read<CustomerDetail>(
                  [id = *customer](Transaction &transaction, const ReadScope &scope) {
                      return customerDetail(transaction, scope, id);
                  }),
          this, [this, id = *customer](const Result<CustomerDetail> &detail) {
              if (m_customer != id)
                  return;
              if (detail)
                  takeCustomer(*detail);
              else
                  m_context.host.report(detail.error());
          });
}

void DeliveryPicker::takeCustomer(const CustomerDetail &customer)
{
    m_name = customer.name;
    QList<DeliveryAddress> addresses;
    if (!customer.street.isEmpty() || !customer.city.isEmpty())
        addresses += addressOf(customer, customer.name);
    for (const CustomerAddress &address : customer.addresses)
        addresses += addressOf(address, address.recipient);
    offer(addresses);
}

void DeliveryPicker::offer(const QList<DeliveryAddress> &addresses)
{
    m_addresses = addresses;
    fill();
    setCurrentIndex(0);
}

void DeliveryPicker::fill()
{
    const int current = currentIndex();
    clear();
    if (m_addresses.isEmpty())
        addItem(tr("No address yet"));
    for (const DeliveryAddress &address : std::as_const(m_addresses)) {
        addItem(inOneLine(address));
        setItemData(count() - 1, inOneLine(address), Qt::ToolTipRole);
    }
    addItem(tr("Another address…"));
    setCurrentIndex(std::clamp(current, 0, count() - 2));
}

std::optional<DeliveryAddress> DeliveryPicker::address() const
{
    return currentIndex() >= 0 && currentIndex() < m_addresses.size()
                   ? std::optional(m_addresses.at(currentIndex()))
                   : std::nullopt;
}

void DeliveryPicker::enterAnother()
{
    setCurrentIndex(0);
    auto *dialog = new DeliveryDialog(m_context.prompts, this);
    dialog->setAddress({.name = m_name, .street = {}, .postcode = {}, .city = {}, .country = {}});
    connect(dialog, &DeliveryDialog::chosen, this, [this](const DeliveryAddress &address) {
        offer(m_addresses + QList{address});
        setCurrentIndex(int(m_addresses.size()) - 1);
    });
    dialog->open();
}

} // namespace shopdesk
