// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BooksPage.h"

#include "db/service/DataService.h"
#include "models/tables/BookTableModel.h"
#include "ui/dialogs/BookDialog.h"
#include "ui/dialogs/ReceiveStockDialog.h"
#include "ui/dialogs/StockLedgerDialog.h"
#include "ui/pages/BookDetailPane.h"
#include "ui/pages/BookImportFlow.h"
#include "ui/pages/CategoryPane.h"
#include "ui/pages/CoverFlow.h"
#include "ui/pages/LabelPrinting.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>

namespace shopdesk {

namespace {

enum class PriceFilter { Any, With, Without };

} // namespace

BooksPage::BooksPage(const PageContext &context, QWidget *parent)
    : TablePage(u"books"_qs, context, parent)
    , m_categories(new CategoryPane(context))
    , m_covers(new CoverFlow(context, this))
    , m_price(new QComboBox)
{
    setModel(new BookTableModel(context.data.pages()),
             {.stretch = u"title"_qs,
              .hidden = {u"code"_qs, u"publisher"_qs, u"language"_qs},
              .widths = {{u"authors"_qs, 15}, {u"year"_qs, 6}, {u"price"_qs, 9}}});
    setSidePane(m_categories, tr("Categories"));
    addFilters();
    addActions();
    m_book = new BookDetailPane(context, m_putInCart->isVisible() ? m_putInCart : nullptr);
    setPane(m_book);
    for (QAction *action : {m_edit, m_receive}) {
        if (action->isVisible())
            m_book->addActionButton(action);
    }
    connect(m_book, &BookDetailPane::stockRequested, this,
            [this](ShopId shop, const QString &name) {
                if (mayOpenLedger(this->context(), shop))
                    openLedger(this, this->context(),
                               {shop, name, m_book->book()->id, m_book->book()->title});
            });
    connect(&context.host, &PageHost::currentShopChanged, this, [this] { updateActions(); });
    ready();
}

void BooksPage::addActions()
{
    const DataService &service = context().data;
    m_new = addRecordAction({.name = u"newBook"_qs,
                             .icon = u"add"_qs,
                             .shortcut = QKeySequence::New,
                             .allowed = service.may(CommandKind::CreateBook)},
                            [this] { createBook(); });
    m_edit = addRecordAction({.name = u"editBook"_qs,
                              .icon = u"edit"_qs,
                              .shortcut = Qt::Key_F2,
                              .allowed = service.may(CommandKind::EditBook)},
                             [this] { editBook(); });
    m_putInCart = addRecordAction({.name = u"putInCart"_qs,
                                   .icon = u"cart-add"_qs,
                                   .shortcut = Qt::CTRL | Qt::Key_Plus,
                                   .allowed = service.may(CommandKind::PutInCart)},
                                  [this] { putInCart(); });
    m_receive = addRecordAction({.name = u"receiveStock"_qs,
                                 .icon = u"receiving"_qs,
                                 .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                                 .allowed = service.may(CommandKind::ReceiveStock)},
                                [this] { receiveStock(); });
    m_labels = addRecordAction({.name = u"printLabels"_qs,
                                .icon = u"print"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_P,
                                .allowed = service.may(CommandKind::ReceiveStock)},
                               [this] { printLabels(); });
    m_ledger = addRecordAction({.name = u"openMovements"_qs,
                                .icon = u"history"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_M,
                                .allowed = service.may(CommandKind::AdjustStock)},
                               [this] { openMovements(); });
    m_ledger->setPriority(QAction::LowPriority);
    m_import = addRecordAction({.name = u"importBooks"_qs,
                                .icon = u"import"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_I,
                                .allowed = service.may(CommandKind::EditBook)},
                               [this] { (new BookImportFlow(context(), this))->begin(); });
    setDefaultAction(m_edit->isVisible() ? m_edit : m_putInCart);
}

void BooksPage::addFilters()
{
    m_price->setObjectName(u"priceFilter"_qs);
    for (int i = 0; i < 3; ++i)
        m_price->addItem(QString(), i);
    filterBar()->addFilter(m_price)->hide();
    connect(m_price, &QComboBox::activated, this, &BooksPage::applyFilters);
    connect(m_categories, &CategoryPane::categoryChosen, this, &BooksPage::applyFilters);
    connect(filterBar(), &FilterBar::searchChanged, this,
            [this](const QString &text) { model().setSearch(text); });
}

void BooksPage::applyFilters()
{
    std::vector<FilterValue> filters;
    if (const auto category = m_categories->category())
        filters.push_back({u"category"_qs, category->toString()});
    const auto price = PriceFilter(m_price->currentData().toInt());
    if (price != PriceFilter::Any)
        filters.push_back({u"unpriced"_qs, price == PriceFilter::Without});
    filterBar()->setFiltered(!filters.empty());
    model().setFilters(std::move(filters));
}

void BooksPage::resetFilters()
{
    m_categories->clear();
    m_price->setCurrentIndex(0);
    applyFilters();
}

void BooksPage::updateActions()
{
    const bool selected = !selectedId().isEmpty();
    const bool sellable = m_book && m_book->book() && m_book->book()->priceMinor;
    const bool inShop = !context().host.currentShop().isNull();
    m_edit->setEnabled(selected);
    m_putInCart->setEnabled(sellable && inShop);
    m_receive->setEnabled(selected && inShop);
    m_labels->setEnabled(selected && inShop);
    m_ledger->setEnabled(m_book && m_book->book());
}

bool BooksPage::concerns(const Change &change) const
{
    return TablePage::concerns(change) || change.tables.contains(Table::Stock);
}

QString BooksPage::countText(int rows) const
{
    return model().isCountExact() ? tr("%Ln book(s)", nullptr, rows)
                                  : tr("About %Ln book(s)", nullptr, rows);
}

EmptyState::Content BooksPage::emptyContent() const
{
    const bool may = m_new->isVisible();
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("There are no books in the catalogue yet."),
            .more = may ? tr("Add the first one, or import a list.") : QString(),
            .action = may ? tr("Add a book") : QString()};
}

void BooksPage::emptyAction()
{
    createBook();
}

BookDialog *BooksPage::newDialog()
{
    auto *dialog = new BookDialog(context().data, context().prompts, this);
    dialog->setLookup(context().lookup);
    return dialog;
}

// A cover that was found with the book belongs to it once it is saved.
void BooksPage::setCover(const BookDialog &dialog, const QString &id)
{
    const auto book = BookId::parse(id);
    if (book && !dialog.cover().file.isEmpty() && context().data.may(CommandKind::SetBookCover))
        m_covers->setBytes({*book, dialog.title()}, dialog.cover().file, dialog.cover().source);
}

void BooksPage::createBook()
{
    BookDialog *dialog = newDialog();
    connect(dialog, &RecordDialog::saved, this, [this, dialog](const QJsonObject &result) {
        const QString id = result.value(u"id").toString();
        context().host.say(tr("The book was added."));
        setCover(*dialog, id);
        select(id);
    });
    dialog->open();
}

void BooksPage::editBook()
{
    if (!m_book->book())
        return;
    BookDialog *dialog = newDialog();
    dialog->setBook(*m_book->book());
    connect(dialog, &RecordDialog::saved, this, [this, dialog](const QJsonObject &result) {
        if (!result.value(u"changed").toArray().isEmpty())
            context().host.say(tr("“%1” was changed.").arg(dialog->title()));
        setCover(*dialog, result.value(u"id").toString());
    });
    dialog->open();
}

void BooksPage::putInCart()
{
    if (!m_book->book())
        return;
    const BookDetail &book = *m_book->book();
    const int quantity = m_book->quantity();
    PutInCart command;
    command.shop = ShopRef(context().host.currentShop());
    command.book = BookRef(book.id);
    command.quantity = quantity;
    runCommand(this, context(), command, [this, title = book.title, quantity](const QJsonObject &) {
        context().host.say(
                tr("%Ln copy(ies) of “%1” put in the cart.", nullptr, quantity).arg(title));
    });
}

void BooksPage::receiveStock()
{
    if (!m_book->book())
        return;
    auto *dialog = new ReceiveStockDialog(context().data, context().prompts, this);
    dialog->setShops(context().host.shops(), context().host.currentShop());
    dialog->setBook({m_book->book()->id, m_book->book()->title});
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        context().host.say(tr("%Ln copy(ies) received.", nullptr, result.value(u"copies").toInt()));
    });
    dialog->open();
}

// In all shops together.
void BooksPage::openMovements()
{
    if (m_book->book())
        openLedger(this, context(), {.book = m_book->book()->id, .title = m_book->book()->title});
}

// One of each book that is selected.
void BooksPage::printLabels()
{
    QList<LabelRequest> requests;
    for (const QString &id : selectedIds()) {
        if (const auto book = BookId::parse(id))
            requests += {*book, 1};
    }
    openLabels(this, context(), context().host.currentShop(), requests);
}

void BooksPage::retranslate()
{
    setTitle(tr("Books"));
    table()->setAccessibleName(tr("Books"));
    m_categories->setAccessibleName(tr("Categories"));
    filterBar()->setSearchHint(tr("Title, author, publisher or ISBN"));
    m_price->setAccessibleName(tr("Price"));
    m_price->setItemText(int(PriceFilter::Any), tr("With and without price"));
    m_price->setItemText(int(PriceFilter::With), tr("With price"));
    m_price->setItemText(int(PriceFilter::Without), tr("Without price"));
    m_new->setText(tr("New book…"));
    m_edit->setText(tr("Edit…"));
    m_putInCart->setText(tr("Put in cart"));
    m_receive->setText(tr("Receive…"));
    m_labels->setText(tr("Print labels…"));
    m_ledger->setText(tr("Movements…"));
    m_import->setText(tr("Import books…"));
}

} // namespace shopdesk
