// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/PageContext.h"
#include "ui/pages/TillSale.h"

#include <QWidget>

class QLabel;

namespace shopdesk {

class TillActions;
class TillDay;
class TillEntry;
class TillLines;
class TillPayment;
class TillSide;
class TillSteps;
class TillSummary;
class TillTroubles;

// Selling over the counter, by scanner and keys alone. A scan adds a copy, whatever has the focus,
// and never waits for anything; a code typed and ended by Enter does the same; a number followed by
// an asterisk is the quantity of the marked line, which is the one scanned last or chosen by the
// arrows. Everything else has an F-key and happens in a pane at the right, so that no scan ever
// meets a dialog.
class TillPage : public QWidget
{
    Q_OBJECT

public:
    TillPage(const PageContext &context, QWidget *parent);

    Q_INVOKABLE void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildSide();
    [[nodiscard]] QWidget *buildLeft();
    void connectActions();
    void connectParts();

    void takeScan(const QString &code);
    void takeShop(ShopId shop);
    void takeCart();
    void takeFailure(const Error &error);
    void changeQuantity(qint64 quantity);
    void removeLine();
    void discountLine();
    void askCustomer();
    void pay();
    void payKnown();
    void beginNext();
    void takeTyped(const QString &text);
    void leave();
    void createBook(const QString &code);
    void searchBook(const QString &code);
    void updateActions();
    void retranslate();

    PageContext m_context;
    TillSale *m_sale;
    TillActions *m_actions;
    TillEntry *m_entry;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_state;
    TillLines *m_lines;
    TillTroubles *m_troubles;
    TillSummary *m_summary;
    TillSide *m_side;
    TillSteps *m_steps;
    TillPayment *m_payment;
    TillDay *m_day;
};

} // namespace shopdesk
