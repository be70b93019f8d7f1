// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/WithdrawVoucherDialog.h"

#include "db/domain/VoucherCode.h"
#include "models/support/Formats.h"
#include "ui/dialogs/ShopChoices.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

WithdrawVoucherDialog::WithdrawVoucherDialog(DataService &service, Prompts &prompts,
                                             QWidget *parent)
    : RecordDialog(u"withdrawVoucherDialog"_qs, service, prompts, parent)
    , m_shop(new QComboBox)
    , m_reason(new QLineEdit)
{
    addField(u"reason"_qs, m_reason);
    addField(u"shop"_qs, m_shop);
    FormDialog::ready();
}

void WithdrawVoucherDialog::setShops(const std::vector<ShopChoice> &shops, ShopId current)
{
    fillShops(m_shop, shops, current);
}

void WithdrawVoucherDialog::setVoucher(const VoucherDetail &voucher)
{
    m_code = voucher.code;
    m_balanceMinor = voucher.balanceMinor;
    retranslate();
}

CommandValue WithdrawVoucherDialog::command() const
{
    return WithdrawVoucher{.shop = ShopRef(m_shop->currentData().toString()),
                           .code = m_code,
                           .reason = m_reason->text().trimmed()};
}

QString WithdrawVoucherDialog::problem(const QString &key) const
{
    return key == u"reason"_qs && m_reason->text().trimmed().isEmpty() ? tr("Say why.") : QString();
}

void WithdrawVoucherDialog::retranslate()
{
    const QString left = Formats().money(m_balanceMinor, data().workspace().currency.code());
    const auto code = VoucherCode::parse(m_code);
    // Hyphens at which no line is broken.
    const QString shown = (code ? code->grouped() : m_code).replace(u'-', QChar(char16_t(0x2011)));
    setHeading(tr("Withdraw the voucher %1").arg(shown),
               m_balanceMinor > 0
                       ? tr("%1 on it will be owed no longer. This cannot be undone.").arg(left)
                       : tr("Nothing is left on it. This cannot be undone."));
    submitButton()->setText(tr("Withdraw the voucher"));
    setCloseText(tr("Keep the voucher"));
    field(u"reason"_qs)->setLabel(tr("&Reason"));
    field(u"shop"_qs)->setLabel(tr("&Shop where this is done"));
}

} // namespace shopdesk
