// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Names of db/domain about transfers and what waits for somebody in the present language; an
// unknown name comes back as it is.
namespace shopdesk::words {

[[nodiscard]] QString transferState(const QString &name);
[[nodiscard]] QString transferOutcome(const QString &name);
[[nodiscard]] QString attentionKind(const QString &name);
[[nodiscard]] QString failedJob(const QString &name); // of ReportFailedJob

} // namespace shopdesk::words
