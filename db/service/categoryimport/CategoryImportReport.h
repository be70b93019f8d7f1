// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/import/ParsedBook.h"

#include <QJsonObject>

#include <vector>

namespace shopdesk {

// What an import of categories did. read() = imported + updated + unchanged + rejected.
struct CategoryImportReport
{
    qint64 imported = 0;
    qint64 updated = 0; // renamed or moved
    qint64 unchanged = 0;
    std::vector<RowReject> rejects;

    [[nodiscard]] qint64 rejected() const { return qint64(rejects.size()); }
    [[nodiscard]] qint64 read() const { return imported + updated + unchanged + rejected(); }

    // {"read","imported","updated","unchanged","rejected","rejects":[{"row","field","reason",
    //  "value"}]}
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace shopdesk
