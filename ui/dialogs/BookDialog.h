// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/BookQueries.h"
#include "db/queries/CategoryQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QComboBox;
class QPlainTextEdit;

namespace shopdesk {

class CategoryChecks;
class IsbnEdit;
class MoneyEdit;

// A book of the catalogue is added or changed.
class BookDialog : public RecordDialog
{
    Q_OBJECT

public:
    BookDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    // Changes this book instead of adding one.
    void setBook(const BookDetail &book);
    void setIsbn(const QString &isbn);
    void setCategories(const std::vector<CategoryNode> &tree);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    void addFields();
    [[nodiscard]] FieldBinding formatBinding();
    void showFormat(const QString &stored);
    void fillChoices();
    void readCategories();
    [[nodiscard]] CreateBook created() const;
    [[nodiscard]] QString yearProblem() const;
    [[nodiscard]] QString labelOf(const QString &key) const;

    std::optional<BookId> m_book;
    bool m_hasOwnCode = false;
    IsbnEdit *m_isbn;
    QLineEdit *m_title;
    QLineEdit *m_subtitle;
    QPlainTextEdit *m_authors;
    QLineEdit *m_publisher;
    QLineEdit *m_year;
    QComboBox *m_language;
    QComboBox *m_format;
    QString m_storedFormat;
    QPlainTextEdit *m_description;
    MoneyEdit *m_price;
    QComboBox *m_taxRate;
    QComboBox *m_availability;
    CategoryChecks *m_categories;
};

} // namespace shopdesk
