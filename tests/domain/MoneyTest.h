// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsMinorUnits_data();
    void knowsMinorUnits();
    void refusesUnknownCurrencies();
    void everyListedCurrencyParses();
    void unsetCurrencyIsXxx();
    void addsAndSubtractsExactly();
    void refusesOverflow();
    void refusesToMixCurrencies();
    void writesAndReadsDecimals_data();
    void writesAndReadsDecimals();
    void readsShortAndCommaForms();
    void refusesMalformedDecimals();
    void limitsQuantities();
    void limitsTaxRates();
};
