// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ShopQueries.h"
#include "ui/dialogs/PaymentDialog.h"
#include "ui/pages/PageContext.h"

namespace shopdesk {

class CustomerPicker;
class MoneyEdit;

// A voucher is sold away from the till: what it is worth, who buys it, until when it is taken, and
// how it is paid.
class SellVoucherDialog : public PaymentDialog
{
    Q_OBJECT

public:
    explicit SellVoucherDialog(const PageContext &context, QWidget *parent = nullptr);

    void setShops(const std::vector<ShopChoice> &shops, ShopId current);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return isChanged(); }
    void retranslate() override;

private:
    void addFields();

    QComboBox *m_shop;
    MoneyEdit *m_worth;
    QLineEdit *m_code;
    QLineEdit *m_until;
    CustomerPicker *m_customer;
    QLineEdit *m_note;
};

} // namespace shopdesk
