// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PurchaseOrderDialog.h"

#include "models/support/Formats.h"
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

const auto kCopies = QStringLiteral("copies");
const auto kCost = QStringLiteral("cost");

} // namespace

PurchaseOrderDialog::PurchaseOrderDialog(const PageContext &context, QWidget *parent)
    : RecordDialog(u"purchaseOrderDialog"_qs, context.data, context.prompts, parent)
    , m_currency(context.data.workspace().currency)
    , m_supplier(new SupplierPicker(context))
    , m_shop(new QComboBox)
    , m_expected(new QLineEdit)
    , m_note(new QLineEdit)
    , m_picker(new BookPicker(context))
    , m_lines(new BookLinesTable(u"purchaseLines"_qs,
                                 {{kCopies, BookLinesTable::Column::Kind::Copies},
                                  {kCost, BookLinesTable::Column::Kind::Money}},
                                 m_currency))
    , m_missed(new QLabel)
    , m_sum(new QLabel)
{
    setMinimumWidth(96 * metrics::kGrid);
    m_note->setMaxLength(500);
    m_supplier->setMaximumWidth(QWIDGETSIZE_MAX);
    m_missed->setObjectName(u"missedBook"_qs);
    m_missed->setWordWrap(true);
    m_missed->hide();
    m_sum->setObjectName(u"purchaseSum"_qs);
    m_sum->setAlignment(Qt::AlignRight);
    addFields();
    connect(m_picker, &BookPicker::picked, this, &PurchaseOrderDialog::take);
    connect(m_picker, &BookPicker::missed, this, [this](const QString &typed) {
        m_missed->setText(tr("There is no one book “%1”.").arg(typed));
        m_missed->show();
    });
    connect(m_lines, &BookLinesTable::linesChanged, this, &PurchaseOrderDialog::showSum);
    context.host.scanner().listen(
            this, [this](const QString &code) { m_picker->look(code); },
            [this] { return !isBusy(); });
    FormDialog::ready();
    m_picker->setFocus();
}

void PurchaseOrderDialog::addFields()
{
    addPair({addField(u"supplier"_qs, m_supplier), addField(u"shop"_qs, m_shop)});
    bodyLayout()->addWidget(m_picker);
    bodyLayout()->addWidget(m_missed);
    addField(u"lines"_qs, m_lines);
    bodyLayout()->addWidget(m_sum);
    addPair({addField(u"expected_on"_qs, m_expected), addField(u"note"_qs, m_note)});
}

void PurchaseOrderDialog::setShops(const std::vector<ShopChoice> &shops, ShopId current)
{
    fillShops(m_shop, shops, current);
    markUnchanged();
}

void PurchaseOrderDialog::setOrder(const PurchaseOrderDetail &order)
{
    m_order = order.id;
    m_number = order.paper.number;
    m_supplier->setSupplier(order.paper.supplier);
    m_shop->setCurrentIndex(m_shop->findData(order.paper.shop.toString()));
    m_supplier->setEnabled(false);
    m_shop->setEnabled(false);
    m_expected->setText(order.expectedOn ? order.expectedOn->toString(Qt::ISODate) : QString());
    m_note->setText(order.paper.note);
    QList<BookLinesTable::Row> rows;
    for (const auto &line : order.lines) {
        QHash<QString, qint64> values{{kCopies, line.quantity}};
        if (line.unitCostMinor)
            values.insert(kCost, *line.unitCostMinor);
        rows.append({.book = line.book, .code = line.code, .title = line.title, .values = values});
    }
    m_lines->setRows(rows);
    retranslate();
    markUnchanged();
}

void PurchaseOrderDialog::take(const BookPick &book)
{
    m_missed->hide();
    const int row = m_lines->rowOf(book.id);
    if (row >= 0)
        return m_lines->setValue(row, kCopies, m_lines->lines().at(row).value(kCopies) + 1);
    m_lines->add(
            {.book = book.id, .code = book.code, .title = book.title, .values = {{kCopies, 1}}});
}

void PurchaseOrderDialog::showSum()
{
    qint64 copies = 0;
    qint64 cost = 0;
    for (const auto &row : m_lines->lines()) {
        copies += row.value(kCopies);
        cost += row.value(kCopies) * row.value(kCost);
    }
    m_sum->setText(tr("%Ln copy(ies) for %1", nullptr, int(copies))
                           .arg(Formats().money(cost, m_currency.code())));
}

QList<PurchaseOrderLine> PurchaseOrderDialog::chosen() const
{
    QList<PurchaseOrderLine> lines;
    for (const auto &row : m_lines->lines()) {
        if (row.value(kCopies) > 0)
            lines.append({.book = BookRef(row.book),
                          .quantity = row.value(kCopies),
                          .unitCostMinor = row.known(kCost)});
    }
    return lines;
}

std::optional<QDate> PurchaseOrderDialog::expectedOn() const
{
    const auto date = QDate::fromString(m_expected->text().trimmed(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

CommandValue PurchaseOrderDialog::command() const
{
    const QString note = m_note->text().trimmed();
    if (m_order)
        return ChangePurchaseOrder{.purchaseOrder = PurchaseOrderRef(*m_order),
                                   .lines = chosen(),
                                   .expectedOn = expectedOn(),
                                   .note = note};
    return CreatePurchaseOrder{.supplier =
                                       SupplierRef(m_supplier->supplier().value_or(SupplierId())),
                               .shop = ShopRef(m_shop->currentData().toString()),
                               .lines = chosen(),
                               .expectedOn = expectedOn(),
                               .note = note};
}

QString PurchaseOrderDialog::problem(const QString &key) const
{
    if (key == u"supplier"_qs && !m_supplier->supplier())
        return tr("Choose who is to deliver.");
    if (key == u"shop"_qs && m_shop->currentData().isNull())
        return tr("Choose the shop that gets the books.");
    if (key == u"lines"_qs && chosen().isEmpty())
        return tr("Name at least one copy of a book.");
    if (key == u"expected_on"_qs && !m_expected->text().trimmed().isEmpty() && !expectedOn())
        return tr("Write a day like 2026-03-01.");
    return {};
}

void PurchaseOrderDialog::retranslate()
{
    setHeading(m_order ? tr("Change the draft %1").arg(m_number) : tr("Write a purchase order"),
               tr("It stays a draft until it is sent."));
    submitButton()->setText(m_order ? tr("Save the changes") : tr("Save the draft"));
    m_supplier->setNobody(tr("Choose a supplier"));
    field(u"supplier"_qs)->setLabel(tr("S&upplier"));
    field(u"shop"_qs)->setLabel(tr("&Shop"));
    field(u"lines"_qs)->setLabel(tr("&Books"));
    field(u"lines"_qs)->setHint(tr("Type a number into the row; Del takes the row out."));
    field(u"expected_on"_qs)->setLabel(tr("&Expected on (may be left out)"));
    field(u"note"_qs)->setLabel(tr("&Note (may be left out)"));
    m_lines->setHeads({tr("Copies"), tr("Cost of one")});
    m_missed->hide();
    showSum();
}

} // namespace shopdesk
