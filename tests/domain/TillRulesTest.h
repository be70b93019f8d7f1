// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TillRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsCashToTheSmallestCoin_data();
    void roundsCashToTheSmallestCoin();
    void roundedCashIsPayable();
    void roundsNothingBeyondTheRange();
    void limitsDiscountsByRole_data();
    void limitsDiscountsByRole();
    void limitCanBeGivenOnAnyPrice();
};
