// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/BookQueries.h"
#include "ui/pages/PageContext.h"

#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

namespace shopdesk {

// A book that was found, with what each shop has of it.
struct BookPick
{
    BookId id;
    QString code;
    QString title;
    std::vector<ShopStock> stock;

    [[nodiscard]] qint64 availableIn(ShopId shop) const;
};

// Finds books for a list: a scanned or typed code and Enter gives the book at once, words show what
// fits, and Enter takes the marked one. Empty again after each book, so that scans follow each
// other; one that is not found is said below, and the next one is not lost.
class BookPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit BookPicker(const PageContext &context, QWidget *parent = nullptr);

    // As if it had been typed, and Enter; scans come here.
    void look(const QString &typed);

Q_SIGNALS:
    void picked(const shopdesk::BookPick &book);
    // Nothing is known of what was looked for.
    void missed(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Matches;

    void ask();
    void showMatches(const std::vector<std::pair<BookId, QString>> &matches);
    void read(BookId book);
    void retranslate();

    PageContext m_context;
    QStandardItemModel m_matches;
    QTimer m_debounce;
    quint64 m_turn = 0;
};

} // namespace shopdesk
