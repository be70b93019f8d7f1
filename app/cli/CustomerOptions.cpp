// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CustomerOptions.h"

namespace shopdesk {

namespace {

std::vector<OptionSpec> fieldOptions()
{
    using Kind = OptionSpec::Kind;
    return {{u"--email"_qs, Kind::Text, u"ADDRESS"_qs, u"E-mail address."_qs},
            {u"--phone"_qs, Kind::Text, u"NUMBER"_qs, u"Telephone number."_qs},
            {u"--street"_qs, Kind::Text, u"STREET"_qs, u"Street and house."_qs},
            {u"--city"_qs, Kind::Text, u"CITY"_qs, u"City."_qs},
            {u"--postcode"_qs, Kind::Text, u"CODE"_qs, u"Postal code."_qs},
            {u"--country"_qs, Kind::Text, u"CODE"_qs, u"Two letters: DE, RU."_qs},
            {u"--note"_qs, Kind::Text, u"TEXT"_qs, u"For the house alone."_qs},
            {u"--number"_qs, Kind::Text, u"NUMBER"_qs,
             u"What stands on their card; each is given once."_qs}};
}

} // namespace

std::vector<OptionSpec> withCustomerOptions(std::vector<OptionSpec> own)
{
    for (auto &option : fieldOptions())
        own.push_back(std::move(option));
    return own;
}

QStringList customerFieldNames()
{
    QStringList names;
    for (const auto &option : fieldOptions())
        names.append(option.name.mid(2));
    return names;
}

} // namespace shopdesk
