// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

class ReviewDetailPane;

// What people say about books: one's own to be changed, and for managers those to be hidden.
class ReviewsPage : public TablePage
{
    Q_OBJECT

public:
    ReviewsPage(const PageContext &context, QWidget *parent);

    // Takes all other filters away.
    void showBook(BookId book, const QString &title);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;

private:
    void addFilters();
    void addActions();
    void applyFilters();
    void addWhich(std::vector<FilterValue> &filters) const;
    void retranslateFilters();
    void editOwn();
    void deleteOwn();
    void togglePick();
    void hideSelected();
    void showSelected();
    void openBook();

    QComboBox *m_which;
    QComboBox *m_rating;
    QComboBox *m_hidden;
    QString m_bookTitle; // of the book that is filtered by, if one is
    ReviewDetailPane *m_review;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_pick = nullptr;
    QAction *m_hide = nullptr;
    QAction *m_show = nullptr;
    QAction *m_book = nullptr;
};

} // namespace shopdesk
