// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AbandonStocktakeDialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

AbandonStocktakeDialog::AbandonStocktakeDialog(DataService &service, Prompts &prompts,
                                               QWidget *parent)
    : RecordDialog(u"abandonStocktakeDialog"_qs, service, prompts, parent)
    , m_note(new QLineEdit)
{
    m_note->setMaxLength(2000);
    addField(u"note"_qs, m_note);
    FormDialog::ready();
}

void AbandonStocktakeDialog::setStocktake(StocktakeId stocktake, const QString &number)
{
    m_stocktake = stocktake;
    m_number = number;
    retranslate();
}

CommandValue AbandonStocktakeDialog::command() const
{
    return AbandonStocktake{.stocktake = StocktakeRef(m_stocktake),
                            .note = m_note->text().trimmed()};
}

void AbandonStocktakeDialog::retranslate()
{
    // Hyphens at which no line is broken.
    setHeading(tr("Abandon the stocktake %1")
                       .arg(QString(m_number).replace(u'-', QChar(char16_t(0x2011)))),
               tr("Nothing is posted. What was counted is kept, and counting can be resumed."));
    submitButton()->setText(tr("Abandon the stocktake"));
    setCloseText(tr("Go on counting"));
    field(u"note"_qs)->setLabel(tr("&Why (may be left out)"));
}

} // namespace shopdesk
