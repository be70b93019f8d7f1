// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/bookimport/OnixBookSource.h"

namespace shopdesk {

OnixBookSource::OnixBookSource(OnixReader reader)
    : m_reader(std::move(reader))
{
}

Result<std::unique_ptr<BookSource>> OnixBookSource::open(QFile &file)
{
    SD_ASSIGN(reader, OnixReader::open(file));
    return std::unique_ptr<BookSource>(new OnixBookSource(std::move(reader)));
}

Result<std::optional<BookSource::Outcome>> OnixBookSource::next()
{
    OnixNode product;
    SD_ASSIGN(isThere, m_reader.next(product));
    if (!isThere)
        return std::nullopt;
    const OnixProductParser parser({.currency = m_rules.currency,
                                    .today = m_rules.today,
                                    .defaultCurrency = m_reader.message().defaultCurrency,
                                    .defaultPriceType = m_reader.message().defaultPriceType});
    return parser.parse(product, ++m_row);
}

QJsonObject OnixBookSource::describe() const
{
    return {{u"format"_qs, u"onix"_qs},
            {u"release"_qs, m_reader.message().release},
            {u"tags"_qs, m_reader.message().hasShortTags ? u"short"_qs : u"reference"_qs}};
}

} // namespace shopdesk
