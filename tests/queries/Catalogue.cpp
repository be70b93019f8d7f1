// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/queries/Catalogue.h"

#include "db/domain/Ean13.h"
#include "db/domain/TextKey.h"

namespace shopdesk::test {

namespace {

const QStringList kLatin{
        u"Mountain"_qs, u"River"_qs,  u"Café"_qs,    u"Winter"_qs,  u"Garden"_qs,  u"Letters"_qs,
        u"Shadow"_qs,   u"Ocean"_qs,  u"History"_qs, u"Empire"_qs,  u"Silence"_qs, u"Stranger"_qs,
        u"Über"_qs,     u"Straße"_qs, u"Journey"_qs, u"Castle"_qs,  u"The"_qs,     u"of"_qs,
        u"100%"_qs,     u"C++"_qs,    u"O'Brien"_qs, u"Lantern"_qs, u"Orchard"_qs, u"Voyage"_qs};
const QStringList kCyrillic{u"Война"_qs,   u"мир"_qs,    u"Ёлка"_qs,   u"зима"_qs,  u"Город"_qs,
                            u"человек"_qs, u"письма"_qs, u"Тёмный"_qs, u"берег"_qs, u"история"_qs,
                            u"Остров"_qs,  u"мой"_qs,    u"и"_qs,      u"вечер"_qs, u"Северный"_qs,
                            u"сад"_qs,     u"Дорога"_qs, u"тишина"_qs};
const QStringList kSyllables{u"ba"_qs,  u"lor"_qs, u"mi"_qs,  u"ten"_qs, u"ra"_qs, u"so"_qs,
                             u"vel"_qs, u"qua"_qs, u"dor"_qs, u"ni"_qs,  u"pe"_qs, u"zu"_qs};

// splitmix64: the same numbers everywhere.
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

QString pick(const QStringList &words, quint64 random)
{
    return words.at(static_cast<qsizetype>(random % static_cast<quint64>(words.size())));
}

// A rare word: one of 20,736.
QString rareWord(quint64 random)
{
    QString word;
    for (int i = 0; i < 4; ++i, random /= 12)
        word += pick(kSyllables, random);
    return word;
}

bool isCyrillic(int number)
{
    return mixed(static_cast<quint64>(number)) % 3 == 0;
}

QString authorOf(int number)
{
    const auto random = mixed(static_cast<quint64>(number) * 7 + 3) % 50'000;
    return (random % 3 == 0 ? u"Иванов "_qs : u"Smith "_qs) + rareWord(mixed(random));
}

std::vector<QVariant> bookRow(int number)
{
    const auto random = mixed(static_cast<quint64>(number) * 11 + 5);
    const auto title = catalogueTitle(number);
    const auto authors = authorOf(number);
    const auto publisher = u"House "_qs + rareWord(mixed(random % 500));
    const auto isbn = catalogueIsbn(number);
    const auto at = QStringLiteral("2026-01-01T00:00:00.000Z");
    const auto search = searchKey(QStringList{title, authors, publisher, isbn}.join(u' '));
    return {catalogueBook(number).toString(),
            isbn,
            title,
            sortKey(title),
            authors,
            sortKey(authors),
            publisher,
            sortKey(publisher),
            search,
            number % 17 == 0 ? QVariant() : QVariant(qint64(1900 + random % 126)),
            isCyrillic(number) ? u"ru"_qs : u"en"_qs,
            number % 13 == 0 ? QVariant() : QVariant(qint64(500 + random % 5000)),
            u"EUR"_qs,
            700,
            at,
            at};
}

const QStringList kBookColumns{
        u"id"_qs,         u"isbn"_qs,        u"title"_qs,      u"title_key"_qs,
        u"authors"_qs,    u"authors_key"_qs, u"publisher"_qs,  u"publisher_key"_qs,
        u"search_key"_qs, u"year"_qs,        u"language"_qs,   u"price_minor"_qs,
        u"currency"_qs,   u"tax_rate_bp"_qs, u"created_at"_qs, u"changed_at"_qs};

} // namespace

QUuid catalogueId(quint32 kind, quint32 number)
{
    // Unlike its number, so that the order of ids is no other order.
    const auto random = mixed(number | quint64(kind) << 32U);
    return {static_cast<uint>(random >> 32U),
            static_cast<ushort>(kind),
            static_cast<ushort>(0x7000U | (random & 0xfffU)),
            0x80,
            static_cast<uchar>(number >> 24U),
            static_cast<uchar>(number >> 16U),
            static_cast<uchar>(number >> 8U),
            static_cast<uchar>(number),
            0,
            0,
            1};
}

BookId catalogueBook(int number)
{
    return BookId(catalogueId(1, static_cast<quint32>(number)));
}

QString catalogueTitle(int number)
{
    auto random = mixed(static_cast<quint64>(number));
    const auto &words = isCyrillic(number) ? kCyrillic : kLatin;
    QStringList title;
    for (quint64 i = 0; i < 2 + random % 3; ++i)
        title.append(pick(words, mixed(random + i)));
    if (number % 5 != 0)
        title.append(rareWord(mixed(random + 9)));
    return title.join(u' ');
}

QString catalogueIsbn(int number)
{
    const auto twelve = u"978"_qs + QString::number(100'000'000 + number);
    return Ean13::fromTwelve(twelve)->toString();
}

Result<qint64> fillBooks(Transaction &transaction, int count)
{
    int next = 0;
    return transaction.bulkInsert(u"book"_qs, kBookColumns, [&](std::vector<QVariant> &values) {
        if (next == count)
            return false;
        values = bookRow(next++);
        return true;
    });
}

} // namespace shopdesk::test
