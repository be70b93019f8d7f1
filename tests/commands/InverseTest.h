// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/WorkspaceFixture.h"

#include <QObject>

namespace shopdesk::test {

// A chain in which commands are done and taken back; anew for each test.
class InverseTest : public QObject
{
    Q_OBJECT

protected:
    void makeShop();
    // Everything that is not a log: what these commands change.
    [[nodiscard]] QString rows();
    // Does it, takes it back, and says what is different; empty: nothing. Fails if it changed
    // nothing at all.
    [[nodiscard]] QString differenceAfter(const CommandValue &command, AccountId actor);
    [[nodiscard]] static QString isbn(const char *code) { return QString::fromLatin1(code); }
    [[nodiscard]] static Changes change(const QString &field, const QJsonValue &base,
                                        const QJsonValue &value);
    QString category(const QString &code, const QString &parent = {});

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

} // namespace shopdesk::test
