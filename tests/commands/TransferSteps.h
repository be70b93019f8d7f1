// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/commands/OrderSteps.h"

namespace shopdesk::test {

// Transfers as their tests want them.
[[nodiscard]] TransferLine copiesOf(const char *isbn, qint64 quantity);
// BER asks LPZ.
[[nodiscard]] RequestTransfer requestOf(const QList<TransferLine> &lines);
// From LPZ to BER, at once.
[[nodiscard]] DispatchTransfer sendingOf(const QList<TransferLine> &lines);
// What was asked for.
[[nodiscard]] DispatchTransfer dispatchOf(const QString &number);
[[nodiscard]] ReceiveTransfer receiptOf(const QString &number,
                                        const QList<TransferLine> &lines = {});
[[nodiscard]] SettleTransfer settlementOf(const QString &number, const QString &outcome,
                                          const QList<TransferLine> &lines = {});
// Of a transfer that was asked for or sent; empty when it was refused.
[[nodiscard]] QString transferIn(const Result<QJsonObject> &result);
// Sends it as the staff do, and names it.
[[nodiscard]] QString sent(WorkspaceFixture &workspace, const QList<TransferLine> &lines);

[[nodiscard]] qint64 inTransit(WorkspaceFixture &workspace, const char *isbn,
                               const QString &shop = QStringLiteral("BER"));
// An expression over the transfer that was made last.
[[nodiscard]] QString ofTransfer(WorkspaceFixture &workspace, const QString &expression);
[[nodiscard]] QString openItems(WorkspaceFixture &workspace);
// The first difference that the check of integrity finds; empty: none.
[[nodiscard]] QString brokenIntegrity(WorkspaceFixture &workspace);

} // namespace shopdesk::test
