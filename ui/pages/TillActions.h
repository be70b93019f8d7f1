// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>

class QAction;
class QWidget;

namespace shopdesk {

enum class TillAction {
    Customer,
    LineDiscount,
    Discount,
    Coupon,
    Park,
    Parked,
    Receipt,
    Voucher,
    Pay,
    Remove,
    Leave,
    Day, // open or close the till
};

// Everything that can be done at the till, with its key. They work while the keyboard is anywhere
// on the page.
class TillActions : public QObject
{
    Q_OBJECT

public:
    explicit TillActions(QWidget *page);

    [[nodiscard]] QAction *action(TillAction what) const { return m_actions.at(what); }
    // Opening or closing: what the day's action says.
    void setTillOpen();
    void setTillClosed();

private:
    void retranslate();

    std::map<TillAction, QAction *> m_actions;
    bool m_isOpen = false;
};

} // namespace shopdesk
