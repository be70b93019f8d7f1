// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StocktakeSide.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "ui/pages/SmallTable.h"
#include "ui/pages/StocktakeProgressBar.h"
#include "ui/support/Fonts.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/KeyValueList.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

constexpr std::chrono::milliseconds kSoon{300};
constexpr std::chrono::seconds kOthers{4};
constexpr int kMostWaiting = 100;

void showAction(QPushButton *button, QAction *action)
{
    button->setObjectName(action->objectName() + u"Button"_qs);
    const auto take = [button, action] {
        button->setText(action->iconText());
        button->setIcon(action->icon());
        button->setVisible(action->isVisible() && action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, take);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    take();
}

} // namespace

StocktakeSide::StocktakeSide(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new StocktakeProgressBar)
    , m_facts(new KeyValueList)
    , m_heading(new QLabel)
    , m_table(new SmallTable(u"booksToRecount"_qs, 0, {}))
    , m_buttons(new QVBoxLayout)
{
    setObjectName(u"stocktakeSide"_qs);
    m_facts->setObjectName(u"countFacts"_qs);
    m_heading->setObjectName(u"recountHeading"_qs);
    m_heading->setFont(fonts::strong(font()));
    m_heading->setWordWrap(true);
    m_buttons->setSpacing(metrics::kGrid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kGrid);
    layout->addWidget(m_bar);
    layout->addWidget(m_facts);
    layout->addSpacing(metrics::kGrid);
    layout->addWidget(m_heading);
    layout->addWidget(m_table);
    layout->addStretch();
    layout->addLayout(m_buttons);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_others.setInterval(kOthers);
    connect(&m_soon, &QTimer::timeout, this, &StocktakeSide::read);
    connect(&m_others, &QTimer::timeout, this, &StocktakeSide::read);
    onLanguage(this, [this] { retranslate(); });
}

void StocktakeSide::addActionButton(QAction *action)
{
    auto *button = new QPushButton;
    button->setAutoDefault(true);
    showAction(button, action);
    m_buttons->addWidget(button);
}

void StocktakeSide::open(StocktakeId stocktake)
{
    if (stocktake != m_id) {
        m_stocktake.reset();
        m_waiting.clear();
    }
    m_id = stocktake;
    read();
}

void StocktakeSide::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void StocktakeSide::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_others.start();
}

void StocktakeSide::hideEvent(QHideEvent *event)
{
    m_others.stop();
    QWidget::hideEvent(event);
}

Result<StocktakeSide::Answer>
StocktakeSide::readAnswer(Transaction &transaction, const ReadScope &scope, StocktakeId stocktake)
{
    SD_ASSIGN(detail, stocktakeDetail(transaction, scope, stocktake));
    Answer answer{.stocktake = std::move(detail), .waiting = {}};
    if (answer.stocktake.progress.toRecount == 0)
        return answer;
    SD_ASSIGN(books, booksToRecount(transaction, scope, stocktake, kMostWaiting));
    answer.waiting = std::move(books);
    return answer;
}

void StocktakeSide::read()
{
    if (m_id.isNull() || m_reading)
        return;
    m_reading = true;
    const auto id = m_id;
    await(m_context.data.read<Answer>([id](Transaction &transaction, const ReadScope &scope) {
        return readAnswer(transaction, scope, id);
    }),
          this, [this, id](const Result<Answer> &answer) {
              m_reading = false;
              if (id != m_id)
                  return read();
              if (!answer) {
                  Q_EMIT failed(answer.error());
                  return;
              }
              m_stocktake = answer->stocktake;
              m_waiting = answer->waiting;
              render();
              Q_EMIT refreshed();
          });
}

void StocktakeSide::render()
{
    if (!m_stocktake)
        return;
    const Formats formats;
    const auto &progress = m_stocktake->progress;
    QStringList people;
    for (const StocktakePerson &person : m_stocktake->people)
        people += person.name;
    m_bar->setProgress(*m_stocktake);
    const bool again = m_stocktake->state == StocktakeState::Recounting;
    m_facts->setRows({{again ? tr("Books counted again") : tr("Books counted"),
                       StocktakeProgressBar::words(*m_stocktake)},
                      {tr("Copies counted"), formats.integer(progress.copies)},
                      {tr("Counted by"), people.join(u", "_qs)}});
    renderWaiting();
}

void StocktakeSide::renderWaiting()
{
    const auto waiting = m_stocktake ? m_stocktake->progress.toRecount : 0;
    QList<SmallTable::Row> rows;
    for (const BookToRecount &book : m_waiting)
        rows += {{book.title, book.shelf}};
    m_table->setRows(rows);
    m_table->setVisible(waiting > 0);
    m_heading->setVisible(m_stocktake && m_stocktake->state == StocktakeState::Recounting);
    m_heading->setText(waiting > 0 ? tr("%Ln book(s) to be counted again", nullptr, int(waiting))
                                   : tr("Everything that differed was counted again."));
}

void StocktakeSide::retranslate()
{
    m_table->setHeads(tr("Books to be counted again"), {tr("Title"), tr("Shelf")});
    render();
    renderWaiting();
}

} // namespace shopdesk
