// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PromotionOptions.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

using Kind = OptionSpec::Kind;

struct Field
{
    OptionSpec option;
    QString name; // in commands
};

QList<Field> numberFields()
{
    return {{{u"--percent-bp"_qs, Kind::Number, u"N"_qs,
              u"percent: basis points off, 1000 for 10 %."_qs},
             u"percent_bp"_qs},
            {{u"--amount"_qs, Kind::Number, u"AMOUNT"_qs,
              u"amount, fixed_price: the sum off or the price, in minor units."_qs},
             u"amount_minor"_qs},
            {{u"--buy"_qs, Kind::Number, u"N"_qs, u"buy_n_get_m: how many are paid."_qs},
             u"buy_quantity"_qs},
            {{u"--free"_qs, Kind::Number, u"N"_qs, u"buy_n_get_m: how many are then free."_qs},
             u"free_quantity"_qs},
            {{u"--minimum"_qs, Kind::Number, u"AMOUNT"_qs,
              u"From this sum of the order on, in minor units."_qs},
             u"minimum_minor"_qs},
            {{u"--priority"_qs, Kind::Number, u"N"_qs, u"Lower comes first. Default: 100."_qs},
             u"priority"_qs}};
}

QList<Field> dateFields()
{
    return {{{u"--from"_qs, Kind::Text, u"DATE"_qs, u"First day."_qs}, u"starts_on"_qs},
            {{u"--until"_qs, Kind::Text, u"DATE"_qs, u"Last day."_qs}, u"ends_on"_qs}};
}

QList<Field> listFields()
{
    return {{{u"--book"_qs, Kind::Texts, u"BOOK"_qs, u"Only this book; may be repeated."_qs},
             u"books"_qs},
            {{u"--category"_qs, Kind::Texts, u"CATEGORY"_qs,
              u"Only this category with all below it; may be repeated."_qs},
             u"categories"_qs},
            {{u"--shop"_qs, Kind::Texts, u"SHOP"_qs, u"Only in this shop; may be repeated."_qs},
             u"shops"_qs},
            {{u"--group"_qs, Kind::Texts, u"GROUP"_qs,
              u"Only for this group of customers; may be repeated."_qs},
             u"groups"_qs}};
}

Result<qint64> weekdays(const QString &text)
{
    qint64 days = 0;
    for (const auto &part : text.split(u',')) {
        const auto day = weekdayNames().indexOf(part.trimmed().toLower());
        if (day < 0)
            return failUsage(u"weekdays_malformed"_qs, u"--weekdays"_qs, {{u"given"_qs, text}});
        days |= qint64(1) << day;
    }
    return days;
}

} // namespace

const QStringList &weekdayNames()
{
    static const QStringList kNames{u"mon"_qs, u"tue"_qs, u"wed"_qs, u"thu"_qs,
                                    u"fri"_qs, u"sat"_qs, u"sun"_qs};
    return kNames;
}

std::vector<OptionSpec> withPromotionOptions(std::vector<OptionSpec> own)
{
    for (const auto &field : numberFields() + dateFields() + listFields())
        own.push_back(field.option);
    own.push_back({u"--weekdays"_qs, Kind::Text, u"DAYS"_qs,
                   u"Only on these, like mon,tue. Default: every day."_qs});
    own.push_back({u"--combinable"_qs, Kind::Flag, {}, u"Adds up with others."_qs});
    return own;
}

Result<QJsonObject> promotionFields(const Arguments &arguments)
{
    QJsonObject fields;
    for (const auto &field : numberFields()) {
        if (const auto number = arguments.number(field.option.name))
            fields.insert(field.name, *number);
    }
    for (const auto &field : dateFields()) {
        if (arguments.has(field.option.name))
            fields.insert(field.name, arguments.text(field.option.name));
    }
    for (const auto &field : listFields()) {
        if (arguments.has(field.option.name))
            fields.insert(field.name,
                          QJsonArray::fromStringList(arguments.texts(field.option.name)));
    }
    if (arguments.has(u"--weekdays"_qs)) {
        SD_ASSIGN(days, weekdays(arguments.text(u"--weekdays"_qs)));
        fields.insert(u"weekdays"_qs, days);
    }
    if (arguments.has(u"--combinable"_qs))
        fields.insert(u"combinable"_qs, true);
    return fields;
}

} // namespace shopdesk
