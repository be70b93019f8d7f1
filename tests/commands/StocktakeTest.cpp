// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/StocktakeTest.h"

#include "db/service/IntegrityCheck.h"

namespace shopdesk::test {

void StocktakeTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

void StocktakeTest::cleanup()
{
    if (m_shop) {
        const auto report = checkIntegrity(m_shop->connection());
        SD_VERIFY(report);
        for (const auto &finding : report->findings)
            QVERIFY2(finding.differences == 0, qPrintable(finding.check));
    }
    m_shop.reset();
}

QString StocktakeTest::started(const StartStocktake &command)
{
    const auto result = m_shop->apply(command, m_shop->staff());
    return result ? result->value(u"number").toString() : result.error().reason;
}

QStringList StocktakeTest::codesOf(const Error &refusal)
{
    QStringList codes;
    const auto lines = refusal.facts.value(u"lines"_qs).toList();
    for (const auto &line : lines)
        codes.append(line.toMap().value(u"code"_qs).toString());
    return codes;
}

void StocktakeTest::count(const QString &stocktake, const QList<Counted> &counted)
{
    SD_VERIFY(m_shop->apply(countOf(stocktake, counted), m_shop->staff()));
}

void StocktakeTest::sell(const char *isbn, qint64 copies, qint64 unitMinor)
{
    SD_VERIFY(m_shop->apply(saleOf(isbn, copies, unitMinor), m_shop->staff()));
}

} // namespace shopdesk::test
