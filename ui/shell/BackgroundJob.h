// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Error.h"

#include <QObject>

namespace shopdesk {

// Something long that runs elsewhere and is shown in the status area: import, seeding, backup.
// Whoever does the work makes one, tells it how far it is, and ends it by succeed() or fail().
// GUI thread only; owned by its maker until it ends, then it deletes itself.
class BackgroundJob : public QObject
{
    Q_OBJECT

public:
    // `title` in the language in force: "Importing books".
    explicit BackgroundJob(QString title, QObject *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    // `total` 0: it is not known how much there is.
    void report(qint64 done, qint64 total);
    void succeed(const QString &sentence);
    void fail(const Error &error);
    // Asked for by the person; the work ends when it can, by fail() with Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void succeeded(const QString &sentence);
    void failed(const shopdesk::Error &error);
    void cancelRequested();

private:
    QString m_title;
};

} // namespace shopdesk
