// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AdjustStockDialog.h"

#include "db/domain/AdjustmentReason.h"
#include "db/domain/Quantity.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace shopdesk {

AdjustStockDialog::AdjustStockDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"adjustStockDialog"_qs, service, prompts, parent)
    , m_quantity(new QSpinBox)
    , m_reason(new QComboBox)
    , m_note(new QLineEdit)
{
    m_quantity->setRange(-Quantity::kMax, Quantity::kMax);
    m_quantity->setValue(-1);
    for (const AdjustmentReason reason : allAdjustmentReasons())
        m_reason->addItem(QString(), adjustmentReasonName(reason));
    addPair({addField(u"quantity"_qs, m_quantity), addField(u"reason"_qs, m_reason)});
    addField(u"note"_qs, m_note);
    FormDialog::ready();
}

void AdjustStockDialog::setStock(ShopId shop, const QString &shopName, BookId book,
                                 const QString &title)
{
    m_shop = shop;
    m_shopName = shopName;
    m_book = book;
    m_title = title;
    retranslate();
}

CommandValue AdjustStockDialog::command() const
{
    AdjustStock adjust;
    adjust.shop = ShopRef(m_shop);
    adjust.book = BookRef(m_book);
    adjust.quantity = m_quantity->value();
    adjust.reason = m_reason->currentData().toString();
    adjust.note = m_note->text().trimmed();
    return adjust;
}

QString AdjustStockDialog::problem(const QString &key) const
{
    return key == u"quantity"_qs && m_quantity->value() == 0
                   ? tr("Enter how many copies more, or with a minus sign fewer, there are.")
                   : QString();
}

void AdjustStockDialog::retranslate()
{
    setHeading(tr("Adjust stock"), tr("“%1” in %2").arg(m_title, m_shopName));
    submitButton()->setText(tr("Adjust"));
    field(u"quantity"_qs)->setLabel(tr("&Change in copies"));
    field(u"reason"_qs)->setLabel(tr("&Reason"));
    field(u"note"_qs)->setLabel(tr("&Note (may be left out)"));
    const QStringList names{tr("Damage"), tr("Theft"), tr("Found"), tr("Gift"), tr("Correction")};
    for (int i = 0; i < m_reason->count(); ++i)
        m_reason->setItemText(i, names[i]);
}

} // namespace shopdesk
