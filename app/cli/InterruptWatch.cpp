// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InterruptWatch.h"

#include <ctime>
#include <unistd.h>

namespace shopdesk {

namespace {

// How long the end of the watch may take.
constexpr timespec kPatience{.tv_sec = 0, .tv_nsec = 50'000'000};
constexpr int kInterruptedStatus = 130; // what shells expect after Ctrl+C

} // namespace

InterruptWatch::InterruptWatch(const CancelToken &token)
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
    m_thread = std::thread([this, token] { wait(token); });
}

InterruptWatch::~InterruptWatch()
{
    m_over = true;
    m_thread.join();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void InterruptWatch::wait(const CancelToken &token) const
{
    while (!m_over) {
        if (sigtimedwait(&m_signals, nullptr, &kPatience) < 0)
            continue;
        if (token.isCancelled())
            _exit(kInterruptedStatus);
        token.cancel();
    }
}

} // namespace shopdesk
