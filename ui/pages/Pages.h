// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/ReadArea.h"
#include "ui/pages/PageContext.h"
#include "ui/shell/PageFactory.h"

#include <optional>
#include <vector>

namespace shopdesk {

// The pages that are built, for MainWindow::setPages(). The context is copied; what it borrows
// must outlive the pages.
[[nodiscard]] std::vector<PageFactory> applicationPages(const PageContext &context);

// What of the data a page shows: who may not read it does not see the page. Nothing for a page
// that is not built.
[[nodiscard]] std::optional<ReadArea> areaOfPage(PageId id);

} // namespace shopdesk
