// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/storage/Connection.h"

namespace shopdesk::bench {

// What a workspace is filled with: books, or orders alone.
struct Contents
{
    enum class Kind { Books, Orders };
    Kind kind = Kind::Books;
    int rows = 0;
};

// A workspace with so many rows, made once and kept for the next run: a file in `folder`, or a
// database on the server. Errors: those of the engine.
[[nodiscard]] Result<WorkspaceAddress> workspaceWith(Engine engine, const Contents &contents,
                                                     const QString &folder,
                                                     const QString &serverUri);

} // namespace shopdesk::bench
