// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/StocktakeQueries.h"
#include "ui/pages/TablePage.h"

class QComboBox;
class QStackedLayout;

namespace shopdesk {

class StocktakeCountView;
class StocktakeDetailPane;
class StocktakeLinesPage;

// The stocktakes of the shops, the newest first. Counting, and the books of one of them, stand in
// place of the list until the person goes back.
class StocktakesPage : public TablePage
{
    Q_OBJECT

public:
    StocktakesPage(const PageContext &context, QWidget *parent);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;
    [[nodiscard]] bool isFiltered() const override;
    [[nodiscard]] bool concerns(const Change &change) const override;

private:
    void buildStack();
    void addFilters();
    void addActions();
    void addSteps();
    void applyFilters();
    void start();
    void count();
    void showLines();
    void recount();
    void post();
    void takePosted(const QString &number, const QJsonObject &result);
    void abandon();
    void resume();
    void leave();
    void createBook(const QString &code);
    [[nodiscard]] bool isCounting() const;
    // The one that is counted, or the selected one.
    [[nodiscard]] const std::optional<StocktakeDetail> &stocktake() const;
    void readAgain();

    QStackedLayout *m_stack = nullptr;
    QWidget *m_list = nullptr;
    StocktakeCountView *m_counting;
    StocktakeLinesPage *m_lines;
    StocktakeDetailPane *m_pane;
    QComboBox *m_shop;
    QComboBox *m_state;
    QAction *m_start = nullptr;
    QAction *m_count = nullptr;
    QAction *m_showLines = nullptr;
    QAction *m_recount = nullptr;
    QAction *m_post = nullptr;
    QAction *m_abandon = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_leave = nullptr;
};

} // namespace shopdesk
