// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/seed/SeedSession.h"

namespace shopdesk {

namespace {

constexpr int kCommandsPerTransaction = 250;

} // namespace

SeedSession::SeedSession(Connection &connection, const SeedRequest &request, SeedProgress progress,
                         CancelToken token)
    : m_connection(connection)
    , m_request(request)
    , m_progress(std::move(progress))
    , m_token(std::move(token))
    , m_clock(QDateTime(request.lastDay.addYears(-2), QTime(8, 0), Qt::UTC))
    , m_random(request.randomSeed)
    , m_ids(m_clock, OpIdFactory::seededRandom(request.randomSeed))
    , m_runner(m_clock)
{
}

SeedSession::~SeedSession() = default;

Result<QJsonObject> SeedSession::run(CommandValue value)
{
    if (m_token.isCancelled())
        return fail(ErrorKind::Cancelled, u"cancelled"_qs);
    if (!m_transaction)
        m_transaction = std::make_unique<Transaction>(m_connection, Transaction::Mode::Write);
    const Command command{.op = m_ids.next<OpId>(),
                          .actor = m_actor,
                          .device = m_device,
                          .at = m_clock.now(),
                          .supersedes = std::nullopt,
                          .value = std::move(value)};
    SD_ASSIGN(receipt, m_runner.runWithin(*m_transaction, command));
    if (++m_inTransaction >= kCommandsPerTransaction)
        SD_TRY(commit());
    return receipt.result;
}

Result<void> SeedSession::commit()
{
    if (!m_transaction)
        return {};
    auto done = m_transaction->commit();
    m_transaction.reset();
    m_inTransaction = 0;
    return done;
}

void SeedSession::announce(const QString &step, qint64 done, qint64 total) const
{
    if (m_progress)
        m_progress(step, done, total);
}

} // namespace shopdesk
