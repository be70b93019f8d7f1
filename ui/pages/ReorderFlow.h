// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"
#include "ui/pages/PageContext.h"

#include <QObject>

namespace shopdesk {

// From books that a shop should order to the draft of a purchase order, which is opened at its end.
class ReorderFlow : public QObject
{
    Q_OBJECT

public:
    // Borrows the window for its dialog and becomes its child.
    ReorderFlow(const PageContext &context, QWidget *window);

    struct Wish
    {
        ShopId shop;
        QDate since; // sales from then on are made good
        QList<ReorderSuggestion> books;
    };
    // Asks from whom.
    void ask(const Wish &wish);
    // What a copy cost from somebody else is no price of this supplier.
    void orderFrom(SupplierId supplier, const Wish &wish);
    // With the costs that the books have.
    void write(SupplierId supplier, const Wish &wish);

private:
    PageContext m_context;
    QWidget *m_window;
};

} // namespace shopdesk
