// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandRunner.h"
#include "db/domain/OpIdFactory.h"
#include "db/service/seed/SeedRandom.h"
#include "db/service/seed/Seeder.h"

namespace shopdesk {

// Runs the commands of seeding at times of the past, many to a transaction. Ids follow from the
// seed.
class SeedSession
{
public:
    SeedSession(Connection &connection, const SeedRequest &request, SeedProgress progress,
                CancelToken token);
    ~SeedSession();

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] SeedRandom &random() { return m_random; }
    [[nodiscard]] OpIdFactory &ids() { return m_ids; }
    [[nodiscard]] const SeedRequest &request() const { return m_request; }
    [[nodiscard]] QDate firstDay() const { return m_request.lastDay.addYears(-2); }

    // The database's own rows: who acts, on which device.
    void actAs(AccountId account) { m_actor = account; }
    void useDevice(DeviceId device) { m_device = device; }
    [[nodiscard]] DeviceId device() const { return m_device; }
    void setTime(const QDateTime &time) { m_clock.set(time); }
    [[nodiscard]] QDateTime time() const { return m_clock.now(); }

    // Runs one command at the set time; its result, or its refusal as an error. Other errors (line
    // lost, disk full, cancelled) end the seeding.
    [[nodiscard]] Result<QJsonObject> run(CommandValue value);
    [[nodiscard]] bool isCancelled() const { return m_token.isCancelled(); }
    // Ends the running transaction; call it at the end of each step.
    [[nodiscard]] Result<void> commit();

    void announce(const QString &step, qint64 done, qint64 total) const;

private:
    Connection &m_connection;
    SeedRequest m_request;
    SeedProgress m_progress;
    CancelToken m_token;
    ManualClock m_clock;
    SeedRandom m_random;
    OpIdFactory m_ids;
    CommandRunner m_runner;
    AccountId m_actor;
    DeviceId m_device;
    std::unique_ptr<Transaction> m_transaction;
    int m_inTransaction = 0;
};

} // namespace shopdesk
