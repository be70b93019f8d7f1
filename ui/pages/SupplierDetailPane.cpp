// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SupplierDetailPane.h"

#include "models/support/Formats.h"
#include "ui/support/Fonts.h"
#include "ui/widgets/KeyValueList.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

SupplierDetailPane::SupplierDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"supplierDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_state(addText(u"supplierState"_qs))
    , m_facts(new KeyValueList)
{
    m_state->setFont(fonts::strong(font()));
    addButtonRow();
    content()->addWidget(m_facts);
    ready();
}

void SupplierDetailPane::read()
{
    const auto id = SupplierId::parse(recordId());
    if (!id)
        return;
    readOne<SupplierDetail>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return supplierDetail(transaction, scope, id);
            },
            [this](SupplierDetail supplier) { m_supplier = std::move(supplier); });
}

void SupplierDetailPane::forget()
{
    m_supplier.reset();
}

void SupplierDetailPane::render()
{
    const auto &address = m_supplier->address;
    QStringList lines{address.street, (address.postcode + u' ' + address.city).trimmed(),
                      Formats::country(address.country)};
    lines.removeAll(QString());
    m_title->setText(m_supplier->name);
    m_state->setText(m_supplier->code + u" \u00b7 "_qs +
                     (m_supplier->active ? tr("Active") : tr("Inactive")));
    m_facts->setRows(
            {{tr("Ask for"), m_supplier->contact},
             {tr("E-mail"), m_supplier->email},
             {tr("Phone"), m_supplier->phone},
             {tr("Address"), lines.join(u'\n')},
             {tr("Our account"), m_supplier->accountNumber},
             {tr("Returns"), m_supplier->returnDays ? tr("within %Ln day(s)", nullptr,
                                                         int(*m_supplier->returnDays))
                                                    : tr("nothing goes back")},
             {tr("Note"), m_supplier->note},
             {tr("Known since"), Formats().date(m_supplier->createdAt.toLocalTime().date())}});
}

void SupplierDetailPane::retranslate()
{
    setHint(tr("Select a supplier to see whom to ask and until when copies may go back."));
}

} // namespace shopdesk
