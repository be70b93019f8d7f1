// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ReviewQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QComboBox;

namespace shopdesk {

class TextBox;

// One's own review of a book is written or changed.
class ReviewDialog : public RecordDialog
{
    Q_OBJECT

public:
    ReviewDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setBook(BookId book, const QString &title);
    void setReview(const ReviewDetail &review);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    BookId m_book;
    QString m_title;
    bool m_isEdit = false;
    QComboBox *m_rating;
    TextBox *m_body;
};

} // namespace shopdesk
