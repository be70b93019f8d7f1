// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PromotionQueries.h"

#include <QJsonObject>

namespace shopdesk {

// A promotion, for scripts and for people.
[[nodiscard]] QJsonObject toJson(const PromotionDetail &promotion);
// Without a line feed at the end.
[[nodiscard]] QString promotionText(const PromotionDetail &promotion);

} // namespace shopdesk
