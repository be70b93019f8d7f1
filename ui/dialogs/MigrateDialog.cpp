// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/MigrateDialog.h"

#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shopdesk {

namespace {

enum Column { Number, Name, State, AppliedAt, ColumnCount };

}

MigrateDialog::MigrateDialog(QWidget *parent)
    : DialogFrame(u"migrate"_qs, parent)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_down(addButton(u"down"_qs))
    , m_upOne(addButton(u"upOne"_qs))
    , m_upAll(addButton(u"upAll"_qs))
{
    resize(92 * metrics::kGrid, 60 * metrics::kGrid);
    buildTable();
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT downRequested(1); });
    connect(m_upOne, &QPushButton::clicked, this, [this] { Q_EMIT upRequested(1); });
    connect(m_upAll, &QPushButton::clicked, this,
            [this] { Q_EMIT upRequested(count(StepState::Pending)); });
    onLanguage(this, [this] { retranslate(); });
}

void MigrateDialog::buildTable()
{
    new TableSetup(m_table, nullptr, {.name = u"migrate/table"_qs, .stretchColumn = Name});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setColumnWidth(Number, 8 * metrics::kGrid);
    m_table->setColumnWidth(State, 24 * metrics::kGrid);
    m_table->setColumnWidth(AppliedAt, 20 * metrics::kGrid);
    bodyLayout()->addWidget(m_table, 1);
}

void MigrateDialog::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    fill();
}

void MigrateDialog::fill()
{
    m_table->setRowCount(int(m_steps.size()));
    for (int row = 0; row < m_steps.size(); ++row)
        fillRow(row, m_steps[row]);
    const int pending = count(StepState::Pending);
    m_upOne->setEnabled(pending > 0);
    m_upAll->setEnabled(pending > 0);
    m_down->setEnabled(count(StepState::Applied) > 0);
}

void MigrateDialog::fillRow(int row, const Step &step)
{
    const QString when = step.appliedAt.isValid() ? QLocale().toString(step.appliedAt.toLocalTime(),
                                                                       QLocale::ShortFormat)
                                                  : QString();
    const QStringList texts{QString::number(step.number), step.name, words(step.state), when};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        if (column == Number)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (column == State)
            item->setIcon(icons::named(iconName(step.state)));
        m_table->setItem(row, column, item);
    }
}

int MigrateDialog::count(StepState state) const
{
    return int(std::ranges::count(m_steps, state, &Step::state));
}

QString MigrateDialog::words(StepState state)
{
    switch (state) {
    case StepState::Applied:
        return tr("Applied");
    case StepState::Pending:
        return tr("Not applied yet");
    case StepState::Edited:
        return tr("Changed since");
    case StepState::Unknown:
        break;
    }
    return tr("Of a newer program");
}

QString MigrateDialog::iconName(StepState state)
{
    switch (state) {
    case StepState::Applied:
        return u"success"_qs;
    case StepState::Pending:
        return u"activity"_qs;
    default:
        return u"warning"_qs;
    }
}

void MigrateDialog::retranslate()
{
    setHeading(tr("Migrate the database"),
               tr("Each step changes the tables from one version to the next. A workspace on this "
                  "computer is backed up first."));
    setCloseText(tr("Close"));
    m_down->setText(tr("&Take back one step"));
    m_upOne->setText(tr("Apply &one step"));
    m_upAll->setText(tr("&Apply all"));
    m_table->setAccessibleName(tr("Steps"));
    m_table->setHorizontalHeaderLabels({tr("No."), tr("Step"), tr("State"), tr("Applied at")});
    m_table->horizontalHeaderItem(Number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    fill();
}

} // namespace shopdesk
