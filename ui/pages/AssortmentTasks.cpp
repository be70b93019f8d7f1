// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AssortmentTasks.h"

#include "models/support/Formats.h"
#include "ui/dialogs/AdjustStockDialog.h"
#include "ui/dialogs/AssortmentDialog.h"
#include "ui/dialogs/TransferDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace shopdesk {

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(shopdesk::AssortmentTasks)

public:
    static QString adjusted(const QString &title, qint64 onHand)
    {
        return tr("“%1”: on hand is now %2.").arg(title, Formats().integer(onHand));
    }
    static QString edited(const QString &title) { return tr("“%1” was changed.").arg(title); }
    static QString asked(const QString &number)
    {
        return tr("The copies were asked for: %1").arg(number);
    }
    static QString sent(const QString &number)
    {
        return tr("The copies are on their way: %1").arg(number);
    }
    static QString putAside(const QString &title)
    {
        return tr("A copy of “%1” was put in the cart.").arg(title);
    }
};

// The dialog takes the first shop that is not one's own.
std::vector<ShopChoice> withFirst(std::vector<ShopChoice> shops, ShopId first)
{
    std::ranges::stable_partition(shops, [first](const ShopChoice &s) { return s.id == first; });
    return shops;
}

ShopId richest(const std::vector<ShopStock> &stocks, ShopId own)
{
    const ShopStock *best = nullptr;
    for (const auto &stock : stocks) {
        if (stock.shop != own && (!best || stock.available() > best->available()))
            best = &stock;
    }
    return best ? best->shop : ShopId();
}

} // namespace

void adjustStock(QWidget *page, const PageContext &context, const StockAt &stock)
{
    auto *dialog = new AdjustStockDialog(context, page);
    dialog->setStock(stock.shop, stock.shopName, stock.book, stock.title);
    QObject::connect(dialog, &RecordDialog::saved, page,
                     [context, title = stock.title](const QJsonObject &result) {
                         context.host.say(
                                 Said::adjusted(title, result.value(u"on_hand").toInteger()));
                     });
    dialog->open();
}

void editAssortment(QWidget *page, const PageContext &context, const StockAt &stock,
                    const StockDetail &present, std::function<void()> changed)
{
    auto *dialog = new AssortmentDialog(context.data, context.prompts, page);
    dialog->setPlace({.shop = stock.shop,
                      .shopName = stock.shopName,
                      .book = stock.book,
                      .title = stock.title,
                      .shelf = present.shelf,
                      .reorderLevel = present.reorderLevel});
    QObject::connect(dialog, &RecordDialog::saved, page,
                     [context, title = stock.title,
                      changed = std::move(changed)](const QJsonObject &result) {
                         if (result.value(u"changed").toArray().isEmpty())
                             return;
                         context.host.say(Said::edited(title));
                         changed();
                     });
    dialog->open();
}

void askForCopies(QWidget *page, const PageContext &context, const StockAt &stock,
                  const BookDetail &book, const std::vector<ShopStock> &stocks, ShopId from)
{
    auto *dialog = new TransferDialog(context, page);
    dialog->setShops(
            withFirst(context.host.shops(), from.isNull() ? richest(stocks, stock.shop) : from),
            stock.shop);
    dialog->addBook({.id = book.id, .code = book.code(), .title = book.title, .stock = stocks});
    QObject::connect(
            dialog, &RecordDialog::saved, page, [context, dialog](const QJsonObject &result) {
                const auto number = result.value(u"number").toString();
                context.host.say(dialog->way() == TransferDialog::Way::Send ? Said::sent(number)
                                                                            : Said::asked(number));
            });
    dialog->open();
}

void putAside(QWidget *page, const PageContext &context, const StockAt &stock)
{
    PutInCart command;
    command.shop = ShopRef(stock.shop);
    command.book = BookRef(stock.book);
    command.quantity = 1;
    runCommand(page, context, command, [context, title = stock.title](const QJsonObject &) {
        context.host.say(Said::putAside(title));
    });
}

} // namespace shopdesk
