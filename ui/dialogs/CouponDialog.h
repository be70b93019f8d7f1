// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PromotionQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QCheckBox;

namespace shopdesk {

// A coupon is stopped, started again, or given more uses.
class CouponDialog : public RecordDialog
{
    Q_OBJECT

public:
    CouponDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setCoupon(const PromotionCoupon &coupon);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    void retranslate() override;

private:
    QString m_code;
    QLineEdit *m_uses;
    QCheckBox *m_active;
};

} // namespace shopdesk
