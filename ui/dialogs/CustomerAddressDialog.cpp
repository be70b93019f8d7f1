// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CustomerAddressDialog.h"

#include "ui/dialogs/CountryChoices.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

CustomerAddressDialog::CustomerAddressDialog(DataService &service, Prompts &prompts,
                                             QWidget *parent)
    : RecordDialog(u"customerAddressDialog"_qs, service, prompts, parent)
    , m_label(new QLineEdit)
    , m_recipient(new QLineEdit)
    , m_street(new QLineEdit)
    , m_postcode(new QLineEdit)
    , m_city(new QLineEdit)
    , m_country(new QComboBox)
    , m_active(new QCheckBox)
{
    using namespace binding;
    const auto address = u"address"_qs;
    m_active->setChecked(true);
    fillCountries(*m_country);
    addBound(text(u"label"_qs, m_label), m_label);
    addBound(text(u"recipient"_qs, m_recipient), m_recipient);
    addBound(text(u"street"_qs, m_street, address), m_street);
    addPair({addBound(text(u"postcode"_qs, m_postcode, address), m_postcode),
             addBound(text(u"city"_qs, m_city, address), m_city)});
    addBound(choice(u"country"_qs, m_country, address), m_country);
    addBound(truth(u"active"_qs, m_active), m_active);
    FormDialog::ready();
    setRecord({});
}

void CustomerAddressDialog::setCustomer(CustomerId customer, const QString &name)
{
    m_customer = customer;
    m_name = name;
    m_recipient->setText(name);
    markUnchanged();
    retranslate();
}

void CustomerAddressDialog::setAddress(const CustomerAddress &address)
{
    m_address = address.id;
    setRecord({{u"label"_qs, address.label},
               {u"recipient"_qs, address.recipient},
               {u"street"_qs, address.street},
               {u"postcode"_qs, address.postcode},
               {u"city"_qs, address.city},
               {u"country"_qs, address.country},
               {u"active"_qs, true}});
    retranslate();
}

bool CustomerAddressDialog::hasWork() const
{
    return !m_address || !changes().empty();
}

CommandValue CustomerAddressDialog::command() const
{
    if (m_address)
        return EditCustomerAddress{*m_address, changes()};
    return AddCustomerAddress{.customer = CustomerRef(m_customer),
                              .label = m_label->text().trimmed(),
                              .recipient = m_recipient->text().trimmed(),
                              .street = m_street->text().trimmed(),
                              .city = m_city->text().trimmed(),
                              .postcode = m_postcode->text().trimmed(),
                              .country = m_country->currentData().toString()};
}

QString CustomerAddressDialog::problem(const QString &key) const
{
    return key == u"recipient"_qs && m_recipient->text().trimmed().isEmpty()
                   ? tr("Enter who stands on the parcel.")
                   : QString();
}

void CustomerAddressDialog::retranslate()
{
    setHeading(m_address ? tr("Edit the address") : tr("Another address of %1").arg(m_name));
    submitButton()->setText(m_address ? tr("Save") : tr("Add the address"));
    field(u"label"_qs)->setLabel(tr("&What it is, such as an office (may be left out)"));
    field(u"recipient"_qs)->setLabel(tr("&Recipient"));
    field(u"street"_qs)->setLabel(tr("S&treet and number"));
    field(u"postcode"_qs)->setLabel(tr("P&ostcode"));
    field(u"city"_qs)->setLabel(tr("&City"));
    field(u"country"_qs)->setLabel(tr("Co&untry"));
    field(u"active"_qs)->setLabel(tr("Still in &use"));
    field(u"active"_qs)->setVisible(m_address.has_value());
    fillCountries(*m_country);
}

} // namespace shopdesk
