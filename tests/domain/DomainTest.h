// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QObject>

#include <memory>
#include <random>
#include <vector>

namespace shopdesk::test {

// The reason of a failure, "" for success: one comparison shows both.
template<class T>
QString reasonOf(const Result<T> &result)
{
    return result ? QString() : result.error().reason;
}

// Randomness of a property test: the seed is printed and can be given back by
// SHOPDESK_TEST_SEED, so that a failure can be repeated.
class Dice
{
public:
    Dice();

    // Both ends included.
    qint64 between(qint64 low, qint64 high);
    // A character of the alphabet.
    QChar oneOf(const QString &alphabet);
    QString text(const QString &alphabet, int length);

private:
    std::mt19937_64 m_engine;
};

// Runs the test objects of one executable one after the other, each with the given arguments.
// Returns the number of objects that failed.
int runAll(int argc, char **argv, const std::vector<std::unique_ptr<QObject>> &tests);

template<class... Tests>
int runAll(int argc, char **argv)
{
    std::vector<std::unique_ptr<QObject>> tests;
    (tests.push_back(std::make_unique<Tests>()), ...);
    return runAll(argc, argv, tests);
}

} // namespace shopdesk::test
