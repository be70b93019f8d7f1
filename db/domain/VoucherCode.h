// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"

#include <QString>

namespace shopdesk {

// What stands on a voucher and opens the money on it: 6 to 40 letters and digits. Our own are "GV",
// twelve characters that nobody guesses and none of which looks like another (Crockford's 32,
// without I, L, O and U), and a check character; others, printed elsewhere, are taken as they are.
class VoucherCode
{
public:
    // The code of a new voucher: 60 bits of SHA-256 of its id.
    [[nodiscard]] static VoucherCode of(VoucherId voucher);

    // Either case, blanks and hyphens skipped. Errors, field `code`: Invalid
    // `voucher_code_malformed`; `voucher_code_bad_check` for one that looks like ours.
    [[nodiscard]] static Result<VoucherCode> parse(QStringView text);

    [[nodiscard]] QString toString() const { return m_text; }
    // In groups of four, for paper.
    [[nodiscard]] QString grouped() const;

    friend bool operator==(const VoucherCode &, const VoucherCode &) = default;

private:
    explicit VoucherCode(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace shopdesk
