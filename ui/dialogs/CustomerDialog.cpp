// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CustomerDialog.h"

#include "db/domain/Email.h"
#include "ui/dialogs/CountryChoices.h"
#include "ui/support/ErrorText.h"
#include "ui/widgets/TextBox.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr int kNoteLines = 4;

bool isPhone(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLetter(); }) &&
           std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace

CustomerDialog::CustomerDialog(DataService &service, Prompts &prompts, Form form, QWidget *parent)
    : RecordDialog(u"customerDialog"_qs, service, prompts, parent)
    , m_form(form)
    , m_name(new QLineEdit)
    , m_number(new QLineEdit)
    , m_email(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_street(new QLineEdit)
    , m_postcode(new QLineEdit)
    , m_city(new QLineEdit)
    , m_country(new QComboBox)
    , m_note(new TextBox(kNoteLines))
    , m_active(new QCheckBox)
{
    m_active->setChecked(true);
    fillCountries(*m_country);
    addFields();
    FormDialog::ready();
    setRecord({});
}

void CustomerDialog::addFields()
{
    using namespace binding;
    const auto address = u"address"_qs;
    FormField *name = addBound(text(u"name"_qs, m_name), m_name);
    FormField *phone = addBound(text(u"phone"_qs, m_phone), m_phone);
    FormField *email = addBound(text(u"email"_qs, m_email), m_email);
    FormField *number = addBound(optionalText(u"number"_qs, m_number), m_number);
    FormField *street = addBound(text(u"street"_qs, m_street, address), m_street);
    FormField *postcode = addBound(text(u"postcode"_qs, m_postcode, address), m_postcode);
    FormField *city = addBound(text(u"city"_qs, m_city, address), m_city);
    FormField *country = addBound(choice(u"country"_qs, m_country, address), m_country);
    FormField *note = addBound(lines(u"note"_qs, m_note), m_note);
    FormField *active = addBound(truth(u"active"_qs, m_active), m_active);
    if (m_form == Form::Whole)
        return setColumns({{name}, {phone}, {email}, {number}, {active}},
                          {{street}, {postcode, city}, {country}, {note}});
    for (FormField *field : {email, number, street, postcode, city, country, note, active})
        field->hide();
}

void CustomerDialog::setCustomer(const CustomerDetail &customer)
{
    m_customer = customer.id;
    setRecord({{u"name"_qs, customer.name},
               {u"number"_qs, customer.number},
               {u"email"_qs, customer.email},
               {u"phone"_qs, customer.phone},
               {u"street"_qs, customer.street},
               {u"postcode"_qs, customer.postcode},
               {u"city"_qs, customer.city},
               {u"country"_qs, customer.country},
               {u"note"_qs, customer.note},
               {u"active"_qs, customer.active}});
    retranslate();
}

void CustomerDialog::setTyped(const QString &text)
{
    QLineEdit *meant = isPhone(text) ? m_phone : m_name;
    meant->setText(text.trimmed());
    markUnchanged();
    (meant == m_phone || text.isEmpty() ? m_name : m_phone)->setFocus();
}

QString CustomerDialog::name() const
{
    return m_name->text().trimmed();
}

bool CustomerDialog::hasWork() const
{
    return !m_customer || !changes().empty();
}

CommandValue CustomerDialog::command() const
{
    if (m_customer)
        return EditCustomer{CustomerRef(*m_customer), changes()};
    return CreateCustomer{.name = name(),
                          .email = m_email->text().trimmed(),
                          .phone = m_phone->text().trimmed(),
                          .street = m_street->text().trimmed(),
                          .city = m_city->text().trimmed(),
                          .postcode = m_postcode->text().trimmed(),
                          .country = m_country->currentData().toString(),
                          .note = m_note->toPlainText().trimmed(),
                          .number = m_number->text().trimmed()};
}

QString CustomerDialog::problem(const QString &key) const
{
    if (key == u"name"_qs && name().isEmpty())
        return tr("A customer needs a name.");
    if (key == u"email"_qs && !m_email->text().trimmed().isEmpty()) {
        const auto email = Email::parse(m_email->text());
        return email ? QString() : ErrorText::problem(email.error());
    }
    return {};
}

void CustomerDialog::retranslate()
{
    setHeading(m_customer ? tr("Edit the customer") : tr("New customer"),
               m_form == Form::Short ? tr("Everything else can be added later.") : QString());
    submitButton()->setText(m_customer ? tr("Save") : tr("Add the customer"));
    field(u"name"_qs)->setLabel(tr("&Name"));
    field(u"phone"_qs)->setLabel(tr("&Phone (may be left out)"));
    field(u"email"_qs)->setLabel(tr("&E-mail (may be left out)"));
    field(u"number"_qs)->setLabel(tr("Card n&umber (may be left out)"));
    field(u"street"_qs)->setLabel(tr("S&treet and number"));
    field(u"postcode"_qs)->setLabel(tr("P&ostcode"));
    field(u"city"_qs)->setLabel(tr("&City"));
    field(u"country"_qs)->setLabel(tr("Count&ry"));
    field(u"note"_qs)->setLabel(tr("Internal note (t&he customer does not see it)"));
    field(u"active"_qs)->setLabel(tr("Offered when sellin&g"));
    field(u"active"_qs)->setVisible(m_customer.has_value());
    fillCountries(*m_country);
}

} // namespace shopdesk
