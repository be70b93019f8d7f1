// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/HealthDialog.h"

#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shopdesk {

namespace {

enum Column { State, Subject, Value, ColumnCount };

QString iconName(HealthDialog::Grade grade)
{
    switch (grade) {
    case HealthDialog::Grade::Good:
        return u"success"_qs;
    case HealthDialog::Grade::Attention:
        return u"warning"_qs;
    case HealthDialog::Grade::Bad:
        break;
    }
    return u"error"_qs;
}

} // namespace

HealthDialog::HealthDialog(QWidget *parent)
    : HealthDialog(Of::Health, parent)
{
}

HealthDialog::HealthDialog(Of subject, QWidget *parent)
    : DialogFrame(subject == Of::Health ? u"health"_qs : u"integrity"_qs, parent)
    , m_subject(subject)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_copy(addButton(u"copy"_qs))
    , m_again(addButton(u"again"_qs))
{
    resize(80 * metrics::kGrid, 72 * metrics::kGrid);
    new TableSetup(m_table, nullptr, {.name = u"health/table"_qs, .stretchColumn = Value});
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setColumnWidth(State, 18 * metrics::kGrid);
    m_table->setColumnWidth(Subject, (subject == Of::Health ? 20 : 34) * metrics::kGrid);
    bodyLayout()->addWidget(m_table, 1);
    connect(m_copy, &QPushButton::clicked, this, &HealthDialog::copyReport);
    connect(m_again, &QPushButton::clicked, this, &HealthDialog::checkRequested);
    onLanguage(this, [this] { retranslate(); });
}

void HealthDialog::setFindings(QList<Finding> findings)
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::grade);
    m_findings = std::move(findings);
    fill();
}

void HealthDialog::fill()
{
    m_table->setRowCount(int(m_findings.size()));
    for (int row = 0; row < m_findings.size(); ++row) {
        const Finding &finding = m_findings[row];
        auto *state =
                new QTableWidgetItem(icons::named(iconName(finding.grade)), words(finding.grade));
        m_table->setItem(row, State, state);
        m_table->setItem(row, Subject, new QTableWidgetItem(finding.subject));
        m_table->setItem(row, Value, new QTableWidgetItem(finding.value));
    }
}

QString HealthDialog::words(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        return tr("In order");
    case Grade::Attention:
        return tr("Warning");
    case Grade::Bad:
        break;
    }
    return tr("Wrong");
}

QString HealthDialog::report() const
{
    QStringList lines;
    for (const Finding &finding : m_findings)
        lines += QStringList{words(finding.grade), finding.subject, finding.value}.join(u'\t');
    return lines.join(u'\n');
}

void HealthDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(report());
}

void HealthDialog::retranslate()
{
    if (m_subject == Of::Health)
        setHeading(tr("Health check"), tr("The state of the workspace and of the way to it."));
    else
        setHeading(tr("Integrity check"),
                   tr("What must always be true of the data, computed anew and compared."));
    setCloseText(tr("Close"));
    m_copy->setText(tr("Co&py report"));
    m_again->setText(tr("Check &again"));
    m_table->setAccessibleName(tr("Findings"));
    m_table->setHorizontalHeaderLabels({tr("State"), tr("Subject"), tr("Finding")});
    fill();
}

} // namespace shopdesk
