// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PagedQuery.h"
#include "tests/queries/FilledWorkspace.h"

#include <QTest>

namespace shopdesk::test {

[[nodiscard]] QByteArray reasonOf(const Error &error);

// Both engines hold the same made-up rows; whatever is asked, they must answer alike.
class BothEnginesTest : public QObject
{
    Q_OBJECT

protected:
    void fill(int books, int orders);

    [[nodiscard]] Connection &sqlite() const { return *m_workspaces[0].connection; }
    [[nodiscard]] Connection &postgres() const { return *m_workspaces[1].connection; }
    [[nodiscard]] std::vector<Connection *> engines() const { return {&sqlite(), &postgres()}; }
    [[nodiscard]] const Trade &trade() const { return m_workspaces[1].trade; }

    // All of the list at once, and page by page over the anchors, as a table does it; what went
    // wrong in place of ids.
    [[nodiscard]] static QStringList idsOf(Connection &connection, const ListQuery &list);
    [[nodiscard]] static QStringList pagedIds(Connection &connection, const ListQuery &list);

private:
    PostgresServer m_server;
    std::vector<FilledWorkspace> m_workspaces;
};

} // namespace shopdesk::test

// A result that must be there, with the reason in the report when it is not.
#define SD_OK(result)                                                                              \
    do {                                                                                           \
        const auto &sdChecked = (result);                                                          \
        QVERIFY2(sdChecked,                                                                        \
                 sdChecked ? "" : ::shopdesk::test::reasonOf(sdChecked.error()).constData());      \
    } while (false)
