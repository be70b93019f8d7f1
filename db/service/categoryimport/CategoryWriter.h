// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandRunner.h"
#include "db/domain/OpIdFactory.h"
#include "db/service/categoryimport/CategoryImportReport.h"
#include "db/service/categoryimport/SubjectScheme.h"

#include <QHash>

#include <span>

namespace shopdesk {

// Brings subjects into the tree of categories by the commands that a person's edits are. Works
// within one transaction, borrowed like everything else.
class CategoryWriter
{
public:
    CategoryWriter(Transaction &transaction, const CommandRunner &runner, const Clock &clock,
                   OpIdFactory &ids, AccountId actor, DeviceId device);

    // Reads what is there; once, before write().
    [[nodiscard]] Result<void> open();

    // Parents come before what is below them, also over several calls. Errors end the import; what
    // concerns one subject is a reject.
    [[nodiscard]] Result<void> write(std::span<const Subject> subjects,
                                     CategoryImportReport &report);

private:
    struct Node
    {
        QString id;
        QString name;
        QString parent; // id; empty at a root
    };
    // Subjects that can be made together, since none is above another.
    using Pending = std::vector<const Subject *>;

    [[nodiscard]] Result<void> edit(const Node &node, const Subject &subject,
                                    CategoryImportReport &report);
    [[nodiscard]] Result<void> create(Pending &pending, CategoryImportReport &report);
    [[nodiscard]] Result<CommandRunner::Receipts> runAll(std::span<const Command> commands);
    [[nodiscard]] CommandValue creationOf(const Subject &subject);
    [[nodiscard]] Command commandOf(CommandValue value) const;
    [[nodiscard]] bool isBelowPending(const Subject &subject, const Pending &pending) const;

    Transaction &m_transaction;
    const CommandRunner &m_runner;
    const Clock &m_clock;
    OpIdFactory &m_ids;
    AccountId m_actor;
    DeviceId m_device;
    QHash<QString, Node> m_byCode;
    QHash<QString, qint64> m_nextPosition; // below each parent's id
};

} // namespace shopdesk
