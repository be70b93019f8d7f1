// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QToolButton>

#include <functional>

class QLineEdit;
class QMenu;

namespace shopdesk {

class UiState;

// The filters that a person keeps under names on this machine, for one page: a menu to choose one,
// to keep what is set now, and to delete. What a filter holds is the page's affair.
class SavedFilters : public QToolButton
{
    Q_OBJECT

public:
    // `page` names where they are kept, e.g. "orders"; `state` may be null, then they last as long
    // as the page. `current` tells what is set now; empty: nothing, and nothing can be saved.
    SavedFilters(const QString &page, UiState *state, std::function<QJsonObject()> current,
                 QWidget *parent = nullptr);

    [[nodiscard]] QStringList names() const;
    // Replaces one of the same name.
    void save(const QString &name);
    void remove(const QString &name);

Q_SIGNALS:
    void chosen(const QJsonObject &filters);

private:
    void buildMenu();
    void fillMenu();
    void saveTyped();
    void keep();
    void retranslate();

    QString m_key;
    UiState *m_state;
    std::function<QJsonObject()> m_current;
    QJsonObject m_saved; // name to filters, in the order of names
    QMenu *m_menu;
    QMenu *m_deleteMenu;
    QLineEdit *m_name;
    QList<QAction *> m_choices;
};

} // namespace shopdesk
