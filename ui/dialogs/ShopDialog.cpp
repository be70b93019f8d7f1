// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ShopDialog.h"

#include "db/domain/ShopCode.h"
#include "models/support/Formats.h"
#include "ui/dialogs/CountryChoices.h"
#include "ui/support/ErrorText.h"
#include "ui/support/OpeningHours.h"
#include "ui/widgets/TextBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr int kHoursLines = 4;

} // namespace

ShopDialog::ShopDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"shopDialog"_qs, service, prompts, parent)
    , m_code(new QLineEdit)
    , m_name(new QLineEdit)
    , m_street(new QLineEdit)
    , m_postcode(new QLineEdit)
    , m_city(new QLineEdit)
    , m_country(new QComboBox)
    , m_timeZone(new QComboBox)
    , m_hours(new TextBox(kHoursLines))
    , m_withTax(new QCheckBox)
    , m_active(new QCheckBox)
{
    m_withTax->setChecked(true);
    m_active->setChecked(true);
    m_active->setEnabled(false); // a new one is
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_timeZone->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    m_timeZone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    addFields();
    FormDialog::ready();
    setRecord({});
}

void ShopDialog::addFields()
{
    using namespace binding;
    FormField *code = addField(u"code"_qs, m_code);
    FormField *name = addBound(text(u"name"_qs, m_name), m_name);
    FormField *street = addBound(text(u"street"_qs, m_street), m_street);
    FormField *postcode = addBound(text(u"postcode"_qs, m_postcode), m_postcode);
    FormField *city = addBound(text(u"city"_qs, m_city), m_city);
    FormField *country = addBound(choice(u"country"_qs, m_country), m_country);
    FormField *zone = addBound(choice(u"time_zone"_qs, m_timeZone), m_timeZone);
    FormField *hours = addBound(hoursBinding(), m_hours);
    FormField *tax = addField(u"prices_include_tax"_qs, m_withTax);
    FormField *active = addBound(truth(u"active"_qs, m_active), m_active);
    setColumns({{code}, {name}, {street}, {postcode, city}, {country}},
               {{zone}, {hours}, {tax}, {active}});
}

// Hours by day are shown in words, and stay as they are unless the words are changed.
FieldBinding ShopDialog::hoursBinding()
{
    FieldBinding result = binding::lines(u"opening_hours"_qs, m_hours);
    result.read = [this] {
        const QString typed = m_hours->toPlainText().trimmed();
        const bool same = typed == openingHoursWords(m_hoursAsRead, locale());
        return QJsonValue(same ? m_hoursAsRead : typed);
    };
    result.write = [this](const QJsonValue &value) {
        m_hoursAsRead = value.toString();
        m_hours->setPlainText(openingHoursWords(m_hoursAsRead, locale()));
    };
    return result;
}

void ShopDialog::setShop(const ShopDetail &shop)
{
    m_shop = shop.id;
    m_code->setText(shop.code);
    m_code->setEnabled(false); // it is part of order numbers
    m_withTax->setChecked(shop.pricesIncludeTax);
    m_withTax->setEnabled(false); // prices and orders follow from it
    m_active->setEnabled(true);
    setRecord({{u"name"_qs, shop.name},
               {u"street"_qs, shop.street},
               {u"postcode"_qs, shop.postcode},
               {u"city"_qs, shop.city},
               {u"country"_qs, shop.country},
               {u"time_zone"_qs, shop.timeZone},
               {u"opening_hours"_qs, shop.openingHours},
               {u"active"_qs, shop.active}});
    retranslate();
}

bool ShopDialog::hasWork() const
{
    return !m_shop || !changes().empty();
}

CommandValue ShopDialog::command() const
{
    if (m_shop)
        return EditShop{ShopRef(*m_shop), changes()};
    return CreateShop{.code = m_code->text().trimmed(),
                      .name = m_name->text().trimmed(),
                      .street = m_street->text().trimmed(),
                      .city = m_city->text().trimmed(),
                      .postcode = m_postcode->text().trimmed(),
                      .country = m_country->currentData().toString(),
                      .timeZone = m_timeZone->currentData().toString(),
                      .openingHours = m_hours->toPlainText().trimmed(),
                      .pricesIncludeTax = m_withTax->isChecked()};
}

QString ShopDialog::problem(const QString &key) const
{
    if (key == u"name"_qs && m_name->text().trimmed().isEmpty())
        return tr("A shop needs a name.");
    if (key != u"code"_qs || m_shop)
        return {};
    const auto code = ShopCode::parse(m_code->text());
    return code ? QString() : ErrorText::problem(code.error());
}

void ShopDialog::retranslate()
{
    setHeading(m_shop ? tr("Edit the shop") : tr("New shop"));
    submitButton()->setText(m_shop ? tr("Save") : tr("Open the shop"));
    field(u"code"_qs)->setLabel(tr("&Code"));
    field(u"code"_qs)
            ->setHint(tr("Two to eight capital letters and digits; part of each order "
                         "number, and stays as it is"));
    field(u"name"_qs)->setLabel(tr("&Name"));
    field(u"street"_qs)->setLabel(tr("S&treet and number"));
    field(u"postcode"_qs)->setLabel(tr("&Postcode"));
    field(u"city"_qs)->setLabel(tr("C&ity"));
    field(u"country"_qs)->setLabel(tr("Co&untry"));
    fillCountries(*m_country);
    field(u"time_zone"_qs)->setLabel(tr("Time &zone"));
    field(u"time_zone"_qs)->setHint(tr("Decides when the trading day begins."));
    field(u"opening_hours"_qs)->setLabel(tr("Opening &hours"));
    field(u"prices_include_tax"_qs)->setLabel(tr("Prices contain the ta&x"));
    field(u"active"_qs)->setLabel(tr("The shop is &active"));
}

} // namespace shopdesk
