// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <functional>

namespace shopdesk {

// Runs `attempt` (a whole transaction each time) again while it answers Busy: up to six times,
// waiting 10, 20, 40... ms and a random part more, so that rivals do not meet again. Blocks the
// calling database thread; never call it on the window's.
template<class T>
[[nodiscard]] Result<T> retryWhileBusy(const std::function<Result<T>()> &attempt);

// Waits before the next try, or says that there is none left.
class Backoff
{
public:
    [[nodiscard]] bool waitForNext();

private:
    int m_done = 0;
};

template<class T>
Result<T> retryWhileBusy(const std::function<Result<T>()> &attempt)
{
    Backoff backoff;
    for (;;) {
        auto result = attempt();
        if (result || result.error().kind != ErrorKind::Busy || !backoff.waitForNext())
            return result;
    }
}

} // namespace shopdesk
