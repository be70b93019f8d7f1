// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/HeaderWords.h"

#include <QStringList>

namespace shopdesk {

namespace {

struct Words
{
    QStringList usual;
    QStringList lesser;
};

QString simplifiedHeading(const QString &heading)
{
    QString simple;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber())
            simple.append(c == u'ё' ? QChar(u'е') : c);
    return simple;
}

Words wordsForIdentity(BookField field)
{
    switch (field) {
    case BookField::Isbn:
        return {{u"isbn10"_qs, u"isbn"_qs, u"кодisbn"_qs}, {}};
    case BookField::Isbn13:
        return {{u"isbn13"_qs, u"ean13"_qs, u"ean"_qs},
                {u"gtin"_qs, u"barcode"_qs, u"штрихкод"_qs, u"штрихкодean"_qs}};
    case BookField::OwnCode:
        return {{u"sku"_qs, u"артикул"_qs, u"кодтовара"_qs, u"внутреннийкод"_qs},
                {u"code"_qs, u"itemcode"_qs, u"article"_qs, u"код"_qs}};
    case BookField::Title:
        return {{u"booktitle"_qs, u"название"_qs, u"названиекниги"_qs, u"наименование"_qs},
                {u"name"_qs, u"заглавие"_qs, u"книга"_qs, u"book"_qs}};
    case BookField::OriginalTitle:
        return {{u"originaltitle"_qs, u"оригинальноеназвание"_qs, u"названиеоригинала"_qs}, {}};
    case BookField::Subtitle:
        return {{u"подзаголовок"_qs}, {}};
    case BookField::Authors:
        return {{u"author"_qs, u"bookauthor"_qs, u"автор"_qs, u"авторы"_qs},
                {u"creator"_qs, u"writer"_qs, u"contributors"_qs}};
    default:
        return {};
    }
}

Words wordsForDescription(BookField field)
{
    switch (field) {
    case BookField::Publisher:
        return {{u"publishername"_qs, u"издательство"_qs}, {u"издатель"_qs, u"imprint"_qs}};
    case BookField::Year:
        return {{u"publicationyear"_qs, u"yearofpublication"_qs, u"originalpublicationyear"_qs,
                 u"год"_qs, u"годиздания"_qs},
                {u"годвыпуска"_qs, u"pubyear"_qs, u"publicationdate"_qs, u"publisheddate"_qs,
                 u"датавыхода"_qs}};
    case BookField::Language:
        return {{u"languagecode"_qs, u"язык"_qs, u"языкиздания"_qs}, {u"lang"_qs}};
    case BookField::Format:
        return {{u"binding"_qs, u"переплет"_qs, u"формат"_qs},
                {u"типобложки"_qs, u"обложка"_qs, u"типпереплета"_qs}};
    case BookField::Description:
        return {{u"описание"_qs, u"аннотация"_qs}, {u"annotation"_qs, u"summary"_qs, u"blurb"_qs}};
    case BookField::Category:
        return {{u"categories"_qs, u"категория"_qs, u"раздел"_qs},
                {u"genre"_qs, u"genres"_qs, u"subjects"_qs, u"subject"_qs, u"жанр"_qs,
                 u"рубрика"_qs, u"тематика"_qs}};
    default:
        return {};
    }
}

Words wordsForMoney(BookField field)
{
    switch (field) {
    case BookField::Price:
        return {{u"listprice"_qs, u"цена"_qs, u"розничнаяцена"_qs},
                {u"retailprice"_qs, u"ценарозничная"_qs, u"rrp"_qs, u"стоимость"_qs}};
    case BookField::Currency:
        return {{u"currencycode"_qs, u"валюта"_qs}, {}};
    case BookField::Tax:
        return {{u"taxrate"_qs, u"vat"_qs, u"vatrate"_qs, u"ндс"_qs, u"ставкандс"_qs},
                {u"налог"_qs}};
    default:
        return {};
    }
}

const Words &wordsFor(BookField field)
{
    static const auto table = [] {
        std::array<Words, kBookFields.size()> all;
        for (const BookField each : kBookFields) {
            Words &words = all.at(static_cast<size_t>(each));
            for (const Words &part :
                 {wordsForIdentity(each), wordsForDescription(each), wordsForMoney(each)}) {
                words.usual += part.usual;
                words.lesser += part.lesser;
            }
        }
        return all;
    }();
    return table.at(static_cast<size_t>(field));
}

// A beginning counts only for words of some length, and not for keys of other tables ("author_id").
bool beginsWithWord(const QString &heading, const QStringList &words)
{
    constexpr qsizetype kShortest = 4;
    if (heading.endsWith(u"id"_qs))
        return false;
    return std::any_of(words.begin(), words.end(), [&heading](const QString &word) {
        return word.size() >= kShortest && heading.startsWith(word);
    });
}

} // namespace

HeaderMatch matchHeader(const QString &heading, BookField field)
{
    const QString simple = simplifiedHeading(heading);
    const QString name = simplifiedHeading(bookFieldName(field));
    const Words &words = wordsFor(field);
    if (simple == name)
        return HeaderMatch::Name;
    if (words.usual.contains(simple))
        return HeaderMatch::Word;
    if (words.lesser.contains(simple))
        return HeaderMatch::LesserWord;
    if (beginsWithWord(simple, QStringList{name} + words.usual))
        return HeaderMatch::Beginning;
    return HeaderMatch::None;
}

} // namespace shopdesk
