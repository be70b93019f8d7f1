// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/TransferState.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<TransferState>>({
        {TransferState::Requested, u"requested"},
        {TransferState::Dispatched, u"dispatched"},
        {TransferState::Received, u"received"},
        {TransferState::Cancelled, u"cancelled"},
});
static_assert(kNames.isComplete(TransferState::Cancelled));

} // namespace

QString transferStateName(TransferState transferState)
{
    return kNames.name(transferState);
}

std::optional<TransferState> transferStateFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const TransferState> allTransferStates()
{
    return kNames.values();
}

} // namespace shopdesk
