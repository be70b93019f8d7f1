// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CoverPanel.h"

#include "db/service/DataService.h"
#include "ui/pages/CoverCache.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/CoverView.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

namespace shopdesk {

CoverPanel::CoverPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_mayFetch(context.lookup && context.data.may(CommandKind::SetBookCover))
    , m_cache(new CoverCache(context.data, this))
    , m_flow(new CoverFlow(context, this))
    , m_view(new CoverView)
    , m_menu(new QToolButton)
{
    setObjectName(u"coverPanel"_qs);
    m_view->setFixedSize(12 * metrics::kGrid, 18 * metrics::kGrid);
    m_menu->setObjectName(u"coverMenu"_qs);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setFixedWidth(m_view->width());
    addActions();
    const bool mayChange = context.data.may(CommandKind::SetBookCover);
    for (QAction *action : {m_choose, m_paste, m_remove})
        action->setVisible(mayChange);
    m_view->setUse(mayChange ? CoverView::Use::Changeable : CoverView::Use::Shown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kHalf);
    layout->addWidget(m_view);
    layout->addWidget(m_menu);
    layout->addStretch(1);
    m_menu->setVisible(mayChange);
    m_fetch->setVisible(false);
    connectView();
    onLanguage(this, [this] { retranslate(); });
}

QAction *CoverPanel::addCoverAction(const QString &name, const QString &icon,
                                    std::function<void()> act)
{
    auto *action = new QAction(icons::named(icon), QString(), this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (m_book)
            act();
    });
    m_menu->addAction(action);
    m_view->addAction(action);
    return action;
}

void CoverPanel::addActions()
{
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_choose = addCoverAction(u"chooseCover"_qs, u"open"_qs, [this] { m_flow->choose(*m_book); });
    m_paste = addCoverAction(u"pasteCover"_qs, u"paste"_qs, [this] { m_view->paste(); });
    m_fetch = addCoverAction(u"fetchCover"_qs, u"import"_qs,
                             [this] { m_flow->fetch(*m_book, QUrl(m_link)); });
    m_show = addCoverAction(u"showCover"_qs, u"show"_qs, [this] { m_flow->show(*m_book); });
    m_remove = addCoverAction(u"removeCover"_qs, u"delete"_qs, [this] { m_flow->remove(*m_book); });
}

void CoverPanel::connectView()
{
    connect(m_view, &CoverView::opened, m_show, &QAction::trigger); // nothing without a picture
    connect(m_view, &CoverView::fileOffered, this, [this](const QString &path) {
        if (m_book)
            m_flow->setFile(*m_book, path);
    });
    connect(m_view, &CoverView::imageOffered, this, [this](const QImage &image) {
        if (m_book)
            m_flow->setImage(*m_book, image);
    });
    connect(m_cache, &CoverCache::arrived, this, [this](BookId arrived) {
        if (m_book && m_book->id == arrived)
            showPicture();
    });
}

void CoverPanel::setBook(BookId book, const QString &title, const QString &author,
                         const QString &link)
{
    m_book = {book, title};
    m_link = link;
    m_fetch->setVisible(m_mayFetch && !link.isEmpty());
    m_fetch->setToolTip(link);
    m_view->setBook(title, author);
    showPicture();
}

void CoverPanel::showPicture()
{
    m_view->setPicture(m_cache->thumbnail(m_book->id));
    m_show->setEnabled(m_view->hasPicture());
    m_remove->setEnabled(m_view->hasPicture());
}

void CoverPanel::retranslate()
{
    m_menu->setText(tr("Cover"));
    m_menu->setAccessibleName(tr("Change the cover"));
    m_menu->setToolTip(tr("A picture can also be dropped on the cover or pasted there."));
    m_choose->setText(tr("Choose a picture…"));
    m_paste->setText(tr("Paste a picture"));
    m_fetch->setText(tr("Fetch from the publisher"));
    m_show->setText(tr("Show large"));
    m_remove->setText(tr("Remove the picture…"));
}

} // namespace shopdesk
