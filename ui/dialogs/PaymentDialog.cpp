// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PaymentDialog.h"

#include "models/support/Formats.h"
#include "ui/support/Fonts.h"
#include "ui/widgets/MoneyEdit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

qint64 amount(const MoneyEdit *edit)
{
    return edit->minorUnits().value_or(0);
}

} // namespace

PaymentDialog::PaymentDialog(const QString &name, DataService &data, Prompts &prompts,
                             QWidget *parent)
    : RecordDialog(name, data, prompts, parent)
    , m_balance(new QLabel)
{
    m_balance->setObjectName(u"balance"_qs);
    m_balance->setFont(fonts::display(font()));
    m_balance->setAlignment(Qt::AlignRight);
}

void PaymentDialog::addTenders(std::span<const TenderKind> kinds)
{
    m_first = addTender(kinds, QString());
    m_second = addTender(kinds, u"2"_qs);
    m_second.kind->setCurrentIndex(1);
    bodyLayout()->addWidget(m_balance);
    for (const Tender &tender : {m_first, m_second}) {
        connect(tender.given, &QLineEdit::textChanged, this, &PaymentDialog::showBalance);
        connect(tender.kind, &QComboBox::currentIndexChanged, this, &PaymentDialog::showBalance);
    }
    connect(m_first.given, &QLineEdit::textEdited, this, [this] { m_isWritten = true; });
}

PaymentDialog::Tender PaymentDialog::addTender(std::span<const TenderKind> kinds,
                                               const QString &suffix)
{
    const Tender tender{new QComboBox, new MoneyEdit, new QLineEdit};
    const Currency currency = data().workspace().currency;
    tender.given->setCurrency(currency.code(), currency.minorDigits());
    for (const TenderKind kind : kinds)
        tender.kind->addItem(Formats::tenderKind(tenderKindName(kind)), tenderKindName(kind));
    addPair({addField(u"kind"_qs + suffix, tender.kind),
             addField(u"given_minor"_qs + suffix, tender.given)});
    addField(u"reference"_qs + suffix, tender.reference);
    return tender;
}

void PaymentDialog::setDue(qint64 minor)
{
    m_due = minor;
    if (!m_isWritten)
        m_first.given->setMinorUnits(minor);
    showBalance();
}

QString PaymentDialog::money(qint64 minor) const
{
    return Formats().money(minor, data().workspace().currency.code());
}

qint64 PaymentDialog::missing() const
{
    return m_due - amount(m_first.given) - amount(m_second.given);
}

bool PaymentDialog::hasCash() const
{
    const QString cash = tenderKindName(TenderKind::Cash);
    return (m_first.kind->currentData() == cash && amount(m_first.given) > 0) ||
           (m_second.kind->currentData() == cash && amount(m_second.given) > 0);
}

QList<PayOrderTender> PaymentDialog::tenders() const
{
    QList<PayOrderTender> tenders;
    for (const Tender &tender : {m_first, m_second}) {
        if (amount(tender.given) > 0)
            tenders += {tender.kind->currentData().toString(), amount(tender.given),
                        tender.reference->text().trimmed()};
    }
    return tenders;
}

QString PaymentDialog::problem(const QString &key) const
{
    const Tender &tender = key.endsWith(u'2') ? m_second : m_first;
    if (!key.startsWith(u"given_minor"))
        return {};
    if (!tender.given->text().trimmed().isEmpty() && !tender.given->isAmount())
        return tr("This is not an amount of money.");
    if (tender.given == m_second.given)
        return {};
    if (missing() > 0)
        return tr("This does not cover what is due.");
    return missing() < 0 && !hasCash() ? tr("Only cash can be more than what is due.") : QString();
}

void PaymentDialog::showBalance()
{
    m_balance->setText(missing() > 0 ? tr("Still due: %1").arg(money(missing()))
                                     : tr("Change: %1").arg(money(-missing())));
}

void PaymentDialog::retranslate()
{
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
