// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class PromotionEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsHaveNames();
    void withoutRulesIsThePlainPrice();

    void takesPercentOffEachLine();
    void spreadsAmountInProportion();
    void givesNoMoreAmountThanThereIs();
    void fixesPriceOfEachCopyAndNeverRaisesIt();
    void setsCheapestOfEachGroupFree_data();
    void setsCheapestOfEachGroupFree();
    void freesAcrossLines();
    void freesByWhatIsLeftOfThePrice();

    void coversBooksAndCategories();
    void holdsOnItsDays_data();
    void holdsOnItsDays();
    void holdsInItsShops();
    void holdsForItsGroups();
    void holdsWithItsCoupon();
    void comparesMinimumWithAllLinesBeforeDiscounts();

    void lineTakesOneThatCannotBeCombined();
    void othersStayAwayFromWhatIsNotCombinable();
    void combinableOnesTakeFromWhatIsLeft();
    void goesByPriorityThenId();
    void ruleThatTakesNothingKeepsNothingOff();
    void percentCountsWhereItRoundsToNothing();
    void closesAllLinesOnceACopyIsFree();

    void takesHandDiscountsLast();
    void roundsOrderDiscountOnce();
    void discountByHandStopsAtZero();
    void equalCopiesGoByBookAndNotByLine();

    void refusesDiscountOutOfRange();
    void refusesMalformedPromotion();
    void refusesForeignCurrency();
    void passesOnRefusalsOfPrices();
    void computesLargestQuantities();
};
