// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ReviewQueries.h"
#include "ui/pages/PageContext.h"

class QWidget;

namespace shopdesk {

// What a person does with reviews, the same from the book and from the list of reviews. `owner` is
// the page or pane they do it on; the windows that open belong to it.

// `own` is the review that is there already, if there is one.
void writeReview(QWidget *owner, const PageContext &context, BookId book, const QString &title,
                 const std::optional<ReviewDetail> &own);
// At once where it can be taken back; asks before where it cannot.
void deleteReview(QWidget *owner, const PageContext &context, const ReviewDetail &own);
void toggleStaffPick(QWidget *owner, const PageContext &context, const ReviewDetail &own);
void hideReview(QWidget *owner, const PageContext &context, const ReviewDetail &review);
void showReview(QWidget *owner, const PageContext &context, const ReviewDetail &review);

} // namespace shopdesk
