// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace shopdesk {

// Writes a picture of the window on top once it has settled: for the README, for tests, and for
// machines without a display. GUI thread.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    explicit Screenshot(const QString &file, QObject *parent = nullptr);

    // The window that is awaited stands; the picture is taken a moment later, when it is painted.
    void takeSoon();

Q_SIGNALS:
    void taken();

private:
    void take();

    QString m_file;
    bool m_waiting = true;
};

} // namespace shopdesk
