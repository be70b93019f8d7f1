// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SettleAccountDialog.h"

#include "ui/widgets/MoneyEdit.h"

#include <QPushButton>

#include <array>

namespace shopdesk {

namespace {

// What is owed on account cannot be paid on account.
constexpr std::array kKinds{TenderKind::Cash, TenderKind::Card, TenderKind::Voucher};

} // namespace

SettleAccountDialog::SettleAccountDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : PaymentDialog(u"settleAccountDialog"_qs, service, prompts, parent)
    , m_amount(new MoneyEdit)
    , m_note(new QLineEdit)
{
    const Currency currency = service.workspace().currency;
    m_amount->setCurrency(currency.code(), currency.minorDigits());
    addField(u"amount_minor"_qs, m_amount);
    addField(u"note"_qs, m_note);
    addTenders(kKinds);
    connect(m_amount, &QLineEdit::textChanged, this,
            [this] { setDue(m_amount->minorUnits().value_or(0)); });
    FormDialog::ready();
}

void SettleAccountDialog::setAccount(const CustomerDetail &customer, const CustomerMoney &owed,
                                     ShopId shop)
{
    m_customer = customer.id;
    m_name = customer.name;
    m_shop = shop;
    m_owed = owed.owedMinor;
    m_amount->setMinorUnits(m_owed);
    markUnchanged();
    retranslate();
    m_amount->selectAll();
    m_amount->setFocus();
}

CommandValue SettleAccountDialog::command() const
{
    return SettleAccount{.customer = CustomerRef(m_customer),
                         .shop = ShopRef(m_shop),
                         .amountMinor = due(),
                         .tenders = tenders(),
                         .note = m_note->text().trimmed()};
}

QString SettleAccountDialog::problem(const QString &key) const
{
    if (key != u"amount_minor")
        return PaymentDialog::problem(key);
    if (m_amount->minorUnits().value_or(0) <= 0)
        return tr("Enter how much is paid.");
    return *m_amount->minorUnits() > m_owed ? tr("No more than %1 is owed.").arg(money(m_owed))
                                            : QString();
}

void SettleAccountDialog::retranslate()
{
    PaymentDialog::retranslate();
    setHeading(tr("Payment of %1").arg(m_name), tr("Owed on account: %1").arg(money(m_owed)));
    submitButton()->setText(tr("Take the payment"));
    field(u"amount_minor"_qs)->setLabel(tr("A&mount; the oldest orders are settled first"));
    field(u"note"_qs)->setLabel(tr("&Note (may be left out)"));
}

} // namespace shopdesk
