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
class OpenLibraryLookup;

// A book of the catalogue is added or changed. What Open Library knows of its ISBN can be taken
// into the form; a cover that was taken is set by whoever opened the dialog, once the book is
// saved.
class BookDialog : public RecordDialog
{
    Q_OBJECT

public:
    BookDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    // Changes this book instead of adding one.
    void setBook(const BookDetail &book);
    void setIsbn(const QString &isbn);
    // Null: books cannot be looked up. Borrowed.
    void setLookup(OpenLibraryLookup *lookup);

    struct Cover
    {
        QByteArray file; // as it came; empty: none was taken
        QString source;
    };
    [[nodiscard]] const Cover &cover() const { return m_cover; }
    // As it stands in the form.
    [[nodiscard]] QString title() const;
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
    void lookUp();
    void takeFound(const QJsonObject &values, const QByteArray &cover, const QString &source);
    [[nodiscard]] CreateBook created() const;
    [[nodiscard]] QString yearProblem() const;
    [[nodiscard]] QString labelOf(const QString &key) const;

    OpenLibraryLookup *m_lookup = nullptr;
    Cover m_cover;
    QPushButton *m_lookUp;
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
