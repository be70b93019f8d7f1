// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ScannedCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatScannersSend_data();
    void readsWhatScannersSend();
    void readsPriceOfAddOn_data();
    void readsPriceOfAddOn();
    void refusesMisreadCodes_data();
    void refusesMisreadCodes();
    void findsEveryWrongDigit();
};
