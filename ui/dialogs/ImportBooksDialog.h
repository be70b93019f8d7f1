// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/bookimport/BookImporter.h"
#include "db/service/import/ColumnMapping.h"
#include "db/service/onix/OnixReader.h"
#include "ui/dialogs/DialogFrame.h"

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace shopdesk {

class MoneyEdit;
class RejectTable;

// What a file of books turned out to be, before anything is imported.
struct ImportPreview
{
    QString path;
    CsvFormat format;
    QStringList headings;
    QStringList example; // the first record after the headings
    ColumnMapping mapping;
    std::optional<OnixMessage> onix; // a message, which has no columns
    QMap<BookField, QString> first;  // what its first product says
};

// Shows how a list or an ONIX message is understood, lets the person correct which column is which,
// tries it without keeping anything, imports it, and lists every row that could not be taken and
// every price that was left. Does nothing itself:
// the owner answers importRequested() with showProgress(), showReport() or showError().
class ImportBooksDialog : public DialogFrame
{
    Q_OBJECT

public:
    ImportBooksDialog(const ImportPreview &preview, const Currency &currency,
                      QWidget *parent = nullptr);

    // "field=column" for each field, for BookImportRequest.
    [[nodiscard]] QStringList assignments() const;
    [[nodiscard]] std::optional<qint64> defaultPrice() const;
    // Whether prices that a person has set are lowered, too.
    [[nodiscard]] bool lowersPrices() const;

    void showReport(const BookImportReport &report, ImportMode mode);
    void showError(const Error &error) override;

Q_SIGNALS:
    void importRequested(shopdesk::ImportMode mode);

private:
    void buildMapping();
    void addMappingRow(int row, BookField field);
    void start(ImportMode mode);
    void listRows(const BookImportReport &report);
    void showMessageFields();
    void setRunning(bool running);
    void retranslate();
    [[nodiscard]] QString exampleOf(int column) const;
    [[nodiscard]] static QString fieldWords(BookField field);
    [[nodiscard]] static QString separatorWords(char separator);
    [[nodiscard]] QString formatWords() const;

    ImportPreview m_preview;
    Currency m_currency;
    QLabel *m_format;
    QTableWidget *m_mapping;
    QList<QComboBox *> m_columns;
    QLabel *m_priceLabel;
    MoneyEdit *m_price;
    QCheckBox *m_lower;
    RejectTable *m_rejects;
    QPushButton *m_try;
    QPushButton *m_import;
};

} // namespace shopdesk
