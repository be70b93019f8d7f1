// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PromotionQueries.h"
#include "ui/dialogs/FieldBinding.h"

#include <QHash>
#include <QJsonObject>

namespace shopdesk {

class CheckList;
class TextBox;

// How the form of a promotion stands for its fields.

// The fields as EditPromotion knows them.
[[nodiscard]] QJsonObject promotionRecord(const PromotionDetail &promotion);

// Percent as text, basis points in the command.
[[nodiscard]] FieldBinding percentBinding(QLineEdit *edit);
// Ticked days, bits in the command; the list is one of fillWeekdays().
[[nodiscard]] FieldBinding weekdaysBinding(CheckList *list);
void fillWeekdays(CheckList &list);
// Books by their codes, one for each line. Those of `known` (codes by id) are told by id, as the
// record has them; it is borrowed.
[[nodiscard]] FieldBinding booksBinding(TextBox *box, const QHash<QString, QString> &known);

} // namespace shopdesk
