// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk {

// The life of an order as a directed graph in Graphviz's language, made from the transition table
// and nothing else: states are nodes, an edge bears the commands that lead along it. States that
// nothing leads out of have a double border. docs/images/order-states.dot is this text.
[[nodiscard]] QString orderStateDiagram();

} // namespace shopdesk
