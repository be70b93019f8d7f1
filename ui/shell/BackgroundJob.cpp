// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BackgroundJob.h"

namespace shopdesk {

BackgroundJob::BackgroundJob(QString title, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
{
}

void BackgroundJob::report(qint64 done, qint64 total)
{
    Q_EMIT progressed(done, total);
}

void BackgroundJob::succeed(const QString &sentence)
{
    Q_EMIT succeeded(sentence);
    deleteLater();
}

void BackgroundJob::fail(const Error &error)
{
    Q_EMIT failed(error);
    deleteLater();
}

void BackgroundJob::cancel()
{
    Q_EMIT cancelRequested();
}

} // namespace shopdesk
