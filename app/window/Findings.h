// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/HealthDialog.h"

namespace shopdesk {

struct Health;
struct IntegrityReport;

// What db/service found, as lines for people in the language in force.
[[nodiscard]] QList<HealthDialog::Finding> healthFindings(const Health &health);
[[nodiscard]] QList<HealthDialog::Finding> integrityFindings(const IntegrityReport &report);

} // namespace shopdesk
