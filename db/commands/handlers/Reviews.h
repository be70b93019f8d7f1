// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"

#include "db/storage/RowSet.h"

#include <QJsonObject>

namespace shopdesk {

// What is needed to take a change of a review back: {"rating", "body", "staff_pick", "hidden",
// "hidden_reason"}. The row is one of review_detail or review_of_account.
[[nodiscard]] QJsonObject reviewBefore(const Row &row);

// The actor's review of a book, as review_of_account has it; empty if there is none.
[[nodiscard]] Result<RowSet> ownReview(HandlerContext &context, BookId book);

// Hides or shows a review; the trigger of its table keeps the book's rating right. Result of the
// receipt: {"id", "book", "before"}. Error: NotFound `review_unknown`.
struct Moderation
{
    ReviewId review;
    bool hidden = false;
    QString reason;
};
[[nodiscard]] Result<QJsonObject> moderate(HandlerContext &context, const Moderation &moderation);

} // namespace shopdesk
