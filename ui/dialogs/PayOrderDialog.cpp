// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PayOrderDialog.h"

#include "models/support/Formats.h"
#include "ui/support/Fonts.h"
#include "ui/widgets/MoneyEdit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

PayOrderDialog::PayOrderDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"payOrderDialog"_qs, service, prompts, parent)
    , m_first(addTender(QString()))
    , m_second(addTender(u"2"_qs))
    , m_balance(new QLabel)
    , m_currency(service.workspace().currency.code())
{
    m_balance->setObjectName(u"balance"_qs);
    m_balance->setFont(fonts::display(font()));
    m_balance->setAlignment(Qt::AlignRight);
    bodyLayout()->addWidget(m_balance);
    for (const Tender &tender : {m_first, m_second}) {
        connect(tender.given, &QLineEdit::textChanged, this, &PayOrderDialog::showBalance);
        connect(tender.kind, &QComboBox::currentIndexChanged, this, &PayOrderDialog::showBalance);
    }
    FormDialog::ready();
}

PayOrderDialog::Tender PayOrderDialog::addTender(const QString &suffix)
{
    const Tender tender{new QComboBox, new MoneyEdit, new QLineEdit};
    const Currency currency = data().workspace().currency;
    tender.given->setCurrency(currency.code(), currency.minorDigits());
    for (const TenderKind kind : payableTenderKinds())
        tender.kind->addItem(Formats::tenderKind(tenderKindName(kind)), tenderKindName(kind));
    addPair({addField(u"kind"_qs + suffix, tender.kind),
             addField(u"given_minor"_qs + suffix, tender.given)});
    addField(u"reference"_qs + suffix, tender.reference);
    return tender;
}

void PayOrderDialog::setOrder(const OrderDetail &order)
{
    m_order = order.id;
    m_number = order.number;
    m_due = order.totalMinor - order.paidMinor;
    m_first.given->setMinorUnits(m_due);
    m_first.given->selectAll();
    m_second.kind->setCurrentIndex(1);
    markUnchanged();
    retranslate();
    m_first.given->setFocus();
}

qint64 PayOrderDialog::given(const Tender &tender) const
{
    return tender.given->minorUnits().value_or(0);
}

qint64 PayOrderDialog::missing() const
{
    return m_due - given(m_first) - given(m_second);
}

bool PayOrderDialog::hasCash() const
{
    const QString cash = tenderKindName(TenderKind::Cash);
    return (m_first.kind->currentData() == cash && given(m_first) > 0) ||
           (m_second.kind->currentData() == cash && given(m_second) > 0);
}

CommandValue PayOrderDialog::command() const
{
    PayOrder payment;
    payment.order = OrderRef(m_order);
    for (const Tender &tender : {m_first, m_second}) {
        if (given(tender) > 0 || (m_due == 0 && payment.tenders.isEmpty()))
            payment.tenders += {tender.kind->currentData().toString(), given(tender),
                                tender.reference->text().trimmed()};
    }
    return payment;
}

QString PayOrderDialog::problem(const QString &key) const
{
    const Tender &tender = key.endsWith(u'2') ? m_second : m_first;
    if (!key.startsWith(u"given_minor"))
        return {};
    if (!tender.given->text().trimmed().isEmpty() && !tender.given->isAmount())
        return tr("This is not an amount of money.");
    if (&tender == &m_second)
        return {};
    if (missing() > 0)
        return tr("This does not cover what is due.");
    return missing() < 0 && !hasCash() ? tr("Only cash can be more than what is due.") : QString();
}

void PayOrderDialog::showBalance()
{
    const Formats formats;
    if (missing() > 0)
        m_balance->setText(tr("Still due: %1").arg(formats.money(missing(), m_currency)));
    else
        m_balance->setText(tr("Change: %1").arg(formats.money(-missing(), m_currency)));
}

void PayOrderDialog::retranslate()
{
    setHeading(tr("Pay order %1").arg(m_number),
               tr("Due: %1").arg(Formats().money(m_due, m_currency)));
    submitButton()->setText(tr("Take the payment"));
    field(u"kind"_qs)->setLabel(tr("&Paid by"));
    field(u"given_minor"_qs)->setLabel(tr("&Given"));
    field(u"reference"_qs)->setLabel(tr("&Reference of slip or voucher (may be left out)"));
    field(u"kind2"_qs)->setLabel(tr("&And by"));
    field(u"given_minor2"_qs)->setLabel(tr("G&iven"));
    field(u"reference2"_qs)->setLabel(tr("R&eference (may be left out)"));
    for (const Tender &tender : {m_first, m_second}) {
        for (int i = 0; i < tender.kind->count(); ++i)
            tender.kind->setItemText(i, Formats::tenderKind(tender.kind->itemData(i).toString()));
    }
    showBalance();
}

} // namespace shopdesk
