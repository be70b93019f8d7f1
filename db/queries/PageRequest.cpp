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

bool isBefore(const ListQuery &list, const Anchor &a, const Anchor &b)
{
    const auto &spec = tableSpec(list.table);
    const bool byDefault = list.sort.isEmpty();
    const auto *column = spec.column(byDefault ? spec.defaultSort : list.sort);
    const bool unique = column && column->sort && column->sort->key == SortSpec::Key::Unique;
    // The anchors of a unique key carry no id.
    const auto compared = unique ? compareKeys(a.key, b.key) : compareAnchors(a, b);
    const bool descending =
            (byDefault ? spec.defaultDirection : list.direction) == Direction::Descending;
    return descending ? compared > 0 : compared < 0;
}

} // namespace shopdesk
