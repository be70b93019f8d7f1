// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DeliveryDialog.h"

#include "ui/dialogs/CountryChoices.h"

#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

DeliveryDialog::DeliveryDialog(Prompts &prompts, QWidget *parent)
    : FormDialog(u"deliveryDialog"_qs, prompts, parent)
    , m_name(new QLineEdit)
    , m_street(new QLineEdit)
    , m_postcode(new QLineEdit)
    , m_city(new QLineEdit)
    , m_country(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    fillCountries(*m_country);
    addField(u"name"_qs, m_name);
    addField(u"street"_qs, m_street);
    addPair({addField(u"postcode"_qs, m_postcode), addField(u"city"_qs, m_city)});
    addField(u"country"_qs, m_country);
    connect(this, &FormDialog::submitted, this, [this] {
        const DeliveryAddress address{.name = m_name->text().trimmed(),
                                      .street = m_street->text().trimmed(),
                                      .postcode = m_postcode->text().trimmed(),
                                      .city = m_city->text().trimmed(),
                                      .country = m_country->currentData().toString()};
        finish();
        Q_EMIT chosen(address);
    });
    FormDialog::ready();
}

void DeliveryDialog::setAddress(const DeliveryAddress &address)
{
    m_name->setText(address.name);
    m_street->setText(address.street);
    m_postcode->setText(address.postcode);
    m_city->setText(address.city);
    m_country->setCurrentIndex(std::max(0, m_country->findData(address.country)));
    markUnchanged();
}

QString DeliveryDialog::problem(const QString &key) const
{
    if (key == u"name" && m_name->text().trimmed().isEmpty())
        return tr("Enter who stands on the parcel.");
    if (key == u"street" && m_street->text().trimmed().isEmpty())
        return tr("Enter street and number.");
    return key == u"city" && m_city->text().trimmed().isEmpty() ? tr("Enter the town.") : QString();
}

void DeliveryDialog::retranslate()
{
    setHeading(tr("Where the order is sent"));
    submitButton()->setText(tr("Send it there"));
    field(u"name"_qs)->setLabel(tr("&Recipient"));
    field(u"street"_qs)->setLabel(tr("&Street"));
    field(u"postcode"_qs)->setLabel(tr("&Postcode"));
    field(u"city"_qs)->setLabel(tr("&Town"));
    field(u"country"_qs)->setLabel(tr("&Country"));
    fillCountries(*m_country);
}

} // namespace shopdesk
