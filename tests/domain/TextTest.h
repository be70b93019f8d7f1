// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trimsAndNormalises();
    void keepsAnyScript();
    void refusesWithReason_data();
    void refusesWithReason();
    void countsCodePoints();
    void keepsLinesWhereAllowed();
    void refusesTooShort();
    void acceptsEmails();
    void refusesEmails();
    void foldsLogins();
    void refusesLogins();
};
