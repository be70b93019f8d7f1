// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/queries/OrderQueries.h"
#include "models/support/Formats.h"

#include <QCoreApplication>
#include <QPageSize>

#include <memory>

class QPagedPaintDevice;
class QPainter;
class QTextDocument;

namespace shopdesk {

enum class PaperForm {
    A4,      // a sheet for a letter, with the addresses
    Receipt, // a roll of 80 mm, as long as it needs to be
};

// An order on paper: a confirmation until it is paid, a receipt from then on. Made from what the
// order keeps, in the language and by the locale of the moment, black on white. A value; may be
// made and painted on any thread that has fonts (a QGuiApplication must exist).
class OrderDocument
{
    Q_DECLARE_TR_FUNCTIONS(OrderDocument)

public:
    OrderDocument(OrderDetail order, PaperForm form, const Formats &formats = Formats());

    [[nodiscard]] QString title() const;
    // What QTextDocument understands of HTML.
    [[nodiscard]] QString html() const;
    [[nodiscard]] QPageSize pageSize() const;

    // Paints all pages at the device's size; the caller has set paper and margins (prepare()).
    void paint(QPagedPaintDevice &device) const;
    // Sets paper, margins and title as the form wants them.
    void prepare(QPagedPaintDevice &device) const;

private:
    [[nodiscard]] std::unique_ptr<QTextDocument> document(qreal width) const;
    [[nodiscard]] QString money(qint64 minor) const;
    [[nodiscard]] QString amount(qint64 minor) const;
    [[nodiscard]] QString style() const;
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString wideLines() const;
    [[nodiscard]] QString narrowLines() const;
    [[nodiscard]] QString rules(const OrderLineDetail &line) const;
    [[nodiscard]] QString sums() const;
    [[nodiscard]] QString payments() const;
    [[nodiscard]] QString foot() const;

    OrderDetail m_order;
    PaperForm m_form;
    Formats m_formats;
};

// Writes the order as a PDF file. Errors: Storage `file_unwritable`, fact path. Any thread.
[[nodiscard]] Result<void> writePdf(const OrderDocument &document, const QString &path);

} // namespace shopdesk
