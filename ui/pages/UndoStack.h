// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/DataService.h"

#include <QDeadlineTimer>
#include <QObject>

#include <deque>

namespace shopdesk {

// The last commands of a window that can be taken back, whoever ran them: it listens to the
// service. Taking one back is a command, too, and may be refused; then it is forgotten, because
// somebody has changed the same things since. GUI thread.
class UndoStack : public QObject
{
    Q_OBJECT

public:
    // Borrows the service.
    explicit UndoStack(DataService &data, QObject *parent = nullptr);

    // What the newest one did, without a stop at the end; empty: there is none.
    [[nodiscard]] QString newest() const;

    // A sentence was said. If it can only be about the newest one, which was done just now, that is
    // named by it; its number.
    [[nodiscard]] std::optional<quint64> name(const QString &sentence);

    void undoNewest();
    // One that is not there any more is left alone.
    void undo(quint64 number);

Q_SIGNALS:
    void changed();
    void undone(const QString &what);
    void failed(const shopdesk::Error &error);

private:
    struct Entry
    {
        quint64 number = 0;
        QString words;
        QDeadlineTimer nameable;            // what is said later is about something else
        std::vector<CommandValue> inverses; // the last one is run first
    };

    void take(const CommandValue &value, const QJsonObject &result);
    [[nodiscard]] bool isOwn(const CommandValue &value) const;
    [[nodiscard]] bool continuesNewest(const CommandValue &inverse) const;
    void runNext();
    void takeReceipt(const Result<Receipt> &receipt);

    DataService &m_data;
    std::deque<Entry> m_entries;
    std::optional<Entry> m_running; // what is being taken back
    quint64 m_lastNumber = 0;
};

} // namespace shopdesk
