// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ShopQueries.h"
#include "ui/dialogs/RecordDialog.h"
#include "ui/dialogs/ReturnLinesTable.h"
#include "ui/pages/BookPicker.h"

class QComboBox;
class QLabel;

namespace shopdesk {

class SupplierPicker;

// A supplier is asked to take copies back: books are scanned or typed, each with a number of copies
// and a reason. Nothing leaves the stock before it is sent.
class SupplierReturnDialog : public RecordDialog
{
    Q_OBJECT

public:
    explicit SupplierReturnDialog(const PageContext &context, QWidget *parent = nullptr);

    void setShops(const std::vector<ShopChoice> &shops, ShopId current);
    // Who is chosen once the list of suppliers is here.
    void setSupplier(SupplierId supplier);
    void setLines(const QList<ReturnLinesTable::Line> &lines);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    void connectPicker(const PageContext &context);
    void take(const BookPick &book);
    void showStock();
    [[nodiscard]] ShopId shop() const;

    SupplierPicker *m_supplier;
    QComboBox *m_shop;
    BookPicker *m_picker;
    QLabel *m_missed;
    ReturnLinesTable *m_lines;
    QLineEdit *m_note;
    QHash<BookId, BookPick> m_known; // with their stock
};

} // namespace shopdesk
