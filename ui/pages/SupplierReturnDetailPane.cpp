// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SupplierReturnDetailPane.h"

#include "models/support/Formats.h"
#include "models/support/SupplierWords.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/Fonts.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/TimelineView.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

SupplierReturnDetailPane::SupplierReturnDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"supplierReturnDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_state(addText(u"supplierReturnState"_qs))
    , m_facts(new KeyValueList)
{
    m_state->setFont(fonts::strong(font()));
    addButtonRow();
    content()->addWidget(m_facts);
    m_lineHeading = addHeading(u"supplierReturnBooksHeading"_qs);
    m_lines = new SmallTable(u"supplierReturnBooks"_qs, 0, {2});
    content()->addWidget(m_lines);
    m_stepHeading = addHeading(u"supplierReturnStepsHeading"_qs);
    m_steps = new TimelineView;
    m_steps->setObjectName(u"supplierReturnSteps"_qs);
    content()->addWidget(m_steps);
    ready();
}

void SupplierReturnDetailPane::read()
{
    const auto id = SupplierReturnId::parse(recordId());
    if (!id)
        return;
    readOne<SupplierReturnDetail>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return supplierReturnDetail(transaction, scope, id);
            },
            [this](SupplierReturnDetail there) { m_return = std::move(there); });
}

void SupplierReturnDetailPane::forget()
{
    m_return.reset();
}

QString SupplierReturnDetailPane::money(const std::optional<qint64> &minor) const
{
    return minor ? Formats().money(*minor, m_return->paper.currency) : QString();
}

void SupplierReturnDetailPane::render()
{
    m_title->setText(m_return->paper.number);
    m_state->setText(words::supplierReturnState(m_return->paper.state) + u" \u00b7 "_qs +
                     tr("%Ln copy(ies)", nullptr, int(m_return->paper.copies)));
    renderFacts();
    renderLines();
    renderSteps();
}

void SupplierReturnDetailPane::renderFacts()
{
    const auto &paper = m_return->paper;
    m_facts->setRows({{tr("Supplier"), paper.supplierName},
                      {tr("From"), paper.shopName},
                      {tr("Asked back"), money(paper.costMinor)},
                      {tr("Credited"), money(m_return->creditMinor)},
                      {tr("Authorisation"), m_return->authorisation},
                      {tr("Credit note"), m_return->creditReference},
                      {tr("Note"), paper.note}});
}

void SupplierReturnDetailPane::renderLines()
{
    QList<SmallTable::Row> rows;
    for (const auto &line : m_return->lines)
        rows += {{line.title, words::supplierReturnReason(line.reason),
                  Formats().integer(line.quantity)},
                 line.book.toString()};
    m_lines->setRows(rows);
}

void SupplierReturnDetailPane::renderSteps()
{
    using Mark = TimelineView::Mark;
    const Formats formats;
    const auto &state = m_return->paper.state;
    QList<TimelineView::Event> events;
    events += {Mark::Done, words::supplierReturnState(u"requested"_qs),
               formats.dateTime(m_return->paper.createdAt), m_return->paper.actorName};
    if (!m_return->authorisation.isEmpty() || state == u"authorised")
        events += {Mark::Done,
                   words::supplierReturnState(u"authorised"_qs),
                   {},
                   m_return->authorisation};
    if (m_return->sentAt.isValid())
        events += {Mark::Done,
                   words::supplierReturnState(u"sent"_qs),
                   formats.dateTime(m_return->sentAt),
                   {}};
    if (m_return->creditedAt.isValid())
        events += {Mark::Done, words::supplierReturnState(u"credited"_qs),
                   formats.dateTime(m_return->creditedAt), money(m_return->creditMinor)};
    if (state == u"cancelled")
        events += {Mark::Stopped, words::supplierReturnState(state), {}, {}};
    if (state == u"requested" || state == u"authorised")
        events += {Mark::Next, tr("To be sent"), {}, m_return->paper.shopName};
    if (state == u"sent")
        events += {Mark::Next, tr("To be credited"), {}, m_return->paper.supplierName};
    m_steps->setEvents(events);
}

void SupplierReturnDetailPane::retranslate()
{
    setHint(tr("Select a return to see its books and how far it has come."));
    m_lineHeading->setText(tr("Books"));
    m_lines->setHeads(tr("Books of the return"), {tr("Title"), tr("Reason"), tr("Copies")});
    m_stepHeading->setText(tr("Steps"));
}

} // namespace shopdesk
