// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CreditReturnDialog.h"

#include "models/support/Formats.h"
#include "ui/widgets/MoneyEdit.h"

#include <QPushButton>

namespace shopdesk {

namespace {

constexpr int kLongestNumber = 40;

} // namespace

CreditReturnDialog::CreditReturnDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"creditReturnDialog"_qs, service, prompts, parent)
    , m_credit(new MoneyEdit)
    , m_reference(new QLineEdit)
{
    const auto currency = service.workspace().currency;
    m_credit->setCurrency(currency.code(), currency.minorDigits());
    m_reference->setMaxLength(kLongestNumber);
    addPair({addField(u"credit_minor"_qs, m_credit), addField(u"reference"_qs, m_reference)});
    connect(m_credit, &QLineEdit::textChanged, this, &CreditReturnDialog::showDifference);
    FormDialog::ready();
}

void CreditReturnDialog::setReturn(const SupplierReturnDetail &there)
{
    m_return = there;
    m_credit->setMinorUnits(there.paper.costMinor);
    retranslate();
    markUnchanged();
}

CommandValue CreditReturnDialog::command() const
{
    return CreditSupplierReturn{.supplierReturn = SupplierReturnRef(m_return.id),
                                .creditMinor = m_credit->minorUnits().value_or(0),
                                .reference = m_reference->text().trimmed()};
}

QString CreditReturnDialog::problem(const QString &key) const
{
    if (key == u"credit_minor"_qs && m_credit->minorUnits().value_or(-1) < 0)
        return tr("Enter what was credited.");
    return {};
}

void CreditReturnDialog::showDifference()
{
    const auto credit = m_credit->minorUnits();
    const auto less = m_return.paper.costMinor - credit.value_or(0);
    field(u"credit_minor"_qs)
            ->setHint(credit && less > 0 ? tr("%1 less than asked")
                                                   .arg(Formats().money(less, m_credit->currency()))
                                         : QString());
}

void CreditReturnDialog::retranslate()
{
    setHeading(tr("Credit for %1").arg(m_return.paper.number),
               tr("%1 was asked back from %2.")
                       .arg(Formats().money(m_return.paper.costMinor, m_credit->currency()),
                            m_return.paper.supplierName));
    submitButton()->setText(tr("Note the credit"));
    field(u"credit_minor"_qs)->setLabel(tr("&Credited"));
    field(u"reference"_qs)->setLabel(tr("Credit &note (may be left out)"));
    showDifference();
}

} // namespace shopdesk
