// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PromotionQueries.h"
#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

class PromotionDetailPane;

// What makes books cheaper, in the order in which it is applied.
class PromotionsPage : public TablePage
{
    Q_OBJECT

public:
    PromotionsPage(const PageContext &context, QWidget *parent);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;
    [[nodiscard]] bool isFiltered() const override;

private:
    void addFilters();
    void addActions();
    void applyFilters();
    void createPromotion();
    void editPromotion();
    void makeCoupons();
    void editCoupon(const PromotionCoupon &coupon);

    QComboBox *m_state;
    PromotionDetailPane *m_promotion;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_coupons = nullptr;
};

} // namespace shopdesk
