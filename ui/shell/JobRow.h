// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace shopdesk {

class BackgroundJob;

// One running job in the status area: what, how far, and a button to stop it.
class JobRow : public QWidget
{
    Q_OBJECT

public:
    // Borrows the job and deletes itself when the job ends.
    explicit JobRow(BackgroundJob &job, QWidget *parent = nullptr);

private:
    void showProgress(qint64 done, qint64 total);
    void stop(BackgroundJob &job);

    QLabel *m_title;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace shopdesk
