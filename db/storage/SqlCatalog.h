// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/SqlText.h"

#include <unordered_map>

namespace shopdesk {

// The statements of db/sql, by name. A file in sqlite/ or postgres/ overrides the one of the same
// name in common/. One catalogue per connection; used on the connection's thread.
class SqlCatalog
{
public:
    explicit SqlCatalog(Engine engine)
        : m_engine(engine)
    {
    }

    // Borrowed until the catalogue dies. Error: Internal `statement_unknown`.
    [[nodiscard]] Result<const SqlText *> statement(const QString &name);

    // Names that exist for the engine, sorted; tests prepare every one of them.
    [[nodiscard]] QStringList names() const;

private:
    Engine m_engine;
    std::unordered_map<QString, SqlText> m_texts;
};

} // namespace shopdesk
