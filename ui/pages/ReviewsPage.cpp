// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReviewsPage.h"

#include "db/service/DataService.h"
#include "models/tables/ReviewTableModel.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/ReviewCommands.h"
#include "ui/pages/ReviewDetailPane.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace shopdesk {

namespace {

// The entries of the first filter; that of a book is there only while it is filtered by.
enum Which { AllReviews, StaffPicks, OwnReviews, OfBook };

constexpr int kMostStars = 5;
constexpr int kTitleLength = 40;

} // namespace

ReviewsPage::ReviewsPage(const PageContext &context, QWidget *parent)
    : TablePage(u"reviews"_qs, context, parent)
    , m_which(new QComboBox)
    , m_rating(new QComboBox)
    , m_hidden(new QComboBox)
    , m_review(new ReviewDetailPane(context))
{
    const bool moderates = context.data.may(CommandKind::HideReview);
    setModel(new ReviewTableModel(context.data.pages()),
             {.stretch = u"body"_qs,
              .hidden = moderates ? QStringList{u"staff_pick"_qs}
                                  : QStringList{u"staff_pick"_qs, u"hidden"_qs},
              .widths = {{u"created_at"_qs, 14},
                         {u"title"_qs, 13},
                         {u"author"_qs, 12},
                         {u"rating"_qs, 9},
                         {u"body"_qs, 10},
                         {u"hidden"_qs, 6}}});
    addFilters();
    addActions();
    setPane(m_review);
    for (QAction *action : {m_book, m_edit, m_delete, m_pick, m_hide, m_show}) {
        if (action->isVisible())
            m_review->addActionButton(action);
    }
    ready();
}

void ReviewsPage::addFilters()
{
    m_which->setObjectName(u"whichFilter"_qs);
    m_which->setMaximumWidth(26 * metrics::kGrid);
    m_rating->setObjectName(u"ratingFilter"_qs);
    m_hidden->setObjectName(u"hiddenFilter"_qs);
    for (int which = AllReviews; which <= OwnReviews; ++which)
        m_which->addItem(QString());
    m_rating->addItem(QString());
    for (int stars = kMostStars; stars >= 1; --stars)
        m_rating->addItem(QString(), stars);
    m_hidden->addItem(QString());
    m_hidden->addItem(QString(), false);
    m_hidden->addItem(QString(), true);
    for (QComboBox *filter : {m_which, m_rating, m_hidden}) {
        filterBar()->addFilter(filter)->hide();
        connect(filter, &QComboBox::activated, this, &ReviewsPage::applyFilters);
    }
    m_hidden->setVisible(context().data.may(CommandKind::HideReview));
    connect(filterBar(), &FilterBar::searchChanged, this, &ReviewsPage::applyFilters);
}

void ReviewsPage::addActions()
{
    const DataService &service = context().data;
    m_book = addRecordAction(
            {.name = u"openBook"_qs, .icon = u"books"_qs, .shortcut = Qt::CTRL | Qt::Key_B},
            [this] { openBook(); });
    m_edit = addRecordAction({.name = u"editReview"_qs,
                              .icon = u"edit"_qs,
                              .shortcut = Qt::Key_F2,
                              .allowed = service.may(CommandKind::WriteReview)},
                             [this] { editOwn(); });
    m_delete = addRecordAction({.name = u"deleteReview"_qs,
                                .icon = u"delete"_qs,
                                .shortcut = QKeySequence::Delete,
                                .allowed = service.may(CommandKind::DeleteReview)},
                               [this] { deleteOwn(); });
    m_pick = addRecordAction({.name = u"pickReview"_qs,
                              .icon = u"ok"_qs,
                              .shortcut = Qt::CTRL | Qt::Key_K,
                              .allowed = service.may(CommandKind::SetStaffPick)},
                             [this] { togglePick(); });
    m_hide = addRecordAction({.name = u"hideReview"_qs,
                              .icon = u"hide"_qs,
                              .shortcut = Qt::CTRL | Qt::Key_H,
                              .allowed = service.may(CommandKind::HideReview)},
                             [this] { hideSelected(); });
    m_show = addRecordAction({.name = u"showReview"_qs,
                              .icon = u"show"_qs,
                              .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_H,
                              .allowed = service.may(CommandKind::ShowReview)},
                             [this] { showSelected(); });
    setDefaultAction(m_book);
}

void ReviewsPage::addWhich(std::vector<FilterValue> &filters) const
{
    switch (m_which->currentIndex()) {
    case StaffPicks:
        filters.push_back({u"staff_pick"_qs, true});
        break;
    case OwnReviews:
        filters.push_back({u"author"_qs, context().data.scope().account.toString()});
        break;
    case OfBook:
        filters.push_back({u"book"_qs, m_which->currentData()});
        break;
    default:
        break;
    }
}

void ReviewsPage::applyFilters()
{
    std::vector<FilterValue> filters;
    addWhich(filters);
    if (m_rating->currentData().isValid())
        filters.push_back({u"rating"_qs, m_rating->currentData().toString()});
    if (m_hidden->currentData().isValid())
        filters.push_back({u"hidden"_qs, m_hidden->currentData()});
    filterBar()->setFiltered(!filters.empty());
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void ReviewsPage::resetFilters()
{
    m_which->removeItem(OfBook);
    for (QComboBox *filter : {m_which, m_rating, m_hidden})
        filter->setCurrentIndex(0);
    applyFilters();
}

void ReviewsPage::showBook(BookId book, const QString &title)
{
    filterBar()->setSearchText({});
    m_rating->setCurrentIndex(0);
    m_hidden->setCurrentIndex(0);
    m_which->removeItem(OfBook);
    m_bookTitle = title;
    m_which->addItem(QString(), book.toString());
    m_which->setCurrentIndex(OfBook);
    retranslateFilters();
    applyFilters();
}

void ReviewsPage::updateActions()
{
    const auto &review = m_review->review();
    const bool own = review && review->authorId == context().data.scope().account;
    m_book->setEnabled(review.has_value());
    for (QAction *action : {m_edit, m_delete, m_pick})
        action->setEnabled(own);
    m_hide->setEnabled(review && !review->hidden);
    m_show->setEnabled(review && review->hidden);
    m_pick->setText(own && review->staffPick ? tr("No longer a staff pick") : tr("Staff pick"));
}

QString ReviewsPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln review(s)", nullptr, rows)
                                  : tr("About %Ln review(s)", nullptr, rows);
}

EmptyState::Content ReviewsPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("Nobody has written a review yet."),
            .more = tr("Open a book to write the first one."),
            .action = tr("Open the books")};
}

void ReviewsPage::emptyAction()
{
    context().host.openPage(PageId::Books);
}

void ReviewsPage::editOwn()
{
    const auto review = m_review->review();
    if (review)
        writeReview(this, context(), review->book, review->bookTitle, review);
}

void ReviewsPage::deleteOwn()
{
    if (const auto review = m_review->review())
        deleteReview(this, context(), *review);
}

void ReviewsPage::togglePick()
{
    if (const auto review = m_review->review())
        toggleStaffPick(this, context(), *review);
}

void ReviewsPage::hideSelected()
{
    if (const auto review = m_review->review())
        hideReview(this, context(), *review);
}

void ReviewsPage::showSelected()
{
    if (const auto review = m_review->review())
        showReview(this, context(), *review);
}

void ReviewsPage::openBook()
{
    if (const auto review = m_review->review())
        context().host.showRecord(PageId::Books, review->book.toString());
}

void ReviewsPage::retranslateFilters()
{
    const QStringList which{tr("All reviews"), tr("Staff picks"), tr("My own"),
                            tr("About “%1”").arg(m_bookTitle.left(kTitleLength))};
    for (int i = 0; i < m_which->count(); ++i)
        m_which->setItemText(i, which[i]);
    m_rating->setItemText(0, tr("All stars"));
    for (int i = 1; i < m_rating->count(); ++i)
        m_rating->setItemText(i, tr("%n star(s)", nullptr, m_rating->itemData(i).toInt()));
    const QStringList states{tr("Shown and hidden"), tr("Shown"), tr("Hidden")};
    for (int i = 0; i < states.size(); ++i)
        m_hidden->setItemText(i, states[i]);
}

void ReviewsPage::retranslate()
{
    setTitle(tr("Reviews"));
    table()->setAccessibleName(tr("Reviews"));
    filterBar()->setSearchHint(tr("Words of the review, book or author"));
    m_which->setAccessibleName(tr("Which reviews"));
    m_rating->setAccessibleName(tr("Stars"));
    m_hidden->setAccessibleName(tr("Shown or hidden"));
    retranslateFilters();
    m_book->setText(tr("Open the book"));
    m_edit->setText(tr("Edit…"));
    m_delete->setText(tr("Delete"));
    m_hide->setText(tr("Hide…"));
    m_show->setText(tr("Show again"));
    updateActions();
}

} // namespace shopdesk
