// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TillSale.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shopdesk {

class SmallTable;

// The side list of the till: what was scanned and needs a look, newest first, with the actions that
// help. Is not there while it is empty, and never takes the keyboard by itself.
class TillTroubles : public QFrame
{
    Q_OBJECT

public:
    explicit TillTroubles(QWidget *parent = nullptr);

    void add(const TillTrouble &trouble);
    // The book of that code is known now; how often it was scanned.
    int settle(const QString &code);
    // Whether a book may be added to the catalogue by this person.
    void allowCreating();
    [[nodiscard]] int count() const { return int(m_troubles.size()); }

Q_SIGNALS:
    void createRequested(const QString &code);
    void searchRequested(const QString &code);

private:
    void dismiss();
    void fill();
    void updateActions();
    void retranslate();
    [[nodiscard]] const TillTrouble *current() const;

    QList<TillTrouble> m_troubles;
    QLabel *m_heading;
    SmallTable *m_table;
    QPushButton *m_create;
    QPushButton *m_search;
    QPushButton *m_dismiss;
    bool m_mayCreate = false;
};

} // namespace shopdesk
