// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReviewCommands.h"

#include "ui/dialogs/HideReviewDialog.h"
#include "ui/dialogs/ReviewDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"

#include <QCoreApplication>

namespace shopdesk {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(shopdesk::ReviewCommands)

public:
    static QString published() { return tr("Your review was published."); }
    static QString changed() { return tr("Your review was changed."); }
    static QString deleted(const QString &title)
    {
        return tr("Your review of “%1” was deleted.").arg(title);
    }
    static QString picked(const QString &title)
    {
        return tr("“%1” is a pick of the house.").arg(title);
    }
    static QString unpicked(const QString &title)
    {
        return tr("“%1” is no longer a pick of the house.").arg(title);
    }
    static QString hidden() { return tr("The review is hidden."); }
    static QString shown() { return tr("The review is shown again."); }
};

// As it was; the pick is a command of its own.
void writeAgain(QWidget *owner, const PageContext &context, const ReviewDetail &review)
{
    runCommand(
            owner, context,
            WriteReview{.book = BookRef(review.book), .rating = review.rating, .body = review.body},
            [owner, context, review](const QJsonObject &) {
                if (review.staffPick)
                    runCommand(owner, context, SetStaffPick{BookRef(review.book), true}, {});
            });
}

} // namespace

void writeReview(QWidget *owner, const PageContext &context, BookId book, const QString &title,
                 const std::optional<ReviewDetail> &own)
{
    auto *dialog = new ReviewDialog(context.data, context.prompts, owner);
    dialog->setBook(book, title);
    if (own)
        dialog->setReview(*own);
    QObject::connect(dialog, &RecordDialog::saved, owner, [context, isEdit = own.has_value()] {
        context.host.say(isEdit ? Words::changed() : Words::published());
    });
    dialog->open();
}

void deleteReview(QWidget *owner, const PageContext &context, const ReviewDetail &own)
{
    runCommand(owner, context, DeleteReview{BookRef(own.book)},
               [owner, context, own](const QJsonObject &) {
                   context.host.offerUndo(Words::deleted(own.bookTitle), [owner, context, own] {
                       writeAgain(owner, context, own);
                   });
               });
}

void setStaffPick(QWidget *owner, const PageContext &context, const ReviewDetail &own, bool pick)
{
    runCommand(owner, context, SetStaffPick{BookRef(own.book), pick},
               [context, title = own.bookTitle, pick](const QJsonObject &) {
                   context.host.say(pick ? Words::picked(title) : Words::unpicked(title));
               });
}

void hideReview(QWidget *owner, const PageContext &context, const ReviewDetail &review)
{
    auto *dialog = new HideReviewDialog(context.data, context.prompts, owner);
    dialog->setReview(review.id, review.author);
    QObject::connect(dialog, &RecordDialog::saved, owner, [owner, context, id = review.id] {
        context.host.offerUndo(Words::hidden(), [owner, context, id] {
            runCommand(owner, context, ShowReview{id}, {});
        });
    });
    dialog->open();
}

void showReview(QWidget *owner, const PageContext &context, const ReviewDetail &review)
{
    runCommand(owner, context, ShowReview{review.id},
               [owner, context, review](const QJsonObject &) {
                   context.host.offerUndo(Words::shown(), [owner, context, review] {
                       runCommand(owner, context, HideReview{review.id, review.hiddenReason}, {});
                   });
               });
}

} // namespace shopdesk
