// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <mutex>

namespace shopdesk {

class SqlSession;

// A way to say "nobody waits for this any more". Copies share one state; thread-safe. Cancelling
// work that waits keeps it from starting; cancelling work that runs interrupts its statement.
class CancelToken
{
public:
    CancelToken();

    void cancel() const;
    [[nodiscard]] bool isCancelled() const { return m_state->cancelled.load(); }

    // For DbExecutor: the session that works for this token, or null when it has finished.
    void attach(SqlSession *session) const;

private:
    struct State
    {
        std::atomic<bool> cancelled = false;
        std::mutex mutex;
        SqlSession *session = nullptr;
    };
    std::shared_ptr<State> m_state;
};

} // namespace shopdesk
