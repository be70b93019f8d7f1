// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/PostalAddress.h"

namespace shopdesk {

// Street, place and country in one line, without the name; empty parts are left out.
[[nodiscard]] QString addressLine(const PostalAddress &address);
// The same behind the name.
[[nodiscard]] QString namedAddressLine(const PostalAddress &address);

} // namespace shopdesk
