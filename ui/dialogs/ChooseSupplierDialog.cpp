// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ChooseSupplierDialog.h"

#include "ui/pages/SupplierPicker.h"

#include <QPushButton>

namespace shopdesk {

ChooseSupplierDialog::ChooseSupplierDialog(const PageContext &context, int books, QWidget *parent)
    : FormDialog(u"chooseSupplierDialog"_qs, context.prompts, parent)
    , m_books(books)
    , m_supplier(new SupplierPicker(context))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_supplier->setMaximumWidth(QWIDGETSIZE_MAX);
    addField(u"supplier"_qs, m_supplier);
    connect(this, &FormDialog::submitted, this, [this] {
        const auto supplier = *m_supplier->supplier();
        finish();
        Q_EMIT chosen(supplier);
    });
    FormDialog::ready();
}

QString ChooseSupplierDialog::problem(const QString &key) const
{
    if (key == u"supplier"_qs && !m_supplier->supplier())
        return tr("Choose who is to deliver.");
    return {};
}

void ChooseSupplierDialog::retranslate()
{
    setHeading(tr("Order %Ln book(s)", nullptr, m_books),
               tr("The draft can be looked at and changed before it is sent."));
    submitButton()->setText(tr("Write the draft"));
    m_supplier->setNobody(tr("Choose a supplier"));
    field(u"supplier"_qs)->setLabel(tr("S&upplier"));
}

} // namespace shopdesk
