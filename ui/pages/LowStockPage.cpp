// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LowStockPage.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/pages/AssortmentDetailPane.h"
#include "ui/pages/AssortmentPage.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/ReorderFlow.h"
#include "ui/pages/ShopRights.h"
#include "ui/pages/SupplierPicker.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr std::chrono::milliseconds kSoon{300};
constexpr int kWeeks = 4;
constexpr int kMostWeeks = 52;

} // namespace

LowStockPage::LowStockPage(const PageContext &context, QWidget *parent)
    : PageFrame(u"lowStock"_qs, context.state, parent)
    , m_context(context)
    , m_table(new QTableView)
    , m_shops(new QComboBox)
    , m_suppliers(new SupplierPicker(context))
    , m_weeks(new QSpinBox)
    , m_pane(new AssortmentDetailPane(context))
    , m_flow(new ReorderFlow(context, this))
{
    buildTable();
    addFilters();
    addActions();
    setDetail(m_pane);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &LowStockPage::refresh);
    connect(this, &PageFrame::stateActionTriggered, this, &LowStockPage::runStateAction);
    connect(&context.data.changes(), &ChangeNotifier::changed, this, &LowStockPage::takeChange);
    connect(&context.host, &PageHost::shopsChanged, this, &LowStockPage::fillShops);
    connect(&context.host, &PageHost::currentShopChanged, this, &LowStockPage::showShop);
    onLanguage(this, [this] { retranslate(); });
    fillShops();
    updateActions();
}

void LowStockPage::buildTable()
{
    m_table->setModel(&m_model);
    new TableSetup(m_table, m_context.state,
                   {.name = u"lowStock/table"_qs,
                    .hiddenColumns = {ReorderModel::Code},
                    .stretchColumn = ReorderModel::Title});
    m_table->setColumnWidth(ReorderModel::Code, 18 * metrics::kGrid);
    for (int column = ReorderModel::Available; column < ReorderModel::kColumns; ++column)
        m_table->setColumnWidth(column, 12 * metrics::kGrid);
    m_table->horizontalHeader()->setSortIndicator(ReorderModel::Title, Qt::AscendingOrder);
    setTable(m_table);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                const QString book = current() ? current()->book.toString() : QString();
                m_model.sort(column, order);
                keepSelection(book);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_pane->setRecord(current() ? current()->book.toString() : QString()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LowStockPage::updateActions);
    connect(m_table, &QTableView::activated, this, [this] { m_assortment->trigger(); });
}

void LowStockPage::addFilters()
{
    m_shops->setObjectName(u"lowStockShop"_qs);
    m_shops->setMaximumWidth(30 * metrics::kGrid);
    m_suppliers->setObjectName(u"supplierFilter"_qs);
    m_weeks->setObjectName(u"weeks"_qs);
    m_weeks->setRange(0, kMostWeeks);
    m_weeks->setValue(kWeeks);
    filterBar()->addFilter(m_shops)->hide();
    filterBar()->addFilter(m_suppliers)->hide();
    m_weeksLabel = filterBar()->addFilter(m_weeks);
    connect(m_shops, &QComboBox::activated, this, [this] { showShop(shop()); });
    connect(m_suppliers, &QComboBox::activated, this, &LowStockPage::refresh);
    connect(m_weeks, &QSpinBox::valueChanged, this, [this](int weeks) {
        m_model.setWeeks(weeks);
        m_soon.start();
    });
    connect(filterBar(), &FilterBar::searchChanged, this, [this](const QString &text) {
        m_model.search(text);
        showRows();
    });
    connect(filterBar(), &FilterBar::cleared, this, &LowStockPage::resetFilters);
}

QAction *LowStockPage::addBookAction(const QString &name, const QString &icon,
                                     const QKeySequence &keys, std::function<void()> triggered)
{
    auto *action = new QAction(icons::named(icon), QString(), this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(triggered));
    addAction(action);
    m_table->addAction(action);
    return action;
}

void LowStockPage::addActions()
{
    m_order = addBookAction(u"orderThese"_qs, u"place-order"_qs, QKeySequence::New,
                            [this] { order(); });
    m_order->setVisible(m_context.data.may(CommandKind::CreatePurchaseOrder));
    m_assortment = addBookAction(
            u"showInAssortment"_qs, u"assortment"_qs, Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] {
                if (!current())
                    return;
                const QString book = current()->book.toString();
                auto *page =
                        qobject_cast<AssortmentPage *>(m_context.host.openPage(PageId::Assortment));
                if (!page)
                    return;
                page->showShop(shop());
                page->select(book);
            });
    m_pane->addActionButton(m_assortment);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

ShopId LowStockPage::shop() const
{
    return ShopId::parse(m_shops->currentData().toString()).value_or(ShopId());
}

// Today is the last day of the weeks; no weeks are no day.
QDate LowStockPage::since() const
{
    return m_context.data.clock().now().toLocalTime().date().addDays(1 - 7 * m_weeks->value());
}

const ReorderSuggestion *LowStockPage::current() const
{
    return m_model.at(m_table->currentIndex().row());
}

void LowStockPage::fillShops()
{
    shopdesk::fillShops(m_shops,
                        shopsWithin(m_context.data, ReadArea::Receiving, m_context.host.shops()),
                        shop().isNull() ? m_context.host.currentShop() : shop());
    m_pane->setShop(shop());
    m_stale = true;
    if (isVisible())
        refresh();
}

void LowStockPage::showShop(ShopId wanted)
{
    const int index = m_shops->findData(wanted.toString());
    if (index < 0)
        return;
    m_shops->setCurrentIndex(index);
    m_pane->setShop(wanted);
    m_arrived = false;
    m_stale = true;
    if (isVisible())
        refresh();
}

void LowStockPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (m_stale)
        refresh();
}

// What is not seen is read when it is.
void LowStockPage::takeChange(const Change &change)
{
    if (!change.tables.contains(Table::LowStock))
        return;
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void LowStockPage::refresh()
{
    m_soon.stop();
    if (shop().isNull())
        return;
    m_stale = false;
    if (!m_arrived)
        showState({.kind = EmptyState::Kind::Loading, .sentence = tr("Reading…")});
    const auto turn = ++m_turn;
    using Suggestions = std::vector<ReorderSuggestion>;
    await(m_context.data.read<Suggestions>(
                  [shop = shop(), from = since(), supplier = m_suppliers->supplier()](
                          Transaction &transaction, const ReadScope &scope) {
                      return reorderSuggestions(transaction, scope, shop, from, supplier);
                  }),
          this, [this, turn](const Result<Suggestions> &read) {
              if (turn != m_turn)
                  return;
              if (read)
                  return take(*read);
              m_failure = read.error();
              showFailure();
          });
}

void LowStockPage::take(std::vector<ReorderSuggestion> suggestions)
{
    const QString book = current() ? current()->book.toString() : QString();
    m_failure.reset();
    m_arrived = true;
    m_model.setSuggestions(std::move(suggestions));
    keepSelection(book);
    showRows();
}

void LowStockPage::keepSelection(const QString &book)
{
    if (m_model.rowCount() > 0)
        m_table->selectRow(std::max(0, m_model.rowOf(book)));
    else
        m_pane->setRecord({});
    updateActions();
}

void LowStockPage::showRows()
{
    if (m_failure)
        return showFailure();
    if (!m_arrived)
        return;
    const Formats formats;
    const int shown = m_model.rowCount();
    const bool isFiltered = m_suppliers->supplier() || !filterBar()->searchText().isEmpty();
    filterBar()->setFiltered(m_suppliers->supplier().has_value());
    setCounts(m_model.isWhole() ? tr("%Ln book(s)", nullptr, shown)
                                : tr("%Ln book(s), and more that are not shown", nullptr, shown));
    setSums(shown > 0 ? tr("%Ln copy(ies) to order", nullptr, int(m_model.copies())) : QString());
    updateActions();
    if (shown > 0)
        return showTable();
    if (isFiltered)
        showState({.kind = EmptyState::Kind::NothingFound,
                   .sentence = tr("Nothing of this needs to be ordered."),
                   .action = tr("Show everything")});
    else
        showState({.kind = EmptyState::Kind::Empty,
                   .sentence = tr("Nothing needs to be ordered."),
                   .more = tr("A book comes here when its available copies have fallen to the "
                              "reorder level that the shop has set for it in its assortment.")});
}

void LowStockPage::showFailure()
{
    const Explanation why = ErrorText::explain(*m_failure);
    const bool offline = m_failure->kind == ErrorKind::Unreachable;
    setCounts({});
    setSums({});
    showState({.kind = offline ? EmptyState::Kind::Offline : EmptyState::Kind::Failed,
               .sentence = why.happened,
               .more = why.todo,
               .action = tr("Try again")});
}

void LowStockPage::runStateAction()
{
    if (m_failure)
        return refresh();
    filterBar()->setSearchText({});
    m_model.search({});
    resetFilters();
}

void LowStockPage::resetFilters()
{
    m_suppliers->setSupplier(std::nullopt);
    refresh();
}

void LowStockPage::updateActions()
{
    const auto books = wanted();
    m_order->setEnabled(!books.isEmpty() &&
                        mayIn(m_context.data, CommandKind::CreatePurchaseOrder, shop()));
    m_order->setText(books.isEmpty() ? tr("Order these…")
                                     : tr("Order %Ln book(s)…", nullptr, int(books.size())));
    m_assortment->setEnabled(current());
}

QList<ReorderSuggestion> LowStockPage::wanted() const
{
    QList<ReorderSuggestion> books;
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.size() > 1) {
        for (const QModelIndex &row : rows)
            books.append(*m_model.at(row.row()));
        return books;
    }
    for (int row = 0; row < m_model.rowCount(); ++row)
        books.append(*m_model.at(row));
    return books;
}

void LowStockPage::order()
{
    const ReorderFlow::Wish wish{.shop = shop(), .since = since(), .books = wanted()};
    if (wish.books.isEmpty())
        return;
    if (const auto supplier = m_suppliers->supplier())
        return m_flow->write(*supplier, wish);
    const auto only = SupplierId::parse(m_suppliers->itemData(1).toString());
    if (only && m_suppliers->suppliers() == 1)
        return m_flow->orderFrom(*only, wish);
    m_flow->ask(wish);
}

void LowStockPage::retranslate()
{
    setTitle(tr("Low stock"));
    m_table->setAccessibleName(tr("Books to order"));
    filterBar()->setSearchHint(tr("Title or ISBN"));
    m_shops->setAccessibleName(tr("Shop"));
    m_suppliers->setAccessibleName(tr("Supplier"));
    m_suppliers->setNobody(tr("All suppliers"));
    m_weeks->setAccessibleName(tr("Weeks whose sales are made good"));
    m_weeks->setToolTip(tr("Sales of so many weeks are ordered again, too."));
    m_weeksLabel->setText(tr("Weeks of sales"));
    m_assortment->setText(tr("Show in assortment"));
    m_model.retranslate();
    showRows();
    updateActions();
}

} // namespace shopdesk
