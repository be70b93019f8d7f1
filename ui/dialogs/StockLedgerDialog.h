// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/StockQueries.h"
#include "ui/dialogs/DialogFrame.h"
#include "ui/pages/PageContext.h"
#include "ui/pages/StockAt.h"

class QTabWidget;

namespace shopdesk {

class MovementsPage;

// What makes each number of a stock: the movements behind what is on hand, and for a book in a shop
// the orders that promise it and the papers that bring more. Deletes itself when closed.
class StockLedgerDialog : public DialogFrame
{
    Q_OBJECT

public:
    StockLedgerDialog(const PageContext &context, const StockAt &stock, QWidget *parent = nullptr);

    void show(StockNumber number);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPapers();
    void readNumbers();
    void retranslate();
    void showNumbers();

    PageContext m_context;
    StockAt m_stock;
    std::optional<StockDetail> m_numbers;
    QTabWidget *m_tabs;
    MovementsPage *m_movements;
};

// Whether the person may see what makes the numbers of that shop; of all shops with a null id.
[[nodiscard]] bool mayOpenLedger(const PageContext &context, ShopId shop);
// Opens it over the window.
void openLedger(QWidget *window, const PageContext &context, const StockAt &stock,
                StockNumber number = StockNumber::OnHand);

} // namespace shopdesk
