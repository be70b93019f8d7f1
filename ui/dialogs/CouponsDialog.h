// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PromotionQueries.h"
#include "ui/dialogs/RecordDialog.h"

namespace shopdesk {

class TextBox;

// Gives a promotion coupon codes: those that are written, and new ones that nobody guesses.
class CouponsDialog : public RecordDialog
{
    Q_OBJECT

public:
    CouponsDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setPromotion(const PromotionDetail &promotion);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    PromotionId m_promotion;
    QString m_name;
    bool m_first = false; // the promotion held without a coupon until now
    TextBox *m_codes;
    QLineEdit *m_count;
    QLineEdit *m_uses;
};

} // namespace shopdesk
