// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/SessionKeeper.h"
#include "app/window/Surroundings.h"
#include "ui/shell/IdleWatcher.h"

#include <QObject>
#include <QTimer>

namespace shopdesk {

class DataService;
class MainWindow;

// Locks the window when nobody was there for the set time or the session has come to its end, and
// opens it with the password of the same person. What was typed stays. GUI thread.
class LockKeeper : public QObject
{
    Q_OBJECT

public:
    // Borrows window and data.
    LockKeeper(const Surroundings &around, MainWindow &window, DataService &data,
               const Admitted &admitted, QObject *parent = nullptr);

    [[nodiscard]] const Session &session() const { return m_person.session; }

private:
    void prepareIdleMenu();
    void setIdleLimit(int minutes);
    void unlock(const QString &password);
    void takeAnswer(const Result<Admitted> &answer, const QString &password);
    void begin(const QString &password);
    void open(const Admitted &admitted);
    void watchExpiry();

    Surroundings m_around;
    MainWindow &m_window;
    DataService &m_data;
    Identity m_person;
    IdleWatcher m_idle;
    QTimer m_expiry;
    QTimer m_seen;
};

} // namespace shopdesk
