// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/BookQueries.h"
#include "db/queries/OrderQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QSpinBox;
class QTableWidget;

namespace shopdesk {

// An order that is only placed is changed: copies of its books, books put to it by their code, its
// note. What it comes to is computed anew by the command.
class ChangeOrderDialog : public RecordDialog
{
    Q_OBJECT

public:
    ChangeOrderDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setOrder(const OrderDetail &order);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return hasWork(); }
    void retranslate() override;

private:
    struct Line
    {
        BookId book;
        QString title;
        qint64 before = 0; // copies
        QSpinBox *copies = nullptr;
    };

    void addLine(const Line &line, qint64 copies);
    void addCode();
    void takeBook(const Result<BookDetail> &book);
    void updateSubmit();
    [[nodiscard]] bool linesChanged() const;

    QTableWidget *m_table;
    QLineEdit *m_code;
    QLineEdit *m_note;
    OrderId m_order;
    QString m_number;
    QString m_noteBefore;
    QList<Line> m_lines;
};

} // namespace shopdesk
