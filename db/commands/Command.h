// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandValue.h"
#include "db/domain/Ids.h"

#include <QDateTime>

namespace shopdesk {

// One intended change, complete: it can be kept, sent and repeated, and has its effect once.
struct Command
{
    OpId op;
    std::optional<AccountId> actor; // nobody only for RegisterCustomer
    DeviceId device;
    QDateTime at; // device time, UTC
    std::optional<OpId> supersedes;
    CommandValue value;
};

} // namespace shopdesk
