// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/ChangeNotifier.h"
#include "models/lists/AttentionModel.h"
#include "ui/pages/PageContext.h"
#include "ui/widgets/PageFrame.h"

#include <QTimer>

class QComboBox;
class QTableView;

namespace shopdesk {

class AttentionActions;
class AttentionPane;

// What a person must decide: oversold and low stock, returns to suppliers that are overdue, copies
// that transfers lacked, work of the program that failed. Each with what can be done about it.
class NeedsAttentionPage : public PageFrame
{
    Q_OBJECT

public:
    NeedsAttentionPage(const PageContext &context, QWidget *parent);

    Q_INVOKABLE void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class OwnerFilter { Anybody, Me };
    void buildTable();
    void addFilters();
    void applyFilters();
    void resetFilters();
    void takeSources(const std::vector<AttentionSource> &sources);
    void takeChange(const Change &change);
    void keepSelection(const QString &key);
    void showRows();
    void showFailure();
    void runStateAction();
    void fillShops();
    void showEntry();
    void retranslate();
    void retranslateKinds();
    [[nodiscard]] const AttentionEntry *current() const;
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] bool isFiltered() const;

    PageContext m_context;
    AttentionModel m_model;
    QTableView *m_table;
    QComboBox *m_kinds;
    QComboBox *m_shops;
    QComboBox *m_owners;
    AttentionPane *m_pane;
    AttentionActions *m_actions;
    QTimer m_soon; // many changes at once are read once
    std::optional<Error> m_failure;
    quint64 m_turn = 0;
    bool m_stale = true;
    bool m_arrived = false;
};

} // namespace shopdesk
