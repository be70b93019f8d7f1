// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CoverCache.h"

#include "db/queries/BookQueries.h"
#include "models/support/Await.h"

#include <QImage>

namespace shopdesk {

namespace {

constexpr int kMostThumbnails = 200; // about 100 kB each

Result<QImage> readThumbnail(Transaction &transaction, const ReadScope &scope, BookId book)
{
    SD_ASSIGN(cover, bookCover(transaction, scope, book, CoverSize::Thumbnail));
    return cover ? QImage::fromData(cover->picture) : QImage();
}

} // namespace

CoverCache::CoverCache(DataService &data, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_known(kMostThumbnails)
{
    connect(&data.changes(), &ChangeNotifier::changed, this, &CoverCache::takeChange);
}

QPixmap CoverCache::thumbnail(BookId book)
{
    if (const QPixmap *known = m_known.object(book))
        return *known;
    read(book);
    return {};
}

void CoverCache::read(BookId book)
{
    if (m_asked.contains(book))
        return;
    m_asked.insert(book);
    await(m_data.read<QImage>([book](Transaction &transaction, const ReadScope &scope) {
        return readThumbnail(transaction, scope, book);
    }),
          this, [this, book](const Result<QImage> &image) {
              // Forgotten meanwhile: what arrived may be the picture of before.
              if (!m_asked.remove(book))
                  return read(book);
              if (!image)
                  return; // the drawn cover stays; the next look asks again
              m_known.insert(book, new QPixmap(QPixmap::fromImage(*image)));
              Q_EMIT arrived(book);
          });
}

void CoverCache::takeChange(const Change &change)
{
    if (change.kind != CommandKind::SetBookCover && change.kind != CommandKind::RemoveBookCover)
        return;
    for (const QString &id : change.ids) {
        const auto book = BookId::parse(id);
        if (!book)
            continue;
        m_known.remove(*book);
        m_asked.remove(*book);
        read(*book);
    }
}

} // namespace shopdesk
