// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QTableView;

namespace shopdesk {

class PagedTableModel;

// First widths of a table's columns, before a person sizes them: by what a column holds, or in
// characters by its key. Qt cannot look at the contents, which are not there yet.
void sizeColumns(QTableView &table, const PagedTableModel &model,
                 const QHash<QString, int> &characters);

} // namespace shopdesk
