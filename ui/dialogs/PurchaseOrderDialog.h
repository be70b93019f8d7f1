// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"
#include "db/queries/ShopQueries.h"
#include "ui/dialogs/BookLinesTable.h"
#include "ui/dialogs/RecordDialog.h"
#include "ui/pages/BookPicker.h"

class QComboBox;
class QLabel;

namespace shopdesk {

class SupplierPicker;

// A purchase order is written, or changed while it is a draft: books by scan or search, copies and
// what one costs. A scan arrives in it whatever has the focus.
class PurchaseOrderDialog : public RecordDialog
{
    Q_OBJECT

public:
    explicit PurchaseOrderDialog(const PageContext &context, QWidget *parent = nullptr);

    void setShops(const std::vector<ShopChoice> &shops, ShopId current);
    // Changes this draft instead of writing a new one; its supplier and shop stay.
    void setOrder(const PurchaseOrderDetail &order);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    void addFields();
    void take(const BookPick &book);
    void showSum();
    [[nodiscard]] QList<PurchaseOrderLine> chosen() const;
    [[nodiscard]] std::optional<QDate> expectedOn() const;

    std::optional<PurchaseOrderId> m_order;
    QString m_number;
    Currency m_currency;
    SupplierPicker *m_supplier;
    QComboBox *m_shop;
    QLineEdit *m_expected;
    QLineEdit *m_note;
    BookPicker *m_picker;
    BookLinesTable *m_lines;
    QLabel *m_missed;
    QLabel *m_sum;
};

} // namespace shopdesk
