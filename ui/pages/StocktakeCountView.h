// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/StocktakeSide.h"
#include "ui/pages/TillSale.h"

#include <QWidget>

class QLabel;

namespace shopdesk {

class SmallTable;
class StocktakeCounter;
class TillEntry;
class TillTroubles;

// Counting by scanner and keys alone. A scan is one copy more, whatever has the focus, and never
// waits for anything; a code typed and ended by Enter does the same; a number followed by an
// asterisk is how many there are of the marked book, which is the one scanned last or chosen by the
// arrows. What cannot be counted goes to a list of its own. What should be there is not shown.
class StocktakeCountView : public QWidget
{
    Q_OBJECT

public:
    explicit StocktakeCountView(const PageContext &context, QWidget *parent = nullptr);

    void open(const StocktakeDetail &stocktake);
    // A button at the right, there while the action is enabled.
    void addActionButton(QAction *action) { m_side->addActionButton(action); }
    // As it was read last.
    [[nodiscard]] const std::optional<StocktakeDetail> &stocktake() const
    {
        return m_side->stocktake();
    }
    void refresh() { m_side->refreshSoon(); }
    // The book of a code that nobody knew is in the catalogue now: what was scanned of it counts.
    void countKnown(const QString &scanned, const QString &code);
    // Once everything that was scanned is counted.
    void afterwards(std::function<void()> go);

    // What is typed while the table has the keyboard goes to the field of codes.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void refreshed();
    void searchRequested(const QString &code);
    void createRequested(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildLeft();
    void takeScan(const QString &code);
    void takeQuantity(qint64 copies);
    void takeCounted();
    void takeRefreshed();
    void moveMark(int rows);
    void fill(int marked);
    void retranslate();

    PageContext m_context;
    StocktakeCounter *m_count;
    TillEntry *m_entry;
    QLabel *m_title;
    QLabel *m_scope;
    QLabel *m_hint;
    QLabel *m_state;
    SmallTable *m_lines;
    TillTroubles *m_troubles;
    StocktakeSide *m_side;
};

} // namespace shopdesk
