// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/ImportScenes.h"

#include "ui/dialogs/ImportBooksDialog.h"
#include "ui/dialogs/ImportCategoriesDialog.h"

#include <QPushButton>

namespace shopdesk {

namespace {

// Columns and a first row as the open list goodbooks-10k has them.
ImportPreview longList()
{
    ImportPreview preview;
    preview.path = u"/home/anna/lists/goodbooks-10k.csv"_qs;
    preview.headings = {u"book_id"_qs,
                        u"isbn"_qs,
                        u"isbn13"_qs,
                        u"authors"_qs,
                        u"original_publication_year"_qs,
                        u"original_title"_qs,
                        u"title"_qs,
                        u"language_code"_qs,
                        u"average_rating"_qs};
    preview.example = {u"2"_qs,
                       u"439554934"_qs,
                       u"9.78043955493e+12"_qs,
                       u"J.K. Rowling, Mary GrandPré"_qs,
                       u"1997.0"_qs,
                       u"Harry Potter and the Philosopher's Stone"_qs,
                       u"Harry Potter and the Sorcerer's Stone (Harry Potter, #1)"_qs,
                       u"eng"_qs,
                       u"4.44"_qs};
    preview.mapping = ColumnMapping::guess(preview.headings);
    return preview;
}

// A price list as offices in Russia send it.
ImportPreview priceList()
{
    ImportPreview preview;
    preview.path = u"/home/anna/lists/Прайс-лист 2026-06.csv"_qs;
    preview.format.encoding = TextEncoding::Windows1251;
    preview.format.separator = ';';
    preview.headings = {u"Название"_qs, u"Автор"_qs,    u"Издательство"_qs, u"Год издания"_qs,
                        u"ISBN"_qs,     u"Переплет"_qs, u"Цена"_qs};
    preview.example = {u"Мастер и Маргарита"_qs, u"Булгаков М. А."_qs, u"АСТ"_qs,   u"2023"_qs,
                       u"978-5-17-112345-6"_qs,  u"мягкая обложка"_qs, u"399,00"_qs};
    preview.mapping = ColumnMapping::guess(preview.headings);
    return preview;
}

Currency euro()
{
    return Currency::parse(u"EUR"_qs).value_or(Currency());
}

std::unique_ptr<ImportBooksDialog> dialogOver(const ImportPreview &preview)
{
    auto dialog = std::make_unique<ImportBooksDialog>(preview, euro());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

std::unique_ptr<ImportBooksDialog> started()
{
    auto dialog = dialogOver(longList());
    dialog->findChild<QPushButton *>(u"startImport"_qs)->click();
    return dialog;
}

std::unique_ptr<QWidget> running()
{
    auto dialog = started();
    dialog->showProgress(4'200, 10'000);
    return dialog;
}

std::unique_ptr<QWidget> finished()
{
    auto dialog = started();
    BookImportReport report;
    for (int i = 0; i < 9'991; ++i)
        report.add(i % 40 ? BookImportReport::Fate::Imported : BookImportReport::Fate::Updated);
    report.addReject({17, 18, u"isbn"_qs, u"ean_bad_check_digit"_qs, u"9785170800000"_qs});
    report.addReject({203, 204, u"title"_qs, u"title_missing"_qs, {}});
    report.addReject({1'540, 1'541, u"price"_qs, u"money_malformed"_qs, u"on request"_qs});
    report.addReject({1'541, 1'542, u"price"_qs, u"currency_mismatch"_qs, u"12.50 USD"_qs});
    report.addReject({2'718, 2'719, u"year"_qs, u"year_unreadable"_qs, u"MCMLXXXIV"_qs});
    report.addReject({9'002, 9'003, u"isbn"_qs, u"duplicate_in_file"_qs, u"9780439554930"_qs});
    dialog->showReport(report, ImportMode::Write);
    return dialog;
}

std::unique_ptr<QWidget> tried()
{
    auto dialog = dialogOver(priceList());
    dialog->findChild<QPushButton *>(u"tryImport"_qs)->click();
    BookImportReport report;
    for (int i = 0; i < 120; ++i)
        report.add(BookImportReport::Fate::Imported);
    dialog->showReport(report, ImportMode::DryRun);
    return dialog;
}

// What a publisher sends.
ImportPreview message()
{
    ImportPreview preview;
    preview.path = u"/home/anna/lists/nordlicht-2026-06.xml"_qs;
    preview.onix.emplace().release = u"3.0"_qs;
    preview.first = {{BookField::Isbn, u"978-3-86500-001-9"_qs},
                     {BookField::Title, u"The Lighthouse Keeper’s Daughter"_qs},
                     {BookField::Authors, u"Jürgen von der Lippe, Ole Brandt"_qs},
                     {BookField::Publisher, u"Nordlicht Verlag"_qs},
                     {BookField::Year, u"2025"_qs},
                     {BookField::Price, u"€24.00"_qs},
                     {BookField::Category, u"FBA, FRH"_qs}};
    return preview;
}

std::unique_ptr<QWidget> messageFinished()
{
    auto dialog = dialogOver(message());
    dialog->findChild<QPushButton *>(u"startImport"_qs)->click();
    BookImportReport report;
    for (int i = 0; i < 412; ++i)
        report.add(i % 3 ? BookImportReport::Fate::Unchanged : BookImportReport::Fate::Updated);
    report.addReject({.row = 17,
                      .line = 1'204,
                      .field = u"currency"_qs,
                      .reason = u"currency_unknown"_qs,
                      .value = u"USDD"_qs,
                      .reference = u"de.nordlicht.1017"_qs});
    report.addReject({.row = 203,
                      .line = 14'871,
                      .field = u"title"_qs,
                      .reason = u"text_missing"_qs,
                      .value = {},
                      .reference = u"de.nordlicht.1203"_qs});
    report.addKept(
            {.row = 44, .code = u"9783865000040"_qs, .oursMinor = 1'450, .theirsMinor = 1'200});
    ParsedBook book;
    report.addNotes(book, {{u"categories"_qs, u"category_unknown"_qs, u"ZZZZ"_qs},
                           {u"price"_qs, u"price_without_tax"_qs, u"9.99"_qs}});
    dialog->showReport(report, ImportMode::Write);
    return dialog;
}

std::unique_ptr<ImportCategoriesDialog> scheme()
{
    auto dialog =
            std::make_unique<ImportCategoriesDialog>(u"/home/anna/lists/thema-en.json"_qs, 8'645);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

std::unique_ptr<QWidget> schemeFinished()
{
    auto dialog = scheme();
    dialog->findChild<QPushButton *>(u"startImport"_qs)->click();
    CategoryImportReport report;
    report.imported = 8'644;
    report.rejects.push_back({.row = 12,
                              .line = 0,
                              .field = u"parent"_qs,
                              .reason = u"parent_unknown"_qs,
                              .value = u"ABX"_qs});
    dialog->showReport(report);
    return dialog;
}

std::unique_ptr<QWidget> failed()
{
    auto dialog = started();
    Error error;
    error.kind = ErrorKind::Storage;
    error.reason = u"disk_full"_qs;
    dialog->showError(error);
    return dialog;
}

} // namespace

std::vector<Scene> importScenes()
{
    return {{u"import"_qs, [] { return dialogOver(longList()); }},
            {u"import-price-list"_qs, [] { return dialogOver(priceList()); }},
            {u"import-running"_qs, running},
            {u"import-finished"_qs, finished},
            {u"import-tried"_qs, tried},
            {u"import-failed"_qs, failed},
            {u"import-onix"_qs, [] { return dialogOver(message()); }},
            {u"import-onix-finished"_qs, messageFinished},
            {u"import-categories"_qs, [] { return scheme(); }},
            {u"import-categories-finished"_qs, schemeFinished}};
}

} // namespace shopdesk
