// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/DialogFrame.h"

#include <QList>

class QTableWidget;

namespace shopdesk {

// What the health check found, one line each, worst first.
class HealthDialog : public DialogFrame
{
    Q_OBJECT

public:
    enum class Grade { Good, Attention, Bad };

    struct Finding
    {
        Grade grade = Grade::Good;
        QString subject; // "Schema", in the language in force
        QString value;   // "version 12, nothing missing"
    };

    // Of what the findings are.
    enum class Of { Health, Integrity };

    explicit HealthDialog(QWidget *parent = nullptr);
    HealthDialog(Of subject, QWidget *parent);

    void setFindings(QList<Finding> findings);

Q_SIGNALS:
    void checkRequested();

private:
    void retranslate();
    void fill();
    void copyReport();
    [[nodiscard]] static QString words(Grade grade);
    [[nodiscard]] QString report() const;

    Of m_subject;
    QTableWidget *m_table;
    QPushButton *m_copy;
    QPushButton *m_again;
    QList<Finding> m_findings;
};

} // namespace shopdesk
