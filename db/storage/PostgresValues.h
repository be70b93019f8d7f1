// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/Bindings.h"
#include "db/storage/RowSet.h"
#include "db/storage/SqlText.h"

#include "db/domain/Result.h"

struct pg_result;

namespace shopdesk {

// Parameters of one statement in the text form that libpq takes; owns the bytes.
class PostgresParameters
{
public:
    // Errors: Internal `value_not_bound`; Invalid `text_has_control` for a NUL inside a text, which
    // libpq would cut off silently.
    [[nodiscard]] static Result<PostgresParameters> from(const SqlText &text,
                                                         const Bindings &values);

    [[nodiscard]] int count() const { return static_cast<int>(m_bytes.size()); }
    [[nodiscard]] const char *const *pointers() const { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_bytes;
    std::vector<const char *> m_pointers;
};

// Text form of one value for a parameter or a COPY field; null for NULL.
QByteArray postgresText(const QVariant &value);

// Appends one field in COPY's text format; NULL as \N, specials escaped. False for a NUL inside.
[[nodiscard]] bool appendCopyField(QByteArray &buffer, const QVariant &value);

// A result as a RowSet with the value forms of RowSet.h.
RowSet rowSetOf(const pg_result *result);

} // namespace shopdesk
