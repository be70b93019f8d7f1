// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/StockAt.h"
#include "ui/pages/TablePage.h"
#include "ui/shell/PageFactory.h"

class QComboBox;

namespace shopdesk {

class PeriodFilter;

// The ledger: the movements that make what is on hand, by kind and days; the sum of all of them is
// the number itself. Stands in StockLedgerDialog.
class MovementsPage : public TablePage
{
    Q_OBJECT

public:
    // What it is the ledger of decides which columns say something.
    enum class Ledger { BookInShop, Book, Shop };

    MovementsPage(Ledger ledger, const PageContext &context, QWidget *parent);

    void setStock(const StockAt &stock);

Q_SIGNALS:
    // A paper was opened in the window behind.
    void left();

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;
    [[nodiscard]] bool isFiltered() const override;
    [[nodiscard]] bool isReadable() const override;

private:
    void addFilters();
    void applyFilters();
    void showTotals();
    void showPaper();
    [[nodiscard]] std::optional<PageId> pageOfPaper() const;

    StockAt m_stock;
    QComboBox *m_kind;
    PeriodFilter *m_period;
    QAction *m_paper = nullptr;
};

} // namespace shopdesk
