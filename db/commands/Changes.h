// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <map>
#include <optional>

namespace shopdesk {

// One edited field: what the person started from and what they want. With a base, the edit is
// refused if somebody has changed the field meanwhile; without, it holds whatever is there.
struct FieldChange
{
    std::optional<QJsonValue> base;
    QJsonValue value;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

// By field name; in JSON {"title": {"base": "Old", "new": "New"}}.
using Changes = std::map<QString, FieldChange>;

} // namespace shopdesk
