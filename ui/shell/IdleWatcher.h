// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace shopdesk {

// Notices that nobody has touched keyboard, mouse or screen for a set time. One per window that
// can be locked; GUI thread.
class IdleWatcher : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatcher(QObject *parent = nullptr);
    ~IdleWatcher() override;

    // Zero: never idle.
    void setLimit(std::chrono::milliseconds limit);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idled();

private:
    QTimer m_timer;
};

} // namespace shopdesk
