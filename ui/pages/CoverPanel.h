// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/CoverFlow.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QToolButton;

namespace shopdesk {

class CoverCache;
class CoverView;

// A book's cover with what can be done to it: drop a picture on it, paste one there, or take the
// menu below, which also fetches the picture that a publisher shows on the web. Reads the picture
// itself. Who may not change covers sees only the picture.
class CoverPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CoverPanel(const PageContext &context, QWidget *parent = nullptr);

    // `link`: where the publisher shows the cover; empty: not known.
    void setBook(BookId book, const QString &title, const QString &author, const QString &link);

private:
    void addActions();
    QAction *addCoverAction(const QString &name, const QString &icon, std::function<void()> act);
    void connectView();
    void showPicture();
    void retranslate();

    std::optional<CoverFlow::Book> m_book;
    QString m_link;
    bool m_mayFetch;
    CoverCache *m_cache;
    CoverFlow *m_flow;
    CoverView *m_view;
    QToolButton *m_menu;
    QAction *m_choose = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_fetch = nullptr;
    QAction *m_show = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace shopdesk
