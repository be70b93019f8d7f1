// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/OnixPeople.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

namespace shopdesk {

namespace {

// "Smith, Jane" as "Jane Smith"; a name with several commas stays as it is.
QString turnedRound(const QString &inverted)
{
    const QStringList parts = inverted.split(u',');
    return parts.size() == 2 ? parts.at(1).trimmed() + u' ' + parts.at(0).trimmed() : inverted;
}

QString composedName(const OnixNode &contributor)
{
    QStringList parts;
    for (const OnixTag tag :
         {OnixTag::TitlesBeforeNames, OnixTag::NamesBeforeKey, OnixTag::PrefixToKey,
          OnixTag::KeyNames, OnixTag::NamesAfterKey, OnixTag::SuffixToKey})
        parts.append(contributor.value(tag));
    return contributor.child(OnixTag::KeyNames) ? parts.join(u' ') : QString();
}

QString nameOf(const OnixNode &contributor)
{
    for (const QString &name : {contributor.value(OnixTag::PersonName), composedName(contributor),
                                turnedRound(contributor.value(OnixTag::PersonNameInverted)),
                                contributor.value(OnixTag::CorporateName),
                                contributor.value(OnixTag::CorporateNameInverted)}) {
        if (const QString line = name.simplified(); !line.isEmpty())
            return line;
    }
    return {};
}

// Those without a number stand last.
int sequenceOf(const OnixNode &contributor)
{
    bool isNumber = false;
    const int number = contributor.value(OnixTag::SequenceNumber).toInt(&isNumber);
    return isNumber ? number : std::numeric_limits<int>::max();
}

bool hasRole(const OnixNode &contributor, const QRegularExpression &roles)
{
    const auto given = contributor.all(OnixTag::ContributorRole);
    return std::any_of(given.begin(), given.end(), [&roles](const OnixNode *role) {
        return roles.match(role->text).hasMatch();
    });
}

void append(QList<AuthorName> &authors, const QString &name)
{
    const AuthorName author{name, {}};
    if (!name.isEmpty() && !authors.contains(author))
        authors.append(author);
}

} // namespace

QList<AuthorName> onixAuthors(const OnixNode &descriptiveDetail)
{
    static const QRegularExpression authors(u"\\AA01\\z"_qs);
    static const QRegularExpression helpers(u"\\AA02\\z"_qs);
    static const QRegularExpression editors(u"\\AB(?:01|09|1[0-3])\\z"_qs);
    static const QRegularExpression creators(u"\\AA(?!15|16|17|19|2[0-59]|3[346])"_qs);
    static const QRegularExpression anybody(u""_qs);
    auto people = descriptiveDetail.all(OnixTag::Contributor);
    std::stable_sort(people.begin(), people.end(), [](const OnixNode *a, const OnixNode *b) {
        return sequenceOf(*a) < sequenceOf(*b);
    });
    QList<AuthorName> found;
    const auto take = [&](const QRegularExpression &roles) {
        for (const OnixNode *person : people) {
            if (hasRole(*person, roles))
                append(found, nameOf(*person));
        }
    };
    take(authors);
    take(helpers);
    for (const auto *roles : {&editors, &creators, &anybody}) {
        if (found.isEmpty())
            take(*roles);
    }
    return found;
}

} // namespace shopdesk
