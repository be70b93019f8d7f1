// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class OrderStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesReadBack();
    void allowsExactlyTheTransitionsOfTheTrade();
    void endsInCancelledOrReturned();
    void commandsFollowTheTable();
    void deliveriesAreSentAndOthersHandedOver();
    void refusesStepsThatDoNotFit();
};
