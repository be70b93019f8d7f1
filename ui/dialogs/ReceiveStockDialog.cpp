// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ReceiveStockDialog.h"

#include "db/domain/Quantity.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/widgets/MoneyEdit.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

namespace shopdesk {

ReceiveStockDialog::ReceiveStockDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"receiveStockDialog"_qs, service, prompts, parent)
    , m_shop(new QComboBox)
    , m_quantity(new QSpinBox)
    , m_cost(new MoneyEdit)
    , m_note(new QLineEdit)
{
    const Currency currency = service.workspace().currency;
    m_cost->setCurrency(currency.code(), currency.minorDigits());
    m_quantity->setRange(Quantity::kMin, Quantity::kMax);
    addField(u"shop"_qs, m_shop);
    addPair({addField(u"quantity"_qs, m_quantity), addField(u"unit_cost_minor"_qs, m_cost)});
    addField(u"note"_qs, m_note);
    FormDialog::ready();
}

void ReceiveStockDialog::setShops(const std::vector<ShopChoice> &shops, ShopId current)
{
    fillShops(m_shop, shops, current);
    markUnchanged();
}

void ReceiveStockDialog::setBook(const Book &book)
{
    m_book = book;
    retranslate();
}

CommandValue ReceiveStockDialog::command() const
{
    ReceiveStock received;
    received.shop = ShopRef(m_shop->currentData().toString());
    ReceiveStockLine line;
    line.book = BookRef(m_book.id);
    line.quantity = m_quantity->value();
    line.unitCostMinor = m_cost->minorUnits();
    received.lines = {line};
    received.note = m_note->text().trimmed();
    return received;
}

QString ReceiveStockDialog::problem(const QString &key) const
{
    if (key == u"unit_cost_minor"_qs && !m_cost->text().trimmed().isEmpty() && !m_cost->isAmount())
        return tr("This is not an amount of money.");
    return {};
}

void ReceiveStockDialog::retranslate()
{
    setHeading(tr("Receive copies"), m_book.title);
    submitButton()->setText(tr("Receive"));
    field(u"shop"_qs)->setLabel(tr("&Shop"));
    field(u"quantity"_qs)->setLabel(tr("&Copies"));
    field(u"unit_cost_minor"_qs)->setLabel(tr("&Purchase price of one (may be left out)"));
    field(u"note"_qs)->setLabel(tr("&Delivery note (may be left out)"));
}

} // namespace shopdesk
