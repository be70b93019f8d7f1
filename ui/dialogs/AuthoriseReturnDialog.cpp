// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AuthoriseReturnDialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

namespace {

constexpr int kLongestNumber = 40;

} // namespace

AuthoriseReturnDialog::AuthoriseReturnDialog(DataService &service, Prompts &prompts,
                                             QWidget *parent)
    : RecordDialog(u"authoriseReturnDialog"_qs, service, prompts, parent)
    , m_authorisation(new QLineEdit)
{
    m_authorisation->setMaxLength(kLongestNumber);
    addField(u"authorisation"_qs, m_authorisation);
    FormDialog::ready();
}

void AuthoriseReturnDialog::setReturn(const SupplierReturnDetail &there)
{
    m_return = there;
    retranslate();
}

CommandValue AuthoriseReturnDialog::command() const
{
    return AuthoriseSupplierReturn{.supplierReturn = SupplierReturnRef(m_return.id),
                                   .authorisation = m_authorisation->text().trimmed()};
}

void AuthoriseReturnDialog::retranslate()
{
    setHeading(tr("The supplier agreed"),
               tr("%1 takes %Ln copy(ies) back.", nullptr, int(m_return.paper.copies))
                       .arg(m_return.paper.supplierName));
    submitButton()->setText(tr("Note the agreement"));
    field(u"authorisation"_qs)->setLabel(tr("&Their number for it (may be left out)"));
}

} // namespace shopdesk
