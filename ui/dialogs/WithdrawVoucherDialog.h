// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ShopQueries.h"
#include "db/queries/VoucherQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QComboBox;

namespace shopdesk {

// A voucher is taken out of use, with a reason that stays with it.
class WithdrawVoucherDialog : public RecordDialog
{
    Q_OBJECT

public:
    WithdrawVoucherDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setShops(const std::vector<ShopChoice> &shops, ShopId current);
    void setVoucher(const VoucherDetail &voucher);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void retranslate() override;

private:
    QString m_code;
    qint64 m_balanceMinor = 0;
    QComboBox *m_shop;
    QLineEdit *m_reason;
};

} // namespace shopdesk
