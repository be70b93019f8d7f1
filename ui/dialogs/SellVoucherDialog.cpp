// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SellVoucherDialog.h"

#include "db/domain/VoucherCode.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/pages/CustomerPicker.h"
#include "ui/support/ErrorText.h"
#include "ui/widgets/MoneyEdit.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace shopdesk {

namespace {

// A voucher pays for no voucher.
constexpr std::array kKinds{TenderKind::Cash, TenderKind::Card, TenderKind::Account};

QDate dayOf(const QLineEdit &edit)
{
    return QDate::fromString(edit.text().trimmed(), Qt::ISODate);
}

} // namespace

SellVoucherDialog::SellVoucherDialog(const PageContext &context, QWidget *parent)
    : PaymentDialog(u"sellVoucherDialog"_qs, context.data, context.prompts, parent)
    , m_shop(new QComboBox)
    , m_worth(new MoneyEdit)
    , m_code(new QLineEdit)
    , m_until(new QLineEdit)
    , m_customer(new CustomerPicker(context))
    , m_note(new QLineEdit)
{
    const Currency currency = context.data.workspace().currency;
    m_worth->setCurrency(currency.code(), currency.minorDigits());
    m_code->setMaxLength(60);
    addFields();
    connect(m_worth, &QLineEdit::textChanged, this,
            [this] { setDue(m_worth->minorUnits().value_or(0)); });
    FormDialog::ready();
    m_worth->setFocus();
}

void SellVoucherDialog::addFields()
{
    FormField *worth = addField(u"amount_minor"_qs, m_worth);
    FormField *shop = addField(u"shop"_qs, m_shop);
    FormField *customer = addField(u"customer"_qs, m_customer);
    FormField *until = addField(u"expires_on"_qs, m_until);
    FormField *code = addField(u"code"_qs, m_code);
    FormField *note = addField(u"note"_qs, m_note);
    addTenders(kKinds);
    setColumns({{worth, shop}, {customer}, {until, code}, {note}},
               {{field(u"kind"_qs), field(u"given_minor"_qs)},
                {field(u"reference"_qs)},
                {field(u"kind2"_qs), field(u"given_minor2"_qs)},
                {field(u"reference2"_qs)}});
    bodyLayout()->addWidget(balance()); // below both columns
}

void SellVoucherDialog::setShops(const std::vector<ShopChoice> &shops, ShopId current)
{
    fillShops(m_shop, shops, current);
    markUnchanged();
}

CommandValue SellVoucherDialog::command() const
{
    SellVoucher sold;
    sold.shop = ShopRef(m_shop->currentData().toString());
    sold.amountMinor = m_worth->minorUnits().value_or(0);
    if (const QString code = m_code->text().trimmed(); !code.isEmpty())
        sold.code = code;
    if (m_customer->customer())
        sold.customer = CustomerRef(*m_customer->customer());
    if (const QDate until = dayOf(*m_until); until.isValid())
        sold.expiresOn = until;
    sold.tenders = tenders();
    sold.note = m_note->text().trimmed();
    return sold;
}

QString SellVoucherDialog::problem(const QString &key) const
{
    if (key == u"amount_minor"_qs && m_worth->minorUnits().value_or(0) <= 0)
        return tr("Enter what the voucher is worth.");
    if (key == u"shop"_qs && m_shop->currentData().isNull())
        return tr("Choose the shop that sells it.");
    if (key == u"expires_on"_qs && !m_until->text().trimmed().isEmpty() && dayOf(*m_until).isNull())
        return tr("Write a day like 2026-03-01.");
    if (key == u"code"_qs && !m_code->text().trimmed().isEmpty()) {
        if (const auto code = VoucherCode::parse(m_code->text()); !code)
            return ErrorText::explain(code.error()).happened;
    }
    return PaymentDialog::problem(key);
}

void SellVoucherDialog::retranslate()
{
    PaymentDialog::retranslate();
    setHeading(tr("Sell a voucher"),
               tr("The money comes in now, and is owed to who holds the code."));
    submitButton()->setText(tr("Sell the voucher"));
    field(u"amount_minor"_qs)->setLabel(tr("&Worth"));
    field(u"shop"_qs)->setLabel(tr("&Shop"));
    field(u"customer"_qs)->setLabel(tr("Who &buys it (may be left out)"));
    field(u"expires_on"_qs)->setLabel(tr("Good &until"));
    field(u"expires_on"_qs)->setHint(tr("Empty: for ever."));
    field(u"code"_qs)->setLabel(tr("&Code printed on it"));
    field(u"code"_qs)->setHint(tr("Empty: one is made."));
    field(u"note"_qs)->setLabel(tr("&Note (may be left out)"));
    field(u"reference"_qs)->setLabel(tr("&Reference of the slip (may be left out)"));
}

} // namespace shopdesk
