// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/commands/StocktakeSteps.h"

#include <QTest>

namespace shopdesk::test {

// What the tests of stocktakes have in common: a workspace on either engine, and no broken
// invariant at the end.
class StocktakeTest : public QObject
{
    Q_OBJECT

protected:
    static constexpr auto kFaust = WorkspaceFixture::kFaust;
    static constexpr auto kProcess = WorkspaceFixture::kProcess;
    static constexpr auto kRare = WorkspaceFixture::kRare;
    static constexpr auto kUnpriced = WorkspaceFixture::kUnpriced;

    // The number of the new stocktake, or why there is none.
    QString started(const StartStocktake &command);
    // Of the lines that a refusal names.
    [[nodiscard]] static QStringList codesOf(const Error &refusal);
    void count(const QString &stocktake, const QList<Counted> &counted);
    void sell(const char *isbn, qint64 copies, qint64 unitMinor);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();
};

} // namespace shopdesk::test
