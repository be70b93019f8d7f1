// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ShopQueries.h"
#include "ui/dialogs/TransferLinesDialog.h"

class QComboBox;

namespace shopdesk {

// A new transfer: copies of another shop are asked for, or copies are sent to one at once.
class TransferDialog : public TransferLinesDialog
{
    Q_OBJECT

public:
    enum class Way { Ask, Send };

    TransferDialog(const PageContext &context, QWidget *parent = nullptr);

    // The current shop asks the first of the others.
    void setShops(const std::vector<ShopChoice> &shops, ShopId current);
    void addBook(const BookPick &book);
    [[nodiscard]] Way way() const;

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void take(const BookPick &book) override;
    void retranslate() override;

private:
    void showAvailable();
    void showWay();
    [[nodiscard]] ShopId from() const;

    QComboBox *m_way;
    QComboBox *m_from;
    QComboBox *m_to;
    QLineEdit *m_note;
    QHash<BookId, BookPick> m_known; // with their stock
    ShopId m_current;
};

} // namespace shopdesk
