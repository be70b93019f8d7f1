// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/ReturnLinesTable.h"
#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

class ReturnsDueTableModel;
class SupplierPicker;

// Copies that may go back to their supplier, the most urgent first; what is late is said in words.
// Rows that are selected become the request of a return. Stands in place of the list of returns
// until the person goes back to it.
class ReturnsDuePage : public TablePage
{
    Q_OBJECT

public:
    ReturnsDuePage(const PageContext &context, QWidget *parent);

    void showSupplier(SupplierId supplier);

Q_SIGNALS:
    void left();
    // A return was requested; its id.
    void requested(const QString &id);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;
    [[nodiscard]] bool isFiltered() const override;

private:
    // Rows of one supplier and one shop.
    struct Selected
    {
        QString supplier;
        QString shop;
        QList<ReturnLinesTable::Line> lines;
        bool mixed = false;
    };
    enum class Within { Any, Late, Week, Month, Quarter };
    void addFilters();
    void addActions();
    void fillShops();
    void applyFilters();
    void returnThese();
    [[nodiscard]] Selected selected() const;
    [[nodiscard]] ReturnLinesTable::Line lineOf(int row) const;

    ReturnsDueTableModel *m_due;
    QComboBox *m_within;
    QComboBox *m_shops;
    SupplierPicker *m_suppliers;
    QAction *m_return = nullptr;
    QAction *m_back = nullptr;
};

} // namespace shopdesk
