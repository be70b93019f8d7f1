// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillVoucherPane.h"

#include "db/domain/ScannedCode.h"
#include "db/domain/VoucherCode.h"
#include "db/service/DataService.h"
#include "ui/widgets/MessagePanel.h"
#include "ui/widgets/MoneyEdit.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

TillVoucherPane::TillVoucherPane(const PageContext &context, QWidget *parent)
    : TillPane(u"tillVoucher"_qs, parent)
    , m_amount(new MoneyEdit)
    , m_amountLabel(addField(m_amount))
    , m_code(new QLineEdit)
    , m_codeLabel(addField(m_code))
{
    const Currency currency = context.data.workspace().currency;
    m_amount->setObjectName(u"voucherAmount"_qs);
    m_amount->setCurrency(currency.code(), currency.minorDigits());
    m_code->setObjectName(u"voucherCode"_qs);
    m_code->setMaxLength(60);
    body()->addStretch();
    ready();
}

void TillVoucherPane::clear()
{
    m_amount->clear();
    m_code->clear();
}

bool TillVoucherPane::takesScan(const QString &code)
{
    if (ScannedCode::parse(code) || !VoucherCode::parse(code))
        return false;
    m_code->setText(code);
    return true;
}

void TillVoucherPane::submit()
{
    const qint64 amount = m_amount->minorUnits().value_or(0);
    if (amount <= 0)
        return message()->showMessage(MessagePanel::Tone::Negative,
                                      tr("Enter what the voucher is worth."));
    Q_EMIT entered({amount, m_code->text().trimmed()});
}

void TillVoucherPane::retranslate()
{
    setHeading(tr("Sell a voucher"), tr("It is paid for in the next step."));
    m_amountLabel->setText(tr("&Worth"));
    m_codeLabel->setText(tr("&Code printed on it (empty: one is made)"));
    m_amount->setAccessibleName(tr("Worth"));
    m_code->setAccessibleName(tr("Code printed on it"));
    button()->setText(tr("To the payment"));
}

} // namespace shopdesk
