// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StocktakesPage.h"

#include "db/domain/Isbn.h"
#include "db/service/DataService.h"
#include "models/support/StocktakeWords.h"
#include "models/tables/StocktakeTableModel.h"
#include "ui/dialogs/AbandonStocktakeDialog.h"
#include "ui/dialogs/BookDialog.h"
#include "ui/dialogs/PostStocktakeDialog.h"
#include "ui/dialogs/StartStocktakeDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"
#include "ui/pages/StocktakeCountView.h"
#include "ui/pages/StocktakeDetailPane.h"
#include "ui/pages/StocktakeLinesPage.h"
#include "ui/support/Icons.h"
#include "ui/support/Prompts.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QStackedLayout>
#include <QTableView>

namespace shopdesk {

namespace {

constexpr auto kOpen = "open"; // of the states the two in which it is counted

} // namespace

StocktakesPage::StocktakesPage(const PageContext &context, QWidget *parent)
    : TablePage(u"stocktake"_qs, context, parent)
    , m_counting(new StocktakeCountView(context))
    , m_lines(new StocktakeLinesPage(context, nullptr))
    , m_pane(new StocktakeDetailPane(context))
    , m_shop(new QComboBox)
    , m_state(new QComboBox)
{
    setModel(new StocktakeTableModel(context.data.pages()),
             {.stretch = u"scope"_qs,
              .hidden = {u"started_by"_qs, u"posted_at"_qs, u"lines"_qs, u"note"_qs},
              .widths = {{u"number"_qs, 17},
                         {u"shop"_qs, 6},
                         {u"state"_qs, 14},
                         {u"started_at"_qs, 14},
                         {u"differences"_qs, 8}}});
    addFilters();
    addActions();
    addSteps();
    setPane(m_pane);
    for (QAction *action : {m_count, m_showLines, m_recount, m_post, m_resume, m_abandon}) {
        if (action->isVisible())
            m_pane->addActionButton(action);
    }
    for (QAction *action : {m_showLines, m_recount, m_post, m_leave})
        m_counting->addActionButton(action);
    buildStack();
    ready();
    applyFilters();
}

// The list keeps its layout, as one of three things that the page may show.
void StocktakesPage::buildStack()
{
    m_list = new QWidget;
    m_list->setLayout(layout());
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_counting);
    m_stack->addWidget(m_lines);
    connect(m_lines, &StocktakeLinesPage::left, this, &StocktakesPage::leave);
    connect(m_counting, &StocktakeCountView::refreshed, this, &StocktakesPage::updateActions);
    connect(m_counting, &StocktakeCountView::createRequested, this, &StocktakesPage::createBook);
    connect(m_counting, &StocktakeCountView::searchRequested, this, [this](const QString &code) {
        if (auto *books = qobject_cast<TablePage *>(context().host.openPage(PageId::Books)))
            books->search(code);
    });
}

void StocktakesPage::addFilters()
{
    m_shop->setObjectName(u"shopFilter"_qs);
    m_state->setObjectName(u"stateFilter"_qs);
    m_state->addItem(QString());
    m_state->addItem(QString(), QString::fromLatin1(kOpen));
    for (const StocktakeState state : {StocktakeState::Posted, StocktakeState::Abandoned})
        m_state->addItem(QString(), stocktakeStateName(state));
    m_shop->addItem(QString());
    for (const ShopChoice &shop : context().host.shops())
        m_shop->addItem(shop.code, shop.id.toString());
    for (QComboBox *combo : {m_shop, m_state}) {
        filterBar()->addFilter(combo)->hide();
        connect(combo, &QComboBox::activated, this, &StocktakesPage::applyFilters);
    }
    connect(&context().host, &PageHost::shopsChanged, this, [this] {
        while (m_shop->count() > 1)
            m_shop->removeItem(1);
        for (const ShopChoice &shop : context().host.shops())
            m_shop->addItem(shop.code, shop.id.toString());
    });
    connect(filterBar(), &FilterBar::searchChanged, this, &StocktakesPage::applyFilters);
}

void StocktakesPage::addActions()
{
    const DataService &service = context().data;
    m_start = addRecordAction({.name = u"startStocktake"_qs,
                               .icon = u"add"_qs,
                               .shortcut = QKeySequence::New,
                               .allowed = service.may(CommandKind::StartStocktake)},
                              [this] { start(); });
    m_count = addRecordAction({.name = u"countStocktake"_qs,
                               .icon = u"till"_qs,
                               .shortcut = Qt::Key_F2,
                               .allowed = service.may(CommandKind::CountStock)},
                              [this] { count(); });
    m_showLines = addRecordAction(
            {.name = u"stocktakeBooks"_qs, .icon = u"columns"_qs, .shortcut = Qt::Key_F6},
            [this] { m_counting->afterwards([this] { showLines(); }); });
    setDefaultAction(m_count);
    m_leave = new QAction(icons::named(u"previous"_qs), QString(), m_counting);
    m_leave->setObjectName(u"leaveCounting"_qs);
    m_leave->setShortcut(Qt::ALT | Qt::Key_Left);
    m_leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_counting->addAction(m_leave);
    connect(m_leave, &QAction::triggered, this, &StocktakesPage::leave);
}

void StocktakesPage::addSteps()
{
    const DataService &service = context().data;
    m_recount = addRecordAction({.name = u"recountStocktake"_qs,
                                 .icon = u"refresh"_qs,
                                 .shortcut = Qt::Key_F8,
                                 .allowed = service.may(CommandKind::RecountStocktake)},
                                [this] { m_counting->afterwards([this] { recount(); }); });
    m_post = addRecordAction({.name = u"postStocktake"_qs,
                              .icon = u"ok"_qs,
                              .shortcut = Qt::CTRL | Qt::Key_Return,
                              .allowed = service.may(CommandKind::PostStocktake)},
                             [this] { m_counting->afterwards([this] { post(); }); });
    m_abandon = addRecordAction({.name = u"abandonStocktake"_qs,
                                 .icon = u"stop"_qs,
                                 .shortcut = Qt::CTRL | Qt::Key_Delete,
                                 .allowed = service.may(CommandKind::AbandonStocktake)},
                                [this] { abandon(); });
    m_resume = addRecordAction({.name = u"resumeStocktake"_qs,
                                .icon = u"undo"_qs,
                                .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                                .allowed = service.may(CommandKind::ResumeStocktake)},
                               [this] { resume(); });
}

bool StocktakesPage::isCounting() const
{
    return m_stack && m_stack->currentWidget() == m_counting;
}

const std::optional<StocktakeDetail> &StocktakesPage::stocktake() const
{
    return isCounting() ? m_counting->stocktake() : m_pane->stocktake();
}

// While books are counted here the list behind it need not follow each of them.
bool StocktakesPage::concerns(const Change &change) const
{
    return TablePage::concerns(change) && !(isCounting() && change.kind == CommandKind::CountStock);
}

void StocktakesPage::applyFilters()
{
    std::vector<FilterValue> filters;
    if (const QVariant shop = m_shop->currentData(); !shop.isNull())
        filters.push_back({u"shop"_qs, shop.toString()});
    if (const QString state = m_state->currentData().toString();
        state == QString::fromLatin1(kOpen))
        filters.push_back({u"open"_qs, true});
    else if (!state.isEmpty())
        filters.push_back({u"state"_qs, QStringList{state}});
    filterBar()->setFiltered(m_state->currentIndex() > 0 || m_shop->currentIndex() > 0);
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void StocktakesPage::resetFilters()
{
    m_state->setCurrentIndex(0);
    m_shop->setCurrentIndex(0);
    applyFilters();
}

bool StocktakesPage::isFiltered() const
{
    return m_state->currentIndex() > 0 || m_shop->currentIndex() > 0 ||
           !filterBar()->searchText().isEmpty();
}

void StocktakesPage::updateActions()
{
    const auto &shown = stocktake();
    const bool open = shown && shown->isOpen();
    const bool counted = shown && shown->progress.books > 0;
    const bool listed = m_stack && m_stack->currentWidget() == m_list;
    m_start->setEnabled(listed);
    m_count->setEnabled(listed && open);
    m_showLines->setEnabled(counted);
    m_recount->setEnabled(open && (shown->outcome.differences > 0 || shown->progress.moved > 0));
    m_post->setEnabled(open && counted);
    m_abandon->setEnabled(listed && open);
    m_resume->setEnabled(listed && shown && shown->state == StocktakeState::Abandoned);
}

void StocktakesPage::start()
{
    auto *dialog = new StartStocktakeDialog(context().data, context().prompts, this);
    dialog->setShops(context().host.shops(), context().host.currentShop());
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        context().host.say(
                tr("The stocktake %1 has begun.").arg(result.value(u"number").toString()));
        select(result.value(u"id").toString());
    });
    dialog->open();
}

void StocktakesPage::count()
{
    if (!m_pane->stocktake())
        return;
    m_counting->open(*m_pane->stocktake());
    m_stack->setCurrentWidget(m_counting);
    m_counting->setFocus();
    updateActions();
}

void StocktakesPage::showLines()
{
    if (!stocktake())
        return;
    m_lines->setStocktake(*stocktake());
    m_stack->setCurrentWidget(m_lines);
    m_lines->refresh();
    updateActions();
}

void StocktakesPage::leave()
{
    m_stack->setCurrentWidget(m_list);
    refresh();
    table()->setFocus();
    updateActions();
}

void StocktakesPage::recount()
{
    if (!stocktake())
        return;
    const auto id = stocktake()->id;
    context().prompts.confirm(
            this,
            {.title = tr("Count again what differs?"),
             .text = tr("Whoever counts them does not see what was counted before. The first new "
                        "count of a book takes the place of the old one."),
             .yes = tr("Count again")},
            [this, id] {
                runCommand(this, context(), RecountStocktake{.stocktake = StocktakeRef(id)},
                           [this](const QJsonObject &result) {
                               context().host.say(tr("%Ln book(s) are to be counted again.",
                                                     nullptr,
                                                     int(result.value(u"books").toInteger())));
                               readAgain();
                           });
            });
}

void StocktakesPage::post()
{
    if (!stocktake())
        return;
    auto *dialog = new PostStocktakeDialog(context().data, context().prompts, this);
    dialog->setStocktake(*stocktake());
    connect(dialog, &RecordDialog::saved, this,
            [this, number = stocktake()->number](const QJsonObject &result) {
                takePosted(number, result);
            });
    dialog->open();
}

void StocktakesPage::takePosted(const QString &number, const QJsonObject &result)
{
    auto words =
            tr("The stocktake %1 was posted.").arg(number) + u' ' +
            tr("%Ln book(s) differed.", nullptr, int(result.value(u"differences").toInteger()));
    if (const auto superseded = int(result.value(u"superseded").toInteger()); superseded > 0)
        words += u' ' + tr("%Ln book(s) were left out, as another stocktake has posted them since.",
                           nullptr, superseded);
    context().host.say(words);
    leave();
}

void StocktakesPage::abandon()
{
    if (!stocktake())
        return;
    auto *dialog = new AbandonStocktakeDialog(context().data, context().prompts, this);
    dialog->setStocktake(stocktake()->id, stocktake()->number);
    connect(dialog, &RecordDialog::saved, this, [this, number = stocktake()->number] {
        context().host.say(tr("The stocktake %1 was abandoned.").arg(number));
    });
    dialog->open();
}

void StocktakesPage::resume()
{
    if (!stocktake())
        return;
    runCommand(this, context(), ResumeStocktake{.stocktake = StocktakeRef(stocktake()->id)},
               [this, number = stocktake()->number](const QJsonObject &) {
                   context().host.say(tr("The stocktake %1 goes on.").arg(number));
               });
}

void StocktakesPage::readAgain()
{
    if (isCounting())
        m_counting->refresh();
    m_pane->reload();
}

void StocktakesPage::createBook(const QString &code)
{
    auto *dialog = new BookDialog(context().data, context().prompts, this);
    if (Isbn::parse(code))
        dialog->setIsbn(code);
    connect(dialog, &RecordDialog::saved, this, [this, code](const QJsonObject &book) {
        m_counting->countKnown(code, book.value(u"code").toString());
    });
    dialog->open();
}

QString StocktakesPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln stocktake(s)", nullptr, rows)
                                  : tr("About %Ln stocktake(s)", nullptr, rows);
}

EmptyState::Content StocktakesPage::emptyContent() const
{
    const bool may = context().data.may(CommandKind::StartStocktake);
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("Nothing has been counted yet."),
            .more = tr("A stocktake compares what is there with what should be. The shop goes on "
                       "selling meanwhile."),
            .action = may ? tr("Start a stocktake…") : QString()};
}

void StocktakesPage::emptyAction()
{
    start();
}

void StocktakesPage::retranslate()
{
    setTitle(tr("Stocktakes"));
    table()->setAccessibleName(tr("Stocktakes"));
    filterBar()->setSearchHint(tr("Number"));
    m_shop->setAccessibleName(tr("Shop"));
    m_shop->setItemText(0, tr("All shops"));
    m_state->setAccessibleName(tr("State"));
    m_state->setItemText(0, tr("All states"));
    m_state->setItemText(1, tr("Being counted"));
    m_state->setItemText(2, StocktakeWords::state(StocktakeState::Posted));
    m_state->setItemText(3, StocktakeWords::state(StocktakeState::Abandoned));
    m_start->setText(tr("Start a stocktake…"));
    m_count->setText(tr("Count"));
    m_showLines->setText(tr("Books and differences"));
    m_recount->setText(tr("Count differences again…"));
    m_post->setText(tr("Post…"));
    m_abandon->setText(tr("Abandon…"));
    m_resume->setText(tr("Resume"));
    m_leave->setText(tr("Back to the stocktakes"));
}

} // namespace shopdesk
