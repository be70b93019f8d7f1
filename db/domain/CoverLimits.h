// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace shopdesk {

// How large one of the two pictures of a cover may be. The bytes are those of the schema's checks.
struct CoverLimits
{
    qsizetype bytes = 0;
    int side = 0; // pixels, of width and height
};

// Beside rows and in the detail pane; at its real size.
inline constexpr CoverLimits kThumbnailLimits{.bytes = 64 * 1024, .side = 480};
inline constexpr CoverLimits kDetailLimits{.bytes = 1024 * 1024, .side = 2000};

} // namespace shopdesk
