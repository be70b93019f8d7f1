// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class OrderNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsBack();
    void hasTheDocumentedForm();
    void findsEverySingleWrongCharacter();
    void findsEveryExchangeOfNeighbours();
    void checkCharacterTellsAllPairsApart();
    void refusesWithReason_data();
    void refusesWithReason();
    void limitsSequences();
    void checksCodes();
    void businessDateFollowsTheShop();
    void refusesUnknownZones();
};
