// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AssortmentPage.h"

#include "db/service/DataService.h"
#include "models/tables/AssortmentTableModel.h"
#include "ui/dialogs/AdjustStockDialog.h"
#include "ui/dialogs/ReceiveStockDialog.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/pages/AssortmentDetailPane.h"
#include "ui/pages/CategoryPane.h"
#include "ui/pages/LabelPrinting.h"
#include "ui/pages/PageHost.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

namespace shopdesk {

AssortmentPage::AssortmentPage(const PageContext &context, QWidget *parent)
    : TablePage(u"assortment"_qs, context, parent)
    , m_categories(new CategoryPane(context))
    , m_shops(new QComboBox)
    , m_stockFilter(new QComboBox)
    , m_book(new AssortmentDetailPane(context))
{
    setModel(new AssortmentTableModel(context.data.pages()),
             {.stretch = u"title"_qs,
              // The pane shows them too, and beside it the others have no room at 1280 pixels.
              .hidden = {u"code"_qs, u"reserved"_qs, u"price"_qs},
              .widths = {{u"authors"_qs, 13}, {u"on_hand"_qs, 8}, {u"available"_qs, 8}}});
    setSidePane(m_categories, tr("Categories"));
    addFilters();
    addActions();
    setPane(m_book);
    for (QAction *action : {m_receive, m_adjust, m_showBook}) {
        if (action->isVisible())
            m_book->addActionButton(action);
    }
    connect(&model(), &PagedTableModel::aggregatesChanged, this, &AssortmentPage::showTotals);
    connect(&context.host, &PageHost::shopsChanged, this, &AssortmentPage::fillShops);
    connect(&context.host, &PageHost::currentShopChanged, this, &AssortmentPage::showShop);
    ready();
    fillShops();
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
                               [this] { adjust(); });
    m_showBook = addRecordAction(
            {.name = u"showBook"_qs, .icon = u"books"_qs, .allowed = service.may(ReadArea::Books)},
            [this] { showBook(); });
    m_labels = addRecordAction({.name = u"printLabels"_qs,
                                .icon = u"print"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_P,
                                .allowed = service.may(CommandKind::ReceiveStock)},
                               [this] { printLabels(); });
    setDefaultAction(m_showBook);
}

ShopId AssortmentPage::shop() const
{
    return ShopId::parse(m_shops->currentData().toString()).value_or(ShopId());
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
    filterBar()->setFiltered(filters.size() > 1);
    if (const QString text = filterBar()->searchText(); !text.isEmpty())
        filters.push_back({u"search"_qs, text});
    model().setFilters(std::move(filters));
}

void AssortmentPage::resetFilters()
{
    m_categories->clear();
    m_stockFilter->setCurrentIndex(0);
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
    for (QAction *action : {m_receive, m_adjust, m_showBook, m_labels})
        action->setEnabled(m_book->book().has_value());
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

void AssortmentPage::adjust()
{
    auto *dialog = new AdjustStockDialog(context().data, context().prompts, this);
    dialog->setStock(shop(), m_shops->currentText(), m_book->book()->id, m_book->book()->title);
    const QString title = m_book->book()->title;
    connect(dialog, &RecordDialog::saved, this, [this, title](const QJsonObject &result) {
        const qint64 onHand = result.value(u"on_hand").toInteger();
        context().host.say(tr("“%1”: on hand is now %2.").arg(title, Formats().integer(onHand)));
    });
    dialog->open();
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
    m_showBook->setText(tr("Show in books"));
    m_labels->setText(tr("Print labels…"));
    showTotals();
}

} // namespace shopdesk
