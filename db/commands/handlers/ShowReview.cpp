// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Reviews.h"

namespace shopdesk {

Result<QJsonObject> handle(const ShowReview &command, HandlerContext &context)
{
    return moderate(context, {.review = command.review, .hidden = false, .reason = u""_qs});
}

} // namespace shopdesk
