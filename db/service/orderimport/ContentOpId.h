// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"

#include <QDateTime>

namespace shopdesk {

// The op id of a command that is made from something that stays the same, such as the lines of an
// invoice: the same content gives the same id wherever and whenever it is asked for, so that a
// second import finds the work done. A UUID of version 8 (RFC 9562, section 5.8): 48 bits of the
// time in milliseconds, the rest of SHA-256 of kind and content. The time keeps what is made in the
// order in which it happened, as ids of version 7 do.
[[nodiscard]] OpId contentOpId(const QDateTime &at, const QByteArray &kind,
                               const QByteArray &content);

} // namespace shopdesk
