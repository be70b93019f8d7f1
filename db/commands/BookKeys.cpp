// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/BookKeys.h"

#include "db/domain/TextKey.h"

namespace shopdesk {

BookKeys bookKeys(const BookTexts &texts)
{
    const auto authors = texts.authors.join(u", "_qs);
    const QStringList searched{texts.title,     texts.subtitle, authors,
                               texts.publisher, texts.isbn,     texts.ownCode};
    return {.authors = authors,
            .titleKey = sortKey(texts.title),
            .authorsKey = sortKey(authors),
            .publisherKey = sortKey(texts.publisher),
            .searchKey = searchKey(searched.join(u' '))};
}

} // namespace shopdesk
