// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillActions.h"

#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"

#include <QAction>
#include <QWidget>

namespace shopdesk {

namespace {

struct Row
{
    TillAction what;
    const char *name;
    const char *icon;
    QList<QKeySequence> keys;
    const char *text;
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> all{
            {TillAction::Customer,
             "tillCustomerAction",
             "customers",
             {Qt::Key_F2},
             QT_TRANSLATE_NOOP("shopdesk::TillActions", "Customer")},
            {TillAction::LineDiscount,
             "tillLineDiscountAction",
             "promotions",
             {Qt::Key_F3},
             QT_TRANSLATE_NOOP("shopdesk::TillActions", "Discount of line")},
            {TillAction::Discount,
             "tillDiscountAction",
             "promotions",
             {Qt::SHIFT | Qt::Key_F3},
             QT_TRANSLATE_NOOP("shopdesk::TillActions", "Discount of all")},
            {TillAction::Coupon,
             "tillCouponAction",
             "promotions",
             {Qt::Key_F4},
             QT_TRANSLATE_NOOP("shopdesk::TillActions", "Coupon")},
            {TillAction::Park,
             "tillParkAction",
             "cart",
             {Qt::Key_F6},
             QT_TRANSLATE_NOOP("shopdesk::TillActions", "Park")},
            {TillAction::Parked,
             "tillParkedAction",
             "cart",
             {Qt::Key_F7},
             QT_TRANSLATE_NOOP("shopdesk::TillActions", "Parked sales")},
            {TillAction::Receipt,
             "tillReceiptAction",
             "orders",
             {Qt::Key_F8},
             QT_TRANSLATE_NOOP("shopdesk::TillActions", "Last receipt")},
            {TillAction::Voucher,
             "tillVoucherAction",
             "add",
             {Qt::Key_F9},
             QT_TRANSLATE_NOOP("shopdesk::TillActions", "Sell a voucher")},
            {TillAction::Remove,
             "tillRemoveAction",
             "cart-remove",
             {Qt::Key_Delete},
             QT_TRANSLATE_NOOP("shopdesk::TillActions", "Remove line")},
            {TillAction::Pay,
             "tillPayAction",
             "pay",
             {Qt::Key_F12, Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
             QT_TRANSLATE_NOOP("shopdesk::TillActions", "Pay")},
            {TillAction::Day,
             "tillDayAction",
             "lock",
             {Qt::SHIFT | Qt::Key_F12},
             QT_TRANSLATE_NOOP("shopdesk::TillActions", "Close the till")},
            {TillAction::Leave,
             "tillLeaveAction",
             "cancel",
             {Qt::Key_Escape},
             QT_TRANSLATE_NOOP("shopdesk::TillActions", "Back to the sale")},
    };
    return all;
}

} // namespace

TillActions::TillActions(QWidget *page)
    : QObject(page)
{
    for (const Row &row : rows()) {
        auto *action = new QAction(icons::named(QString::fromLatin1(row.icon)), QString(), page);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setShortcuts(row.keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
        m_actions.emplace(row.what, action);
    }
    onLanguage(page, [this] { retranslate(); });
}

void TillActions::setTillOpen()
{
    m_isOpen = true;
    retranslate();
}

void TillActions::setTillClosed()
{
    m_isOpen = false;
    retranslate();
}

void TillActions::retranslate()
{
    for (const Row &row : rows()) {
        QAction *action = m_actions.at(row.what);
        const QString text =
                row.what == TillAction::Day && !m_isOpen ? tr("Open the till") : tr(row.text);
        action->setText(text);
        action->setIconText(
                u"%1  %2"_qs.arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    }
}

} // namespace shopdesk
