// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TablePage.h"

class QComboBox;

namespace shopdesk {

class TransferDetailPane;

// Transfers between the shops, the newest first: asking, sending, counting, and deciding about what
// is missing.
class TransfersPage : public TablePage
{
    Q_OBJECT

public:
    TransfersPage(const PageContext &context, QWidget *parent);

    // Decides about what the transfer that is shown lacks.
    void settle();

protected:
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] EmptyState::Content emptyContent() const override;
    void emptyAction() override;
    void resetFilters() override;
    void updateActions() override;
    void retranslate() override;
    [[nodiscard]] bool isFiltered() const override;

private:
    enum class StateFilter { Any, Open, Requested, Dispatched, Received, Missing, Cancelled };
    void addFilters();
    void addActions();
    void fillShops();
    void applyFilters();
    void showTotals();
    void create();
    void send();
    void receive();
    void cancel();
    template<class Dialog>
    void openStep(const QString &sentence);

    QComboBox *m_shops;
    QComboBox *m_states;
    TransferDetailPane *m_transfer;
    QAction *m_new = nullptr;
    QAction *m_send = nullptr;
    QAction *m_receive = nullptr;
    QAction *m_settle = nullptr;
    QAction *m_cancel = nullptr;
};

} // namespace shopdesk
