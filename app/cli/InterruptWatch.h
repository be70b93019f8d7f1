// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/CancelToken.h"

#include <QtGlobal>

#include <atomic>
#include <csignal>
#include <thread>

namespace shopdesk {

// Turns Ctrl+C (SIGINT) and SIGTERM into a cancelled token, for as long as it lives; a second one
// ends the program at once. Blocks the signals and waits for them in a thread of its own, so that
// no code ever runs in a signal handler. Make one per program, before other threads are started.
class InterruptWatch
{
public:
    explicit InterruptWatch(const CancelToken &token);
    ~InterruptWatch();
    Q_DISABLE_COPY_MOVE(InterruptWatch)

private:
    void wait(const CancelToken &token) const;

    sigset_t m_signals{};
    sigset_t m_before{};
    std::atomic<bool> m_over = false;
    std::thread m_thread;
};

} // namespace shopdesk
