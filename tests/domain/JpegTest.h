// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class JpegTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSizeOfThePicture();
    void looksPastWhatIsEmbedded();
    void findsEveryTruncation();
    void refusesWhatIsNoJpeg_data();
    void refusesWhatIsNoJpeg();
    void survivesAnyBytes();
};
