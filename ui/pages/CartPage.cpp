// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CartPage.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/delegates/CartDelegate.h"
#include "ui/pages/CartCommands.h"
#include "ui/pages/CartSummary.h"
#include "ui/pages/PageHost.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace shopdesk {

CartPage::CartPage(const PageContext &context, QWidget *parent)
    : PageFrame(u"cart"_qs, context.state, parent)
    , m_context(context)
    , m_table(new QTableView)
    , m_summary(new CartSummary(context))
    , m_commands(new CartCommands(context, this))
{
    filterBar()->hide();
    buildTable();
    addActions();
    setDetail(m_summary);
    connect(m_summary, &CartSummary::cartChosen, this, &CartPage::readCart);
    connect(m_summary, &CartSummary::codeEntered, this,
            [this](const QString &code) { m_commands->addCode(code, m_cart); });
    connect(m_summary, &CartSummary::placeRequested, this, &CartPage::place);
    connect(m_summary, &CartSummary::showOrderRequested, this,
            [this] { m_context.host.showRecord(PageId::Orders, m_placedOrder); });
    connect(&m_model, &CartModel::quantityEdited, this,
            [this](const QString &line, qint64 quantity) {
                m_commands->changeQuantity(CartLineId::parse(line).value_or(CartLineId()),
                                           quantity);
            });
    connect(m_commands, &CartCommands::placed, this, &CartPage::takePlaced);
    connect(m_commands, &CartCommands::refused, this, &CartPage::takeRefusal);
    connect(this, &PageFrame::stateActionTriggered, this, &CartPage::runStateAction);
    connect(&context.host, &PageHost::currentShopChanged, this, &CartPage::takeShop);
    connect(&context.data.changes(), &ChangeNotifier::changed, this, &CartPage::takeChange);
    onLanguage(this, [this] { retranslate(); });
    showNothing();
}

void CartPage::buildTable()
{
    m_table->setModel(&m_model);
    new TableSetup(m_table, m_context.state,
                   {.name = u"cart/table"_qs, .stretchColumn = CartModel::TitleColumn});
    m_table->setItemDelegate(
            new CartDelegate(CartModel::AvailableColumn, CartModel::ShortRole, m_table));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    const std::pair<int, QString> longest[] = {{CartModel::CodeColumn, u"978-0-000-00000-0"_qs},
                                               {CartModel::UnitColumn, u"0000,00 €"_qs},
                                               {CartModel::QuantityColumn, u"0000"_qs},
                                               {CartModel::AvailableColumn, u"⚠ 000"_qs},
                                               {CartModel::DiscountColumn, u"-000,00 €"_qs},
                                               {CartModel::TotalColumn, u"00 000,00 €"_qs}};
    for (const auto &[column, text] : longest) {
        const int words = m_table->fontMetrics().horizontalAdvance(text);
        m_table->setColumnWidth(column, words + metrics::kMargin + metrics::kHalf);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CartPage::updateActions);
    setTable(m_table);
}

void CartPage::addActions()
{
    m_place = new QAction(icons::named(u"place-order"_qs), QString(), this);
    m_place->setObjectName(u"placeOrderAction"_qs);
    m_place->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_remove = new QAction(icons::named(u"cart-remove"_qs), QString(), this);
    m_remove->setObjectName(u"removeLine"_qs);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_remove, m_place}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_table->addAction(action);
    }
    connect(m_place, &QAction::triggered, this, &CartPage::place);
    connect(m_remove, &QAction::triggered, this, &CartPage::removeLine);
}

void CartPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    refresh();
}

void CartPage::refresh()
{
    readCarts();
}

void CartPage::readCarts()
{
    await(m_context.data.read<std::vector<CartChoice>>(
                  [](Transaction &transaction, const ReadScope &scope) {
                      return ownCarts(transaction, scope);
                  }),
          this, [this](const Result<std::vector<CartChoice>> &carts) {
              if (carts)
                  takeCarts(*carts);
              else
                  showFailure(carts.error());
          });
}

// The cart that is open stays open; else one of the current shop, the last one used first.
void CartPage::takeCarts(const std::vector<CartChoice> &carts)
{
    const auto &shops = m_context.host.shops();
    const auto shop = std::ranges::find(shops, m_context.host.currentShop(), &ShopChoice::id);
    auto found = m_cart ? std::ranges::find(carts, *m_cart, &CartChoice::id) : carts.end();
    if (found == carts.end() && shop != shops.end())
        found = std::ranges::find_if(carts, [&](const CartChoice &cart) {
            return cart.shopCode == shop->code && cart.lineCount > 0;
        });
    if (found == carts.end() && shop != shops.end())
        found = std::ranges::find(carts, shop->code, &CartChoice::shopCode);
    if (found == carts.end() && !carts.empty())
        found = carts.begin();
    m_summary->setCarts(carts, found == carts.end() ? std::nullopt : std::optional(found->id));
    if (found == carts.end())
        showNothing();
    else
        readCart(found->id);
}

void CartPage::takeShop(ShopId)
{
    m_cart.reset();
    m_summary->clearMessage();
    if (isVisible())
        readCarts();
}

void CartPage::readCart(CartId cart)
{
    m_cart = cart;
    const QDateTime now = m_context.data.clock().now();
    await(m_context.data.read<CartDetail>(
                  [cart, now](Transaction &transaction, const ReadScope &scope) {
                      return cartDetail(transaction, scope, cart, now);
                  }),
          this, [this, cart](const Result<CartDetail> &detail) {
              if (m_cart != cart)
                  return;
              if (detail)
                  takeCart(*detail);
              else
                  showFailure(detail.error());
          });
}

void CartPage::takeCart(const CartDetail &cart)
{
    m_failure.reset();
    m_model.setCart(cart);
    m_summary->setCart(cart);
    if (cart.lines.empty())
        return showNothing();
    showTable();
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    setCounts(tr("%Ln line(s), ", nullptr, int(cart.lines.size())) +
              tr("%Ln copy(ies)", nullptr, int(m_model.bookCount())));
    updateActions();
}

void CartPage::showNothing()
{
    showState({.kind = EmptyState::Kind::Empty,
               .sentence = tr("The cart is empty."),
               .more = tr("Put books in it from the list of books, or by their code."),
               .action = tr("Look for books")});
    setCounts({});
    updateActions();
}

void CartPage::showFailure(const Error &error)
{
    m_failure = error;
    const Explanation why = ErrorText::explain(error);
    const bool offline = error.kind == ErrorKind::Unreachable;
    showState({.kind = offline ? EmptyState::Kind::Offline : EmptyState::Kind::Failed,
               .sentence = why.happened,
               .more = why.todo,
               .action = tr("Try again")});
}

void CartPage::runStateAction()
{
    if (m_failure)
        readCarts();
    else
        m_context.host.openPage(PageId::Books);
}

void CartPage::takeChange(const Change &change)
{
    const bool ofCarts = change.kind == CommandKind::PutInCart ||
                         change.kind == CommandKind::ChangeCartLine ||
                         change.kind == CommandKind::RemoveCartLine;
    if (isVisible() &&
        (ofCarts || change.tables.contains(Table::Stock) || change.tables.contains(Table::Books)))
        readCarts();
}

std::optional<CartLineDetail> CartPage::currentLine() const
{
    const int row = m_table->currentIndex().row();
    const auto &cart = m_model.cart();
    if (!cart || row < 0 || row >= int(cart->lines.size()))
        return std::nullopt;
    return cart->lines[size_t(row)];
}

void CartPage::removeLine()
{
    if (const auto line = currentLine())
        m_commands->remove(*line);
}

void CartPage::place()
{
    if (m_placing || !m_model.cart() || m_model.cart()->lines.empty())
        return;
    m_placing = true;
    m_summary->clearMessage();
    updateActions();
    m_commands->place(*m_model.cart(), {m_summary->customer(), m_summary->channel(),
                                        m_summary->note(), m_summary->delivery()});
}

void CartPage::takePlaced(const QString &orderId, const QString &number)
{
    m_placing = false;
    m_placedOrder = orderId;
    m_summary->clearNote();
    m_summary->showPlaced(number);
    readCarts();
}

// What is available is read again, so that the lines at fault are marked.
void CartPage::takeRefusal(const Error &error)
{
    m_placing = false;
    m_summary->showRefusal(error);
    updateActions();
    if (m_cart)
        readCart(*m_cart);
}

void CartPage::updateActions()
{
    const bool filled = m_model.cart() && !m_model.cart()->lines.empty();
    m_remove->setEnabled(filled && currentLine().has_value());
    m_place->setEnabled(filled && !m_placing);
    m_summary->setPlaceable(filled && !m_placing);
}

void CartPage::retranslate()
{
    setTitle(tr("Cart"));
    m_model.setFormats(Formats());
    m_model.retranslate();
    m_table->setAccessibleName(tr("Lines of the cart"));
    m_remove->setText(tr("Remove line"));
    m_place->setText(tr("Place order"));
    if (m_failure)
        showFailure(*m_failure);
    else if (m_model.cart())
        takeCart(*m_model.cart());
    else
        showNothing();
}

} // namespace shopdesk
