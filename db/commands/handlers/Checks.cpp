// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"

#include "db/auth/ScramVerifier.h"
#include "db/domain/BusinessDate.h"
#include "db/domain/Email.h"
#include "db/domain/Isbn.h"
#include "db/domain/TaxRate.h"
#include "db/domain/Text.h"

#include <QRegularExpression>
#include <QUrl>

#include <limits>

namespace shopdesk {

namespace {

constexpr qsizetype kNameLength = 200;
constexpr qsizetype kGroupNameLength = 100;
constexpr qsizetype kReasonLength = 500;
constexpr qsizetype kTitleLength = 500;
constexpr qsizetype kLineLength = 200;
constexpr qsizetype kShortLineLength = 50;
constexpr qsizetype kNoteLength = 2'000;
constexpr qsizetype kReviewLength = 10'000;
constexpr qsizetype kDescriptionLength = 20'000;
constexpr qsizetype kAuthorLength = 300;
constexpr qsizetype kLinkLength = 2'000;
constexpr qsizetype kMaxAuthors = 100;
constexpr qsizetype kCategoryCodeLength = 40;
constexpr qint64 kMaxPrice = 100'000'000'000; // minor units; far above any book in any currency
constexpr qint64 kFirstYear = -3000;
constexpr qint64 kLastYear = 2200;

Result<QString> oneLine(const QString &value, const QString &field, qsizetype min, qsizetype max)
{
    return checkedText(value, field, {.min = min, .max = max, .lines = TextLines::Single});
}

Result<QString> lines(const QString &value, const QString &field, qsizetype max)
{
    return checkedText(value, field, {.min = 0, .max = max, .lines = TextLines::Multiple});
}

// An error of a value type, which names its own field, as one about this field.
Error about(Error error, const QString &field)
{
    error.field = field;
    return error;
}

} // namespace

Result<QString> checkedName(const QString &value, const QString &field)
{
    return oneLine(value, field, 1, kNameLength);
}

Result<QString> checkedTitle(const QString &value, const QString &field)
{
    return oneLine(value, field, 1, kTitleLength);
}

Result<QString> checkedSubtitle(const QString &value, const QString &field)
{
    return oneLine(value, field, 0, kTitleLength);
}

Result<QString> checkedLine(const QString &value, const QString &field)
{
    return oneLine(value, field, 0, kLineLength);
}

Result<QString> checkedShortLine(const QString &value, const QString &field)
{
    return oneLine(value, field, 0, kShortLineLength);
}

Result<QString> checkedNote(const QString &value, const QString &field)
{
    return lines(value, field, kNoteLength);
}

Result<QString> checkedReviewBody(const QString &value, const QString &field)
{
    return lines(value, field, kReviewLength);
}

Result<QString> checkedDescription(const QString &value, const QString &field)
{
    return lines(value, field, kDescriptionLength);
}

Result<QString> checkedGroupName(const QString &value, const QString &field)
{
    return oneLine(value, field, 1, kGroupNameLength);
}

Result<QString> checkedReason(const QString &value, const QString &field)
{
    return oneLine(value, field, 1, kReasonLength);
}

Result<QString> checkedCustomerNumber(const QString &value, const QString &field)
{
    static const QRegularExpression pattern(
            QStringLiteral("\\A([0-9A-Z]([0-9A-Z./-]{0,38}[0-9A-Z])?)?\\z"));
    const auto number = value.trimmed().toUpper();
    if (!pattern.match(number).hasMatch())
        return fail(ErrorKind::Invalid, u"customer_number_invalid"_qs, field);
    return number;
}

Result<QString> checkedCountry(const QString &value, const QString &field)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([A-Z]{2})?\\z"));
    const auto country = value.trimmed().toUpper();
    if (!pattern.match(country).hasMatch())
        return fail(ErrorKind::Invalid, u"country_invalid"_qs, field);
    return country;
}

Result<QString> checkedLanguage(const QString &value, const QString &field)
{
    static const QRegularExpression pattern(
            QStringLiteral("\\A([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4})?\\z"));
    const auto language = value.trimmed();
    if (!pattern.match(language).hasMatch())
        return fail(ErrorKind::Invalid, u"language_invalid"_qs, field);
    return language;
}

Result<QString> checkedEmail(const QString &value, const QString &field)
{
    if (value.trimmed().isEmpty())
        return QString();
    const auto email = Email::parse(value);
    if (!email)
        return fail(about(email.error(), field));
    return email->toString();
}

Result<QString> checkedTimeZone(const QString &value, const QString &field)
{
    const auto zone = timeZone(value);
    if (!zone)
        return fail(about(zone.error(), field));
    return value;
}

Result<QString> checkedAvailability(const QString &value, const QString &field)
{
    static const QStringList known{u"available"_qs, u"forthcoming"_qs, u"out_of_print"_qs,
                                   u"withdrawn"_qs};
    if (!known.contains(value))
        return fail(ErrorKind::Invalid, u"availability_unknown"_qs, field);
    return value;
}

Result<QString> checkedPriceOrigin(const QString &value, const QString &field)
{
    if (value != u"person" && value != u"import")
        return fail(ErrorKind::Invalid, u"price_origin_unknown"_qs, field);
    return value;
}

Result<QString> checkedLink(const QString &value, const QString &field)
{
    SD_ASSIGN(text, oneLine(value, field, 0, kLinkLength));
    const QUrl url(text, QUrl::StrictMode);
    const bool isOfTheWeb = url.isValid() && !url.host().isEmpty() &&
                            (url.scheme() == u"http" || url.scheme() == u"https");
    if (!text.isEmpty() && !isOfTheWeb)
        return fail(ErrorKind::Invalid, u"link_invalid"_qs, field);
    return text;
}

Result<QString> checkedIsbn(const QString &value, const QString &field)
{
    const auto isbn = Isbn::parse(value);
    if (!isbn)
        return fail(about(isbn.error(), field));
    return isbn->toString();
}

Result<QString> checkedCategoryCode(const QString &value, const QString &field)
{
    return oneLine(value, field, 1, kCategoryCodeLength);
}

Result<qint64> checkedPrice(qint64 minor, const QString &field)
{
    if (minor < 0)
        return fail(ErrorKind::Invalid, u"price_negative"_qs, field);
    if (minor > kMaxPrice)
        return fail(ErrorKind::Invalid, u"money_overflow"_qs, field, {{u"max"_qs, kMaxPrice}});
    return minor;
}

Result<qint64> checkedYear(qint64 year, const QString &field)
{
    if (year < kFirstYear || year > kLastYear)
        return fail(ErrorKind::Invalid, u"year_out_of_range"_qs, field,
                    {{u"min"_qs, kFirstYear}, {u"max"_qs, kLastYear}, {u"given"_qs, year}});
    return year;
}

Result<qint64> checkedTaxRate(qint64 basisPoints, const QString &field)
{
    const auto rate = TaxRate::parse(basisPoints);
    if (!rate)
        return fail(about(rate.error(), field));
    return rate->basisPoints();
}

Result<qint64> checkedNumber(qint64 value, const QString &field, qint64 min)
{
    constexpr qint64 kMax = std::numeric_limits<qint32>::max();
    if (value < min || value > kMax)
        return fail(ErrorKind::Invalid, u"number_out_of_range"_qs, field,
                    {{u"min"_qs, min}, {u"max"_qs, kMax}, {u"given"_qs, value}});
    return value;
}

Result<QList<QString>> checkedAuthors(const QList<QString> &names, const QString &field)
{
    if (names.size() > kMaxAuthors)
        return fail(ErrorKind::Invalid, u"too_many"_qs, field, {{u"max"_qs, kMaxAuthors}});
    QList<QString> authors;
    for (const auto &given : names) {
        SD_ASSIGN(name, oneLine(given, field, 1, kAuthorLength));
        if (!authors.contains(name))
            authors.append(name);
    }
    return authors;
}

Result<QString> checkedVerifier(const VerifierText &verifier)
{
    if (!ScramVerifier::isValid(verifier.text))
        return fail(ErrorKind::Invalid, u"verifier_invalid"_qs, u"verifier"_qs);
    return verifier.text;
}

} // namespace shopdesk
