// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StocktakeText.h"

#include "app/cli/TextTable.h"
#include "db/domain/Money.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

QJsonValue momentOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonObject progressJson(const StocktakeProgress &progress)
{
    return {{u"books"_qs, progress.books},
            {u"copies"_qs, progress.copies},
            {u"to_recount"_qs, progress.toRecount},
            {u"recounted"_qs, progress.recounted},
            {u"moved"_qs, progress.moved},
            {u"uncounted_books"_qs, progress.uncountedBooks},
            {u"uncounted_copies"_qs, progress.uncountedCopies}};
}

QJsonObject outcomeJson(const StocktakeOutcome &outcome)
{
    return {{u"differences"_qs, outcome.differences},
            {u"more"_qs, outcome.more},
            {u"fewer"_qs, outcome.fewer},
            {u"value_minor"_qs, outcome.valueMinor},
            {u"superseded"_qs, outcome.superseded}};
}

QJsonArray peopleJson(const std::vector<StocktakePerson> &people)
{
    QJsonArray array;
    for (const auto &person : people)
        array.append(QJsonObject{{u"name"_qs, person.name},
                                 {u"scans"_qs, person.scans},
                                 {u"books"_qs, person.books},
                                 {u"first_at"_qs, momentOrNull(person.firstAt)},
                                 {u"last_at"_qs, momentOrNull(person.lastAt)}});
    return array;
}

QString headText(const StocktakeDetail &stocktake)
{
    auto what = stocktake.shopName;
    if (!stocktake.part.isEmpty())
        what += u", %1 %2"_qs.arg(stocktakeScopeName(stocktake.scope), stocktake.part);
    return u"%1: %2, %3, started %4 by %5\n"_qs.arg(
            stocktake.number, what, stocktakeStateName(stocktake.state),
            stocktake.startedAt.toString(Qt::ISODate), stocktake.startedBy);
}

QString progressText(const StocktakeProgress &progress)
{
    auto text = u"Counted: %1 books, %2 copies\n"_qs.arg(progress.books).arg(progress.copies);
    if (progress.uncountedBooks > 0)
        text += u"Not counted: %1 books, %2 copies\n"_qs.arg(progress.uncountedBooks)
                        .arg(progress.uncountedCopies);
    if (progress.toRecount > 0)
        text += u"To be counted again: %1 books\n"_qs.arg(progress.toRecount);
    if (progress.moved > 0)
        text += u"Moved while they were counted: %1 books\n"_qs.arg(progress.moved);
    return text;
}

QString outcomeText(const StocktakeOutcome &outcome, const Currency &currency)
{
    auto text =
            u"Differences: %1 books, %2 copies more, %3 fewer, %4 %5\n"_qs.arg(outcome.differences)
                    .arg(outcome.more)
                    .arg(outcome.fewer)
                    .arg(Money(outcome.valueMinor, currency).toDecimal(), currency.code());
    if (outcome.superseded > 0)
        text += u"Left out, as another stocktake was posted since: %1 books\n"_qs.arg(
                outcome.superseded);
    return text;
}

} // namespace

OptionSpec stocktakeNumberOption()
{
    return {u"NUMBER"_qs, OptionSpec::Kind::Position, {}, u"The stocktake's number or id."_qs};
}

Result<StocktakeDetail> stocktakeByNumberOrId(Transaction &transaction, const ReadScope &scope,
                                              const QString &name)
{
    SD_ASSIGN(id, findStocktake(transaction, scope, name));
    return stocktakeDetail(transaction, scope, id);
}

QJsonObject toJson(const StocktakeDetail &stocktake)
{
    return {{u"id"_qs, stocktake.id.toString()},
            {u"number"_qs, stocktake.number},
            {u"shop"_qs, stocktake.shopCode},
            {u"scope"_qs, stocktakeScopeName(stocktake.scope)},
            {u"part"_qs, stocktake.part},
            {u"state"_qs, stocktakeStateName(stocktake.state)},
            {u"pass"_qs, stocktake.pass},
            {u"note"_qs, stocktake.note},
            {u"started_at"_qs, momentOrNull(stocktake.startedAt)},
            {u"started_by"_qs, stocktake.startedBy},
            {u"posted_at"_qs, momentOrNull(stocktake.postedAt)},
            {u"posted_by"_qs, stocktake.postedBy},
            {u"progress"_qs, progressJson(stocktake.progress)},
            {u"outcome"_qs, outcomeJson(stocktake.outcome)},
            {u"people"_qs, peopleJson(stocktake.people)}};
}

QString stocktakeText(const StocktakeDetail &stocktake, const Currency &currency)
{
    auto text = headText(stocktake);
    if (!stocktake.note.isEmpty())
        text += u"Note: %1\n"_qs.arg(stocktake.note);
    if (stocktake.postedAt.isValid())
        text += u"Posted %1 by %2\n"_qs.arg(stocktake.postedAt.toString(Qt::ISODate),
                                            stocktake.postedBy);
    text += progressText(stocktake.progress) + outcomeText(stocktake.outcome, currency);
    for (const auto &person : stocktake.people)
        text += u"%1: %2 scans of %3 books\n"_qs.arg(person.name)
                        .arg(person.scans)
                        .arg(person.books);
    return text;
}

} // namespace shopdesk
