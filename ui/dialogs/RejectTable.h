// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace shopdesk {

struct RowReject;

// What an import did not take, or took with a reserve: row, reason in words, value. Hidden while it
// is empty.
class RejectTable : public QTableWidget
{
    Q_OBJECT

public:
    static constexpr int kMostShown = 1000; // all are in the report of the command line

    explicit RejectTable(QWidget *parent = nullptr);

    void clearRows();
    void addReject(const RowReject &reject);
    // A row of 0 is about the file as a whole.
    void addLine(qint64 row, const QString &why, const QString &value);
    void retranslate();
};

// Why a row was not taken; some reasons are of the import alone.
[[nodiscard]] QString rejectWords(const QString &reason);

} // namespace shopdesk
