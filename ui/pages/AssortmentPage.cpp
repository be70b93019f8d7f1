// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AssortmentPage.h"

#include "db/service/DataService.h"
#include "models/tables/AssortmentTableModel.h"
#include "ui/dialogs/ReceiveStockDialog.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/dialogs/StockLedgerDialog.h"
#include "ui/pages/AssortmentDetailPane.h"
#include "ui/pages/AssortmentTasks.h"
#include "ui/pages/CategoryPane.h"
#include "ui/pages/LabelPrinting.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/ShelfFilter.h"
#include "ui/pages/ShopRights.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace shopdesk {

namespace {

// What a column's number opens.
std::optional<StockNumber> numberOf(const QString &column)
{
    static const QHash<QString, StockNumber> numbers{{u"on_hand"_qs, StockNumber::OnHand},
                                                     {u"available"_qs, StockNumber::OnHand},
                                                     {u"reserved"_qs, StockNumber::Reserved},
                                                     {u"in_transit"_qs, StockNumber::InTransit},
                                                     {u"on_order"_qs, StockNumber::OnOrder}};
    const auto found = numbers.find(column);
    return found == numbers.end() ? std::nullopt : std::optional(*found);
}

} // namespace

AssortmentPage::AssortmentPage(const PageContext &context, QWidget *parent)
    : TablePage(u"assortment"_qs, context, parent)
    , m_categories(new CategoryPane(context))
    , m_shops(new QComboBox)
    , m_stockFilter(new QComboBox)
    , m_shelves(new ShelfFilter(context))
    , m_book(new AssortmentDetailPane(context))
{
    setModel(new AssortmentTableModel(context.data.pages()),
             {.stretch = u"title"_qs,
              // The pane shows them too, and beside it the others have no room at 1280 pixels.
              .hidden = {u"code"_qs, u"reserved"_qs, u"in_transit"_qs, u"on_order"_qs,
                         u"reorder_level"_qs, u"shelf"_qs, u"last_sold_on"_qs,
                         u"last_received_on"_qs, u"price"_qs},
              .widths = {{u"authors"_qs, 13},
                         {u"on_hand"_qs, 8},
                         {u"available"_qs, 8},
                         {u"shelf"_qs, 7}}});
    setSidePane(m_categories, tr("Categories"));
    addFilters();
    addActions();
    addStockActions();
    setPane(m_book);
    connectPane();
    connect(&model(), &PagedTableModel::aggregatesChanged, this, &AssortmentPage::showTotals);
    connect(&context.host, &PageHost::shopsChanged, this, &AssortmentPage::fillShops);
    connect(&context.host, &PageHost::currentShopChanged, this, &AssortmentPage::showShop);
    ready();
    fillShops();
}

void AssortmentPage::connectPane()
{
    for (QAction *action : {m_adjust, m_place, m_transfer, m_putAside, m_showBook}) {
        if (action->isVisible())
            m_book->addActionButton(action);
    }
    connect(m_book, &AssortmentDetailPane::numberRequested, this, &AssortmentPage::openNumber);
    connect(m_book, &AssortmentDetailPane::copiesRequested, this, &AssortmentPage::askShop);
    connect(m_book, &AssortmentDetailPane::otherShopRequested, this,
            [this](ShopId other, const QString &name) {
                if (mayOpenLedger(context(), other))
                    openLedger(this, context(),
                               {other, name, m_book->book()->id, m_book->book()->title});
                else
                    askShop(other);
            });
}

void AssortmentPage::addFilters()
{
    m_shops->setObjectName(u"assortmentShop"_qs);
    m_shops->setMaximumWidth(30 * metrics::kGrid);
    m_stockFilter->setObjectName(u"stockFilter"_qs);
    for (int i = 0; i <= int(StockFilter::Oversold); ++i)
        m_stockFilter->addItem(QString());
    filterBar()->addFilter(m_shops)->hide();
    filterBar()->addFilter(m_stockFilter)->hide();
    filterBar()->addFilter(m_shelves)->hide();
    m_shelves->setVisible(false); // until the shop has some
    connect(m_shelves, &QComboBox::activated, this, &AssortmentPage::applyFilters);
    connect(m_shops, &QComboBox::activated, this, [this] { showShop(shop()); });
    connect(m_categories, &CategoryPane::categoryChosen, this, &AssortmentPage::applyFilters);
    connect(m_stockFilter, &QComboBox::activated, this, &AssortmentPage::applyFilters);
    connect(filterBar(), &FilterBar::searchChanged, this, &AssortmentPage::applyFilters);
}

void AssortmentPage::addActions()
{
    const DataService &service = context().data;
    m_receive = addRecordAction({.name = u"receiveStock"_qs,
                                 .icon = u"receiving"_qs,
                                 .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                                 .allowed = service.may(CommandKind::ReceiveStock)},
                                [this] { receive(); });
    m_adjust = addRecordAction({.name = u"adjustStock"_qs,
                                .icon = u"edit"_qs,
                                .shortcut = Qt::Key_F2,
                                .allowed = service.may(CommandKind::AdjustStock)},
                               [this] { adjustStock(this, context(), stockHere()); });
    m_showBook = addRecordAction(
            {.name = u"showBook"_qs, .icon = u"books"_qs, .allowed = service.may(ReadArea::Books)},
            [this] { showBook(); });
    m_labels = addRecordAction({.name = u"printLabels"_qs,
                                .icon = u"print"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_P,
                                .allowed = service.may(CommandKind::ReceiveStock)},
                               [this] { printLabels(); });
    m_labels->setPriority(QAction::LowPriority);
    setDefaultAction(m_showBook);
}

void AssortmentPage::addStockActions()
{
    const DataService &service = context().data;
    const bool worksHere = service.may(CommandKind::AdjustStock);
    m_place = addRecordAction({.name = u"editAssortment"_qs,
                               .icon = u"columns"_qs,
                               .shortcut = Qt::CTRL | Qt::Key_E,
                               .allowed = service.may(CommandKind::EditAssortment)},
                              [this] {
                                  editAssortment(this, context(), stockHere(), m_book->stock(),
                                                 [this] { m_shelves->read(); });
                              });
    m_ledger = addRecordAction({.name = u"openMovements"_qs,
                                .icon = u"history"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_M,
                                .allowed = worksHere},
                               [this] { openNumber(StockNumber::OnHand); });
    m_otherShops =
            addRecordAction({.name = u"otherShops"_qs, .icon = u"shops"_qs, .shortcut = Qt::Key_F4},
                            [this] { m_book->focusOtherShops(); });
    m_transfer = addRecordAction({.name = u"askForCopies"_qs,
                                  .icon = u"transfers"_qs,
                                  .shortcut = Qt::CTRL | Qt::Key_T,
                                  .allowed = service.may(CommandKind::RequestTransfer)},
                                 [this] { askShop({}); });
    m_putAside = addRecordAction({.name = u"putAside"_qs,
                                  .icon = u"cart-add"_qs,
                                  .shortcut = Qt::CTRL | Qt::Key_Plus,
                                  .allowed = service.may(CommandKind::PutInCart)},
                                 [this] { putAside(this, context(), stockHere()); });
    for (QAction *action : {m_ledger, m_otherShops})
        action->setPriority(QAction::LowPriority);
}

ShopId AssortmentPage::shop() const
{
    return ShopId::parse(m_shops->currentData().toString()).value_or(ShopId());
}

StockAt AssortmentPage::stockHere() const
{
    const auto &book = m_book->book();
    return {.shop = shop(),
            .shopName = m_shops->currentText(),
            .book = book ? book->id : BookId(),
            .title = book ? book->title : QString()};
}

void AssortmentPage::fillShops()
{
    const ShopId shown = shop().isNull() ? context().host.currentShop() : shop();
    shopdesk::fillShops(m_shops, context().host.shops(), shown);
    if (shop() != shown || model().query().filters.empty())
        showShop(shop());
}

void AssortmentPage::showShop(ShopId wanted)
{
    const int index = m_shops->findData(wanted.toString());
    if (index < 0)
        return;
    m_shops->setCurrentIndex(index);
    m_book->setShop(wanted);
    updateActions(); // there is no book now
    m_shelves->setShop(wanted);
    applyFilters();
}

void AssortmentPage::applyFilters()
{
    if (shop().isNull())
        return;
    std::vector<FilterValue> filters{{u"shop"_qs, shop().toString()}};
    const auto stock = StockFilter(m_stockFilter->currentIndex());
    if (stock == StockFilter::InStock)
        filters.push_back({u"in_stock"_qs, true});
    if (stock == StockFilter::Low)
        filters.push_back({u"low"_qs, true});
    if (stock == StockFilter::Oversold)
        filters.push_back({u"oversold"_qs, true});
    if (const auto category = m_categories->category())
        filters.push_back({u"category"_qs, category->toString()});
    if (const auto shelf = m_shelves->shelf(); !shelf.isEmpty())
        filters.push_back({u"shelf"_qs, shelf});
    filterBar()->setFiltered(filters.size() > 1);
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void AssortmentPage::resetFilters()
{
    m_categories->clear();
    m_stockFilter->setCurrentIndex(0);
    m_shelves->setCurrentIndex(0);
    applyFilters();
}

void AssortmentPage::showTotals()
{
    const Aggregates &sums = model().aggregates();
    const Formats formats;
    setSums(tr("On hand %1, reserved %2")
                    .arg(formats.integer(sums.value(u"on_hand"_qs).toLongLong()),
                         formats.integer(sums.value(u"reserved"_qs).toLongLong())));
}

void AssortmentPage::updateActions()
{
    const auto &book = m_book->book();
    const bool isMine = book && mayIn(context().data, CommandKind::AdjustStock, shop());
    for (QAction *action : {m_receive, m_adjust, m_place, m_transfer})
        action->setEnabled(isMine);
    m_ledger->setEnabled(book && mayOpenLedger(context(), shop()));
    m_otherShops->setEnabled(book && m_book->stocks().size() > 1);
    m_putAside->setEnabled(book && book->priceMinor &&
                           mayIn(context().data, CommandKind::PutInCart, shop()));
    m_showBook->setEnabled(book.has_value());
    m_labels->setEnabled(book.has_value());
}

// Others may have given books other shelves meanwhile.
void AssortmentPage::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    m_shelves->read();
}

bool AssortmentPage::concerns(const Change &change) const
{
    return TablePage::concerns(change) || change.tables.contains(Table::Movements);
}

// The shop itself is no filter: there is always one.
bool AssortmentPage::isFiltered() const
{
    return model().query().filters.size() > 1;
}

QString AssortmentPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln book(s)", nullptr, rows)
                                  : tr("About %Ln book(s)", nullptr, rows);
}

EmptyState::Content AssortmentPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("This shop has no books yet."),
            .more = tr("Receive copies to put a book in its assortment."),
            .action = tr("Look for books")};
}

void AssortmentPage::emptyAction()
{
    context().host.openPage(PageId::Books);
}

void AssortmentPage::receive()
{
    auto *dialog = new ReceiveStockDialog(context().data, context().prompts, this);
    dialog->setShops(context().host.shops(), shop());
    dialog->setBook({m_book->book()->id, m_book->book()->title});
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        context().host.say(tr("%Ln copy(ies) received.", nullptr, result.value(u"copies").toInt()));
    });
    dialog->open();
}

void AssortmentPage::askShop(ShopId from)
{
    if (m_book->book() && m_transfer->isVisible() && m_transfer->isEnabled())
        askForCopies(this, context(), stockHere(), *m_book->book(), m_book->stocks(), from);
}

void AssortmentPage::openNumber(StockNumber number)
{
    if (m_book->book() && mayOpenLedger(context(), shop()))
        openLedger(this, context(), stockHere(), number);
}

bool AssortmentPage::openCell(const QString &column)
{
    const auto number = numberOf(column);
    if (!number || !m_book->book() || !mayOpenLedger(context(), shop()))
        return false;
    openNumber(*number);
    return true;
}

// As many of each selected book as are on hand.
void AssortmentPage::printLabels()
{
    QList<LabelRequest> requests;
    for (const QString &id : selectedIds()) {
        const auto book = BookId::parse(id);
        const int onHand = model().value(model().rowOf(id), u"on_hand"_qs).toInt();
        if (book)
            requests += {*book, std::max(1, onHand)};
    }
    openLabels(this, context(), shop(), requests);
}

void AssortmentPage::showBook()
{
    context().host.showRecord(PageId::Books, selectedId());
}

void AssortmentPage::retranslate()
{
    setTitle(tr("Assortment"));
    table()->setAccessibleName(tr("Books of the shop"));
    m_categories->setAccessibleName(tr("Categories"));
    filterBar()->setSearchHint(tr("Title, author or ISBN"));
    m_shops->setAccessibleName(tr("Shop"));
    m_stockFilter->setAccessibleName(tr("Stock"));
    const QStringList names{tr("Any stock"), tr("In stock"), tr("Low"), tr("Oversold")};
    for (int i = 0; i < names.size(); ++i)
        m_stockFilter->setItemText(i, names[i]);
    m_receive->setText(tr("Receive…"));
    m_adjust->setText(tr("Adjust…"));
    m_place->setText(tr("Shelf and level…"));
    m_ledger->setText(tr("Movements…"));
    m_otherShops->setText(tr("In other shops"));
    m_transfer->setText(tr("Ask for copies…"));
    m_putAside->setText(tr("Put aside"));
    m_showBook->setText(tr("Show in books"));
    m_labels->setText(tr("Print labels…"));
    showTotals();
}

} // namespace shopdesk
