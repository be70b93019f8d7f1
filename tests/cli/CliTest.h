// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/CliProbe.h"

#include <QtTest>

namespace shopdesk::test {

// Base of the tests of the command line: a fresh place per test, on each engine, and no planted
// password in any output.
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void initTestCase() { SD_REQUIRE_POSTGRES(m_server); }
    void init()
    {
        QFETCH_GLOBAL(Engine, engine);
        auto made = CliProbe::make(engine, m_server);
        QVERIFY2(made, made ? "" : qPrintable(made.error().reason + made.error().detail));
        m_probe = std::move(*made);
    }
    void cleanup()
    {
        QCOMPARE(m_probe->leaks(), QStringList());
        m_probe.reset();
    }

protected:
    [[nodiscard]] CliProbe &cli() { return *m_probe; }
    [[nodiscard]] const PostgresServer &server() const { return m_server; }

private:
    PostgresServer m_server;
    std::unique_ptr<CliProbe> m_probe;
};

} // namespace shopdesk::test
