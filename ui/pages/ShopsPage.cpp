// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ShopsPage.h"

#include "db/service/DataService.h"
#include "models/tables/ShopTableModel.h"
#include "ui/dialogs/ShopDialog.h"
#include "ui/dialogs/StockLedgerDialog.h"
#include "ui/pages/AssortmentPage.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/ShopDetailPane.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QTableView>

namespace shopdesk {

ShopsPage::ShopsPage(const PageContext &context, QWidget *parent)
    : TablePage(u"shops"_qs, context, parent)
    , m_shop(new ShopDetailPane(context))
{
    setModel(new ShopTableModel(context.data.pages()),
             {.stretch = u"name"_qs,
              .hidden = {u"time_zone"_qs},
              .widths = {{u"code"_qs, 8}, {u"country"_qs, 9}}});
    const DataService &service = context.data;
    m_new = addRecordAction({.name = u"newShop"_qs,
                             .icon = u"add"_qs,
                             .shortcut = QKeySequence::New,
                             .allowed = service.may(CommandKind::CreateShop)},
                            [this] { createShop(); });
    m_edit = addRecordAction({.name = u"editShop"_qs,
                              .icon = u"edit"_qs,
                              .shortcut = Qt::Key_F2,
                              .allowed = service.may(CommandKind::EditShop)},
                             [this] { editShop(); });
    m_assortment = addRecordAction({.name = u"showAssortment"_qs,
                                    .icon = u"assortment"_qs,
                                    .allowed = service.may(ReadArea::Assortment)},
                                   [this] { showAssortment(); });
    m_ledger = addRecordAction({.name = u"openMovements"_qs,
                                .icon = u"history"_qs,
                                .shortcut = Qt::CTRL | Qt::Key_M,
                                .allowed = service.may(CommandKind::AdjustStock)},
                               [this] { openMovements(); });
    setDefaultAction(m_assortment);
    setPane(m_shop);
    for (QAction *action : {m_edit, m_assortment, m_ledger}) {
        if (action->isVisible())
            m_shop->addActionButton(action);
    }
    connect(filterBar(), &FilterBar::searchChanged, this, [this](const QString &text) {
        model().setFilter(u"search"_qs, text.isEmpty() ? QVariant() : QVariant(text));
    });
    ready();
}

void ShopsPage::resetFilters()
{
    model().setFilters({});
}

void ShopsPage::updateActions()
{
    m_edit->setEnabled(m_shop->shop().has_value());
    m_assortment->setEnabled(m_shop->shop().has_value());
    m_ledger->setEnabled(m_shop->shop() && mayOpenLedger(context(), m_shop->shop()->id));
}

QString ShopsPage::countText(int rows) const
{
    return tr("%Ln shop(s)", nullptr, rows);
}

EmptyState::Content ShopsPage::emptyContent() const
{
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("There are no shops yet."),
            .more = tr("Stock, carts and orders belong to a shop."),
            .action = m_new->isVisible() ? tr("Open a shop") : QString()};
}

void ShopsPage::emptyAction()
{
    createShop();
}

void ShopsPage::createShop()
{
    auto *dialog = new ShopDialog(context().data, context().prompts, this);
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        context().host.say(tr("The shop was opened."));
        select(result.value(u"id").toString());
    });
    dialog->open();
}

void ShopsPage::editShop()
{
    if (!m_shop->shop())
        return;
    auto *dialog = new ShopDialog(context().data, context().prompts, this);
    dialog->setShop(*m_shop->shop());
    connect(dialog, &RecordDialog::saved, this, [this, name = m_shop->shop()->name] {
        context().host.say(tr("The shop “%1” was changed.").arg(name));
    });
    dialog->open();
}

void ShopsPage::showAssortment()
{
    if (!m_shop->shop())
        return;
    const ShopId shop = m_shop->shop()->id;
    if (auto *page = qobject_cast<AssortmentPage *>(context().host.openPage(PageId::Assortment)))
        page->showShop(shop);
}

// What makes the copies on hand of all its books.
void ShopsPage::openMovements()
{
    if (m_shop->shop())
        openLedger(this, context(), {.shop = m_shop->shop()->id, .shopName = m_shop->shop()->name});
}

void ShopsPage::retranslate()
{
    setTitle(tr("Shops"));
    table()->setAccessibleName(tr("Shops"));
    filterBar()->setSearchHint(tr("Name, city or code"));
    m_new->setText(tr("New shop…"));
    m_edit->setText(tr("Edit…"));
    m_assortment->setText(tr("Assortment"));
    m_ledger->setText(tr("Movements…"));
}

} // namespace shopdesk
