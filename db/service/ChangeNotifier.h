// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CommandKind.h"
#include "db/queries/TableSpec.h"

#include <QObject>
#include <QStringList>

namespace shopdesk {

// What a commit changed, as far as shown tables care.
struct Change
{
    CommandKind kind = CommandKind::CreateBook;
    QList<Table> tables;   // that show something of it
    QStringList ids;       // rows that are known to have changed; may be empty
    bool rowsMoved = true; // rows may have come, gone or changed their place
};

// The tables that a kind of command can change.
[[nodiscard]] QList<Table> tablesChangedBy(CommandKind kind);

// Tells who listens that data changed: "look again", nothing more. Lives on the window's thread.
class ChangeNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void publish(const Change &change) { Q_EMIT changed(change); }

Q_SIGNALS:
    void changed(const shopdesk::Change &change);
};

} // namespace shopdesk
