// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StocktakeDetailPane.h"

#include "models/support/Formats.h"
#include "models/support/StocktakeWords.h"
#include "ui/pages/SmallTable.h"
#include "ui/pages/StocktakeProgressBar.h"
#include "ui/support/Fonts.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/TimelineView.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

StocktakeDetailPane::StocktakeDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"stocktakeDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_state(addText(u"stocktakeState"_qs))
    , m_bar(new StocktakeProgressBar)
    , m_progress(new KeyValueList)
    , m_outcome(new KeyValueList)
    , m_people(new SmallTable(u"stocktakePeople"_qs, 0, {1, 2}))
    , m_events(new TimelineView)
{
    m_state->setFont(fonts::strong(font()));
    m_progress->setObjectName(u"stocktakeProgress"_qs);
    m_outcome->setObjectName(u"stocktakeOutcome"_qs);
    m_events->setObjectName(u"stocktakeEvents"_qs);
    addButtonRow();
    content()->addWidget(m_bar);
    content()->addWidget(m_progress);
    m_outcomeHeading = addHeading(u"stocktakeOutcomeHeading"_qs);
    content()->addWidget(m_outcome);
    m_peopleHeading = addHeading(u"stocktakePeopleHeading"_qs);
    content()->addWidget(m_people);
    m_eventsHeading = addHeading(u"stocktakeEventsHeading"_qs);
    content()->addWidget(m_events);
    ready();
}

void StocktakeDetailPane::read()
{
    const auto id = StocktakeId::parse(recordId());
    if (!id)
        return;
    readOne<StocktakeDetail>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return stocktakeDetail(transaction, scope, id);
            },
            [this](StocktakeDetail stocktake) { m_stocktake = std::move(stocktake); });
}

void StocktakeDetailPane::forget()
{
    m_stocktake.reset();
}

void StocktakeDetailPane::render()
{
    m_title->setText(m_stocktake->number);
    m_state->setText(StocktakeWords::state(m_stocktake->state) + u" \u00b7 "_qs +
                     StocktakeWords::scope(m_stocktake->scope, m_stocktake->part));
    renderProgress();
    renderOutcome();
    renderPeople();
    renderEvents();
}

void StocktakeDetailPane::renderProgress()
{
    const Formats formats;
    const auto &progress = m_stocktake->progress;
    m_bar->setProgress(*m_stocktake);
    m_bar->setVisible(m_stocktake->state != StocktakeState::Posted);
    const auto unlessNone = [&](qint64 number) {
        return number == 0 ? QString() : formats.integer(number);
    };
    m_progress->setRows(
            {{tr("Shop"), m_stocktake->shopName},
             {tr("Books counted"),
              progress.uncountedBooks > 0
                      ? tr("%1 of %2")
                                .arg(formats.integer(progress.books),
                                     formats.integer(progress.books + progress.uncountedBooks))
                      : formats.integer(progress.books)},
             {tr("Copies counted"), formats.integer(progress.copies)},
             {tr("To be counted again"), unlessNone(progress.toRecount)},
             {tr("Moved while counted"), unlessNone(progress.moved)},
             {tr("Note"), m_stocktake->note}});
}

// Before it is posted this is for whoever decides about it; who counts again sees none of it.
void StocktakeDetailPane::renderOutcome()
{
    const Formats formats;
    const auto &outcome = m_stocktake->outcome;
    const bool shown = m_stocktake->progress.books > 0 && m_stocktake->progress.toRecount == 0;
    m_outcomeHeading->setVisible(shown);
    m_outcome->setVisible(shown);
    m_outcomeHeading->setText(m_stocktake->state == StocktakeState::Posted
                                      ? tr("What was posted")
                                      : tr("What posting it would do"));
    m_outcome->setRows(
            {{tr("Books that differ"), formats.integer(outcome.differences)},
             {tr("Copies found"), formats.integer(outcome.more)},
             {tr("Copies missing"), formats.integer(outcome.fewer)},
             {tr("Worth of the differences"),
              formats.money(outcome.valueMinor, context().data.workspace().currency.code())},
             {tr("Left out, posted elsewhere"),
              outcome.superseded == 0 ? QString() : formats.integer(outcome.superseded)}});
}

void StocktakeDetailPane::renderPeople()
{
    const Formats formats;
    QList<SmallTable::Row> rows;
    for (const StocktakePerson &person : m_stocktake->people)
        rows += {{person.name, formats.integer(person.scans), formats.integer(person.books)}};
    m_people->setRows(rows);
    m_people->setVisible(!rows.isEmpty());
    m_peopleHeading->setVisible(!rows.isEmpty());
}

void StocktakeDetailPane::renderEvents()
{
    using Mark = TimelineView::Mark;
    const Formats formats;
    QList<TimelineView::Event> events{{Mark::Done, tr("Begun"),
                                       formats.dateTime(m_stocktake->startedAt),
                                       m_stocktake->startedBy}};
    if (m_stocktake->pass > 1)
        events += {Mark::Done, tr("Differences counted again"), QString(),
                   tr("%Ln time(s)", nullptr, int(m_stocktake->pass - 1))};
    switch (m_stocktake->state) {
    case StocktakeState::Posted:
        events += {Mark::Done, tr("Posted"), formats.dateTime(m_stocktake->postedAt),
                   m_stocktake->postedBy};
        break;
    case StocktakeState::Abandoned:
        events += {Mark::Stopped, tr("Abandoned"), formats.dateTime(m_stocktake->changedAt)};
        break;
    case StocktakeState::Counting:
    case StocktakeState::Recounting:
        events += {Mark::Next, tr("To be posted")};
        break;
    }
    m_events->setEvents(events);
}

void StocktakeDetailPane::retranslate()
{
    setHint(tr("Select a stocktake to see how far it is."));
    m_peopleHeading->setText(tr("Who counted"));
    m_people->setHeads(tr("People who counted"), {tr("Name"), tr("Scans"), tr("Books")});
    m_eventsHeading->setText(tr("What happened"));
}

} // namespace shopdesk
