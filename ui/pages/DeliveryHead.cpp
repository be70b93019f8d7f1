// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DeliveryHead.h"

#include "db/domain/PurchaseOrderState.h"
#include "db/queries/PagedQuery.h"
#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/ShopRights.h"
#include "ui/pages/SupplierPicker.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace shopdesk {

namespace {

using Orders = std::vector<std::pair<QString, QString>>; // id and what is said of it

constexpr int kMost = 100; // the newest; more are never on their way at once

Result<Orders> ordersOnTheirWay(Connection &connection, ListQuery list)
{
    list.table = Table::PurchaseOrders;
    list.filters.push_back(
            {u"state"_qs, QStringList{purchaseOrderStateName(PurchaseOrderState::Sent),
                                      purchaseOrderStateName(PurchaseOrderState::PartlyReceived)}});
    SD_ASSIGN(read, readRows(connection, list, kMost));
    const auto &spec = tableSpec(Table::PurchaseOrders);
    Orders orders;
    for (const auto &row : read.rows) {
        const auto cell = [&](const QString &key) {
            return row.values.at(std::size_t(spec.columnIndex(key))).toString();
        };
        orders.emplace_back(row.id(), cell(u"number"_qs) + u" \u00b7 "_qs + cell(u"supplier"_qs));
    }
    return orders;
}

} // namespace

DeliveryHead::DeliveryHead(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_shop(new QComboBox)
    , m_supplier(new SupplierPicker(context))
    , m_order(new QComboBox)
    , m_reference(new QLineEdit)
{
    m_shop->setObjectName(u"deliveryShop"_qs);
    m_supplier->setObjectName(u"deliverySupplier"_qs);
    m_order->setObjectName(u"deliveryOrder"_qs);
    m_reference->setObjectName(u"deliveryReference"_qs);
    m_reference->setMaxLength(100);
    m_order->addItem(QString());
    m_supplier->setMaximumWidth(QWIDGETSIZE_MAX);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::kGrid);
    grid->setVerticalSpacing(metrics::kHalf);
    int column = 0;
    for (QWidget *editor : QList<QWidget *>{m_shop, m_supplier, m_order, m_reference}) {
        editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        auto *label = new QLabel;
        label->setBuddy(editor);
        m_labels += label;
        grid->addWidget(label, 0, column);
        grid->addWidget(editor, 1, column);
        grid->setColumnStretch(column++, editor == m_order ? 3 : 2);
    }
    connect(&context.host, &PageHost::shopsChanged, this, &DeliveryHead::fillShops);
    connect(m_shop, &QComboBox::activated, this, &DeliveryHead::forgetOrder);
    connect(m_supplier, &QComboBox::activated, this, &DeliveryHead::forgetOrder);
    connect(m_order, &QComboBox::activated, this, &DeliveryHead::choose);
    connect(&context.data.changes(), &ChangeNotifier::changed, this, [this](const Change &change) {
        if (change.tables.contains(Table::PurchaseOrders))
            readOrders();
    });
    onLanguage(this, [this] { retranslate(); });
    fillShops();
}

void DeliveryHead::fillShops()
{
    shopdesk::fillShops(m_shop,
                        shopsWithin(m_context.data, ReadArea::Receiving, m_context.host.shops()),
                        shop().isNull() ? m_context.host.currentShop() : shop());
}

void DeliveryHead::begin(ShopId wanted)
{
    m_shop->setCurrentIndex(std::max(0, m_shop->findData(wanted.toString())));
    m_supplier->setSupplier(std::nullopt);
    m_reference->clear();
    forgetOrder();
}

void DeliveryHead::setOrder(const PurchaseOrderDetail &order)
{
    m_shop->setCurrentIndex(m_shop->findData(order.paper.shop.toString()));
    take(order);
}

ShopId DeliveryHead::shop() const
{
    return ShopId::parse(m_shop->currentData().toString()).value_or(ShopId());
}

std::optional<SupplierId> DeliveryHead::supplier() const
{
    return m_supplier->supplier();
}

std::optional<PurchaseOrderId> DeliveryHead::order() const
{
    return m_chosen;
}

QString DeliveryHead::reference() const
{
    return m_reference->text().trimmed();
}

void DeliveryHead::setReference(const QString &reference)
{
    m_reference->setText(reference);
}

// Another shop or supplier has other orders.
void DeliveryHead::forgetOrder()
{
    const bool wasChosen = m_chosen.has_value();
    m_chosen.reset();
    readOrders();
    if (wasChosen)
        Q_EMIT orderChosen(std::nullopt);
}

void DeliveryHead::readOrders()
{
    ListQuery list{.table = Table::PurchaseOrders};
    list.scope = m_context.data.scope();
    list.filters = {{u"shop"_qs, shop().toString()}};
    if (const auto supplier = m_supplier->supplier())
        list.filters.push_back({u"supplier"_qs, supplier->toString()});
    const auto turn = ++m_turn;
    if (shop().isNull())
        return;
    await(m_context.data.submit<Orders>(
                  DbExecutor::Lane::Read,
                  [list](Connection &connection) { return ordersOnTheirWay(connection, list); }),
          this, [this, turn](const Result<Orders> &orders) {
              if (turn != m_turn)
                  return;
              if (orders)
                  offer(*orders);
              else
                  m_context.host.report(orders.error());
          });
}

// The one that was chosen stays, even if it is done with meanwhile: receiving it then says so.
void DeliveryHead::offer(const Orders &orders)
{
    const QSignalBlocker quiet(m_order);
    while (m_order->count() > 1)
        m_order->removeItem(1);
    for (const auto &[id, words] : orders)
        m_order->addItem(words, id);
    const QString chosen = m_chosen ? m_chosen->toString() : QString();
    if (m_chosen && m_order->findData(chosen) < 0)
        m_order->addItem(m_chosenNumber, chosen);
    m_order->setCurrentIndex(m_chosen ? m_order->findData(chosen) : 0);
}

void DeliveryHead::choose()
{
    const auto id = PurchaseOrderId::parse(m_order->currentData().toString());
    if (!id)
        return forgetOrder();
    await(m_context.data.read<PurchaseOrderDetail>(
                  [id = *id](Transaction &transaction, const ReadScope &scope) {
                      return purchaseOrderDetail(transaction, scope, id);
                  }),
          this, [this](const Result<PurchaseOrderDetail> &order) {
              if (order)
                  return take(*order);
              m_context.host.report(order.error());
              forgetOrder();
          });
}

void DeliveryHead::take(const PurchaseOrderDetail &order)
{
    m_chosen = order.id;
    m_chosenNumber = order.paper.number;
    m_supplier->setSupplier(order.paper.supplier);
    readOrders();
    Q_EMIT orderChosen(order);
}

void DeliveryHead::retranslate()
{
    const QStringList names{tr("&Shop"), tr("S&upplier"), tr("For the purchase &order"),
                            tr("Delivery &note")};
    const QStringList spoken{tr("Shop"), tr("Supplier"), tr("Purchase order"), tr("Delivery note")};
    for (int i = 0; i < names.size(); ++i) {
        m_labels[i]->setText(names[i]);
        m_labels[i]->buddy()->setAccessibleName(spoken[i]);
    }
    m_supplier->setNobody(tr("Not said"));
    m_order->setItemText(0, tr("None"));
}

} // namespace shopdesk
