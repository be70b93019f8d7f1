// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/VoucherQueries.h"
#include "ui/pages/DetailPane.h"

namespace shopdesk {

class KeyValueList;
class SmallTable;
class TimelineView;

// A voucher: what is left on it, and every entry of its ledger. The orders among them can be
// opened.
class VoucherDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit VoucherDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<VoucherDetail> &voucher() const { return m_voucher; }

protected:
    void read() override;
    void retranslate() override;
    void render() override;
    void forget() override;

private:
    void renderFacts();
    void renderOrders();
    void renderEntries();
    [[nodiscard]] QString money(qint64 minor) const;

    std::optional<VoucherDetail> m_voucher;
    QLabel *m_title;
    QLabel *m_state;
    KeyValueList *m_facts;
    QLabel *m_orderHeading;
    SmallTable *m_orders;
    QLabel *m_entryHeading;
    TimelineView *m_entries;
};

} // namespace shopdesk
