// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// What holds for every price, over thousands of random baskets and promotions.
class PromotionLawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAddUpAndKeepToProportion();

    void nothingCostsLessThanNothing();
    void rulesAddUpToEachDiscount();
    void totalsAndTaxGroupsAddUp();
    void orderOfLinesIsOfNoConsequence();
    void orderOfPromotionsIsOfNoConsequence();
    void computingAgainGivesTheSame();
    void moreNeverCostsLess();
    void moreNeverCostsLessButForRounding();
};
