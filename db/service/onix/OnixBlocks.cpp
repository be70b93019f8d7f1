// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/OnixBlocks.h"

#include "db/domain/Text.h"
#include "db/service/import/BookRowParser.h"
#include "db/service/import/LanguageCell.h"
#include "db/service/onix/OnixCodes.h"
#include "db/service/onix/OnixPeople.h"

#include <QUrl>

#include <algorithm>

namespace shopdesk {

tl::unexpected<Error> onixReject(const QString &field, const QString &reason, const OnixNode &at,
                                 const QString &value)
{
    return fail(ErrorKind::Invalid, reason, field,
                {{u"line"_qs, at.line}, {u"value"_qs, excerptOf(value)}});
}

void onixNote(ParsedBook &book, const QString &field, const QString &reason, const QString &value)
{
    book.notes.append({field, reason, excerptOf(value)});
}

Result<QString> onixLine(const QString &value, const QString &field, qsizetype longest,
                         const OnixNode &at)
{
    auto text = checkedText(value.simplified(), field, TextLimits{.min = 0, .max = longest});
    if (!text)
        return onixReject(field, text.error().reason, at, value);
    return text;
}

namespace {

constexpr qsizetype kLongestLink = 2'000;
constexpr qsizetype kMostSubjects = 50;

QString withPrefix(const OnixNode &element)
{
    const QString prefix = element.value(OnixTag::TitlePrefix).simplified();
    const QString rest = element.value(OnixTag::TitleWithoutPrefix).simplified();
    if (rest.isEmpty())
        return element.value(OnixTag::TitleText).simplified();
    const bool isElided = prefix.endsWith(u'\'') || prefix.endsWith(u'’') || prefix.isEmpty();
    return isElided ? prefix + rest : prefix + u' ' + rest;
}

// The element of the product itself (ONIX list 149: 01); where that has no words ("volume 3"), the
// words of all, from the whole to the part.
QString titleOf(const OnixNode &detail)
{
    QStringList parts;
    for (const OnixNode *element : detail.all(OnixTag::TitleElement)) {
        const QString words = withPrefix(*element);
        if (element->has(OnixTag::TitleElementLevel, u"01"_qs) && !words.isEmpty())
            return words;
        parts.append(words);
        parts.append(element->value(OnixTag::PartNumber).simplified());
    }
    const bool hasWords = std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.size() > 1 && !part.at(0).isDigit();
    });
    parts.removeAll(QString());
    return hasWords ? parts.join(u", "_qs) : QString();
}

// ONIX list 15: the distinctive title, else one of which the kind is not named.
const OnixNode *titleDetail(const OnixNode &descriptive)
{
    for (const QString &type : {u"01"_qs, u"00"_qs}) {
        for (const OnixNode *detail : descriptive.all(OnixTag::TitleDetail)) {
            if (detail->has(OnixTag::TitleType, type))
                return detail;
        }
    }
    return nullptr;
}

Result<void> readTitle(const OnixNode &descriptive, ParsedBook &book)
{
    const OnixNode *detail = titleDetail(descriptive);
    if (!detail)
        return {};
    SD_ASSIGN(title,
              onixLine(titleOf(*detail), u"title"_qs, BookRowParser::kLongestTitle, *detail));
    book.title = title;
    for (const OnixNode *element : detail->all(OnixTag::TitleElement)) {
        const QString text = element->value(OnixTag::Subtitle);
        if (!book.subtitle.isEmpty() || text.isEmpty())
            continue;
        SD_ASSIGN(subtitle, onixLine(text, u"subtitle"_qs, BookRowParser::kLongestTitle, *element));
        book.subtitle = subtitle;
    }
    return {};
}

void readLanguage(const OnixNode &descriptive, ParsedBook &book)
{
    for (const OnixNode *language : descriptive.all(OnixTag::Language)) {
        if (!language->has(OnixTag::LanguageRole, u"01"_qs))
            continue;
        const QString code = language->value(OnixTag::LanguageCode);
        if (const auto parsed = parseLanguage(code))
            book.language = *parsed;
        else
            onixNote(book, u"language"_qs, parsed.error().reason, code);
        return;
    }
}

// ONIX list 27: 93 is Thema.
void readSubjects(const OnixNode &descriptive, ParsedBook &book)
{
    for (const OnixNode *subject : descriptive.all(OnixTag::Subject)) {
        const QString code = subject->value(OnixTag::SubjectCode);
        const bool isWanted = subject->has(OnixTag::SubjectSchemeIdentifier, u"93"_qs) &&
                              !code.isEmpty() && code.size() <= 20 &&
                              book.categoryCodes.size() < kMostSubjects;
        if (isWanted && !book.categoryCodes.contains(code))
            book.categoryCodes.append(code);
    }
}

} // namespace

Result<void> readDescriptive(const OnixNode &descriptive, ParsedBook &book)
{
    SD_TRY(readTitle(descriptive, book));
    for (const AuthorName &author : onixAuthors(descriptive)) {
        SD_ASSIGN(name,
                  onixLine(author.name, u"authors"_qs, BookRowParser::kLongestName, descriptive));
        book.authors.append({name, author.role});
    }
    book.format = formatOfProductForm(descriptive.value(OnixTag::ProductForm));
    readLanguage(descriptive, book);
    readSubjects(descriptive, book);
    return {};
}

namespace {

// ONIX list 153: the description, else the short one.
void readDescription(const OnixNode &collateral, ParsedBook &book)
{
    const TextLimits limits{
            .min = 0, .max = BookRowParser::kLongestDescription, .lines = TextLines::Multiple};
    for (const QString &type : {u"03"_qs, u"02"_qs}) {
        for (const OnixNode *content : collateral.all(OnixTag::TextContent)) {
            const OnixNode *text = content->child(OnixTag::Text);
            if (!content->has(OnixTag::TextType, type) || !text || text->text.isEmpty())
                continue;
            const auto checked = checkedText(text->text, u"description"_qs, limits);
            if (checked && !text->isLong) {
                book.description = *checked;
                return;
            }
            onixNote(book, u"description"_qs,
                     text->isLong ? u"text_too_long"_qs : checked.error().reason, text->text);
        }
    }
}

bool isWebLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return link.size() <= kLongestLink && url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == u"http" || url.scheme() == u"https");
}

// A still picture (list 159: 03) of the front cover (list 158: 01); a file rather than a page (list
// 161: 02).
QString coverLinkOf(const OnixNode &collateral)
{
    QString found;
    for (const OnixNode *resource : collateral.all(OnixTag::SupportingResource)) {
        const QString mode = resource->value(OnixTag::ResourceMode);
        if (!resource->has(OnixTag::ResourceContentType, u"01"_qs) ||
            (!mode.isEmpty() && mode != u"03"))
            continue;
        for (const OnixNode *version : resource->all(OnixTag::ResourceVersion)) {
            const QString link = version->value(OnixTag::ResourceLink);
            if (version->has(OnixTag::ResourceForm, u"02"_qs) && isWebLink(link))
                return link;
            if (found.isEmpty() || (!isWebLink(found) && isWebLink(link)))
                found = link;
        }
    }
    return found;
}

} // namespace

void readCollateral(const OnixNode &collateral, ParsedBook &book)
{
    readDescription(collateral, book);
    const QString link = coverLinkOf(collateral);
    if (isWebLink(link))
        book.coverLink = link;
    else if (!link.isEmpty())
        onixNote(book, u"cover_link"_qs, u"link_unreadable"_qs, link);
}

} // namespace shopdesk
