// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"

#include <QJsonObject>

namespace shopdesk {

// Hides or shows a review; the trigger of its table keeps the book's rating right. Result of the
// receipt: {"id", "book"}. Error: NotFound `review_unknown`.
struct Moderation
{
    ReviewId review;
    bool hidden = false;
    QString reason;
};
[[nodiscard]] Result<QJsonObject> moderate(HandlerContext &context, const Moderation &moderation);

} // namespace shopdesk
