// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LabelOptions.h"

#include "app/cli/ExitCode.h"
#include "app/cli/JsonFile.h"
#include "ui/support/LabelDocument.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

constexpr qsizetype kQuoted = 60; // of what was given

tl::unexpected<Error> missing(const QString &what)
{
    return failUsage(u"argument_missing"_qs, what,
                     {{u"what"_qs, what}, {u"verb"_qs, u"labels"_qs}});
}

tl::unexpected<Error> unknown(const QString &reason, const QString &option, const QString &given,
                              const QStringList &possible)
{
    return failUsage(
            reason, option,
            {{u"given"_qs, given.left(kQuoted)}, {u"possible"_qs, possible.join(u", "_qs)}});
}

// One number for all books, or one for each.
Result<int> copiesOf(const QStringList &copies, qsizetype book)
{
    if (copies.isEmpty())
        return 1;
    const auto text = copies.size() == 1 ? copies.first() : copies.at(book);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return failUsage(u"number_malformed"_qs, u"--copies"_qs,
                         {{u"given"_qs, text.left(kQuoted)}});
    return number;
}

Result<QList<WantedLabel>> booksOf(const Arguments &arguments)
{
    const auto codes = arguments.texts(u"--book"_qs);
    const auto copies = arguments.texts(u"--copies"_qs);
    if (codes.isEmpty())
        return missing(u"--book"_qs);
    if (copies.size() > 1 && copies.size() != codes.size())
        return failUsage(u"label_copies_unclear"_qs, u"--copies"_qs);
    QList<WantedLabel> books;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        SD_ASSIGN(number, copiesOf(copies, i));
        books.append({codes[i], number});
    }
    return books;
}

Result<WantedLabels> labelsInFile(const QString &path)
{
    SD_ASSIGN(file, readJsonFile(path));
    if (!file.value(u"labels").isArray())
        return fail(ErrorKind::Invalid, u"field_missing"_qs, u"labels"_qs);
    WantedLabels wanted{.shop = file.value(u"shop").toString(), .books = {}};
    const auto labels = file.value(u"labels").toArray();
    for (const auto &each : labels) {
        const auto label = each.toObject();
        const auto code = label.value(u"isbn").toString();
        if (code.isEmpty())
            return fail(ErrorKind::Invalid, u"field_missing"_qs, u"labels.isbn"_qs);
        constexpr int kNoNumber = -1;
        const int copies = label.value(u"copies").toInt(label.contains(u"copies") ? kNoNumber : 1);
        if (copies < 0)
            return fail(ErrorKind::Invalid, u"label_copies_invalid"_qs, u"labels.copies"_qs,
                        {{u"most"_qs, LabelDocument::kMostCopies}});
        wanted.books.append({code, copies});
    }
    return wanted;
}

} // namespace

Result<WantedLabels> wantedLabels(const Arguments &arguments)
{
    WantedLabels wanted;
    if (arguments.has(u"--file"_qs)) {
        if (arguments.has(u"--book"_qs))
            return failUsage(u"label_sources_both"_qs, u"--file"_qs);
        SD_ASSIGN(labels, labelsInFile(arguments.text(u"--file"_qs)));
        wanted = labels;
    } else {
        SD_ASSIGN(books, booksOf(arguments));
        wanted.books = books;
    }
    wanted.shop = arguments.text(u"--shop"_qs, wanted.shop);
    if (wanted.shop.isEmpty())
        return missing(u"--shop"_qs);
    return wanted;
}

Result<LabelFormat> wantedLabelFormat(const Arguments &arguments)
{
    const auto key = arguments.text(u"--format"_qs, labelFormats().front().key);
    if (const auto format = labelFormatFromKey(key))
        return *format;
    QStringList possible;
    for (const auto &format : labelFormats())
        possible += format.key;
    return unknown(u"label_format_unknown"_qs, u"--format"_qs, key, possible);
}

Result<LabelChoices> wantedLabelChoices(const Arguments &arguments)
{
    LabelChoices choices;
    const auto name = arguments.text(u"--kind"_qs, labelKindName(choices.kind));
    const auto kind = labelKindFromName(name);
    if (!kind)
        return unknown(u"label_kind_unknown"_qs, u"--kind"_qs, name,
                       {labelKindName(LabelKind::Price), labelKindName(LabelKind::Shelf)});
    choices.kind = *kind;
    choices.text = arguments.text(u"--text"_qs);
    if (!arguments.has(u"--show"_qs))
        return choices;
    choices.parts = {};
    for (const auto &word : arguments.text(u"--show"_qs).split(u',', Qt::SkipEmptyParts)) {
        const auto part = labelPartFromName(word.trimmed());
        if (!part) {
            QStringList possible;
            for (const auto each : allLabelParts())
                possible += labelPartName(each);
            return unknown(u"label_part_unknown"_qs, u"--show"_qs, word, possible);
        }
        choices.parts |= *part;
    }
    return choices;
}

} // namespace shopdesk
