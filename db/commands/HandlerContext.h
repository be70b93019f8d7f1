// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Actor.h"
#include "db/commands/Command.h"
#include "db/domain/Currency.h"
#include "db/domain/Permission.h"
#include "db/storage/Transaction.h"

namespace shopdesk {

// What a command did, for the log of activity.
struct ActivityEntry
{
    std::optional<ShopId> shop;
    QString subjectKind; // "order", "book", ...
    QUuid subjectId;
    QString subject; // as people know it: number, title, login
};

// What a handler works with: the transaction to read in, a batch for its writes (sent together with
// COMMIT), and who acts in which scope. Lives for one command.
class HandlerContext
{
public:
    struct Facts
    {
        std::optional<Actor> actor;
        Scope scope = Scope::None;
        Currency currency;
        QString recordedBy; // database session, not the actor
    };

    // Whether a write whose failure the handler explains happens at once, or with all others.
    enum class Writing { InTurn, Together };

    HandlerContext(Transaction &transaction, const Command &command, Facts facts,
                   Writing writing = Writing::InTurn);

    [[nodiscard]] Transaction &transaction() { return m_transaction; }
    [[nodiscard]] Batch &batch() { return m_batch; }
    // A write before those of the batch. Among many commands it only joins the batch, and a failure
    // is explained when they are tried again in turn.
    [[nodiscard]] Result<void> write(const QString &name, const Bindings &values);
    [[nodiscard]] const Command &command() const { return m_command; }
    [[nodiscard]] const std::optional<Actor> &actor() const { return m_facts.actor; }
    [[nodiscard]] AccountId actorId() const;
    [[nodiscard]] Scope scope() const { return m_facts.scope; }
    [[nodiscard]] const Currency &currency() const { return m_facts.currency; }
    [[nodiscard]] const QString &recordedBy() const { return m_facts.recordedBy; }
    [[nodiscard]] QDateTime at() const { return m_command.at; }

    // Ids of what the command makes. They follow from the op id alone, so that repeating the
    // command anywhere makes the same things: the first 64 bits of the op id (time and counter, so
    // that things sort in the order in which they were made), then 62 bits of SHA-256(op id,
    // running number).
    template<class IdType>
    [[nodiscard]] IdType nextId()
    {
        return IdType(nextUuid());
    }

    // Forbidden `not_your_shop` unless the scope covers the shop.
    [[nodiscard]] Result<void> requireShop(ShopId shop) const;
    // Forbidden `not_yours` where the scope is Own and the customer is somebody else.
    [[nodiscard]] Result<void> requireCustomer(const std::optional<CustomerId> &customer) const;
    // Forbidden `not_yours` where the scope is Own and the account is somebody else's.
    [[nodiscard]] Result<void> requireAccount(AccountId account) const;

    // Names what the command was about; the runner writes it to the activity log.
    void recordActivity(ActivityEntry entry) { m_activity = std::move(entry); }
    [[nodiscard]] const ActivityEntry &activity() const { return m_activity; }

private:
    [[nodiscard]] QUuid nextUuid();

    Transaction &m_transaction;
    const Command &m_command;
    Facts m_facts;
    Writing m_writing;
    Batch m_batch;
    ActivityEntry m_activity;
    int m_idsMade = 0;
};

} // namespace shopdesk
