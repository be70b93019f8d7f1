// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"
#include "ui/pages/DetailPane.h"

namespace shopdesk {

class KeyValueList;
class SmallTable;

// A purchase order: its books with what came of each, and the deliveries that came for it.
class PurchaseOrderDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit PurchaseOrderDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<PurchaseOrderDetail> &order() const { return m_order; }

protected:
    void read() override;
    void render() override;
    void forget() override;
    void retranslate() override;

private:
    void renderFacts();
    void renderLines();
    void renderDeliveries();

    std::optional<PurchaseOrderDetail> m_order;
    QLabel *m_title;
    QLabel *m_state;
    KeyValueList *m_facts;
    QLabel *m_linesHeading;
    SmallTable *m_lines;
    QLabel *m_deliveriesHeading;
    SmallTable *m_deliveries;
};

} // namespace shopdesk
