// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"

namespace shopdesk {

// Names a customer as the subject of the activity.
void recordCustomer(HandlerContext &context, CustomerId id, const QString &name);

} // namespace shopdesk
