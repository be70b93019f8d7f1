// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "ui/pages/PageContext.h"

#include <QImage>
#include <QObject>
#include <QUrl>

#include <functional>

namespace shopdesk {

class BackgroundJob;
struct CoverPictures;

// What can be done to a book's cover. Pictures are scaled in the background, with a job in the
// window's status area, and then set by a command; what came of it is said there. GUI thread.
class CoverFlow : public QObject
{
    Q_OBJECT

public:
    struct Book
    {
        BookId id;
        QString title;
    };

    CoverFlow(const PageContext &context, QWidget *parent);

    // Asks for a file.
    void choose(const Book &book);
    void setFile(const Book &book, const QString &path);
    void setImage(const Book &book, const QImage &image);
    // A file's bytes that came from elsewhere; `source` says from where.
    void setBytes(const Book &book, const QByteArray &bytes, const QString &source);
    // From the web, within the limits of a look-up; there must be one in the context.
    void fetch(const Book &book, const QUrl &link);
    // Asks first, because nothing brings the picture back.
    void remove(const Book &book);
    // Opens the large picture; nothing happens without one.
    void show(const Book &book);

private:
    using Scaling = std::function<Result<CoverPictures>(const std::function<bool(int, int)> &)>;

    void scale(const Book &book, const QString &source, Scaling scaling);
    void set(BackgroundJob &job, const Book &book, const QString &source,
             const CoverPictures &pictures);
    void fail(BackgroundJob &job, const Book &book, const Error &error);

    PageContext m_context;
    QWidget *m_parent;
};

} // namespace shopdesk
