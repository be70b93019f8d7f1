// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class OpIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasLayoutOfRfc9562();
    void carriesVersionVariantAndTime();
    void growsWhileTheClockStands();
    void growsWhenTheClockGoesBack();
    void runsAheadWhenAMillisecondIsFull();
    void survivesAbsurdClocks();
    void sameSeedGivesSameIds();
    void isUniqueAcrossThreads();
};
