// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ShelfFilter.h"

#include "db/queries/StocktakeQueries.h"
#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/ShopRights.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <algorithm>

namespace shopdesk {

ShelfFilter::ShelfFilter(const PageContext &context, QWidget *parent)
    : QComboBox(parent)
    , m_context(context)
{
    setObjectName(u"shelfFilter"_qs);
    setMaximumWidth(20 * metrics::kGrid);
    addItem(QString());
    hide();
    onLanguage(this, [this] { retranslate(); });
}

void ShelfFilter::setShop(ShopId shop)
{
    if (shop == m_shop)
        return;
    m_shop = shop;
    setCurrentIndex(0);
    take({});
    read();
}

void ShelfFilter::read()
{
    if (m_shop.isNull() || !mayIn(m_context.data, CommandKind::CountStock, m_shop))
        return;
    using Shelves = std::vector<ShelfBooks>;
    await(m_context.data.read<Shelves>(
                  [shop = m_shop](Transaction &transaction, const ReadScope &scope) {
                      return shelvesOf(transaction, scope, shop);
                  }),
          this, [this, turn = ++m_turn](const Result<Shelves> &shelves) {
              if (turn != m_turn)
                  return;
              if (!shelves)
                  return m_context.host.report(shelves.error());
              QStringList names;
              for (const auto &shelf : *shelves)
                  names.append(shelf.shelf);
              take(names);
          });
}

void ShelfFilter::take(const QStringList &shelves)
{
    const auto chosen = shelf();
    while (count() > 1)
        removeItem(1);
    for (const auto &each : shelves)
        addItem(each, each);
    // The last book of the chosen one may just have gone to another.
    if (!chosen.isEmpty() && findData(chosen) < 0)
        addItem(chosen, chosen);
    setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : findData(chosen)));
    setVisible(count() > 1);
}

void ShelfFilter::retranslate()
{
    setAccessibleName(tr("Shelf"));
    setItemText(0, tr("All shelves"));
}

} // namespace shopdesk
