// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/queries/PurchasingQueries.h"
#include "db/queries/ShopQueries.h"
#include "db/queries/SupplierQueries.h"
#include "models/support/Formats.h"

#include <QCoreApplication>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace shopdesk {

// What a purchase order needs on paper.
struct PurchaseOrderPaper
{
    PurchaseOrderDetail order;
    SupplierDetail supplier;
    ShopDetail shop;
};
// Errors: those of the three details.
[[nodiscard]] Result<PurchaseOrderPaper>
purchaseOrderPaper(Transaction &transaction, const ReadScope &scope, PurchaseOrderId order);

// A purchase order as a letter to the supplier on A4, in the language and by the locale of the
// moment. A value; may be made and painted on any thread that has fonts.
class PurchaseOrderDocument
{
    Q_DECLARE_TR_FUNCTIONS(PurchaseOrderDocument)

public:
    explicit PurchaseOrderDocument(PurchaseOrderPaper paper, const Formats &formats = Formats());

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString number() const { return m_paper.order.paper.number; }
    // What QTextDocument understands of HTML.
    [[nodiscard]] QString html() const;

    // Sets paper and margins.
    void prepare(QPagedPaintDevice &device) const;
    // Paints all pages at the device's size.
    void paint(QPagedPaintDevice &device) const;

private:
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString lines() const;
    [[nodiscard]] QString amount(const std::optional<qint64> &minor) const;

    PurchaseOrderPaper m_paper;
    Formats m_formats;
};

// Errors: Storage `file_unwritable`, fact path. Any thread.
[[nodiscard]] Result<void> writePdf(const PurchaseOrderDocument &document, const QString &path);

} // namespace shopdesk
