// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SupplierDialog.h"

#include "db/domain/Email.h"
#include "ui/dialogs/CountryChoices.h"
#include "ui/support/ErrorText.h"
#include "ui/widgets/TextBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace shopdesk {

namespace {

constexpr int kNoteLines = 3;
constexpr qint64 kMostDays = 3650;

} // namespace

SupplierDialog::SupplierDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"supplierDialog"_qs, service, prompts, parent)
    , m_code(new QLineEdit)
    , m_name(new QLineEdit)
    , m_contact(new QLineEdit)
    , m_email(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_account(new QLineEdit)
    , m_days(new QLineEdit)
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

void SupplierDialog::addFields()
{
    using namespace binding;
    const auto address = u"address"_qs;
    FormField *code = addBound(text(u"code"_qs, m_code), m_code);
    FormField *name = addBound(text(u"name"_qs, m_name), m_name);
    FormField *contact = addBound(text(u"contact"_qs, m_contact), m_contact);
    FormField *email = addBound(text(u"email"_qs, m_email), m_email);
    FormField *phone = addBound(text(u"phone"_qs, m_phone), m_phone);
    FormField *account = addBound(text(u"account_number"_qs, m_account), m_account);
    FormField *days = addBound(optionalNumber(u"return_days"_qs, m_days), m_days);
    FormField *street = addBound(text(u"street"_qs, m_street, address), m_street);
    FormField *postcode = addBound(text(u"postcode"_qs, m_postcode, address), m_postcode);
    FormField *city = addBound(text(u"city"_qs, m_city, address), m_city);
    FormField *country = addBound(choice(u"country"_qs, m_country, address), m_country);
    FormField *note = addBound(lines(u"note"_qs, m_note), m_note);
    FormField *active = addBound(truth(u"active"_qs, m_active), m_active);
    setColumns({{code}, {name}, {contact}, {email}, {phone}, {active}},
               {{account, days}, {street}, {postcode, city}, {country}, {note}});
}

void SupplierDialog::setSupplier(const SupplierDetail &supplier)
{
    m_supplier = supplier.id;
    setRecord({{u"code"_qs, supplier.code},
               {u"name"_qs, supplier.name},
               {u"contact"_qs, supplier.contact},
               {u"email"_qs, supplier.email},
               {u"phone"_qs, supplier.phone},
               {u"account_number"_qs, supplier.accountNumber},
               {u"return_days"_qs, supplier.returnDays ? QJsonValue(*supplier.returnDays)
                                                       : QJsonValue(QJsonValue::Null)},
               {u"street"_qs, supplier.address.street},
               {u"postcode"_qs, supplier.address.postcode},
               {u"city"_qs, supplier.address.city},
               {u"country"_qs, supplier.address.country},
               {u"note"_qs, supplier.note},
               {u"active"_qs, supplier.active}});
    retranslate();
}

QString SupplierDialog::name() const
{
    return m_name->text().trimmed();
}

bool SupplierDialog::hasWork() const
{
    return !m_supplier || !changes().empty();
}

CommandValue SupplierDialog::command() const
{
    if (m_supplier)
        return EditSupplier{SupplierRef(*m_supplier), changes()};
    CreateSupplier made;
    made.code = m_code->text().trimmed();
    made.name = name();
    made.contact = m_contact->text().trimmed();
    made.email = m_email->text().trimmed();
    made.phone = m_phone->text().trimmed();
    made.street = m_street->text().trimmed();
    made.city = m_city->text().trimmed();
    made.postcode = m_postcode->text().trimmed();
    made.country = m_country->currentData().toString();
    made.accountNumber = m_account->text().trimmed();
    if (const auto days = m_days->text().trimmed(); !days.isEmpty())
        made.returnDays = days.toLongLong();
    made.note = m_note->toPlainText().trimmed();
    return made;
}

QString SupplierDialog::codeProblem() const
{
    static const QRegularExpression code(u"^[A-Z0-9][A-Z0-9-]{0,18}[A-Z0-9]$"_qs);
    if (code.match(m_code->text().trimmed().toUpper()).hasMatch())
        return {};
    return tr("A code has 2 to 20 letters A to Z, digits and hyphens.");
}

QString SupplierDialog::daysProblem() const
{
    const auto typed = m_days->text().trimmed();
    bool isNumber = false;
    const auto days = typed.toLongLong(&isNumber);
    if (typed.isEmpty() || (isNumber && days >= 1 && days <= kMostDays))
        return {};
    return tr("A whole number of days, or nothing.");
}

QString SupplierDialog::problem(const QString &key) const
{
    if (key == u"code"_qs)
        return codeProblem();
    if (key == u"name"_qs && name().isEmpty())
        return tr("A supplier needs a name.");
    if (key == u"return_days"_qs)
        return daysProblem();
    if (key == u"email"_qs && !m_email->text().trimmed().isEmpty()) {
        const auto email = Email::parse(m_email->text());
        return email ? QString() : ErrorText::problem(email.error());
    }
    return {};
}

void SupplierDialog::retranslate()
{
    setHeading(m_supplier ? tr("Edit the supplier") : tr("New supplier"));
    submitButton()->setText(m_supplier ? tr("Save") : tr("Add the supplier"));
    field(u"code"_qs)->setLabel(tr("&Code"));
    field(u"name"_qs)->setLabel(tr("&Name"));
    field(u"contact"_qs)->setLabel(tr("Person to as&k for (may be left out)"));
    field(u"email"_qs)->setLabel(tr("&E-mail (may be left out)"));
    field(u"phone"_qs)->setLabel(tr("&Phone (may be left out)"));
    field(u"account_number"_qs)->setLabel(tr("O&ur account there"));
    field(u"return_days"_qs)->setLabel(tr("&Days for returns"));
    field(u"return_days"_qs)->setHint(tr("Empty: nothing goes back."));
    field(u"street"_qs)->setLabel(tr("S&treet and number"));
    field(u"postcode"_qs)->setLabel(tr("P&ostcode"));
    field(u"city"_qs)->setLabel(tr("C&ity"));
    field(u"country"_qs)->setLabel(tr("Count&ry"));
    field(u"note"_qs)->setLabel(tr("Note for t&he house"));
    field(u"active"_qs)->setLabel(tr("Offered for orders and retur&ns"));
    field(u"active"_qs)->setVisible(m_supplier.has_value());
    fillCountries(*m_country);
}

} // namespace shopdesk
