// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/CommandQueue.h"
#include "ui/pages/DeliveryTable.h"

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace shopdesk {

class DeliveryHead;
class TillEntry;
class TillTroubles;

// Takes a delivery in by scanner and keys alone: a scan is one copy more, whatever has the focus; a
// number followed by an asterisk is how many came of the marked book; damaged copies and what one
// costs are typed into its row. How it differs from the order is said all the while. A code that no
// book has goes to a list of its own, and the next scan is not lost. Keeps what was entered until
// it was received or thrown away.
class NewDeliveryView : public QWidget
{
    Q_OBJECT

public:
    explicit NewDeliveryView(const PageContext &context, QWidget *parent = nullptr);

    // Empty again, for this shop.
    void begin(ShopId shop);
    void setOrder(const PurchaseOrderDetail &order);
    [[nodiscard]] bool isEmpty() const { return m_table->copies() == 0; }
    [[nodiscard]] qint64 copies() const { return m_table->copies(); }
    // A book that was made for a code of the side list: as many copies as it was scanned.
    void takeMade(const DeliveryTable::Book &book, const QString &code);
    void addActionButton(QAction *action);
    // What has come is received; answers by received(), and keeps everything if it is refused.
    void receive();

Q_SIGNALS:
    void received(const QJsonObject &result);
    void changed();
    void searchRequested(const QString &code);
    void createRequested(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLeft(QVBoxLayout *layout);
    void buildSide(QVBoxLayout *layout);
    void connectParts();
    void takeScan(const QString &code);
    void find(const QString &code, const CommandQueue::Done &done);
    void showDifferences();
    [[nodiscard]] ReceiveStock command() const;
    void retranslate();

    PageContext m_context;
    CommandQueue m_queue; // scans are looked up in their order
    DeliveryHead *m_head;
    TillEntry *m_entry;
    DeliveryTable *m_table;
    TillTroubles *m_troubles;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_sum;
    QLabel *m_differencesHeading;
    QLabel *m_differences;
    QScrollArea *m_area;
    QVBoxLayout *m_buttons = nullptr;
    bool m_sending = false;
};

} // namespace shopdesk
