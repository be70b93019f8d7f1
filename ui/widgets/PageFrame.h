// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/EmptyState.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace shopdesk {

class ActionRow;
class FilterBar;
class UiState;

// The pattern of every page: title and actions on top, filter bar, table in the centre, detail
// pane at the right that follows the selection, counts and sums at the bottom.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    // `name` is the object name of the page, e.g. "books"; `state` may be null.
    PageFrame(const QString &name, UiState *state, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // Shows an action as a button at the right of the title. The first one is the main one; one of
    // low priority is the first to lose its words where the window is narrow.
    void addAction(QAction *action);
    [[nodiscard]] FilterBar *filterBar() const { return m_filterBar; }
    // Takes ownership of each.
    void setTable(QWidget *table);
    void setSidePane(QWidget *pane, const QString &accessibleName); // left of the table
    void setDetail(QWidget *detail);

    // "12,408 books" at the left, sums at the right.
    void setCounts(const QString &counts);
    void setSums(const QString &sums);

    void showTable();
    void showState(const EmptyState::Content &content);
    void showDetail(bool shown);

Q_SIGNALS:
    void stateActionTriggered();

private:
    QLayout *buildHead();
    QLayout *buildFoot();
    void restoreOnce();

    UiState *m_state;
    QLabel *m_title;
    ActionRow *m_actions = nullptr;
    FilterBar *m_filterBar;
    QSplitter *m_splitter;
    QStackedWidget *m_centre;
    EmptyState *m_empty;
    QWidget *m_detail = nullptr;
    QLabel *m_counts;
    QLabel *m_sums;
};

} // namespace shopdesk
