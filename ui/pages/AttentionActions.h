// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CommandKind.h"
#include "db/queries/AttentionQueries.h"
#include "ui/pages/PageContext.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace shopdesk {

// What can be done about something that waits: the actions of the page, for the entry that is
// chosen there.
class AttentionActions : public QObject
{
    Q_OBJECT

public:
    // The page owns the actions and is the parent of their dialogs.
    AttentionActions(const PageContext &context, QWidget *page);

    [[nodiscard]] const QList<QAction *> &all() const { return m_actions; } // the main one first
    void setEntry(const std::optional<AttentionEntry> &entry);
    // What Enter on a line does.
    void triggerMain();
    void retranslate();

private:
    QAction *add(const QString &name, const QString &icon, const QKeySequence &shortcut,
                 void (AttentionActions::*triggered)());
    [[nodiscard]] bool may(CommandKind kind) const;
    void showInAssortment();
    void orderMore();
    void openReturns();
    void openTransfer();
    void settle();
    void assign();
    void takeOver();

    PageContext m_context;
    QWidget *m_page;
    QList<QAction *> m_actions;
    std::optional<AttentionEntry> m_entry;
    QAction *m_settle;
    QAction *m_order;
    QAction *m_transfer;
    QAction *m_return;
    QAction *m_assortment;
    QAction *m_takeOver;
    QAction *m_assign;
};

} // namespace shopdesk
