// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/onix/OnixTag.h"

#include <QString>

#include <vector>

namespace shopdesk {

// One element of a product with the elements inside it that are looked at. Of a text with markup
// the plain text.
struct OnixNode
{
    OnixTag tag = OnixTag::Product;
    qint64 line = 0;
    QString format;      // attribute dateformat or textformat
    QString text;        // trimmed
    bool isLong = false; // the text went on, and was not kept
    std::vector<OnixNode> children;

    // The first child with this tag, or null.
    [[nodiscard]] const OnixNode *child(OnixTag wanted) const;
    // Its text; empty where there is none.
    [[nodiscard]] QString value(OnixTag wanted) const;
    // Whether some child with this tag has this text.
    [[nodiscard]] bool has(OnixTag wanted, const QString &value) const;
    // All children with this tag, in their order; borrowed.
    [[nodiscard]] std::vector<const OnixNode *> all(OnixTag wanted) const;
};

} // namespace shopdesk
