// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/StocktakeQueries.h"
#include "ui/pages/DetailPane.h"

class QLabel;

namespace shopdesk {

class KeyValueList;
class SmallTable;
class StocktakeProgressBar;
class TimelineView;

// One stocktake: how far it is, what posting it does, who counted.
class StocktakeDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit StocktakeDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<StocktakeDetail> &stocktake() const { return m_stocktake; }

protected:
    void read() override;
    void retranslate() override;
    void render() override;
    void forget() override;

private:
    void renderProgress();
    void renderOutcome();
    void renderPeople();
    void renderEvents();

    std::optional<StocktakeDetail> m_stocktake;
    QLabel *m_title;
    QLabel *m_state;
    StocktakeProgressBar *m_bar;
    KeyValueList *m_progress;
    QLabel *m_outcomeHeading = nullptr;
    KeyValueList *m_outcome;
    QLabel *m_peopleHeading = nullptr;
    SmallTable *m_people;
    QLabel *m_eventsHeading = nullptr;
    TimelineView *m_events;
};

} // namespace shopdesk
