// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace shopdesk {

// The five parts of an ISBN (ISBN Users' Manual, section 5), as views into the digits given.
struct IsbnParts
{
    QStringView prefix;
    QStringView group;
    QStringView registrant;
    QStringView publication;
    QStringView check;
};

// Cuts 13 ASCII digits by the range message of the International ISBN Agency. Nothing if the
// agency has not given out the range: such a number may still be on a printed book.
[[nodiscard]] std::optional<IsbnParts> splitIsbn(QStringView digits);

} // namespace shopdesk
