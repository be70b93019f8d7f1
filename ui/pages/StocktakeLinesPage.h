// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/StocktakeQueries.h"
#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

// The books of one stocktake: all that were counted, what differs, or what is to be counted again.
// Stands in place of the list of stocktakes until the person goes back.
class StocktakeLinesPage : public TablePage
{
    Q_OBJECT

public:
    StocktakeLinesPage(const PageContext &context, QWidget *parent);

    void setStocktake(const StocktakeDetail &stocktake);

Q_SIGNALS:
    void left();

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void retranslate() override;
    [[nodiscard]] bool isFiltered() const override;
    [[nodiscard]] bool isReadable() const override { return !m_stocktake.id.isNull(); }

private:
    void applyFilters();
    void showTotals();
    void showBook();

    StocktakeDetail m_stocktake;
    QComboBox *m_which;
    QAction *m_back = nullptr;
    QAction *m_book = nullptr;
};

} // namespace shopdesk
