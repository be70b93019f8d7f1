// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/CommandRunner.h"

#include "db/commands/Codec.h"
#include "db/commands/handlers/Handlers.h"
#include "db/storage/Retry.h"

#include <QJsonDocument>

namespace shopdesk {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

// Only verdicts of our own are final; everything else may be tried again with the same op id.
bool isVerdict(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Refused:
    case ErrorKind::Forbidden:
        return true;
    default:
        return false;
    }
}

// Asked on a connection, or within the transaction of others.
template<class Source>
Result<Receipt> storedReceipt(Source &source, OpId op)
{
    SD_ASSIGN(rows, source.query(u"op_outcome"_qs, {{u"op"_qs, op.uuid()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::Busy, u"database_busy"_qs);
    const auto row = rows.first();
    Receipt receipt{.op = op, .already = true, .refusal = {}, .result = {}};
    if (row.text("outcome") == u"accepted") {
        receipt.result = parsed(row.text("result"));
    } else {
        receipt.outcome = Receipt::Outcome::Rejected;
        receipt.refusal = errorFromJson(parsed(row.text("reason")));
    }
    return receipt;
}

std::optional<Actor> actorFrom(const RowSet &accounts, const RowSet &shops)
{
    if (accounts.isEmpty() || !accounts.first().boolean("active"))
        return std::nullopt;
    const auto row = accounts.first();
    Actor actor{.id = row.id<AccountId>("id"),
                .login = row.text("login"),
                .role = roleFromName(row.text("role")).value_or(Role::Customer),
                .shops = {},
                .customer = row.optionalId<CustomerId>("customer_id")};
    for (const auto &shop : shops)
        actor.shops.append(shop.id<ShopId>("shop_id"));
    return actor;
}

// What is known of the actor and the workspace, in this order.
enum Known : std::size_t { kActor, kActorShops, kFacts };

void askWhatIsKnown(Batch &batch, const Command &command)
{
    const Bindings actor{{u"actor"_qs, command.actor ? command.actor->uuid() : QUuid()}};
    batch.add(u"command_actor"_qs, actor);
    batch.add(u"command_actor_shops"_qs, actor);
    batch.add(u"command_facts"_qs, {});
}

// The answers of the opening batch: whether the op id is ours now, and what is known.
constexpr std::size_t kClaimed = 0;
constexpr std::size_t kKnown = 1;

Batch openingBatch(const Bindings &op, const Command &command)
{
    Batch batch;
    batch.add(u"op_claim"_qs, op);
    askWhatIsKnown(batch, command);
    return batch;
}

Result<HandlerContext::Facts> factsFor(const Command &command, std::span<const RowSet> known)
{
    HandlerContext::Facts facts;
    facts.actor = actorFrom(known[kActor], known[kActorShops]);
    if (command.actor && !facts.actor)
        return fail(ErrorKind::Forbidden, u"actor_not_active"_qs);
    facts.scope = scopeFor(facts.actor ? std::optional(facts.actor->role) : std::nullopt,
                           kindOf(command.value));
    if (facts.scope == Scope::None)
        return fail(ErrorKind::Forbidden, u"role_may_not"_qs, {},
                    {{u"kind"_qs, commandKindName(kindOf(command.value))}});
    if (known[kFacts].isEmpty())
        return fail(ErrorKind::Damaged, u"workspace_row_missing"_qs);
    const auto row = known[kFacts].first();
    SD_ASSIGN(currency, Currency::parse(row.text("currency")));
    facts.currency = currency;
    facts.recordedBy = row.text("recorded_by");
    return facts;
}

Bindings activityBindings(HandlerContext &context)
{
    const auto &entry = context.activity();
    const auto &command = context.command();
    // Somebody who registers is the actor of their own first activity.
    const auto actor = context.actor() ? context.actorId().uuid() : entry.subjectId;
    return {{u"id"_qs, context.nextId<OpId>().uuid()},
            {u"at"_qs, command.at},
            {u"actor"_qs, actor},
            {u"actor_login"_qs, context.actor() ? context.actor()->login : entry.subject},
            {u"device"_qs, command.device.uuid()},
            {u"op"_qs, command.op.uuid()},
            {u"kind"_qs, commandKindName(kindOf(command.value))},
            {u"shop"_qs, entry.shop ? entry.shop->uuid() : QUuid()},
            {u"subject_kind"_qs, entry.subjectKind},
            {u"subject_id"_qs, entry.subjectId},
            {u"subject"_qs, entry.subject},
            {u"recorded_by"_qs, context.recordedBy()}};
}

Bindings acceptedOutcome(const QJsonObject &result, const QString &recordedBy)
{
    return {{u"outcome"_qs, u"accepted"_qs},
            {u"reason"_qs, QString()},
            {u"result"_qs, compact(result)},
            {u"payload"_qs, QString()},
            {u"recorded_by"_qs, recordedBy}};
}

} // namespace

Bindings CommandRunner::opBindings(const Command &command) const
{
    return {{u"op"_qs, command.op.uuid()},
            {u"kind"_qs, commandKindName(kindOf(command.value))},
            {u"version"_qs, versionOf(command.value)},
            {u"actor"_qs, command.actor ? command.actor->uuid() : QUuid()},
            {u"device"_qs, command.device.uuid()},
            {u"supersedes"_qs, command.supersedes ? command.supersedes->uuid() : QUuid()},
            {u"at"_qs, command.at},
            {u"now"_qs, m_clock.now()}};
}

Result<Receipt> CommandRunner::run(Connection &connection, const Command &command) const
{
    return retryWhileBusy<Receipt>([&]() -> Result<Receipt> {
        auto receipt = attempt(connection, command);
        if (receipt || !isVerdict(receipt.error()))
            return receipt;
        return storeRefusal(connection, command, receipt.error());
    });
}

Result<Receipt> CommandRunner::attempt(Connection &connection, const Command &command) const
{
    Transaction transaction(connection, Transaction::Mode::Write);
    SD_ASSIGN(receipt, perform(transaction, command, Ending::Commit));
    if (!receipt.already)
        return receipt;
    transaction.rollback();
    return storedReceipt(connection, command.op);
}

Result<Receipt> CommandRunner::runWithin(Transaction &transaction, const Command &command) const
{
    SD_TRY(transaction.savepoint());
    auto receipt = perform(transaction, command, Ending::StayOpen);
    if (receipt)
        SD_TRY(transaction.releaseSavepoint());
    else
        SD_TRY(transaction.rollbackToSavepoint());
    return receipt && receipt->already ? storedReceipt(transaction, command.op) : receipt;
}

Result<CommandRunner::Receipts> CommandRunner::runTogether(Transaction &transaction,
                                                           std::span<const Command> commands) const
{
    if (commands.empty())
        return Receipts();
    SD_TRY(transaction.savepoint());
    auto receipts = performTogether(transaction, commands);
    if (receipts)
        SD_TRY(transaction.releaseSavepoint());
    else
        SD_TRY(transaction.rollbackToSavepoint());
    return receipts;
}

Result<CommandRunner::Receipts>
CommandRunner::performTogether(Transaction &transaction, std::span<const Command> commands) const
{
    Batch asked;
    askWhatIsKnown(asked, commands.front());
    SD_ASSIGN(known, transaction.run(asked));
    Batch writes;
    Receipts receipts;
    for (const auto &command : commands)
        receipts.push_back(gather(transaction, command, known, writes));
    SD_TRY(transaction.run(writes));
    return receipts;
}

// All that the command writes, its outcome among it, since that is known before anything is sent.
Result<Receipt> CommandRunner::gather(Transaction &transaction, const Command &command,
                                      std::span<const RowSet> known, Batch &writes) const
{
    SD_ASSIGN(facts, factsFor(command, known));
    HandlerContext context(transaction, command, facts, HandlerContext::Writing::Together);
    SD_ASSIGN(result, std::visit([&context](const auto &value) { return handle(value, context); },
                                 command.value));
    auto record = opBindings(command);
    record.add(acceptedOutcome(result, facts.recordedBy));
    // An op id that is known already has its receipt; in turn it is asked for.
    writes.expectRow(u"op_record"_qs, record,
                     Error{.kind = ErrorKind::Conflict,
                           .operation = {},
                           .reason = u"op_already_applied"_qs,
                           .detail = {},
                           .field = {},
                           .facts = {}});
    writes.add(context.batch());
    writes.add(u"activity_insert"_qs, activityBindings(context));
    return Receipt{.op = command.op, .refusal = {}, .result = result};
}

Result<Receipt> CommandRunner::perform(Transaction &transaction, const Command &command,
                                       Ending ending) const
{
    SD_ASSIGN(opening, transaction.run(openingBatch(opBindings(command), command)));
    if (opening[kClaimed].isEmpty())
        return Receipt{.op = command.op, .already = true, .refusal = {}, .result = {}};
    SD_ASSIGN(facts, factsFor(command, std::span(opening).subspan(kKnown)));
    HandlerContext context(transaction, command, facts);
    SD_ASSIGN(result, std::visit([&context](const auto &value) { return handle(value, context); },
                                 command.value));
    context.batch().add(u"activity_insert"_qs, activityBindings(context));
    auto outcome = acceptedOutcome(result, facts.recordedBy);
    outcome.add(u"op"_qs, command.op.uuid());
    context.batch().add(u"op_finish"_qs, outcome);
    if (ending == Ending::Commit)
        SD_TRY(transaction.commit(context.batch()));
    else
        SD_TRY(transaction.run(context.batch()));
    return Receipt{.op = command.op, .refusal = {}, .result = result};
}

Result<Receipt> CommandRunner::storeRefusal(Connection &connection, const Command &command,
                                            const Error &refusal) const
{
    Transaction transaction(connection, Transaction::Mode::Write);
    SD_ASSIGN(opening, transaction.run(openingBatch(opBindings(command), command)));
    if (opening[kClaimed].isEmpty()) {
        transaction.rollback();
        return storedReceipt(connection, command.op);
    }
    const auto known = std::span(opening).subspan(kKnown);
    const auto recordedBy =
            known[kFacts].isEmpty() ? QString() : known[kFacts].first().text("recorded_by");
    Batch batch;
    batch.add(u"op_finish"_qs,
              {{u"op"_qs, command.op.uuid()},
               {u"outcome"_qs, u"rejected"_qs},
               {u"reason"_qs, compact(errorToJson(refusal))},
               {u"result"_qs, QString()},
               {u"payload"_qs, compact(valueToJson(command.value, Secrets::LeftOut))},
               {u"recorded_by"_qs, recordedBy}});
    SD_TRY(transaction.commit(batch));
    return Receipt{.op = command.op,
                   .outcome = Receipt::Outcome::Rejected,
                   .refusal = refusal,
                   .result = {}};
}

} // namespace shopdesk
