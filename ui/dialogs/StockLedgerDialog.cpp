// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/StockLedgerDialog.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "ui/pages/MovementsPage.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/StockPapersView.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QKeyEvent>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shopdesk {

namespace {

MovementsPage::Ledger ledgerOf(const StockAt &stock)
{
    if (stock.book.isNull())
        return MovementsPage::Ledger::Shop;
    return stock.shop.isNull() ? MovementsPage::Ledger::Book : MovementsPage::Ledger::BookInShop;
}

} // namespace

StockLedgerDialog::StockLedgerDialog(const PageContext &context, const StockAt &stock,
                                     QWidget *parent)
    : DialogFrame(u"stockLedgerDialog"_qs, parent)
    , m_context(context)
    , m_stock(stock)
    , m_tabs(new QTabWidget)
    , m_movements(new MovementsPage(ledgerOf(stock), context, nullptr))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(148 * metrics::kGrid, 78 * metrics::kGrid);
    m_tabs->setObjectName(u"stockNumbers"_qs);
    m_tabs->addTab(m_movements, QString());
    bodyLayout()->addWidget(m_tabs, 1);
    connect(m_movements, &MovementsPage::left, this, &QDialog::accept);
    if (ledgerOf(stock) == MovementsPage::Ledger::BookInShop) {
        addPapers();
        readNumbers();
    }
    m_movements->setStock(stock);
    onLanguage(this, [this] { retranslate(); });
}

void StockLedgerDialog::addPapers()
{
    for (const auto what : {OpenStock::Reserved, OpenStock::InTransit, OpenStock::OnOrder}) {
        auto *papers = new StockPapersView(what, m_context);
        papers->setStock(m_stock);
        connect(papers, &StockPapersView::left, this, &QDialog::accept);
        m_tabs->addTab(papers, QString());
    }
}

void StockLedgerDialog::readNumbers()
{
    await(m_context.data.read<StockDetail>(
                  [stock = m_stock](Transaction &transaction, const ReadScope &scope) {
                      return stockDetail(transaction, scope, stock.shop, stock.book);
                  }),
          this, [this](const Result<StockDetail> &numbers) {
              if (!numbers)
                  return DialogFrame::showError(numbers.error());
              m_numbers = *numbers;
              showNumbers();
          });
}

void StockLedgerDialog::show(StockNumber number)
{
    m_tabs->setCurrentIndex(std::min(int(number), m_tabs->count() - 1));
    open();
}

// Return on a row opens its paper and must not close the dialog as well.
void StockLedgerDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        DialogFrame::keyPressEvent(event);
}

void StockLedgerDialog::showNumbers()
{
    const Formats formats;
    const QStringList names{tr("On hand"), tr("Reserved"), tr("In transit"), tr("On order")};
    const auto stock = m_numbers.value_or(StockDetail());
    const qint64 numbers[] = {stock.onHand, stock.reserved, stock.inTransit, stock.onOrder};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, m_numbers ? u"%1: %2"_qs.arg(names[i], formats.integer(numbers[i]))
                                        : names[i]);
}

void StockLedgerDialog::retranslate()
{
    QStringList about{m_stock.title.isEmpty() ? QString() : tr("“%1”").arg(m_stock.title),
                      m_stock.shopName};
    about.removeAll(QString());
    setHeading(tr("What makes the numbers"), about.join(u", "_qs));
    setCloseText(tr("Close"));
    m_tabs->setAccessibleName(tr("Numbers of the stock"));
    showNumbers();
}

bool mayOpenLedger(const PageContext &context, ShopId shop)
{
    const auto scope = context.data.scope();
    const auto reach = scope.over(ReadArea::Orders);
    if (reach == Scope::All)
        return true;
    return reach == Scope::OwnShops &&
           (shop.isNull() || std::ranges::find(scope.shops, shop) != scope.shops.end());
}

void openLedger(QWidget *window, const PageContext &context, const StockAt &stock,
                StockNumber number)
{
    (new StockLedgerDialog(context, stock, window))->show(number);
}

} // namespace shopdesk
