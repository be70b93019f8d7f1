// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReviewCommands.h"

#include "ui/dialogs/HideReviewDialog.h"
#include "ui/dialogs/ReviewDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"
#include "ui/support/Prompts.h"

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
    static QString deleteTitle() { return tr("Delete your review"); }
    static QString deleteIt() { return tr("Delete"); }
    static QString pickIsGone()
    {
        return tr("The review and its mark as a staff pick will be gone; this cannot be taken "
                  "back.");
    }
    static QString hiddenIsGone()
    {
        return tr("The review is hidden and will be gone for good; this cannot be taken back.");
    }
    static QString picked(const QString &title) { return tr("“%1” is a staff pick.").arg(title); }
    static QString unpicked(const QString &title)
    {
        return tr("“%1” is no longer a staff pick.").arg(title);
    }
    static QString hidden() { return tr("The review is hidden."); }
    static QString shown() { return tr("The review is shown again."); }
};

void deleteNow(QWidget *owner, const PageContext &context, const ReviewDetail &own)
{
    runCommand(owner, context, DeleteReview{BookRef(own.book)},
               [context, title = own.bookTitle](const QJsonObject &) {
                   context.host.say(Words::deleted(title));
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
    if (!own.staffPick && !own.hidden)
        return deleteNow(owner, context, own);
    context.prompts.confirm(owner,
                            {.title = Words::deleteTitle(),
                             .text = own.hidden ? Words::hiddenIsGone() : Words::pickIsGone(),
                             .yes = Words::deleteIt(),
                             .destructive = true},
                            [owner, context, own] { deleteNow(owner, context, own); });
}

void toggleStaffPick(QWidget *owner, const PageContext &context, const ReviewDetail &own)
{
    const bool pick = !own.staffPick;
    runCommand(owner, context, SetStaffPick{BookRef(own.book), pick},
               [context, title = own.bookTitle, pick](const QJsonObject &) {
                   context.host.say(pick ? Words::picked(title) : Words::unpicked(title));
               });
}

void hideReview(QWidget *owner, const PageContext &context, const ReviewDetail &review)
{
    auto *dialog = new HideReviewDialog(context.data, context.prompts, owner);
    dialog->setReview(review.id, review.author);
    QObject::connect(dialog, &RecordDialog::saved, owner,
                     [context] { context.host.say(Words::hidden()); });
    dialog->open();
}

void showReview(QWidget *owner, const PageContext &context, const ReviewDetail &review)
{
    runCommand(owner, context, ShowReview{review.id},
               [context](const QJsonObject &) { context.host.say(Words::shown()); });
}

} // namespace shopdesk
