// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/ChangeNotifier.h"
#include "models/lists/ReorderModel.h"
#include "ui/pages/PageContext.h"
#include "ui/widgets/PageFrame.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QSpinBox;
class QTableView;

namespace shopdesk {

class AssortmentDetailPane;
class ReorderFlow;
class SupplierPicker;

// What a shop should order: books at or below their reorder level, and how many copies bring them
// above it with what was sold lately made good. Writes the purchase order, too.
class LowStockPage : public PageFrame
{
    Q_OBJECT

public:
    LowStockPage(const PageContext &context, QWidget *parent);

    Q_INVOKABLE void refresh();
    void showShop(ShopId shop);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void addFilters();
    void addActions();
    QAction *addBookAction(const QString &name, const QString &icon, const QKeySequence &keys,
                           std::function<void()> triggered);
    void fillShops();
    void takeChange(const Change &change);
    void take(std::vector<ReorderSuggestion> suggestions);
    void keepSelection(const QString &book);
    void showRows();
    void showFailure();
    void runStateAction();
    void resetFilters();
    void updateActions();
    // The books to order: those selected, if more than one is, else all that are shown.
    [[nodiscard]] QList<ReorderSuggestion> wanted() const;
    void order();
    [[nodiscard]] ShopId shop() const;
    [[nodiscard]] QDate since() const;
    [[nodiscard]] const ReorderSuggestion *current() const;
    void retranslate();

    PageContext m_context;
    ReorderModel m_model;
    QTableView *m_table;
    QComboBox *m_shops;
    SupplierPicker *m_suppliers;
    QSpinBox *m_weeks;
    QLabel *m_weeksLabel = nullptr;
    AssortmentDetailPane *m_pane;
    ReorderFlow *m_flow;
    QAction *m_order = nullptr;
    QAction *m_assortment = nullptr;
    QTimer m_soon; // many changes at once are read once
    std::optional<Error> m_failure;
    quint64 m_turn = 0;
    bool m_stale = true;
    bool m_arrived = false;
};

} // namespace shopdesk
