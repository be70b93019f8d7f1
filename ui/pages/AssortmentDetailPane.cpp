// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AssortmentDetailPane.h"

#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/SmallTable.h"
#include "ui/widgets/KeyValueList.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

constexpr int kMovements = 100; // the last ones; the ledger itself is longer

struct BookInShops
{
    BookDetail book;
    StockDetail here;
    std::vector<ShopStock> stock;
};

QString withSign(const Formats &formats, qint64 change)
{
    return change > 0 ? u'+' + formats.integer(change) : formats.integer(change);
}

} // namespace

AssortmentDetailPane::AssortmentDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"assortmentDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_authors(addText(u"authors"_qs))
    , m_numbers(new SmallTable(u"stockNumbers"_qs, 0, {1}))
    , m_facts(new KeyValueList)
{
    addButtonRow();
    content()->addWidget(m_numbers);
    content()->addWidget(m_facts);
    addTables();
    ready();
}

void AssortmentDetailPane::addTables()
{
    m_stockHeading = addHeading(u"elsewhereHeading"_qs);
    m_elsewhere = new SmallTable(u"elsewhere"_qs, 0, {1});
    m_elsewhere->setTextElideMode(Qt::ElideMiddle); // names of a chain begin alike
    content()->addWidget(m_elsewhere);
    m_movementsHeading = addHeading(u"movementsHeading"_qs);
    m_movements = new SmallTable(u"movements"_qs, 1, {2});
    content()->addWidget(m_movements);
    connect(m_numbers, &QTableWidget::cellActivated, this,
            [this](int row) { Q_EMIT numberRequested(StockNumber(m_numbers->idAt(row).toInt())); });
    connect(m_movements, &QTableWidget::cellActivated, this,
            [this] { Q_EMIT numberRequested(StockNumber::OnHand); });
    connect(m_elsewhere, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const auto shop = ShopId::parse(m_elsewhere->idAt(row)).value_or(ShopId());
        if (column == 0)
            Q_EMIT copiesRequested(shop);
        else
            Q_EMIT otherShopRequested(shop, m_elsewhere->item(row, 0)->text());
    });
}

void AssortmentDetailPane::focusOtherShops()
{
    if (m_elsewhere->rowCount() == 0)
        return;
    if (m_elsewhere->currentRow() < 0)
        m_elsewhere->setCurrentCell(0, 0);
    m_elsewhere->setFocus(Qt::ShortcutFocusReason);
}

// The book that is selected stays so where the other shop has it, too.
void AssortmentDetailPane::setShop(ShopId shop)
{
    const QString book = recordId();
    m_shop = shop;
    setRecord({});
    setRecord(book);
}

void AssortmentDetailPane::read()
{
    const auto id = BookId::parse(recordId());
    if (!id)
        return;
    readOne<BookInShops>(
            [id = *id, shop = m_shop](Transaction &transaction,
                                      const ReadScope &scope) -> Result<BookInShops> {
                SD_ASSIGN(book, bookDetail(transaction, scope, id));
                SD_ASSIGN(here, stockDetail(transaction, scope, shop, id));
                SD_ASSIGN(stock, bookStock(transaction, scope, id));
                return BookInShops{book, here, stock};
            },
            [this](BookInShops read) {
                m_book = std::move(read.book);
                m_here = std::move(read.here);
                m_stock = std::move(read.stock);
            });
    readMovements();
}

void AssortmentDetailPane::readMovements()
{
    ListQuery list;
    list.table = Table::Movements;
    list.sort = u"at"_qs;
    list.direction = Direction::Descending;
    list.filters = {{u"shop"_qs, m_shop.toString()}, {u"book"_qs, recordId()}};
    list.scope = context().data.scope();
    m_movementsToken.cancel();
    m_movementsToken = CancelToken();
    await(context().data.pages().page({list, FirstRows{kMovements}}, m_movementsToken), this,
          [this, asked = recordId()](const Result<Page> &page) {
              if (asked != recordId())
                  return;
              if (page)
                  m_page = *page;
              else
                  context().host.report(page.error());
              renderMovements();
          });
}

void AssortmentDetailPane::forget()
{
    m_book.reset();
    m_here = {};
    m_stock.clear();
    m_page = {};
}

void AssortmentDetailPane::render()
{
    const Formats formats;
    QStringList authors;
    for (const BookAuthor &author : m_book->authors)
        authors += author.name;
    m_title->setText(m_book->title);
    m_authors->setText(authors.join(u", "_qs));
    renderNumbers();
    renderFacts();
    QList<SmallTable::Row> rows;
    for (const ShopStock &stock : m_stock) {
        if (stock.shop != m_shop)
            rows += {{stock.name, formats.integer(stock.available())}, stock.shop.toString()};
    }
    m_elsewhere->setRows(rows);
    m_elsewhere->setVisible(!rows.isEmpty());
    m_stockHeading->setVisible(!rows.isEmpty());
    renderMovements();
}

// Each of them opens what makes it.
void AssortmentDetailPane::renderNumbers()
{
    const auto row = [](const QString &name, qint64 number, StockNumber opens) {
        return SmallTable::Row{{name, Formats().integer(number)}, QString::number(int(opens))};
    };
    m_numbers->setRows({row(tr("On hand"), m_here.onHand, StockNumber::OnHand),
                        row(tr("Reserved"), m_here.reserved, StockNumber::Reserved),
                        row(tr("Available"), m_here.available(), StockNumber::OnHand),
                        row(tr("In transit"), m_here.inTransit, StockNumber::InTransit),
                        row(tr("On order"), m_here.onOrder, StockNumber::OnOrder)});
}

void AssortmentDetailPane::renderFacts()
{
    const Formats formats;
    const auto day = [&](const std::optional<QDate> &date) {
        return date ? formats.date(*date) : QString();
    };
    m_facts->setRows(
            {{tr("ISBN or code"), Formats::code(m_book->code())},
             {tr("Price"), m_book->priceMinor ? formats.money(*m_book->priceMinor, m_book->currency)
                                              : tr("No price yet")},
             {tr("Shelf"), m_here.shelf},
             {tr("Reorder level"),
              m_here.reorderLevel ? formats.integer(*m_here.reorderLevel) : QString()},
             {tr("Last sale"), day(m_here.lastSoldOn)},
             {tr("Last receipt"), day(m_here.lastReceivedOn)}});
}

void AssortmentDetailPane::renderMovements()
{
    const Formats formats;
    const TableSpec &spec = tableSpec(Table::Movements);
    const auto value = [&](const PageRow &row, const QString &key) {
        return row.values[size_t(spec.columnIndex(key))];
    };
    QList<SmallTable::Row> rows;
    for (const PageRow &row : m_page.rows) {
        const QDateTime at = QDateTime::fromString(value(row, u"at"_qs).toString(), Qt::ISODate);
        rows += {{formats.date(at.toLocalTime().date()),
                  Formats::movementKind(value(row, u"kind"_qs).toString()),
                  withSign(formats, value(row, u"quantity"_qs).toLongLong())},
                 row.id()};
    }
    m_movements->setRows(rows);
}

void AssortmentDetailPane::retranslate()
{
    setHint(tr("Select a book to see the movements that make its numbers."));
    m_numbers->setHeads(tr("Numbers of the stock"), {tr("Stock"), tr("Copies")});
    m_movementsHeading->setText(tr("Movements, newest first"));
    m_movements->setHeads(tr("Movements"), {tr("Date"), tr("Kind"), tr("Copies")});
    m_stockHeading->setText(tr("In other shops"));
    m_elsewhere->setHeads(tr("In other shops"), {tr("Shop"), tr("Available")});
}

} // namespace shopdesk
