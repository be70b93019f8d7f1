// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shopdesk {

// The texts of a book from which its derived columns follow.
struct BookTexts
{
    QString title;
    QString subtitle;
    QStringList authors;
    QString publisher;
    QString isbn;    // thirteen digits, or empty
    QString ownCode; // or empty
};

// The derived columns, the same wherever a book is written: shown authors, keys to sort and search
// by (db/domain/TextKey.h).
struct BookKeys
{
    QString authors; // "A, B"
    QString titleKey;
    QString authorsKey;
    QString publisherKey;
    QString searchKey;
};
[[nodiscard]] BookKeys bookKeys(const BookTexts &texts);

} // namespace shopdesk
