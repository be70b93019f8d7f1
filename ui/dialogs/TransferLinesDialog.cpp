// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/TransferLinesDialog.h"

#include "models/support/Formats.h"
#include "ui/pages/PageHost.h"
#include "ui/support/Metrics.h"
#include "ui/support/Scanner.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace shopdesk {

TransferLinesDialog::TransferLinesDialog(const QString &name, const PageContext &context,
                                         int knownColumns, QWidget *parent)
    : RecordDialog(name, context.data, context.prompts, parent)
    , m_picker(new BookPicker(context, this))
    , m_lines(new CopiesTable(u"transferLines"_qs, knownColumns, this))
    , m_missed(new QLabel(this))
{
    m_picker->hide();
    m_lines->hide();
    m_missed->setObjectName(u"missedBook"_qs);
    m_missed->setWordWrap(true);
    m_missed->hide();
    setMinimumWidth(90 * metrics::kGrid);
    connect(m_picker, &BookPicker::picked, this, [this](const BookPick &book) {
        m_missed->hide();
        take(book);
    });
    connect(m_picker, &BookPicker::missed, this, [this](const QString &typed) {
        m_missed->setText(tr("There is no one book “%1”.").arg(typed));
        m_missed->show();
    });
    context.host.scanner().listen(
            this, [this](const QString &code) { m_picker->look(code); },
            [this] { return m_picks && !isBusy(); });
}

void TransferLinesDialog::addPicker()
{
    m_picks = true;
    m_picker->show();
    bodyLayout()->addWidget(m_picker);
    bodyLayout()->addWidget(m_missed);
}

void TransferLinesDialog::addLines()
{
    m_lines->show();
    addField(u"lines"_qs, m_lines);
}

QList<TransferLine> TransferLinesDialog::chosen(int least) const
{
    QList<TransferLine> result;
    for (const auto &row : m_lines->rows()) {
        if (row.copies >= least)
            result.append({.book = BookRef(row.book), .quantity = row.copies});
    }
    return result;
}

QString TransferLinesDialog::problem(const QString &key) const
{
    if (key == u"lines"_qs && chosen().isEmpty())
        return tr("Name at least one copy of a book.");
    return {};
}

void TransferLinesDialog::showError(const Error &error)
{
    RecordDialog::showError(error);
    QStringList sentences;
    const auto troubled = error.facts.value(u"lines"_qs).toList();
    for (const auto &each : troubled) {
        const auto line = each.toMap();
        sentences.append(tr("“%1”: %2 wanted, %3 available.")
                                 .arg(line.value(u"title"_qs).toString(),
                                      Formats().integer(line.value(u"requested"_qs).toLongLong()),
                                      Formats().integer(line.value(u"available"_qs).toLongLong())));
    }
    if (!sentences.isEmpty())
        field(u"lines"_qs)->setProblem(sentences.join(u'\n'));
}

void TransferLinesDialog::retranslateLines()
{
    field(u"lines"_qs)->setLabel(tr("&Books"));
    m_missed->hide();
}

} // namespace shopdesk
