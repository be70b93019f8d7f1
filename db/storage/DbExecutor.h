// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/CancelToken.h"
#include "db/storage/Connection.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <thread>

namespace shopdesk {

// Runs database work off the calling thread. Each worker thread owns one connection, opened when
// first needed and again after the line was lost. Two workers read, one writes, one does long work
// (import, seeding, migration), so that a long read delays no sale and a long import no table.
// Thread-safe. The destructor cancels what waits and joins.
class DbExecutor
{
public:
    enum class Lane { Read, Write, Long };
    using Opener = std::function<Result<std::unique_ptr<Connection>>(Lane)>;

    explicit DbExecutor(Opener open);
    ~DbExecutor();
    DbExecutor(const DbExecutor &) = delete;
    DbExecutor &operator=(const DbExecutor &) = delete;

    // The work's result, or Cancelled when the token said so before it ended, or the error of
    // opening the connection.
    template<class T>
    [[nodiscard]] QFuture<Result<T>> submit(Lane lane, std::function<Result<T>(Connection &)> work,
                                            const CancelToken &token = {})
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        enqueue(lane, token,
                [promise, work = std::move(work)](Connection *connection, const Error *error) {
                    promise->addResult(connection ? work(*connection) : Result<T>(fail(*error)));
                    promise->finish();
                });
        return future;
    }

private:
    // Called with a connection, or with the error that kept it from running.
    using Job = std::function<void(Connection *, const Error *)>;
    struct Waiting
    {
        CancelToken token;
        Job job;
    };
    struct Queue
    {
        std::mutex mutex;
        std::condition_variable filled;
        std::deque<Waiting> jobs;
        bool closed = false;
    };

    void enqueue(Lane lane, const CancelToken &token, Job job);
    void work(Lane lane, Queue &queue);
    void runOne(Lane lane, Waiting &waiting, std::unique_ptr<Connection> &connection);

    Opener m_open;
    Queue m_read;
    Queue m_write;
    Queue m_long;
    std::vector<std::thread> m_threads;
};

} // namespace shopdesk
