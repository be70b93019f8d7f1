// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace shopdesk {

class FlowLayout;

// The row above a table: a search field that reports while typing (debounced), then filters, then
// a button that clears all of them. Filters are the page's own widgets; where the window is too
// narrow for all of them they go on in a second line.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    // What the field says while empty, e.g. "Title, author or ISBN"; also its accessible name.
    void setSearchHint(const QString &hint);
    // For lists that are never long.
    void withoutSearch();
    // Takes ownership. The returned label names the filter; set its text when retranslating.
    QLabel *addFilter(QWidget *filter);
    // Whether a filter beside the search text is in force; shows the clear button.
    void setFiltered(bool filtered);

    [[nodiscard]] QString searchText() const;
    void setSearchText(const QString &text);
    void focusSearch();

Q_SIGNALS:
    // Trimmed text, at most once in 60 ms (performance.md, Search while typing).
    void searchChanged(const QString &text);
    // The person asked for everything again; the page resets its own filters.
    void cleared();

private:
    void clear();
    void report();
    void updateClear();

    QLineEdit *m_search;
    QToolButton *m_clear;
    QWidget *m_row;
    FlowLayout *m_filters;
    QTimer m_debounce;
    QString m_reported;
    bool m_filtered = false;
};

} // namespace shopdesk
