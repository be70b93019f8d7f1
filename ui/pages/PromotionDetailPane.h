// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PromotionQueries.h"
#include "ui/pages/DetailPane.h"

namespace shopdesk {

class KeyValueList;
class SmallTable;

// A promotion: its rule in words, what it holds for, its coupons.
class PromotionDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit PromotionDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<PromotionDetail> &promotion() const { return m_promotion; }

Q_SIGNALS:
    void couponActivated(const shopdesk::PromotionCoupon &coupon);

protected:
    void read() override;
    void retranslate() override;
    void render() override;
    void forget() override;

private:
    [[nodiscard]] QString ruleWords() const;
    [[nodiscard]] QString dayWords() const;
    [[nodiscard]] QString aimed(const QString &kind) const;
    void renderFacts();
    void renderCoupons();

    std::optional<PromotionDetail> m_promotion;
    QLabel *m_title;
    QLabel *m_rule;
    KeyValueList *m_facts;
    QLabel *m_couponHeading;
    SmallTable *m_coupons;
};

} // namespace shopdesk
