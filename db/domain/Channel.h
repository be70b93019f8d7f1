// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// How an order reaches the customer.
enum class Channel {
    Till,     // sold over the counter in one step
    Pickup,   // ordered, collected in the shop
    Delivery, // sent
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString channelName(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromName(QStringView name);
[[nodiscard]] std::span<const Channel> allChannels();

} // namespace shopdesk
