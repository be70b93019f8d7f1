// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/HideReviewDialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

HideReviewDialog::HideReviewDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"hideReviewDialog"_qs, service, prompts, parent)
    , m_reason(new QLineEdit)
{
    addField(u"reason"_qs, m_reason);
    FormDialog::ready();
}

void HideReviewDialog::setReview(ReviewId review, const QString &author)
{
    m_review = review;
    m_author = author;
    retranslate();
}

CommandValue HideReviewDialog::command() const
{
    return HideReview{m_review, m_reason->text().trimmed()};
}

QString HideReviewDialog::problem(const QString &key) const
{
    return key == u"reason"_qs && m_reason->text().trimmed().isEmpty() ? tr("Say why.") : QString();
}

void HideReviewDialog::retranslate()
{
    setHeading(tr("Hide the review by %1").arg(m_author),
               tr("Nobody but its author and managers will see it, and it will not count in the "
                  "book's rating. It can be shown again."));
    submitButton()->setText(tr("Hide the review"));
    field(u"reason"_qs)->setLabel(tr("&Reason (its author reads it)"));
}

} // namespace shopdesk
