// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ContactKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneKeyOfAllTexts();
    void findsThePhoneHoweverItIsGrouped_data();
    void findsThePhoneHoweverItIsGrouped();
    void findsByAnyPart_data();
    void findsByAnyPart();
    void takesNoMoreThanEightParts();
};
