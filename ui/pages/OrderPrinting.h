// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/PageContext.h"
#include "ui/support/OrderDocument.h"
#include "ui/support/PurchaseOrderDocument.h"

#include <QObject>

namespace shopdesk {

// Brings an order or a purchase order to paper: a preview from which it is printed, or a PDF file.
// The file is laid out and written on a database thread; the preview paints one order, which is a
// few pages at most.
class OrderPrinting : public QObject
{
    Q_OBJECT

public:
    OrderPrinting(const PageContext &context, QWidget *window);

    void preview(const OrderDetail &order, PaperForm form);
    void askPdf(const OrderDetail &order, PaperForm form);
    void preview(const PurchaseOrderDocument &document);
    void askPdf(const PurchaseOrderDocument &document);

private:
    struct Paper;
    void show(const Paper &paper);
    void ask(const Paper &paper, const QString &number);
    void write(const Paper &paper, const QString &path);

    PageContext m_context;
    QWidget *m_window;
};

} // namespace shopdesk
