// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class IsbnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void refusesWithReason_data();
    void refusesWithReason();
    void hyphenatesKnownBooks_data();
    void hyphenatesKnownBooks();
    void hyphenatesBothEndsOfEveryRange();
    void leavesUnassignedRangesBare();
    void leavesGapsBetweenRangesBare();
    void tablesAreSortedAndWithoutOverlap();
    void convertsToTenAndBack();
    void hasNoTenDigitFormUnder979();
    void findsEveryWrongDigit();
    void findsEveryExchangeInTenDigits();
};
