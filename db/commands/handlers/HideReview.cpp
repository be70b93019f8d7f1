// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Reviews.h"

namespace shopdesk {

Result<QJsonObject> handle(const HideReview &command, HandlerContext &context)
{
    SD_ASSIGN(reason, checkedReason(command.reason, u"reason"_qs));
    return moderate(context, {.review = command.review, .hidden = true, .reason = reason});
}

} // namespace shopdesk
