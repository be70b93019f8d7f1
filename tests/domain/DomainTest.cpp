// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/DomainTest.h"

#include <QtTest>

namespace shopdesk::test {

namespace {

quint64 chosenSeed()
{
    bool given = false;
    const auto seed = qEnvironmentVariable("SHOPDESK_TEST_SEED").toULongLong(&given);
    return given ? seed : std::random_device{}();
}

} // namespace

Dice::Dice()
{
    const auto seed = chosenSeed();
    qInfo("seed %llu (repeat with SHOPDESK_TEST_SEED)", static_cast<unsigned long long>(seed));
    m_engine.seed(seed);
}

qint64 Dice::between(qint64 low, qint64 high)
{
    return std::uniform_int_distribution<qint64>(low, high)(m_engine);
}

QChar Dice::oneOf(const QString &alphabet)
{
    return alphabet.at(between(0, alphabet.size() - 1));
}

QString Dice::text(const QString &alphabet, int length)
{
    QString result;
    for (int i = 0; i < length; ++i)
        result.append(oneOf(alphabet));
    return result;
}

int runAll(int argc, char **argv, const std::vector<std::unique_ptr<QObject>> &tests)
{
    int failed = 0;
    for (const auto &test : tests)
        failed += QTest::qExec(test.get(), argc, argv) == 0 ? 0 : 1;
    return failed;
}

} // namespace shopdesk::test
