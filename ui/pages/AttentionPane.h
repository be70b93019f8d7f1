// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/AttentionQueries.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QStackedWidget;

namespace shopdesk {

class KeyValueList;

// One thing that waits for somebody: what happened in plain words, what is known of it, and what
// can be done. Given everything; reads nothing.
class AttentionPane : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionPane(QWidget *parent = nullptr);

    // Shows the page's action as a button; hidden while the action is disabled.
    void addActionButton(QAction *action);
    void setEntry(const std::optional<AttentionEntry> &entry);

private:
    void render();
    void retranslate();
    [[nodiscard]] static QString sentence(const AttentionEntry &entry);
    [[nodiscard]] static QString advice(AttentionKind kind);

    std::optional<AttentionEntry> m_entry;
    QStackedWidget *m_stack;
    QLabel *m_hint;
    QLabel *m_title;
    QLabel *m_kind;
    QLabel *m_sentence;
    QLabel *m_advice;
    QWidget *m_buttons;
    KeyValueList *m_facts;
};

} // namespace shopdesk
