// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/IsbnCell.h"

#include <QRegularExpression>

namespace shopdesk {

namespace {

constexpr qsizetype kIsbn10Length = 10;
// Four zeros and more begin no ISBN of the English groups that spreadsheets meet, and each zero
// that we add makes a chance hit of the check digit (one in eleven) weigh more.
constexpr qsizetype kMostLostZeros = 3;

QString bareNumber(const QString &cell)
{
    static const QRegularExpression word(u"^(?:e-?)?isbn(?:-?1[03])?\\s*:?\\s*"_qs,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fraction(u"[.,]0+$"_qs);
    QString text = cell.trimmed();
    text.remove(u'=').remove(u'"').remove(u'\'');
    return text.trimmed().remove(word).remove(fraction).trimmed();
}

bool isScientific(const QString &text)
{
    static const QRegularExpression expression(u"^\\d(?:[.,]\\d+)?\\s*[eEеЕ]\\s*\\+?\\d+$"_qs);
    return expression.match(text).hasMatch();
}

std::optional<Isbn> repaired(const QString &number)
{
    const qsizetype lost = kIsbn10Length - number.size();
    if (lost < 1 || lost > kMostLostZeros)
        return std::nullopt;
    const auto isbn = Isbn::parse(number.rightJustified(kIsbn10Length, u'0'));
    return isbn ? std::optional(*isbn) : std::nullopt;
}

IsbnReading readCell(const QString &cell, const QString &field)
{
    IsbnReading reading;
    const auto note = [&](const QString &reason) {
        reading.notes.append({field, reason, excerptOf(cell)});
    };
    const QString number = bareNumber(cell);
    if (number.isEmpty())
        return reading;
    if (isScientific(cell.trimmed())) {
        note(u"isbn_scientific_notation"_qs);
        return reading;
    }
    const auto isbn = Isbn::parse(number);
    if (isbn) {
        reading.isbn = *isbn;
    } else if (auto mended = repaired(number)) {
        reading.isbn = std::move(mended);
        note(u"isbn_repaired"_qs);
    } else {
        note(isbn.error().reason);
    }
    return reading;
}

} // namespace

IsbnReading readIsbn(const QString &isbn13Cell, const QString &isbnCell)
{
    IsbnReading first = readCell(isbn13Cell, u"isbn13"_qs);
    IsbnReading second = readCell(isbnCell, u"isbn"_qs);
    IsbnReading reading;
    reading.notes = first.notes + second.notes;
    reading.isbn = first.isbn ? first.isbn : second.isbn;
    if (first.isbn && second.isbn && !(*first.isbn == *second.isbn))
        reading.notes.append({u"isbn"_qs, u"isbn_mismatch"_qs, excerptOf(isbnCell)});
    return reading;
}

} // namespace shopdesk
