// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ColumnWidths.h"

#include "models/support/PagedTableModel.h"
#include "ui/support/Metrics.h"

#include <QTableView>

namespace shopdesk {

namespace {

int charactersFor(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Isbn:
    case ColumnKind::DateTime:
        return 19;
    case ColumnKind::Text:
        return 18;
    case ColumnKind::State:
    case ColumnKind::Money:
    case ColumnKind::Date:
        return 13;
    default:
        return 10;
    }
}

} // namespace

void sizeColumns(QTableView &table, const PagedTableModel &model,
                 const QHash<QString, int> &characters)
{
    const int letter = table.fontMetrics().averageCharWidth();
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString key = model.columnKeys()[column];
        const int letters = characters.value(key, charactersFor(model.spec().column(key)->kind));
        table.setColumnWidth(column, letters * letter + metrics::kMargin);
    }
}

} // namespace shopdesk
