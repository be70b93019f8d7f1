// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/PageRequest.h"

namespace shopdesk {

namespace {

std::strong_ordering order(int compared)
{
    return compared <=> 0;
}

std::strong_ordering compareKeys(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return order(a.toString().toUtf8().compare(b.toString().toUtf8()));
    return a.toLongLong() <=> b.toLongLong();
}

} // namespace

std::strong_ordering compareAnchors(const Anchor &a, const Anchor &b)
{
    const auto byKey = compareKeys(a.key, b.key);
    return byKey != std::strong_ordering::equal ? byKey : order(a.id.compare(b.id));
}

} // namespace shopdesk
