// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/service/lookup/FoundBook.h"

#include <QByteArray>

namespace shopdesk {

// Reading of what Open Library answers (https://openlibrary.org/developers/api). Fields that are
// missing or of another type than usual are left empty; only an answer that is no record at all is
// an error: Damaged `lookup_answer_wrong`.

// An edition: /isbn/{isbn}.json
struct OpenLibraryEdition
{
    FoundBook book;         // without isbn, authors, cover and page
    QStringList authorKeys; // "/authors/OL26320A"
    QString workKey;        // "/works/OL27448W", may be empty
    std::optional<qint64> coverId;
};
[[nodiscard]] Result<OpenLibraryEdition> openLibraryEdition(const QByteArray &json);

// /works/{key}.json: editions often leave the authors to their work.
[[nodiscard]] Result<QStringList> authorKeysOfWork(const QByteArray &json);

// /authors/{key}.json; empty when the record holds no name.
[[nodiscard]] Result<QString> openLibraryAuthor(const QByteArray &json);

} // namespace shopdesk
