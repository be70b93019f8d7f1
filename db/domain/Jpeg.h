// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QByteArray>

namespace shopdesk {

struct JpegSize
{
    int width = 0;
    int height = 0;
};

// Reads the frame of a JPEG (ITU-T T.81, annex B) without decoding it: that the bytes are one at
// all, that they are all there, and how large the picture is. Errors, all Invalid:
// picture_not_jpeg, picture_truncated.
[[nodiscard]] Result<JpegSize> jpegSize(const QByteArray &bytes);

} // namespace shopdesk
