// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Channel.h"
#include "db/domain/CommandKind.h"
#include "db/domain/Result.h"

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// Where an order stands. A sale at the till runs through placed, paid, handed over and completed
// in one transaction; a part return leaves the state as it is.
//
//   placed -> paid -> handed_over -> completed
//     |         |  \-> sent --------/    |
//     v         \-------> returned <-----/  (from handed_over and sent, too)
//   cancelled
//
// Only a placed order can be cancelled or changed: once money has been taken, giving it back is a
// return with a refund.
enum class OrderState {
    Placed,     // stock reserved
    Paid,       // sum of tenders covers the total
    HandedOver, // over the counter
    Sent,       // on its way to the customer
    Completed,  // nothing left to do
    Cancelled,  // never paid; reservation released
    Returned,   // all lines given back and refunded
};

// Name in JSON, in the database and on the command line: "handed_over".
[[nodiscard]] QString orderStateName(OrderState state);
[[nodiscard]] std::optional<OrderState> orderStateFromName(QStringView name);
[[nodiscard]] std::span<const OrderState> allOrderStates();

// The one transition table. No state leads to itself.
[[nodiscard]] bool allowed(OrderState from, OrderState to);

// Whether nothing leads out of the state.
[[nodiscard]] bool isFinal(OrderState state);

// The state to which a command takes an order: PayOrder, HandOverOrder (by channel handed over or
// sent), CompleteOrder, CancelOrder, ReturnOrder (of all that is left). Errors: Refused
// `order_state_forbids` with facts from, to; Internal `not_an_order_step` for other kinds.
[[nodiscard]] Result<OrderState> stateAfter(OrderState from, CommandKind command, Channel channel);

} // namespace shopdesk
