// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/bookimport/BookSource.h"
#include "db/service/onix/OnixProductParser.h"
#include "db/service/onix/OnixReader.h"

namespace shopdesk {

// The products of an ONIX message.
class OnixBookSource final : public BookSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<BookSource>> open(QFile &file);

    void begin(const SourceRules &rules) override { m_rules = rules; }
    [[nodiscard]] Result<std::optional<Outcome>> next() override;
    [[nodiscard]] qint64 position() const override { return m_reader.position(); }
    [[nodiscard]] QJsonObject describe() const override;

private:
    explicit OnixBookSource(OnixReader reader);

    OnixReader m_reader;
    SourceRules m_rules;
    qint64 m_row = 0;
};

} // namespace shopdesk
