// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/TillQueries.h"
#include "ui/pages/TillPane.h"

namespace shopdesk {

class SmallTable;

// The sales that wait in this shop, to take one up again.
class TillParkedPane : public TillPane
{
    Q_OBJECT

public:
    explicit TillParkedPane(QWidget *parent = nullptr);

    void setSales(std::vector<ParkedSale> sales);

Q_SIGNALS:
    void chosen(shopdesk::CartId cart);

protected:
    void submit() override;
    void retranslate() override;

private:
    void fill();

    std::vector<ParkedSale> m_sales;
    SmallTable *m_table;
};

} // namespace shopdesk
