// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SessionsDialog.h"

#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

enum Column { Person, Login, Kept, LastSeen, Expires, ColumnCount };

QString timeText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

SessionsDialog::SessionsDialog(QWidget *parent)
    : DialogFrame(u"sessions"_qs, parent)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_end(addButton(u"end"_qs))
{
    resize(100 * metrics::kGrid, 48 * metrics::kGrid);
    new TableSetup(m_table, nullptr, {.name = u"sessions/table"_qs, .stretchColumn = Person});
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(Login, 14 * metrics::kGrid);
    for (const Column column : {Kept, LastSeen, Expires})
        m_table->setColumnWidth(column, 19 * metrics::kGrid);
    bodyLayout()->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SessionsDialog::updateButton);
    connect(m_end, &QPushButton::clicked, this,
            [this] { Q_EMIT endRequested(m_entries.value(m_table->currentRow()).id); });
    onLanguage(this, [this] { retranslate(); });
}

void SessionsDialog::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    fill();
}

void SessionsDialog::fill()
{
    m_table->clearSelection();
    m_table->setRowCount(int(m_entries.size()));
    for (int row = 0; row < m_entries.size(); ++row)
        fillRow(row, m_entries[row]);
    updateButton();
}

void SessionsDialog::fillRow(int row, const Entry &entry)
{
    const QStringList texts{entry.person, entry.login, words(entry.kind),
                            timeText(entry.lastSeenAt), timeText(entry.expiresAt)};
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
}

void SessionsDialog::updateButton()
{
    m_end->setEnabled(!m_table->selectedItems().isEmpty());
}

QString SessionsDialog::words(Kind kind)
{
    switch (kind) {
    case Kind::ThisWindow:
        return tr("This window");
    case Kind::Remembered:
        return tr("Kept signed in");
    case Kind::ThisRunOnly:
        break;
    }
    return tr("Until closed");
}

void SessionsDialog::retranslate()
{
    setHeading(tr("Sign-ins on this computer"), tr("End those that are no longer needed. Ending "
                                                   "the one of this window signs you out."));
    setCloseText(tr("Close"));
    m_end->setText(tr("&End this sign-in"));
    m_table->setAccessibleName(tr("Sign-ins"));
    m_table->setHorizontalHeaderLabels(
            {tr("Person"), tr("Login"), tr("Kind"), tr("Last used"), tr("Valid until")});
    fill();
}

} // namespace shopdesk
