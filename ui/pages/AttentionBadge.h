// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/ChangeNotifier.h"

#include <QObject>
#include <QTimer>

namespace shopdesk {

class DataService;
class Navigator;

// Keeps the number beside Needs attention: how much waits for the person, counted on a database
// thread after each change that can have moved it, and now and then for what others changed. Never
// blocks; an answer that comes too late is dropped.
class AttentionBadge : public QObject
{
    Q_OBJECT

public:
    // Borrows both.
    AttentionBadge(Navigator &navigator, DataService &data, QObject *parent = nullptr);

    void count();

private:
    void takeChange(const Change &change);

    Navigator &m_navigator;
    DataService &m_data;
    QTimer m_soon;
    QTimer m_regularly;
    quint64 m_turn = 0;
};

} // namespace shopdesk
