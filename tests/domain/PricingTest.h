// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class PricingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTaxOutOfOrPutsItOn_data();
    void takesTaxOutOfOrPutsItOn();
    void totalsAreSumsOfLines();
    void taxIsWithinHalfAMinorUnit();
    void groupsTaxByAscendingRate();
    void emptyOrderIsZero();
    void refusesWithLineAndReason_data();
    void refusesWithLineAndReason();
    void refusesOverflowOfTotals();
    void refusesForeignCurrency();
};
