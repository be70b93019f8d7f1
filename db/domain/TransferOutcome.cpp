// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/TransferOutcome.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<TransferOutcome>>({
        {TransferOutcome::Arrived, u"arrived"},
        {TransferOutcome::NotSent, u"not_sent"},
        {TransferOutcome::Lost, u"lost"},
});
static_assert(kNames.isComplete(TransferOutcome::Lost));

} // namespace

QString transferOutcomeName(TransferOutcome transferOutcome)
{
    return kNames.name(transferOutcome);
}

std::optional<TransferOutcome> transferOutcomeFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const TransferOutcome> allTransferOutcomes()
{
    return kNames.values();
}

} // namespace shopdesk
