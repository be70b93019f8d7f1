// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/OrderState.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<OrderState>>({
        {OrderState::Placed, u"placed"},
        {OrderState::Paid, u"paid"},
        {OrderState::HandedOver, u"handed_over"},
        {OrderState::Sent, u"sent"},
        {OrderState::Completed, u"completed"},
        {OrderState::Cancelled, u"cancelled"},
        {OrderState::Returned, u"returned"},
});
static_assert(kNames.isComplete(OrderState::Returned));

struct Transition
{
    OrderState from;
    OrderState to;
};

constexpr auto kTransitions = std::to_array<Transition>({
        {OrderState::Placed, OrderState::Paid},
        {OrderState::Placed, OrderState::Cancelled},
        {OrderState::Paid, OrderState::HandedOver},
        {OrderState::Paid, OrderState::Sent},
        {OrderState::Paid, OrderState::Returned},
        {OrderState::HandedOver, OrderState::Completed},
        {OrderState::HandedOver, OrderState::Returned},
        {OrderState::Sent, OrderState::Completed},
        {OrderState::Sent, OrderState::Returned},
        {OrderState::Completed, OrderState::Returned},
});

std::optional<OrderState> target(CommandKind command, Channel channel)
{
    switch (command) {
    case CommandKind::PayOrder:
        return OrderState::Paid;
    case CommandKind::HandOverOrder:
        return channel == Channel::Delivery ? OrderState::Sent : OrderState::HandedOver;
    case CommandKind::CompleteOrder:
        return OrderState::Completed;
    case CommandKind::CancelOrder:
        return OrderState::Cancelled;
    case CommandKind::ReturnOrder:
        return OrderState::Returned;
    default:
        return std::nullopt;
    }
}

} // namespace

QString orderStateName(OrderState state)
{
    return kNames.name(state);
}

std::optional<OrderState> orderStateFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const OrderState> allOrderStates()
{
    return kNames.values();
}

bool allowed(OrderState from, OrderState to)
{
    return std::ranges::any_of(kTransitions, [from, to](const Transition &transition) {
        return transition.from == from && transition.to == to;
    });
}

bool isFinal(OrderState state)
{
    return std::ranges::none_of(kTransitions,
                                [state](const Transition &t) { return t.from == state; });
}

Result<OrderState> stateAfter(OrderState from, CommandKind command, Channel channel)
{
    const auto to = target(command, channel);
    if (!to)
        return fail(ErrorKind::Internal, u"not_an_order_step"_qs);
    if (!allowed(from, *to)) {
        return fail(ErrorKind::Refused, u"order_state_forbids"_qs, u"order"_qs,
                    {{u"from"_qs, orderStateName(from)}, {u"to"_qs, orderStateName(*to)}});
    }
    return *to;
}

} // namespace shopdesk
