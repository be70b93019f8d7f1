// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ShopQueries.h"
#include "ui/pages/DetailPane.h"

namespace shopdesk {

class KeyValueList;
class SmallTable;

// A shop: where it is, when it is open, who works there, how much it has.
class ShopDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit ShopDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<ShopDetail> &shop() const { return m_shop; }

protected:
    void read() override;
    void render() override;
    void forget() override;
    void retranslate() override;

private:
    std::optional<ShopDetail> m_shop;
    QLabel *m_title;
    KeyValueList *m_facts;
    QLabel *m_staffHeading;
    SmallTable *m_staff;
};

} // namespace shopdesk
