// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/queries/Catalogue.h"
#include "tests/support/EngineMatrix.h"

namespace shopdesk::test {

// A workspace on one engine with the made-up books and trade of Catalogue.h.
struct FilledWorkspace
{
    std::unique_ptr<EmptyPlace> place;
    std::unique_ptr<Connection> connection;
    Trade trade;

    [[nodiscard]] static Result<FilledWorkspace> make(Engine engine, const PostgresServer &server,
                                                      int books, int orders);
};

} // namespace shopdesk::test
