// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PostStocktakeDialog.h"

#include "models/support/Formats.h"
#include "ui/widgets/KeyValueList.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

PostStocktakeDialog::PostStocktakeDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"postStocktakeDialog"_qs, service, prompts, parent)
    , m_effect(new KeyValueList)
    , m_warning(new QLabel)
    , m_uncounted(new QComboBox)
    , m_note(new QLineEdit)
{
    m_effect->setObjectName(u"postEffect"_qs);
    m_warning->setObjectName(u"postWarning"_qs);
    m_warning->setWordWrap(true);
    m_note->setMaxLength(500);
    m_uncounted->addItem(QString(), u"leave"_qs);
    m_uncounted->addItem(QString(), u"zero"_qs);
    bodyLayout()->addWidget(m_effect);
    bodyLayout()->addWidget(m_warning);
    addField(u"uncounted"_qs, m_uncounted);
    addField(u"note"_qs, m_note);
    connect(m_uncounted, &QComboBox::currentIndexChanged, this, &PostStocktakeDialog::showEffect);
    FormDialog::ready();
}

void PostStocktakeDialog::setStocktake(const StocktakeDetail &stocktake)
{
    m_stocktake = stocktake;
    field(u"uncounted"_qs)->setVisible(stocktake.progress.uncountedBooks > 0);
    retranslate();
}

bool PostStocktakeDialog::zeroes() const
{
    return m_uncounted->currentData().toString() == u"zero";
}

CommandValue PostStocktakeDialog::command() const
{
    return PostStocktake{.stocktake = StocktakeRef(m_stocktake.id),
                         .uncounted = m_uncounted->currentData().toString(),
                         .note = m_note->text().trimmed()};
}

// A large shop takes a second or two.
void PostStocktakeDialog::submit()
{
    submitButton()->setText(tr("Posting…"));
    RecordDialog::submit();
}

void PostStocktakeDialog::showError(const Error &error)
{
    submitButton()->setText(tr("Post the stocktake"));
    RecordDialog::showError(error);
}

QStringList PostStocktakeDialog::warnings() const
{
    const auto &progress = m_stocktake.progress;
    QStringList sentences;
    if (progress.toRecount > 0)
        sentences += tr("%Ln book(s) wait to be counted again; their first count is posted.",
                        nullptr, int(progress.toRecount));
    if (progress.moved > 0)
        sentences += tr("%Ln book(s) moved while they were counted. Their count may be wrong: "
                        "better count them again.",
                        nullptr, int(progress.moved));
    if (m_stocktake.outcome.superseded > 0)
        sentences += tr("%Ln book(s) are left out, as another stocktake has posted them since.",
                        nullptr, int(m_stocktake.outcome.superseded));
    return sentences;
}

// As of when the dialog opened; what is sold meanwhile changes none of it.
void PostStocktakeDialog::showEffect()
{
    const Formats formats;
    const auto &progress = m_stocktake.progress;
    const auto &outcome = m_stocktake.outcome;
    const qint64 gone = zeroes() ? progress.uncountedCopies : 0;
    m_effect->setRows(
            {{tr("Books counted"), formats.integer(progress.books)},
             {tr("Of them differ"), formats.integer(outcome.differences)},
             {tr("Copies found"), formats.integer(outcome.more)},
             {tr("Copies missing"), formats.integer(outcome.fewer + gone)},
             {tr("Worth of the differences"),
              gone > 0 ? QString()
                       : formats.money(outcome.valueMinor, data().workspace().currency.code())}});
    m_warning->setText(warnings().join(u'\n'));
    m_warning->setVisible(!m_warning->text().isEmpty());
    field(u"uncounted"_qs)
            ->setHint(tr("%Ln book(s)", nullptr, int(progress.uncountedBooks)) + u", "_qs +
                      tr("%Ln copy(ies)", nullptr, int(progress.uncountedCopies)));
}

void PostStocktakeDialog::retranslate()
{
    // Hyphens at which no line is broken.
    setHeading(tr("Post the stocktake %1")
                       .arg(QString(m_stocktake.number).replace(u'-', QChar(char16_t(0x2011)))),
               tr("The differences go into the stock. This cannot be undone."));
    submitButton()->setText(tr("Post the stocktake"));
    setCloseText(tr("Not yet"));
    field(u"uncounted"_qs)->setLabel(tr("What &nobody counted"));
    field(u"note"_qs)->setLabel(tr("N&ote in the ledger (may be left out)"));
    m_uncounted->setItemText(0, tr("Leave it as it is"));
    m_uncounted->setItemText(1, tr("Take it for gone"));
    showEffect();
}

} // namespace shopdesk
