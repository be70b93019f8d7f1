// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SupplierReturnDialog.h"

#include "db/domain/SupplierReturnReason.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/SupplierPicker.h"
#include "ui/support/Metrics.h"
#include "ui/support/Scanner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

constexpr int kLongestNote = 500;

} // namespace

SupplierReturnDialog::SupplierReturnDialog(const PageContext &context, QWidget *parent)
    : RecordDialog(u"supplierReturnDialog"_qs, context.data, context.prompts, parent)
    , m_supplier(new SupplierPicker(context))
    , m_shop(new QComboBox)
    , m_picker(new BookPicker(context))
    , m_missed(new QLabel)
    , m_lines(new ReturnLinesTable)
    , m_note(new QLineEdit)
{
    setMinimumWidth(100 * metrics::kGrid);
    m_supplier->setMaximumWidth(QWIDGETSIZE_MAX);
    m_note->setMaxLength(kLongestNote);
    m_missed->setObjectName(u"missedBook"_qs);
    m_missed->setWordWrap(true);
    m_missed->hide();
    addPair({addField(u"supplier"_qs, m_supplier), addField(u"shop"_qs, m_shop)});
    bodyLayout()->addWidget(m_picker);
    bodyLayout()->addWidget(m_missed);
    addField(u"lines"_qs, m_lines);
    addField(u"note"_qs, m_note);
    connectPicker(context);
    connect(m_shop, &QComboBox::currentIndexChanged, this, &SupplierReturnDialog::showStock);
    FormDialog::ready();
    connect(m_supplier, &SupplierPicker::loaded, this, &SupplierReturnDialog::markUnchanged,
            Qt::SingleShotConnection);
}

void SupplierReturnDialog::connectPicker(const PageContext &context)
{
    connect(m_picker, &BookPicker::picked, this, &SupplierReturnDialog::take);
    connect(m_picker, &BookPicker::missed, this, [this](const QString &typed) {
        m_missed->setText(tr("There is no one book “%1”.").arg(typed));
        m_missed->show();
    });
    context.host.scanner().listen(
            this, [this](const QString &code) { m_picker->look(code); },
            [this] { return !isBusy(); });
}

void SupplierReturnDialog::setSupplier(SupplierId supplier)
{
    m_supplier->setSupplier(supplier);
    markUnchanged();
}

void SupplierReturnDialog::setShops(const std::vector<ShopChoice> &shops, ShopId current)
{
    fillShops(m_shop, shops, current);
    markUnchanged();
}

void SupplierReturnDialog::setLines(const QList<ReturnLinesTable::Line> &lines)
{
    m_lines->setLines(lines);
}

ShopId SupplierReturnDialog::shop() const
{
    return ShopId::parse(m_shop->currentData().toString()).value_or(ShopId());
}

void SupplierReturnDialog::take(const BookPick &book)
{
    m_missed->hide();
    m_known.insert(book.id, book);
    m_lines->add({.book = book.id,
                  .code = book.code,
                  .title = book.title,
                  .there = book.availableIn(shop()),
                  .reason = supplierReturnReasonName(SupplierReturnReason::Unsold)});
}

void SupplierReturnDialog::showStock()
{
    for (const auto &book : std::as_const(m_known))
        m_lines->setThere(book.id, book.availableIn(shop()));
}

CommandValue SupplierReturnDialog::command() const
{
    CreateSupplierReturn create;
    create.supplier = SupplierRef(m_supplier->supplier().value_or(SupplierId()));
    create.shop = ShopRef(m_shop->currentData().toString());
    for (const auto &line : m_lines->lines())
        create.lines.append({.book = BookRef(line.book),
                             .quantity = line.copies,
                             .reason = line.reason,
                             .unitCostMinor = line.unitCostMinor});
    create.note = m_note->text().trimmed();
    return create;
}

QString SupplierReturnDialog::problem(const QString &key) const
{
    if (key == u"supplier"_qs && !m_supplier->supplier())
        return tr("Choose who takes the copies back.");
    if (key == u"lines"_qs && m_lines->lines().isEmpty())
        return tr("Name at least one copy of a book.");
    return {};
}

void SupplierReturnDialog::retranslate()
{
    setHeading(tr("Return to a supplier"),
               tr("The copies stay in the stock until the return is sent."));
    submitButton()->setText(tr("Request the return"));
    m_supplier->setNobody(tr("Choose a supplier"));
    field(u"supplier"_qs)->setLabel(tr("&Supplier"));
    field(u"shop"_qs)->setLabel(tr("S&hop"));
    field(u"lines"_qs)->setLabel(tr("&Books"));
    field(u"note"_qs)->setLabel(tr("&Note (may be left out)"));
}

} // namespace shopdesk
