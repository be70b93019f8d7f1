// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/Result.h"

#include <QList>

namespace shopdesk {

// What handlers demand of the texts and numbers of a command, in one place for making and editing.
// Each returns the value as it is stored; errors are Invalid and name `field`. Lengths are those of
// the schema's checks, or what a label and a window can show.

// 1 to 200 characters: a person, shop, category, promotion.
[[nodiscard]] Result<QString> checkedName(const QString &value, const QString &field);
[[nodiscard]] Result<QString> checkedTitle(const QString &value, const QString &field);
// 0 to 500, 200 and 50 characters in one line.
[[nodiscard]] Result<QString> checkedSubtitle(const QString &value, const QString &field);
[[nodiscard]] Result<QString> checkedLine(const QString &value, const QString &field);
[[nodiscard]] Result<QString> checkedShortLine(const QString &value, const QString &field);
// 0 to 2,000, 10,000 and 20,000 characters in several lines.
[[nodiscard]] Result<QString> checkedNote(const QString &value, const QString &field);
[[nodiscard]] Result<QString> checkedReviewBody(const QString &value, const QString &field);
[[nodiscard]] Result<QString> checkedDescription(const QString &value, const QString &field);

// 1 to 100 characters: a group of customers.
[[nodiscard]] Result<QString> checkedGroupName(const QString &value, const QString &field);
// 1 to 500 characters in one line: why something was done.
[[nodiscard]] Result<QString> checkedReason(const QString &value, const QString &field);
// What stands on a customer's card, in upper case: A to Z, digits, and . / - between them; at most
// 40. Nothing is nothing. Error `customer_number_invalid`.
[[nodiscard]] Result<QString> checkedCustomerNumber(const QString &value, const QString &field);

// Two letters (ISO 3166-1 alpha-2) in upper case, or nothing. Error `country_invalid`.
[[nodiscard]] Result<QString> checkedCountry(const QString &value, const QString &field);
// The shape of a BCP 47 tag (RFC 5646: en, zh-Hant, pt-BR), or nothing. Error `language_invalid`.
[[nodiscard]] Result<QString> checkedLanguage(const QString &value, const QString &field);
// An address, or nothing. Error `email_invalid`.
[[nodiscard]] Result<QString> checkedEmail(const QString &value, const QString &field);
// The name of a zone that is known here. Error `time_zone_unknown`.
[[nodiscard]] Result<QString> checkedTimeZone(const QString &value, const QString &field);
// available, forthcoming, out_of_print or withdrawn. Error `availability_unknown`.
[[nodiscard]] Result<QString> checkedAvailability(const QString &value, const QString &field);
// person or import. Error `price_origin_unknown`.
[[nodiscard]] Result<QString> checkedPriceOrigin(const QString &value, const QString &field);
// An address of the web with http or https, at most 2,000 characters, or nothing. Error
// `link_invalid`.
[[nodiscard]] Result<QString> checkedLink(const QString &value, const QString &field);
[[nodiscard]] Result<QString> checkedIsbn(const QString &value, const QString &field);
// 1 to 40 characters, of a subject scheme. Error as checkedText().
[[nodiscard]] Result<QString> checkedCategoryCode(const QString &value, const QString &field);

// From 0 to 10^11 minor units. Errors `price_negative`, `money_overflow`.
[[nodiscard]] Result<qint64> checkedPrice(qint64 minor, const QString &field);
// -3000 to 2200. Error `year_out_of_range`.
[[nodiscard]] Result<qint64> checkedYear(qint64 year, const QString &field);
[[nodiscard]] Result<qint64> checkedTaxRate(qint64 basisPoints, const QString &field);
// What a 32-bit column holds, from `min`. Error `number_out_of_range`, facts min, max, given.
[[nodiscard]] Result<qint64> checkedNumber(qint64 value, const QString &field, qint64 min);

// Names of 1 to 300 characters in the given order, each once; at most 100. Error `too_many`.
[[nodiscard]] Result<QList<QString>> checkedAuthors(const QList<QString> &names,
                                                    const QString &field);

// Error `verifier_invalid`. The text is repeated nowhere.
[[nodiscard]] Result<QString> checkedVerifier(const VerifierText &verifier);

} // namespace shopdesk
