// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Channel.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<Channel>>({
        {Channel::Till, u"till"},
        {Channel::Pickup, u"pickup"},
        {Channel::Delivery, u"delivery"},
});
static_assert(kNames.isComplete(Channel::Delivery));

} // namespace

QString channelName(Channel channel)
{
    return kNames.name(channel);
}

std::optional<Channel> channelFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const Channel> allChannels()
{
    return kNames.values();
}

} // namespace shopdesk
