// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/categoryimport/CategoryWriter.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr std::size_t kMostTogether = 100;

bool concernsOneSubject(const Error &error)
{
    return error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Conflict ||
           error.kind == ErrorKind::Refused || error.kind == ErrorKind::NotFound;
}

void reject(CategoryImportReport &report, const Subject &subject, const Error &error)
{
    report.rejects.push_back({.row = subject.row,
                              .line = 0,
                              .field = error.field,
                              .reason = error.reason,
                              .value = excerptOf(subject.code)});
}

FieldChange to(const QJsonValue &value)
{
    return {.base = std::nullopt, .value = value};
}

} // namespace

CategoryWriter::CategoryWriter(Transaction &transaction, const CommandRunner &runner,
                               const Clock &clock, OpIdFactory &ids, AccountId actor,
                               DeviceId device)
    : m_transaction(transaction)
    , m_runner(runner)
    , m_clock(clock)
    , m_ids(ids)
    , m_actor(actor)
    , m_device(device)
{
}

Result<void> CategoryWriter::open()
{
    SD_ASSIGN(rows, m_transaction.query(u"import_categories"_qs));
    for (const auto &row : rows) {
        const auto parent = row.text("parent_id");
        auto &next = m_nextPosition[parent];
        next = qMax(next, row.integer("position") + 1);
        if (!row.isNull("code"))
            m_byCode.insert(row.text("code"),
                            {row.id<CategoryId>("id").toString(), row.text("name"), parent});
    }
    return {};
}

Result<void> CategoryWriter::write(std::span<const Subject> subjects, CategoryImportReport &report)
{
    Pending pending;
    for (const Subject &subject : subjects) {
        if (isBelowPending(subject, pending))
            SD_TRY(create(pending, report));
        const auto known = m_byCode.constFind(subject.code);
        if (!subject.parent.isEmpty() && !m_byCode.contains(subject.parent)) {
            // Its parent did not get in.
            reject(report, subject,
                   fail(ErrorKind::Invalid, u"parent_unknown"_qs, u"parent"_qs).value());
        } else if (known != m_byCode.constEnd()) {
            SD_TRY(edit(*known, subject, report));
        } else {
            pending.push_back(&subject);
            if (pending.size() == kMostTogether)
                SD_TRY(create(pending, report));
        }
    }
    return create(pending, report);
}

bool CategoryWriter::isBelowPending(const Subject &subject, const Pending &pending) const
{
    return std::any_of(pending.begin(), pending.end(),
                       [&subject](const Subject *above) { return above->code == subject.parent; });
}

Result<void> CategoryWriter::edit(const Node &node, const Subject &subject,
                                  CategoryImportReport &report)
{
    const QString parent = subject.parent.isEmpty() ? QString() : m_byCode[subject.parent].id;
    EditCategory command;
    command.category = CategoryRef(node.id);
    if (node.name != subject.name)
        command.changes[u"name"_qs] = to(subject.name);
    if (node.parent != parent)
        command.changes[u"parent"_qs] =
                to(parent.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(parent));
    if (command.changes.empty()) {
        ++report.unchanged;
        return {};
    }
    const auto done = acceptedResult(m_runner.runWithin(m_transaction, commandOf(command)));
    if (!done && !concernsOneSubject(done.error()))
        return fail(done.error());
    if (!done) {
        reject(report, subject, done.error());
        return {};
    }
    ++report.updated;
    return {};
}

Result<void> CategoryWriter::create(Pending &pending, CategoryImportReport &report)
{
    std::vector<Command> commands;
    for (const Subject *subject : pending)
        commands.push_back(commandOf(creationOf(*subject)));
    SD_ASSIGN(receipts, runAll(commands));
    for (std::size_t i = 0; i < pending.size(); ++i) {
        const Subject &subject = *pending[i];
        const auto made = acceptedResult(receipts[i]);
        if (!made && !concernsOneSubject(made.error()))
            return fail(made.error());
        if (!made) {
            reject(report, subject, made.error());
            continue;
        }
        ++report.imported;
        const QString parent = subject.parent.isEmpty() ? QString() : m_byCode[subject.parent].id;
        m_byCode.insert(subject.code, {made->value(u"id"_qs).toString(), subject.name, parent});
    }
    pending.clear();
    return {};
}

// Together; where one of them does not get in, each by itself, which tells which one it is.
Result<CommandRunner::Receipts> CategoryWriter::runAll(std::span<const Command> commands)
{
    auto receipts = m_runner.runTogether(m_transaction, commands);
    if (receipts || !concernsOneSubject(receipts.error()))
        return receipts;
    CommandRunner::Receipts single;
    for (const auto &command : commands)
        single.push_back(m_runner.runWithin(m_transaction, command));
    return single;
}

// Behind the neighbours that are there.
CommandValue CategoryWriter::creationOf(const Subject &subject)
{
    CreateCategory command;
    command.name = subject.name;
    command.code = subject.code;
    QString parent;
    if (!subject.parent.isEmpty()) {
        parent = m_byCode[subject.parent].id;
        command.parent = CategoryRef(parent);
    }
    command.position = m_nextPosition[parent]++;
    return command;
}

Command CategoryWriter::commandOf(CommandValue value) const
{
    return {.op = m_ids.next<OpId>(),
            .actor = m_actor,
            .device = m_device,
            .at = m_clock.now(),
            .supersedes = std::nullopt,
            .value = std::move(value)};
}

} // namespace shopdesk
