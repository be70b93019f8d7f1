// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/commands/OrderSteps.h"

namespace shopdesk::test {

// Stocktakes as the tests of them want them.
[[nodiscard]] StartStocktake stocktakeOf(const QString &scope = QStringLiteral("shop"),
                                         const QString &shop = QStringLiteral("LPZ"));
[[nodiscard]] StartStocktake stocktakeOfShelf(const QString &shelf);
[[nodiscard]] StartStocktake stocktakeOfCategory(const QString &code);

struct Counted
{
    const char *isbn;
    qint64 copies = 1;
};
[[nodiscard]] CountStock countOf(const QString &stocktake, const QList<Counted> &counted);
[[nodiscard]] RecountStocktake recountOf(const QString &stocktake);
[[nodiscard]] PostStocktake postingOf(const QString &stocktake,
                                      const QString &uncounted = QStringLiteral("leave"));
[[nodiscard]] AbandonStocktake abandoningOf(const QString &stocktake);
[[nodiscard]] ResumeStocktake resumingOf(const QString &stocktake);

// Of an open sale with enough cash, without a cart.
[[nodiscard]] SellBooks saleOf(const char *isbn, qint64 copies, qint64 unitMinor);

// What the stocktake has of a book: "3/5 p1" for three counted where five were expected in the
// first pass, with " moved" and what was posted (" posted -2") behind; empty: no line.
[[nodiscard]] QString lineOf(WorkspaceFixture &workspace, const QString &stocktake,
                             const char *isbn);
[[nodiscard]] QString stateOf(WorkspaceFixture &workspace, const QString &stocktake);
void putOnShelf(WorkspaceFixture &workspace, const char *isbn, const QString &shelf);

} // namespace shopdesk::test
