// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shopdesk {

class SeedRandom;

// The real books, subject tree, shops and names that demo data is made from (resources/seed).
class SeedSource
{
public:
    // Error: Internal `seed_data_missing`, when the program was built without it.
    [[nodiscard]] static Result<SeedSource> load();

    [[nodiscard]] const QJsonArray &books() const { return m_books; }
    [[nodiscard]] const QJsonArray &categories() const { return m_categories; }
    [[nodiscard]] const QJsonArray &shops() const { return m_shops; }
    [[nodiscard]] const QJsonArray &staff() const { return m_staff; }
    [[nodiscard]] const QJsonArray &promotions() const { return m_promotions; }

    struct Person
    {
        QString language; // en, de, ru
        QString first;
        QString last;
        QString street;
        QString city;
        QString postcode;

        [[nodiscard]] QString name() const { return first + u' ' + last; }
    };
    [[nodiscard]] Person person(SeedRandom &random) const;
    [[nodiscard]] QString reviewText(SeedRandom &random, const QString &language,
                                     qint64 rating) const;

private:
    QJsonArray m_books;
    QJsonArray m_categories;
    QJsonArray m_shops;
    QJsonArray m_staff;
    QJsonArray m_promotions;
    QJsonObject m_names;
    QJsonObject m_reviews;
};

} // namespace shopdesk
