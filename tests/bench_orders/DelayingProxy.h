// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <thread>
#include <vector>

namespace shopdesk::bench {

// Stands between programs and a server on 127.0.0.1, on a port of its own, and holds back what the
// server answers: a line with so long a round trip. What follows at once is not held back longer,
// as on a real line. Has a thread of its own; ends the program when it cannot listen.
class DelayingProxy
{
public:
    using Clock = std::chrono::steady_clock;

    DelayingProxy(quint16 serverPort, std::chrono::microseconds roundTrip);
    ~DelayingProxy();
    DelayingProxy(const DelayingProxy &) = delete;
    DelayingProxy &operator=(const DelayingProxy &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    struct Held
    {
        Clock::time_point due;
        QByteArray bytes;
    };
    struct Line
    {
        int client = -1;
        int server = -1;
        std::deque<Held> held;
        bool ended = false;
    };

    void work();
    void accept();
    void serve(Line &line, short clientEvents, short serverEvents);
    void deliver(Line &line);
    [[nodiscard]] timespec untilNextDue() const;

    quint16 m_serverPort;
    std::chrono::microseconds m_roundTrip;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stop = false;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::thread m_thread;
};

} // namespace shopdesk::bench
