// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ReviewDialog.h"

#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QPushButton>

namespace shopdesk {

namespace {

constexpr int kBodyLines = 8;
constexpr int kMostStars = 5;
constexpr QChar kStar(0x2605);

} // namespace

ReviewDialog::ReviewDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"reviewDialog"_qs, service, prompts, parent)
    , m_rating(new QComboBox)
    , m_body(new TextBox(kBodyLines))
{
    m_rating->addItem(QString(), 0);
    for (int stars = kMostStars; stars >= 1; --stars)
        m_rating->addItem(QString(), stars);
    addField(u"rating"_qs, m_rating);
    addField(u"body"_qs, m_body);
    FormDialog::ready();
}

void ReviewDialog::setBook(BookId book, const QString &title)
{
    m_book = book;
    m_title = title;
    retranslate();
}

void ReviewDialog::setReview(const ReviewDetail &review)
{
    m_isEdit = true;
    m_rating->setCurrentIndex(m_rating->findData(review.rating));
    m_body->setPlainText(review.body);
    setBook(review.book, review.bookTitle);
    markUnchanged();
}

CommandValue ReviewDialog::command() const
{
    return WriteReview{.book = BookRef(m_book),
                       .rating = m_rating->currentData().toLongLong(),
                       .body = m_body->toPlainText().trimmed()};
}

QString ReviewDialog::problem(const QString &key) const
{
    return key == u"rating"_qs && m_rating->currentData().toInt() == 0
                   ? tr("Choose how many stars the book gets.")
                   : QString();
}

void ReviewDialog::retranslate()
{
    setHeading(m_isEdit ? tr("Edit your review") : tr("Write a review"), m_title);
    submitButton()->setText(m_isEdit ? tr("Save") : tr("Publish the review"));
    field(u"rating"_qs)->setLabel(tr("&Stars"));
    field(u"body"_qs)->setLabel(tr("&Review (may be left out)"));
    m_rating->setItemText(0, tr("Choose"));
    for (int index = 1; index < m_rating->count(); ++index) {
        const int stars = m_rating->itemData(index).toInt();
        m_rating->setItemText(
                index, u"%1  %2"_qs.arg(QString(stars, kStar), tr("%n star(s)", nullptr, stars)));
    }
}

} // namespace shopdesk
