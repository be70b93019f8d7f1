// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/WorkspaceFixture.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace shopdesk::test {

// The other client: a thread with a connection of its own, made there and used there alone.
class OtherClient
{
public:
    explicit OtherClient(WorkspaceFixture &shop)
        : m_thread([this, &shop] { work(shop); })
    {
    }
    ~OtherClient()
    {
        tell([this] { m_ends = true; });
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(OtherClient)

    void start(const Command &command)
    {
        tell([&] { m_command = command; });
    }
    [[nodiscard]] Result<Receipt> answer()
    {
        std::unique_lock lock(m_mutex);
        m_told.wait(lock, [this] { return m_answer.has_value(); });
        return *std::exchange(m_answer, std::nullopt);
    }

private:
    template<class Change>
    void tell(Change change)
    {
        {
            const std::lock_guard lock(m_mutex);
            change();
        }
        m_told.notify_all();
    }
    [[nodiscard]] std::optional<Command> next()
    {
        std::unique_lock lock(m_mutex);
        m_told.wait(lock, [this] { return m_command.has_value() || m_ends; });
        return std::exchange(m_command, std::nullopt);
    }
    void work(WorkspaceFixture &shop)
    {
        const auto connection = shop.connect();
        while (const auto command = next()) {
            auto receipt = connection ? CommandRunner(shop.clock()).run(**connection, *command)
                                      : Result<Receipt>(fail(connection.error()));
            tell([&] { m_answer = std::move(receipt); });
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_told;
    std::optional<Command> m_command;
    std::optional<Result<Receipt>> m_answer;
    bool m_ends = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace shopdesk::test
