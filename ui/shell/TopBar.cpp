// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/support/Colors.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace shopdesk {

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_shopLabel(new QLabel(this))
    , m_shop(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_connection(new ConnectionBadge(this))
    , m_user(new QToolButton(this))
{
    setObjectName(u"topBar"_qs);
    m_shop->setObjectName(u"currentShop"_qs);
    m_shop->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_shop->setMaximumWidth(32 * metrics::kGrid);
    m_shopLabel->setBuddy(m_shop);
    m_search->setObjectName(u"searchAndScan"_qs);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->setMaximumWidth(64 * metrics::kGrid);
    m_search->addAction(icons::named(u"search"_qs), QLineEdit::LeadingPosition);
    m_user->setObjectName(u"user"_qs);
    m_user->setIcon(icons::named(u"user"_qs));
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setFocusPolicy(Qt::StrongFocus);
    buildLayout();
    connect(m_shop, &QComboBox::activated, this, [this] { Q_EMIT shopChosen(currentShop()); });
    connect(m_search, &QLineEdit::returnPressed, this, &TopBar::submitSearch);
    connect(m_connection, &QToolButton::clicked, this, &TopBar::connectionDetailsRequested);
    onLanguage(this, [this] { retranslate(); });
    setShops({}, {});
}

void TopBar::buildLayout()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMargin, metrics::kGrid, metrics::kMargin, metrics::kGrid);
    layout->setSpacing(metrics::kGrid);
    layout->addWidget(m_shopLabel);
    layout->addWidget(m_shop);
    layout->addSpacing(metrics::kGrid);
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    layout->addWidget(m_connection);
    layout->addWidget(m_user);
}

void TopBar::setShops(const QList<Shop> &shops, ShopId current)
{
    m_shop->clear();
    for (const Shop &shop : shops)
        m_shop->addItem(shop.name, shop.id.uuid());
    m_shop->setCurrentIndex(std::max(0, m_shop->findData(current.uuid())));
    m_shop->setVisible(shops.size() > 1);
    m_shopLabel->setVisible(!shops.isEmpty());
    retranslate();
}

ShopId TopBar::currentShop() const
{
    return ShopId(m_shop->currentData().toUuid());
}

void TopBar::setConnection(const ConnectionBadge::State &state)
{
    m_connection->setState(state);
}

void TopBar::setUser(const QString &name, const QString &role, QMenu *menu)
{
    m_userName = name;
    m_userRole = role;
    delete m_user->menu();
    m_user->setMenu(menu);
    m_user->setText(name);
    retranslate();
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::submitSearch()
{
    const QString text = m_search->text().trimmed();
    m_search->selectAll(); // the next scan replaces this one
    if (!text.isEmpty())
        Q_EMIT searchRequested(text);
}

void TopBar::retranslate()
{
    m_shopLabel->setText(m_shop->count() > 1 ? tr("&Shop") : m_shop->currentText());
    m_shop->setAccessibleName(tr("Current shop"));
    m_search->setPlaceholderText(tr("Search or scan (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search or scan"));
    m_user->setAccessibleName(tr("Signed in as %1").arg(m_userName));
    m_user->setToolTip(m_userRole);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Colors::of(palette()).border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace shopdesk
