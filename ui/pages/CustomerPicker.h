// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CustomerQueries.h"
#include "ui/pages/PageContext.h"

#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

#include <optional>

class QAction;

namespace shopdesk {

// Finds a customer while typing, by name, e-mail, phone or the number of their card; nothing chosen
// is a walk-in. Everything goes by keyboard: type, Enter takes the marked one; a scanned card and
// Enter takes whoever has it; Ctrl+N records whoever is not there with name and phone. What was
// typed and not chosen is nobody, and goes when the field is left.
class CustomerPicker : public QLineEdit
{
    Q_OBJECT

public:
    enum class NewOnes { Offered, NotOffered };

    explicit CustomerPicker(const PageContext &context, NewOnes newOnes = NewOnes::Offered,
                            QWidget *parent = nullptr);

    [[nodiscard]] std::optional<CustomerId> customer() const { return m_customer; }
    void setCustomer(const std::optional<CustomerId> &customer, const QString &name);
    // As if it had been typed, and Enter.
    void look(const QString &typed);

Q_SIGNALS:
    // Somebody else than before, or nobody.
    void customerChosen();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void takeTyping();
    void askNow();
    void ask();
    void takeMatches(const std::vector<CustomerChoice> &matches);
    void showMatches();
    void choose(const QModelIndex &match);
    void chooseCustomer(const std::optional<CustomerId> &customer, const QString &name);
    void recordNew();
    void retranslate();

    PageContext m_context;
    NewOnes m_newOnes;
    QStandardItemModel m_matches;
    QAction *m_new = nullptr; // null where nobody may be recorded
    QTimer m_debounce;
    std::optional<CustomerId> m_customer;
    quint64 m_turn = 0;
    bool m_asking = false;
    bool m_takesFirst = false; // Enter came before the answer
};

} // namespace shopdesk
