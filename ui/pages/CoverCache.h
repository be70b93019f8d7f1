// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/DataService.h"

#include <QCache>
#include <QPixmap>
#include <QSet>

namespace shopdesk {

// Thumbnails of the books that were looked at last. They are read and decoded on a database thread
// and forgotten when a cover changes. GUI thread.
class CoverCache : public QObject
{
    Q_OBJECT

public:
    // Borrows the service.
    explicit CoverCache(DataService &data, QObject *parent = nullptr);

    // Null: the book has none, or it is being read; then arrived() follows.
    [[nodiscard]] QPixmap thumbnail(BookId book);

Q_SIGNALS:
    void arrived(shopdesk::BookId book);

private:
    void read(BookId book);
    void takeChange(const Change &change);

    DataService &m_data;
    QCache<BookId, QPixmap> m_known;
    QSet<BookId> m_asked;
};

} // namespace shopdesk
