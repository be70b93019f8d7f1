// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace shopdesk {

// What a file is by its first character, whatever its name says.
enum class FileKind {
    List, // CSV, or anything else
    Xml,  // "<", e.g. an ONIX message; UTF-8 or UTF-16
    Json, // "{" or "[", e.g. the Thema scheme
};

// Looks at the beginning without reading it.
[[nodiscard]] FileKind fileKind(QIODevice &device);

} // namespace shopdesk
