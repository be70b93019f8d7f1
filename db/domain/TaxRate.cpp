// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/TaxRate.h"

namespace shopdesk {

Result<TaxRate> TaxRate::parse(qint64 basisPoints)
{
    if (basisPoints < 0 || basisPoints > kMaxBasisPoints) {
        return fail(ErrorKind::Invalid, u"tax_rate_out_of_range"_qs, u"tax_rate_bp"_qs,
                    {{u"max"_qs, kMaxBasisPoints}, {u"given"_qs, basisPoints}});
    }
    return TaxRate(int(basisPoints));
}

} // namespace shopdesk
