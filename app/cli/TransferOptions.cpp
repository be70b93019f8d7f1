// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TransferOptions.h"

#include "app/cli/JsonFile.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

using Kind = OptionSpec::Kind;

Result<QJsonObject> fromFile(const QString &path)
{
    SD_ASSIGN(fields, readJsonFile(path));
    QJsonArray lines;
    for (const auto &each : fields.value(u"lines").toArray()) {
        auto line = each.toObject();
        if (!line.contains(u"quantity"))
            return fail(ErrorKind::Invalid, u"field_missing"_qs, u"lines.quantity"_qs);
        if (line.contains(u"isbn"))
            line.insert(u"book"_qs, line.take(u"isbn"));
        lines.append(line);
    }
    fields.insert(u"lines"_qs, lines);
    return fields;
}

} // namespace

OptionSpec transferNumberOption()
{
    return {u"NUMBER"_qs, Kind::Position, {}, u"The transfer's number or id."_qs};
}

std::vector<OptionSpec> withTransferLines(std::vector<OptionSpec> own)
{
    own.push_back({u"--book"_qs, Kind::Text, u"ISBN"_qs, u"The one book."_qs});
    own.push_back({u"--quantity"_qs, Kind::Number, u"N"_qs, u"How many copies of it."_qs});
    own.push_back({u"--file"_qs, Kind::Text, u"FILE"_qs,
                   u"Several books: {\"lines\":[{\"isbn\":\"9785170800001\",\"quantity\":3}]}; - "
                   "for standard input."_qs});
    own.push_back({u"--note"_qs, Kind::Text, u"TEXT"_qs, u"What should be known about it."_qs});
    return own;
}

std::vector<OptionSpec> withTransferShops(std::vector<OptionSpec> others)
{
    std::vector<OptionSpec> all{
            {u"--from"_qs, Kind::Text, u"SHOP"_qs, u"The shop that gives the copies."_qs},
            {u"--to"_qs, Kind::Text, u"SHOP"_qs, u"The shop that gets them."_qs}};
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

void addTransferShops(const Arguments &arguments, QJsonObject &fields)
{
    if (arguments.has(u"--from"_qs))
        fields.insert(u"from_shop"_qs, arguments.text(u"--from"_qs));
    if (arguments.has(u"--to"_qs))
        fields.insert(u"to_shop"_qs, arguments.text(u"--to"_qs));
}

Result<QJsonObject> transferFields(const Arguments &arguments, const QString &verb)
{
    QJsonObject fields{{u"lines"_qs, QJsonArray()}};
    if (arguments.has(u"--file"_qs)) {
        SD_ASSIGN(read, fromFile(arguments.text(u"--file"_qs)));
        fields = read;
    } else if (arguments.has(u"--book"_qs)) {
        const auto quantity = arguments.number(u"--quantity"_qs);
        if (!quantity)
            return transferPartMissing(u"--quantity"_qs, verb);
        fields.insert(u"lines"_qs,
                      QJsonArray{QJsonObject{{u"book"_qs, arguments.text(u"--book"_qs)},
                                             {u"quantity"_qs, *quantity}}});
    }
    if (arguments.has(u"--note"_qs))
        fields.insert(u"note"_qs, arguments.text(u"--note"_qs));
    return fields;
}

tl::unexpected<Error> transferPartMissing(const QString &what, const QString &verb)
{
    return failUsage(u"argument_missing"_qs, {}, {{u"what"_qs, what}, {u"verb"_qs, verb}});
}

} // namespace shopdesk
