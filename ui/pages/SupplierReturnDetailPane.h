// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"
#include "ui/pages/DetailPane.h"

namespace shopdesk {

class KeyValueList;
class SmallTable;
class TimelineView;

// A return to a supplier: its books with the reasons, and how far it has come.
class SupplierReturnDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit SupplierReturnDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<SupplierReturnDetail> &supplierReturn() const
    {
        return m_return;
    }

protected:
    void read() override;
    void retranslate() override;
    void render() override;
    void forget() override;

private:
    void renderFacts();
    void renderLines();
    void renderSteps();
    [[nodiscard]] QString money(const std::optional<qint64> &minor) const;

    std::optional<SupplierReturnDetail> m_return;
    QLabel *m_title;
    QLabel *m_state;
    KeyValueList *m_facts;
    QLabel *m_lineHeading;
    SmallTable *m_lines;
    QLabel *m_stepHeading;
    TimelineView *m_steps;
};

} // namespace shopdesk
