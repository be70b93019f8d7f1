// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Command.h"
#include "db/commands/HandlerContext.h"
#include "db/commands/Receipt.h"
#include "db/domain/Clock.h"
#include "db/storage/Connection.h"

namespace shopdesk {

// The one way to write. Each command runs in one transaction: claim the op id, check the right, run
// the handler, store the receipt and the activity, commit. A command whose op id is known already
// changes nothing and gets the stored receipt. A refusal rolls back and is stored in a second,
// small transaction, because an outcome is final. Runs on a database thread; holds no state but the
// clock.
class CommandRunner
{
public:
    explicit CommandRunner(const Clock &clock)
        : m_clock(clock)
    {
    }

    // A receipt, accepted or rejected, is final. An error is not: Busy, Unreachable, Unknown,
    // Storage, Cancelled: repeat with the same op id.
    [[nodiscard]] Result<Receipt> run(Connection &connection, const Command &command) const;

    // As a part of a larger transaction, for imports that must happen wholly or not at all. A
    // refusal undoes this command alone and is returned as an error; it is not stored.
    [[nodiscard]] Result<Receipt> runWithin(Transaction &transaction, const Command &command) const;

    // Commands of one actor that do not build on each other, in the round trips of one. What a
    // handler refuses is the result of that command alone. An error of the engine undoes them all
    // and is returned; one by one they then tell whose it is.
    using Receipts = std::vector<Result<Receipt>>;
    [[nodiscard]] Result<Receipts> runTogether(Transaction &transaction,
                                               std::span<const Command> commands) const;

private:
    enum class Ending { Commit, StayOpen };

    [[nodiscard]] Result<Receipt> perform(Transaction &transaction, const Command &command,
                                          Ending ending) const;
    [[nodiscard]] Result<Receipt> attempt(Connection &connection, const Command &command) const;
    [[nodiscard]] Result<Receipt> storeRefusal(Connection &connection, const Command &command,
                                               const Error &refusal) const;
    [[nodiscard]] Result<Receipts> performTogether(Transaction &transaction,
                                                   std::span<const Command> commands) const;
    [[nodiscard]] Result<Receipt> gather(Transaction &transaction, const Command &command,
                                         std::span<const RowSet> known, Batch &writes) const;
    [[nodiscard]] Bindings opBindings(const Command &command) const;

    const Clock &m_clock;
};

} // namespace shopdesk
