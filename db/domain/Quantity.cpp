// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Quantity.h"

namespace shopdesk {

Result<Quantity> Quantity::parse(qint64 copies)
{
    if (copies < kMin || copies > kMax) {
        return fail(ErrorKind::Invalid, u"quantity_out_of_range"_qs, u"quantity"_qs,
                    {{u"min"_qs, kMin}, {u"max"_qs, kMax}, {u"given"_qs, copies}});
    }
    return Quantity(int(copies));
}

} // namespace shopdesk
