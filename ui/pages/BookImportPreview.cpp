// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BookImportPreview.h"

#include "db/service/import/FileKind.h"
#include "db/service/onix/OnixProductParser.h"
#include "models/support/Formats.h"

#include <QFile>

namespace shopdesk {

namespace {

Result<void> open(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return fail(ErrorKind::Storage, u"file_unreadable"_qs, {}, {{u"path"_qs, file.fileName()}},
                file.errorString());
}

// As the importer has it: a column that merely resembles categories is none.
ColumnMapping guessed(const QStringList &headings)
{
    ColumnMapping mapping = ColumnMapping::guess(headings);
    for (const auto &entry : mapping.entries()) {
        if (entry.field == BookField::Category && entry.confidence == MappingConfidence::Likely)
            static_cast<void>(mapping.assign(bookFieldName(BookField::Category) + u'='));
    }
    return mapping;
}

Result<ImportPreview> previewOfList(QFile &file)
{
    SD_ASSIGN(reader, CsvReader::open(file));
    CsvRecord header;
    SD_TRY(reader.next(header));
    CsvRecord example;
    SD_TRY(reader.next(example));
    ImportPreview preview;
    preview.path = file.fileName();
    preview.format = reader.format();
    preview.headings = header.fields;
    preview.example = example.fields;
    preview.mapping = guessed(header.fields);
    return preview;
}

QMap<BookField, QString> fieldsOf(const ParsedBook &book)
{
    const Formats formats;
    return {{BookField::Isbn, book.isbn ? book.isbn->hyphenated() : QString()},
            {BookField::Title, book.title},
            {BookField::Subtitle, book.subtitle},
            {BookField::Authors, namesOf(book).join(u", "_qs)},
            {BookField::Publisher, book.publisher},
            {BookField::Year, book.year ? formats.year(*book.year) : QString()},
            {BookField::Language, Formats::language(book.language)},
            {BookField::Format, Formats::bookFormat(book.format)},
            {BookField::Description, book.description},
            {BookField::Price,
             book.price ? formats.money(book.price->minor(), book.price->currency().code())
                        : QString()},
            {BookField::Tax, book.tax ? formats.percent(book.tax->basisPoints()) : QString()},
            {BookField::Category, book.categoryCodes.join(u", "_qs)}};
}

Result<ImportPreview> previewOfMessage(QFile &file, const Currency &currency)
{
    SD_ASSIGN(reader, OnixReader::open(file));
    OnixNode product;
    SD_ASSIGN(isThere, reader.next(product));
    ImportPreview preview;
    preview.path = file.fileName();
    preview.onix = reader.message();
    const OnixProductParser parser({.currency = currency,
                                    .today = QDate::currentDate(),
                                    .defaultCurrency = reader.message().defaultCurrency,
                                    .defaultPriceType = reader.message().defaultPriceType});
    if (isThere) {
        if (const auto book = parser.parse(product, 1))
            preview.first = fieldsOf(*book);
    }
    return preview;
}

} // namespace

Result<ImportPreview> bookImportPreview(const QString &path, const Currency &currency)
{
    QFile file(path);
    SD_TRY(open(file));
    return fileKind(file) == FileKind::Xml ? previewOfMessage(file, currency) : previewOfList(file);
}

Result<bool> isSubjectScheme(const QString &path)
{
    QFile file(path);
    SD_TRY(open(file));
    return fileKind(file) == FileKind::Json;
}

} // namespace shopdesk
