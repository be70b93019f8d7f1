// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AdjustStockDialog.h"

#include "db/auth/PinProof.h"
#include "db/domain/AdjustmentReason.h"
#include "db/domain/Quantity.h"
#include "models/support/SupplierWords.h"
#include "ui/dialogs/ApprovalDialog.h"
#include "ui/support/ErrorText.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace shopdesk {

AdjustStockDialog::AdjustStockDialog(const PageContext &context, QWidget *parent)
    : RecordDialog(u"adjustStockDialog"_qs, context.data, context.prompts, parent)
    , m_host(context.host)
    , m_prompts(context.prompts)
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
    connect(m_quantity, &QSpinBox::valueChanged, this, [this] { m_approval.reset(); });
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
    adjust.approval = m_approval;
    return adjust;
}

void AdjustStockDialog::showError(const Error &error)
{
    m_approval.reset(); // it holds for one try
    RecordDialog::showError(error);
    if (error.reason == u"adjustment_approval_needed"_qs)
        askForApproval(error);
}

void AdjustStockDialog::askForApproval(const Error &refusal)
{
    const auto position = refusal.facts.value(u"position"_qs).toLongLong();
    auto *dialog = new ApprovalDialog(m_prompts, m_host, this);
    dialog->ask(adjustmentApproval(m_shop, m_book, m_quantity->value(), position),
                ErrorText::problem(refusal));
    connect(dialog, &ApprovalDialog::approved, this, [this](const Approval &approval) {
        m_approval = approval;
        accept();
    });
    dialog->open();
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
    for (int i = 0; i < m_reason->count(); ++i)
        m_reason->setItemText(i, words::adjustmentReason(m_reason->itemData(i).toString()));
}

} // namespace shopdesk
