// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Error.h"
#include "db/storage/Bindings.h"

#include <optional>
#include <vector>

namespace shopdesk {

// Statements to be run together, each with what must come of it. SQLite runs them in turn;
// PostgreSQL gets them in one pipeline, so that a handler costs one round trip and not one per
// statement. No statement may depend on what another of the same batch gives back.
class Batch
{
public:
    struct Item
    {
        QString name; // in the catalogue
        Bindings values;
        std::optional<Error> unlessRow; // the error when no row was given back or changed
    };

    void add(const QString &name, Bindings values)
    {
        m_items.push_back({name, std::move(values), std::nullopt});
    }
    void expectRow(const QString &name, Bindings values, Error otherwise)
    {
        m_items.push_back({name, std::move(values), std::move(otherwise)});
    }

    // All of another batch, after what is here already.
    void add(const Batch &more)
    {
        m_items.insert(m_items.end(), more.m_items.begin(), more.m_items.end());
    }

    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }

private:
    std::vector<Item> m_items;
};

} // namespace shopdesk
