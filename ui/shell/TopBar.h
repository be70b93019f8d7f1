// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "ui/widgets/ConnectionBadge.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace shopdesk {

// Above the pages: which shop one works for, the one field to search and scan, the state of the
// connection, and who is signed in.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    struct Shop
    {
        ShopId id;
        QString name;
    };

    // One shop or none: no choice is shown.
    void setShops(const QList<Shop> &shops, ShopId current);
    [[nodiscard]] ShopId currentShop() const;
    void setConnection(const ConnectionBadge::State &state);
    // Takes ownership of the menu.
    void setUser(const QString &name, const QString &role, QMenu *menu);
    void focusSearch();

Q_SIGNALS:
    void shopChosen(shopdesk::ShopId shop);
    // Enter or a scanner's Enter; the text is trimmed and not empty.
    void searchRequested(const QString &text);
    void connectionDetailsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void submitSearch();
    void retranslate();

    QLabel *m_shopLabel;
    QComboBox *m_shop;
    QLineEdit *m_search;
    ConnectionBadge *m_connection;
    QToolButton *m_user;
    QString m_userName;
    QString m_userRole;
};

} // namespace shopdesk
