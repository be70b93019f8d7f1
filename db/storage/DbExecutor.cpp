// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/DbExecutor.h"

namespace shopdesk {

namespace {

const Error kCancelled{.kind = ErrorKind::Cancelled,
                       .operation = {},
                       .reason = QStringLiteral("cancelled"),
                       .detail = {},
                       .field = {},
                       .facts = {}};

} // namespace

DbExecutor::DbExecutor(Opener open)
    : m_open(std::move(open))
{
    m_threads.emplace_back([this] { work(Lane::Read, m_read); });
    m_threads.emplace_back([this] { work(Lane::Read, m_read); });
    m_threads.emplace_back([this] { work(Lane::Write, m_write); });
    m_threads.emplace_back([this] { work(Lane::Long, m_long); });
}

DbExecutor::~DbExecutor()
{
    for (auto *queue : {&m_read, &m_write, &m_long}) {
        const std::lock_guard lock(queue->mutex);
        queue->closed = true;
        queue->filled.notify_all();
    }
    for (auto &thread : m_threads)
        thread.join();
}

void DbExecutor::enqueue(Lane lane, const CancelToken &token, Job job)
{
    auto &queue = lane == Lane::Read ? m_read : lane == Lane::Write ? m_write : m_long;
    const std::lock_guard lock(queue.mutex);
    queue.jobs.push_back({token, std::move(job)});
    queue.filled.notify_one();
}

void DbExecutor::work(Lane lane, Queue &queue)
{
    std::unique_ptr<Connection> connection;
    for (;;) {
        std::unique_lock lock(queue.mutex);
        queue.filled.wait(lock, [&queue] { return queue.closed || !queue.jobs.empty(); });
        if (queue.jobs.empty())
            return;
        auto waiting = std::move(queue.jobs.front());
        queue.jobs.pop_front();
        const bool closed = queue.closed;
        lock.unlock();
        // Writes that a person was told are under way still happen; the rest is of no more use.
        if (closed && lane != Lane::Write)
            waiting.token.cancel();
        runOne(lane, waiting, connection);
    }
}

void DbExecutor::runOne(Lane lane, Waiting &waiting, std::unique_ptr<Connection> &connection)
{
    if (waiting.token.isCancelled()) {
        waiting.job(nullptr, &kCancelled);
        return;
    }
    if (!connection || !connection->isAlive()) {
        connection.reset();
        auto opened = m_open(lane);
        if (!opened) {
            waiting.job(nullptr, &opened.error());
            return;
        }
        connection = std::move(*opened);
    }
    waiting.token.attach(&connection->session());
    // Whoever cancelled before the session was known could not stop it.
    if (waiting.token.isCancelled())
        waiting.job(nullptr, &kCancelled);
    else
        waiting.job(connection.get(), nullptr);
    waiting.token.attach(nullptr);
    connection->session().resume();
}

} // namespace shopdesk
