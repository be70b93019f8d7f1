// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ReviewQueries.h"
#include "ui/dialogs/RecordDialog.h"

namespace shopdesk {

// Why a review is hidden; its author reads the reason.
class HideReviewDialog : public RecordDialog
{
    Q_OBJECT

public:
    HideReviewDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setReview(ReviewId review, const QString &author);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    ReviewId m_review;
    QString m_author;
    QLineEdit *m_reason;
};

} // namespace shopdesk
