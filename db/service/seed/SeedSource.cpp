// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/seed/SeedSource.h"

#include "db/service/seed/SeedRandom.h"

#include <QFile>
#include <QJsonDocument>

namespace shopdesk {

namespace {

Result<QJsonDocument> document(const QString &name)
{
    QFile file(QStringLiteral(":/seed/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, u"seed_data_missing"_qs, {}, {}, name);
    return QJsonDocument::fromJson(file.readAll());
}

} // namespace

Result<SeedSource> SeedSource::load()
{
    SD_ASSIGN(books, document(u"books"_qs));
    SD_ASSIGN(categories, document(u"categories"_qs));
    SD_ASSIGN(shops, document(u"shops"_qs));
    SD_ASSIGN(people, document(u"people"_qs));
    SeedSource source;
    source.m_books = books.array();
    source.m_categories = categories.array();
    source.m_shops = shops.array();
    source.m_staff = people.object().value(u"staff").toArray();
    source.m_promotions = people.object().value(u"promotions").toArray();
    source.m_names = people.object().value(u"names").toObject();
    source.m_reviews = people.object().value(u"reviews").toObject();
    return source;
}

SeedSource::Person SeedSource::person(SeedRandom &random) const
{
    const auto language = random.pick(QStringList{u"en"_qs, u"de"_qs, u"ru"_qs});
    const auto names = m_names.value(language).toObject();
    const bool female = random.oneIn(2);
    const auto city = random.pick(names.value(u"cities").toArray()).toArray();
    const auto first = names.value(female ? u"female" : u"male").toArray();
    const auto last = names.value(female ? u"last_female" : u"last_male").toArray();
    const auto number = QString::number(random.between(1, 120));
    const auto street = random.pick(names.value(u"streets").toArray()).toString();
    return {.language = language,
            .first = random.pick(first).toString(),
            .last = random.pick(last).toString(),
            .street = language == u"en" ? number + u' ' + street : street + u' ' + number,
            .city = city.at(0).toString(),
            .postcode = city.at(1).toString()};
}

QString SeedSource::reviewText(SeedRandom &random, const QString &language, qint64 rating) const
{
    const auto known = m_reviews.contains(language) ? language : u"en"_qs;
    const auto texts = m_reviews.value(known).toObject().value(QString::number(rating)).toArray();
    return texts.isEmpty() ? QString() : random.pick(texts).toString();
}

} // namespace shopdesk
