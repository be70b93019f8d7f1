// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/DialogFrame.h"

#include <QDateTime>
#include <QList>

class QTableWidget;

namespace shopdesk {

// Who is signed in on this computer, in the workspace that is open, and a way to end each of these
// sessions. What it shows comes as values; what it does goes out as signals.
class SessionsDialog : public DialogFrame
{
    Q_OBJECT

public:
    enum class Kind { ThisWindow, ThisRunOnly, Remembered };

    struct Entry
    {
        QString id;
        QString person;
        QString login;
        Kind kind = Kind::ThisRunOnly;
        QDateTime lastSeenAt; // UTC
        QDateTime expiresAt;  // UTC
    };

    explicit SessionsDialog(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);

Q_SIGNALS:
    void endRequested(const QString &id);

private:
    void retranslate();
    void fill();
    void fillRow(int row, const Entry &entry);
    void updateButton();
    [[nodiscard]] static QString words(Kind kind);

    QTableWidget *m_table;
    QPushButton *m_end;
    QList<Entry> m_entries;
};

} // namespace shopdesk
