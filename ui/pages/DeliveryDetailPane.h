// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"
#include "ui/pages/DetailPane.h"

namespace shopdesk {

class KeyValueList;
class SmallTable;

// A delivery that came in: in words how it differed from its order, and its books.
class DeliveryDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit DeliveryDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<DeliveryDetail> &delivery() const { return m_delivery; }

protected:
    void read() override;
    void render() override;
    void forget() override;
    void retranslate() override;

private:
    void renderDifferences();
    void renderFacts();
    void renderLines();

    std::optional<DeliveryDetail> m_delivery;
    QLabel *m_title;
    QLabel *m_sum;
    QLabel *m_differencesHeading;
    QLabel *m_differences;
    KeyValueList *m_facts;
    QLabel *m_linesHeading;
    SmallTable *m_lines;
};

} // namespace shopdesk
