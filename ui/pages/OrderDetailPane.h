// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/OrderQueries.h"
#include "ui/pages/DetailPane.h"

class QToolButton;

namespace shopdesk {

class KeyValueList;
class SmallTable;
class TimelineView;

// An order: its lines, sums and taxes, how it was paid, and what happened to it.
class OrderDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit OrderDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<OrderDetail> &order() const { return m_order; }

protected:
    void read() override;
    void render() override;
    void forget() override;
    void retranslate() override;

private:
    void renderLines();
    void renderSums();
    void renderTenders();
    void renderTimeline();
    [[nodiscard]] QString money(qint64 minor) const;

    std::optional<OrderDetail> m_order;
    QLabel *m_title;
    QLabel *m_state;
    KeyValueList *m_facts;
    QLabel *m_linesHeading;
    SmallTable *m_lines;
    KeyValueList *m_sums;
    QToolButton *m_explain;
    QLabel *m_tendersHeading;
    SmallTable *m_tenders;
    QLabel *m_timelineHeading;
    TimelineView *m_timeline;
};

} // namespace shopdesk
