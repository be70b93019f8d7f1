// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

class QTemporaryDir;

namespace shopdesk {

// The front of a book that nobody has written, as large as a telephone takes it.
[[nodiscard]] QImage samplePicture();
[[nodiscard]] QByteArray samplePictureBytes(); // as PNG
[[nodiscard]] QString samplePictureFile(const QTemporaryDir &folder);

} // namespace shopdesk
