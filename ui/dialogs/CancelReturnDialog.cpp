// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CancelReturnDialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

namespace {

constexpr int kLongestNote = 500;

} // namespace

CancelReturnDialog::CancelReturnDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"cancelReturnDialog"_qs, service, prompts, parent)
    , m_note(new QLineEdit)
{
    m_note->setMaxLength(kLongestNote);
    addField(u"note"_qs, m_note);
    FormDialog::ready();
}

void CancelReturnDialog::setReturn(const SupplierReturnDetail &there)
{
    m_return = there;
    retranslate();
}

CommandValue CancelReturnDialog::command() const
{
    return CancelSupplierReturn{.supplierReturn = SupplierReturnRef(m_return.id),
                                .note = m_note->text().trimmed()};
}

void CancelReturnDialog::retranslate()
{
    setHeading(tr("Cancel the return %1").arg(m_return.paper.number),
               tr("The copies stay in the stock. This cannot be undone."));
    submitButton()->setText(tr("Cancel the return"));
    setCloseText(tr("Keep it"));
    field(u"note"_qs)->setLabel(tr("&Why (may be left out)"));
}

} // namespace shopdesk
