// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RejectTable.h"

#include "db/service/import/ParsedBook.h"
#include "models/support/Formats.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Metrics.h"

#include <QHeaderView>

namespace shopdesk {

namespace {

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

QString rejectWords(const QString &reason)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.reason = reason;
    return ErrorText::knows(reason) ? ErrorText::problem(error) : reason;
}

RejectTable::RejectTable(QWidget *parent)
    : QTableWidget(0, 3, parent)
{
    setObjectName(u"rejects"_qs);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight(fontMetrics()));
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    setColumnWidth(0, 10 * metrics::kGrid);
    setColumnWidth(2, 21 * metrics::kGrid);
    hide();
}

void RejectTable::clearRows()
{
    setRowCount(0);
    hide();
}

void RejectTable::addReject(const RowReject &reject)
{
    const bool isNamed = reject.value.isEmpty() && !reject.reference.isEmpty();
    const bool lacksTitle = reject.field == u"title" && reject.reason == u"text_missing";
    addLine(reject.row, rejectWords(lacksTitle ? u"title_missing"_qs : reject.reason),
            isNamed ? reject.reference : reject.value);
}

void RejectTable::addLine(qint64 row, const QString &why, const QString &value)
{
    const int at = rowCount();
    if (at >= kMostShown)
        return;
    insertRow(at);
    setItem(at, 0, cell(row > 0 ? Formats().integer(row) : QString()));
    item(at, 0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setItem(at, 1, cell(why));
    setItem(at, 2, cell(value));
    show();
}

void RejectTable::retranslate()
{
    setAccessibleName(tr("Rows to look at"));
    setHorizontalHeaderLabels({tr("Row"), tr("Reason"), tr("Value")});
    horizontalHeaderItem(0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace shopdesk
