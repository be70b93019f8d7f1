// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/ImportBooksDialog.h"

namespace shopdesk {

// Looks at the beginning of a list of books or an ONIX message. Any thread. Errors: Storage
// `file_unreadable`, and those of CsvReader and OnixReader.
[[nodiscard]] Result<ImportPreview> bookImportPreview(const QString &path,
                                                      const Currency &currency);

// Whether the file is JSON, hence no list of books but perhaps a subject scheme.
[[nodiscard]] Result<bool> isSubjectScheme(const QString &path);

} // namespace shopdesk
