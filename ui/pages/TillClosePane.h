// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/CloseTill.h"
#include "db/queries/TillQueries.h"
#include "ui/pages/PageContext.h"
#include "ui/pages/TillPane.h"

namespace shopdesk {

class KeyValueList;
class MoneyEdit;
class SmallTable;

// The till's day ends: what each kind of tender came to, what should be in the drawer, what is
// counted, and the difference while it is typed.
class TillClosePane : public TillPane
{
    Q_OBJECT

public:
    explicit TillClosePane(const PageContext &context, QWidget *parent = nullptr);

    void setDay(const TillDayDetail &day);
    [[nodiscard]] const std::optional<TillDayDetail> &day() const { return m_day; }

Q_SIGNALS:
    void counted(const shopdesk::CloseTill &closing);

protected:
    void submit() override;
    void retranslate() override;

private:
    void showTotals();
    void showDifference();
    [[nodiscard]] QString money(qint64 minor) const;

    PageContext m_context;
    std::optional<TillDayDetail> m_day;
    SmallTable *m_totals;
    KeyValueList *m_facts;
    MoneyEdit *m_counted;
    QLabel *m_countedLabel;
    QLineEdit *m_remark;
    QLabel *m_remarkLabel;
    QLabel *m_difference;
};

} // namespace shopdesk
