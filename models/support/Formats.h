// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/TableSpec.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVariant>

namespace shopdesk {

// How values are written for people: by locale, and states and roles in words of the current
// translation. A value; copy it.
class Formats
{
    Q_DECLARE_TR_FUNCTIONS(Formats)

public:
    explicit Formats(const QLocale &locale = QLocale())
        : m_locale(locale)
    {
    }

    // Minor units of an ISO 4217 currency: 1799 EUR as "17.99 €" or "17,99 €". Integers throughout.
    [[nodiscard]] QString money(qint64 minor, const QString &currency) const;
    [[nodiscard]] QString amount(qint64 minor, const QString &currency) const; // without the sign
    // A value of a table's column by its kind; `currency` is used for money only.
    [[nodiscard]] QString text(ColumnKind kind, const QVariant &value,
                               const QString &currency = {}) const;
    [[nodiscard]] QString integer(qint64 value) const;
    [[nodiscard]] QString year(qint64 value) const;          // -44 as "44 BC"; never grouped
    [[nodiscard]] QString percent(qint64 basisPoints) const; // 700 as "7 %"
    [[nodiscard]] QString rating(qint64 hundredths) const;   // 450 as "4.5"
    // UTC in, the machine's time zone out.
    [[nodiscard]] QString dateTime(const QDateTime &utc) const;
    [[nodiscard]] QString date(const QDate &date) const;
    [[nodiscard]] static QString code(const QString &isbnOrOwnCode); // hyphenated if an ISBN

    // Names of db/domain in words; an unknown name comes back as it is.
    [[nodiscard]] static QString orderState(const QString &name);
    [[nodiscard]] static QString role(const QString &name);
    [[nodiscard]] static QString channel(const QString &name);
    [[nodiscard]] static QString movementKind(const QString &name);
    [[nodiscard]] static QString tenderKind(const QString &name);
    [[nodiscard]] static QString promotionKind(const QString &name);
    [[nodiscard]] static QString voucherEntry(const QString &name);    // "redeemed"
    [[nodiscard]] static QString voucherStanding(const QString &name); // "used_up"
    [[nodiscard]] static QString availability(const QString &name);
    [[nodiscard]] static QString commandKind(const QString &name);
    [[nodiscard]] static QString orderEvent(const QString &name);
    [[nodiscard]] static QString country(const QString &isoCode);  // "DE" as "Germany"
    [[nodiscard]] static QString language(const QString &isoCode); // "ru" as "Russian"
    // A book's format, which may be any text: "paperback" as "Paperback".
    [[nodiscard]] static QString bookFormat(const QString &stored);
    // The way back, for a field in which a person writes it: what is known is stored by its name.
    [[nodiscard]] static QString storedBookFormat(const QString &typed);
    [[nodiscard]] static QStringList bookFormats(); // those with words, as they are stored
    [[nodiscard]] static QStringList countryCodes();
    [[nodiscard]] static QString yesNo(const QVariant &value);
    // Numbers stand right, everything else left; int of Qt::Alignment.
    [[nodiscard]] static int alignment(ColumnKind kind);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
};

} // namespace shopdesk
