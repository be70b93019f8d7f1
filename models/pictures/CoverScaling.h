// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QByteArray>
#include <QImage>

#include <functional>

namespace shopdesk {

// A book's picture in the two sizes that are kept, as JPEG within CoverLimits.
struct CoverPictures
{
    QByteArray thumbnail; // 160 pixels wide
    QByteArray detail;    // 900 pixels wide
};

// Called between the steps with how many are done; false stops.
using ScalingProgress = std::function<bool(int done, int total)>;

// Scales a picture in any of the formats that are taken: JPEG, PNG, GIF, BMP, WebP. What a file
// claims of its size is checked before anything is decoded. Nothing is enlarged; transparency
// becomes white; whatever the file says beside the picture (place, camera) is left out. May take a
// second: not on the window's thread. Needs no display.
//
// Errors: Invalid `picture_file_too_large` (max, in MB), `picture_format_unknown`,
// `picture_too_many_pixels` (width, height, max in millions), `picture_too_small` (width, height,
// min), `picture_truncated`, `picture_malformed`; Cancelled.
[[nodiscard]] Result<CoverPictures> coverPictures(const QByteArray &file,
                                                  const ScalingProgress &progress = {});
// The same for a picture that is decoded already, such as one of the clipboard.
[[nodiscard]] Result<CoverPictures> coverPictures(const QImage &picture,
                                                  const ScalingProgress &progress = {});

// A whole file, as coverPictures() wants it. Errors: Storage `file_unreadable` (path), Invalid
// `picture_file_too_large`.
[[nodiscard]] Result<QByteArray> pictureFile(const QString &path);

} // namespace shopdesk
