// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class OwnCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCodeAndBarcodeWithTheSameDigits();
    void readsWhatItWrites();
    void refusesWithReason_data();
    void refusesWithReason();
    void refusesNumbersOutOfRange();
    void recognisesItsOwnBarcodeOnly();
    void checksArticleNumbers_data();
    void checksArticleNumbers();
};
