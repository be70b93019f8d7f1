// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/StocktakeQueries.h"
#include "ui/pages/PageContext.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace shopdesk {

class KeyValueList;
class SmallTable;
class StocktakeProgressBar;

// Beside what is counted: how far the stocktake is, whoever counts, and in a recount which books
// have to be counted again, without what was counted of them before.
class StocktakeSide : public QWidget
{
    Q_OBJECT

public:
    explicit StocktakeSide(const PageContext &context, QWidget *parent = nullptr);

    void open(StocktakeId stocktake);
    // Soon; many changes in a row are read once.
    void refreshSoon();
    void addActionButton(QAction *action);
    [[nodiscard]] const std::optional<StocktakeDetail> &stocktake() const { return m_stocktake; }

Q_SIGNALS:
    void refreshed();
    void failed(const shopdesk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Answer
    {
        StocktakeDetail stocktake;
        std::vector<BookToRecount> waiting;
    };

    [[nodiscard]] static Result<Answer> readAnswer(Transaction &transaction, const ReadScope &scope,
                                                   StocktakeId stocktake);
    void read();
    void render();
    void renderWaiting();
    void retranslate();

    PageContext m_context;
    StocktakeId m_id;
    std::optional<StocktakeDetail> m_stocktake;
    std::vector<BookToRecount> m_waiting;
    QTimer m_soon;
    QTimer m_others; // what other devices count is seen by looking again
    bool m_reading = false;
    StocktakeProgressBar *m_bar;
    KeyValueList *m_facts;
    QLabel *m_heading;
    SmallTable *m_table;
    QVBoxLayout *m_buttons;
};

} // namespace shopdesk
