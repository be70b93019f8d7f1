// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"

#include <QDate>

namespace shopdesk {

// The day that is open at the till of this device.
struct OpenTillDay
{
    TillDayId id;
    ShopId shop;
    QDate businessDate;
    qint64 floatMinor = 0;
};
// Nothing when the till is closed. Until the command ends it cannot be closed.
[[nodiscard]] Result<std::optional<OpenTillDay>> openTillDay(HandlerContext &context);

} // namespace shopdesk
