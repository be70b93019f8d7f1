// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ShopQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QComboBox;
class QSpinBox;

namespace shopdesk {

class MoneyEdit;

// Copies of one book came in.
class ReceiveStockDialog : public RecordDialog
{
    Q_OBJECT

public:
    struct Book
    {
        BookId id;
        QString title;
    };

    ReceiveStockDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setShops(const std::vector<ShopChoice> &shops, ShopId current);
    void setBook(const Book &book);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    Book m_book;
    QComboBox *m_shop;
    QSpinBox *m_quantity;
    MoneyEdit *m_cost;
    QLineEdit *m_note;
};

} // namespace shopdesk
