// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace shopdesk {

// What is said of purchase orders and deliveries in the present language.
class PurchasingWords
{
    Q_DECLARE_TR_FUNCTIONS(PurchasingWords)

public:
    // Of PurchaseOrderState; an unknown name comes back as it is.
    [[nodiscard]] static QString state(const QString &name);

    // What came of a book; `expected` is what its order still waited for, 0 for a book that it does
    // not name, nothing without an order.
    struct Came
    {
        QString title;
        std::optional<qint64> expected;
        qint64 quantity = 0; // with the damaged ones
        qint64 damaged = 0;
    };
    // In one sentence how that differs; empty where it does not.
    [[nodiscard]] static QString difference(const Came &came);
};

} // namespace shopdesk
