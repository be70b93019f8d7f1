// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BookReviewsView.h"

#include "db/service/DataService.h"
#include "models/support/Formats.h"
#include "ui/pages/ReviewCommands.h"
#include "ui/support/Fonts.h"
#include "ui/support/Icons.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/FlowLayout.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

constexpr QChar kStar(0x2605);

QToolButton *button(const QString &name, const QString &icon)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setIcon(icons::named(icon));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QLabel *words(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

BookReviewsView::BookReviewsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new QLabel)
    , m_summary(words(u"reviewSummary"_qs, {}))
    , m_list(new QVBoxLayout)
    , m_write(button(u"writeReview"_qs, u"edit"_qs))
    , m_delete(button(u"deleteReview"_qs, u"delete"_qs))
    , m_pick(button(u"pickReview"_qs, u"ok"_qs))
    , m_all(button(u"allReviews"_qs, u"reviews"_qs))
{
    setObjectName(u"bookReviews"_qs);
    m_heading->setObjectName(u"reviewsHeading"_qs);
    m_heading->setFont(fonts::strong(font()));
    m_list->setSpacing(metrics::kHalf);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QToolButton *each : {m_write, m_delete, m_pick, m_all})
        flow->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::kGrid, 0, 0);
    layout->setSpacing(metrics::kHalf);
    layout->addWidget(m_heading);
    layout->addWidget(m_summary);
    layout->addLayout(m_list);
    layout->addWidget(buttons);
    connect(m_write, &QToolButton::clicked, this,
            [this] { writeReview(this, m_context, m_book, m_title, m_reviews.own); });
    connect(m_delete, &QToolButton::clicked, this, [this] {
        if (m_reviews.own)
            deleteReview(this, m_context, *m_reviews.own);
    });
    connect(m_pick, &QToolButton::clicked, this, [this] {
        if (m_reviews.own)
            toggleStaffPick(this, m_context, *m_reviews.own);
    });
    connect(m_all, &QToolButton::clicked, this, &BookReviewsView::allRequested);
}

void BookReviewsView::setReviews(BookId book, const QString &title, const BookReviews &reviews)
{
    m_book = book;
    m_title = title;
    m_reviews = reviews;
    render();
}

void BookReviewsView::render()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto &own = m_reviews.own;
    if (own && own->hidden)
        addReview(*own);
    for (const ReviewDetail &review : m_reviews.latest)
        addReview(review);
    const int picks = int(m_reviews.staffPicks);
    m_summary->setText(m_list->count() == 0 ? tr("Nobody has written about this book yet.")
                       : picks > 0          ? tr("%Ln staff pick(s)", nullptr, picks)
                                            : QString());
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_write->setText(own ? tr("Edit your review…") : tr("Write a review…"));
    m_delete->setVisible(own.has_value());
    m_pick->setVisible(own && m_context.data.may(CommandKind::SetStaffPick));
    m_pick->setText(own && own->staffPick ? tr("No longer a staff pick")
                                          : tr("Make it a staff pick"));
    m_all->setVisible(!m_reviews.latest.empty());
}

void BookReviewsView::addReview(const ReviewDetail &review)
{
    auto *head = words(u"reviewHead"_qs, headLine(review));
    head->setForegroundRole(QPalette::PlaceholderText);
    m_list->addWidget(head);
    if (!review.body.isEmpty())
        m_list->addWidget(words(u"reviewBody"_qs, review.body));
    if (review.hidden)
        m_list->addWidget(
                words(u"reviewHidden"_qs, tr("Hidden by a manager: %1").arg(review.hiddenReason)));
}

QString BookReviewsView::headLine(const ReviewDetail &review) const
{
    const Formats formats;
    QStringList parts{QString(review.rating, kStar), review.author,
                      formats.date(review.createdAt.toLocalTime().date())};
    if (review.staffPick)
        parts += tr("staff pick");
    return parts.join(u"  ·  "_qs);
}

void BookReviewsView::retranslate()
{
    m_heading->setText(tr("Reviews"));
    m_delete->setText(tr("Delete"));
    m_all->setText(tr("All reviews"));
    render();
}

} // namespace shopdesk
