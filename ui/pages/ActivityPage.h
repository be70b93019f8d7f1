// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

class PeriodFilter;

// Who did what, when.
class ActivityPage : public TablePage
{
    Q_OBJECT

public:
    ActivityPage(const PageContext &context, QWidget *parent);

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void resetFilters() override;
    void retranslate() override;

private:
    void applyFilters();

    PeriodFilter *m_period;
    QComboBox *m_kind;
};

} // namespace shopdesk
