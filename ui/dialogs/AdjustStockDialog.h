// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/RecordDialog.h"

class QComboBox;
class QSpinBox;

namespace shopdesk {

// On hand is corrected by a difference, for a reason that stays in the ledger.
class AdjustStockDialog : public RecordDialog
{
    Q_OBJECT

public:
    AdjustStockDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setStock(ShopId shop, const QString &shopName, BookId book, const QString &title);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    ShopId m_shop;
    BookId m_book;
    QString m_shopName;
    QString m_title;
    QSpinBox *m_quantity;
    QComboBox *m_reason;
    QLineEdit *m_note;
};

} // namespace shopdesk
