// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/StockQueries.h"
#include "ui/pages/PageContext.h"
#include "ui/pages/StockAt.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace shopdesk {

class EmptyState;
struct Error;

// The open papers that make one number of a stock: orders that promise copies, transfers and
// purchase orders that bring some. Stands in StockLedgerDialog.
class StockPapersView : public QWidget
{
    Q_OBJECT

public:
    StockPapersView(OpenStock what, const PageContext &context, QWidget *parent = nullptr);

    void setStock(const StockAt &stock);

Q_SIGNALS:
    // A paper was opened in the window behind.
    void left();

private:
    void read();
    void take(const std::vector<StockPaper> &papers);
    void showProblem(const Error &error);
    void show(int row);
    void fill();
    void retranslate();
    [[nodiscard]] QString stateWords(const StockPaper &paper) const;
    [[nodiscard]] QStringList heads() const;

    OpenStock m_what;
    PageContext m_context;
    StockAt m_stock;
    std::vector<StockPaper> m_papers;
    bool m_isRead = false;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableWidget *m_table;
    QLabel *m_sum;
};

} // namespace shopdesk
