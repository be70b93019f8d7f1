// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TextKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void isItsOwnKey();
    void ignoresFormAndCase();
    void fastPathEqualsGeneralPath();
    void survivesHalfPairs();
    void cutsSortKeysBetweenCodePoints();
    void ordersBytewiseLikeAnAlphabet();
    void keysTitles_data();
    void keysTitles();
};
