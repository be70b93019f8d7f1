// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/LabelDocument.h"

namespace shopdesk::test {

[[nodiscard]] LabelData taxedShop(); // no books; LPZ, prices with tax
[[nodiscard]] LabelData untaxedShop();
[[nodiscard]] Formats english();

// Each number another ISBN.
[[nodiscard]] LabelBook sampleBook(int number = 0);
// One copy of each of the first books.
[[nodiscard]] std::vector<LabelItem> sampleItems(int count, const LabelChoices &choices = {});

} // namespace shopdesk::test
