// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QString>

#include <memory>

namespace shopdesk::test {

// An empty PostgreSQL database for one test; its destructor drops it.
class TestDatabase
{
public:
    // `serverUri` names the superuser and a database to work from; the password is the
    // environment's. Errors: Invalid `prefix_invalid` (letters, digits and _ only), Unreachable or
    // Storage with the server's words as detail.
    [[nodiscard]] static Result<std::unique_ptr<TestDatabase>> create(const QString &serverUri,
                                                                      const QString &prefix);
    // Another one with all that is in this one, to which nobody may be connected meanwhile.
    [[nodiscard]] Result<std::unique_ptr<TestDatabase>> copy() const;
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] QString uri() const; // as the server's, with this database's name
    [[nodiscard]] QString name() const { return m_name; }

    // Runs SQL as the superuser, several statements if you like; for a test's own preparations.
    [[nodiscard]] Result<void> run(const QString &sql) const;

    // First column of the first row, empty when there is none.
    [[nodiscard]] Result<QString> value(const QString &sql) const;

private:
    TestDatabase(QString serverUri, QString name);

    QString m_serverUri;
    QString m_name;
};

} // namespace shopdesk::test
