// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk {

// The general path of searchKey() in TextKey.h, for text of any script; that header states the
// rules. For ASCII it gives what the fast path gives.
[[nodiscard]] QString foldedText(QStringView text);

} // namespace shopdesk
