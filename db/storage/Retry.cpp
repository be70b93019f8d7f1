// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/Retry.h"

#include <QRandomGenerator>

#include <chrono>
#include <thread>

namespace shopdesk {

bool Backoff::waitForNext()
{
    constexpr int kTries = 6;
    if (++m_done >= kTries)
        return false;
    const int base = 5 << m_done;
    const int random = QRandomGenerator::global()->bounded(base);
    std::this_thread::sleep_for(std::chrono::milliseconds(base + random));
    return true;
}

} // namespace shopdesk
