// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReorderFlow.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/dialogs/ChooseSupplierDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"

#include <algorithm>

namespace shopdesk {

ReorderFlow::ReorderFlow(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void ReorderFlow::ask(const Wish &wish)
{
    auto *dialog = new ChooseSupplierDialog(m_context, int(wish.books.size()), m_window);
    connect(dialog, &ChooseSupplierDialog::chosen, this,
            [this, wish](SupplierId supplier) { orderFrom(supplier, wish); });
    dialog->open();
}

void ReorderFlow::orderFrom(SupplierId supplier, const Wish &wish)
{
    using Suggestions = std::vector<ReorderSuggestion>;
    await(m_context.data.read<Suggestions>(
                  [shop = wish.shop, since = wish.since, supplier](Transaction &transaction,
                                                                   const ReadScope &scope) {
                      return reorderSuggestions(transaction, scope, shop, since, supplier);
                  }),
          this, [this, supplier, wish](const Result<Suggestions> &known) {
              if (!known)
                  return m_context.host.report(known.error());
              auto priced = wish;
              for (auto &book : priced.books) {
                  const auto same = std::ranges::find(*known, book.book, &ReorderSuggestion::book);
                  book.unitCostMinor = same == known->end() ? std::nullopt : same->unitCostMinor;
              }
              write(supplier, priced);
          });
}

void ReorderFlow::write(SupplierId supplier, const Wish &wish)
{
    CreatePurchaseOrder order;
    order.supplier = SupplierRef(supplier);
    order.shop = ShopRef(wish.shop);
    for (const auto &book : wish.books)
        order.lines.append({.book = BookRef(book.book),
                            .quantity = book.suggested,
                            .unitCostMinor = book.unitCostMinor});
    runCommand(this, m_context, order, [this](const QJsonObject &result) {
        m_context.host.say(tr("The draft %1 was written; look at it and send it.")
                                   .arg(result.value(u"number").toString()));
        m_context.host.showRecord(PageId::PurchaseOrders, result.value(u"id").toString());
    });
}

} // namespace shopdesk
