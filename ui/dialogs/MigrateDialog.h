// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/DialogFrame.h"

#include <QDateTime>
#include <QList>

class QTableWidget;

namespace shopdesk {

// The schema steps of the workspace and their state; applies or takes back one or all. What it
// shows comes as values; what it does goes out as signals.
class MigrateDialog : public DialogFrame
{
    Q_OBJECT

public:
    enum class StepState {
        Applied,
        Pending,
        Edited,  // applied, but the text has changed since
        Unknown, // applied by a newer program
    };

    struct Step
    {
        int number = 0;
        QString name = {};
        StepState state = StepState::Pending;
        QDateTime appliedAt = {}; // UTC; invalid when not applied
    };

    explicit MigrateDialog(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);

Q_SIGNALS:
    void upRequested(int steps);
    void downRequested(int steps);

private:
    void buildTable();
    void retranslate();
    void fill();
    void fillRow(int row, const Step &step);
    [[nodiscard]] int count(StepState state) const;
    [[nodiscard]] static QString words(StepState state);
    [[nodiscard]] static QString iconName(StepState state);

    QTableWidget *m_table;
    QPushButton *m_down;
    QPushButton *m_upOne;
    QPushButton *m_upAll;
    QList<Step> m_steps;
};

} // namespace shopdesk
