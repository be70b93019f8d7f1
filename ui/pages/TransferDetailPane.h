// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/TransferQueries.h"
#include "ui/pages/DetailPane.h"

namespace shopdesk {

class KeyValueList;
class SmallTable;
class TimelineView;

// A transfer: its books with what was asked for, sent and counted, and who did what when.
class TransferDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit TransferDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<TransferDetail> &transfer() const { return m_transfer; }

protected:
    void read() override;
    void retranslate() override;
    void render() override;
    void forget() override;

private:
    void renderLines();
    void renderEvents();
    // Short: the time stands beside it.
    [[nodiscard]] static QString stepName(const QString &kind);

    std::optional<TransferDetail> m_transfer;
    QLabel *m_title;
    QLabel *m_state;
    KeyValueList *m_facts;
    QLabel *m_lineHeading;
    SmallTable *m_lines;
    QLabel *m_eventHeading;
    TimelineView *m_events;
};

} // namespace shopdesk
