// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/import/AuthorNames.h"
#include "db/service/onix/OnixNode.h"

namespace shopdesk {

// The people under whose names a book stands on the shelf, of its descriptive detail, in the order
// of their sequence numbers (ONIX list 17 for roles): its authors (A01, then A02 "with"); where
// there are none its editors (B01, B09 to B13); else its other creators (A..); else whoever is
// named. Translators and writers of forewords are named only where nobody else is.
[[nodiscard]] QList<AuthorName> onixAuthors(const OnixNode &descriptiveDetail);

} // namespace shopdesk
