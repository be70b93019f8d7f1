// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

class BookDetailPane;
class BookDialog;
class CategoryPane;
class CoverFlow;

// All books of the catalogue: found while typing, by category with its subtree, by whether they
// have a price.
class BooksPage : public TablePage
{
    Q_OBJECT

public:
    BooksPage(const PageContext &context, QWidget *parent);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;
    [[nodiscard]] bool concerns(const Change &change) const override;

private:
    void addActions();
    void addFilters();
    void applyFilters();
    [[nodiscard]] BookDialog *newDialog();
    void setCover(const BookDialog &dialog, const QString &id);
    void createBook();
    void editBook();
    void putInCart();
    void receiveStock();
    void printLabels();
    void openMovements();

    CategoryPane *m_categories;
    CoverFlow *m_covers;
    QComboBox *m_price;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_putInCart = nullptr;
    QAction *m_receive = nullptr;
    QAction *m_labels = nullptr;
    QAction *m_ledger = nullptr;
    QAction *m_import = nullptr;
    BookDetailPane *m_book = nullptr;
};

} // namespace shopdesk
