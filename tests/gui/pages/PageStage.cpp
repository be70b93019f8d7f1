// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/PageStage.h"

#include <QAction>
#include <QDialog>
#include <QTest>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

std::unique_ptr<SeededShop> seededShop(const QString &login)
{
    static SeededPlaces places;
    return std::make_unique<SeededShop>(places.copy(Engine::Sqlite), login);
}

// Keeps the shop alive as long as what it shows.
class SceneFrame : public QWidget
{
public:
    explicit SceneFrame(std::unique_ptr<SeededShop> shop)
        : m_shop(std::move(shop))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&m_shop->window());
        // Where the keyboard is after signing in.
        if (auto *pages = m_shop->window().findChild<QWidget *>(u"navigator"_qs))
            pages->setFocus();
    }
    ~SceneFrame() override { m_shop->window().setParent(nullptr); }

private:
    std::unique_ptr<SeededShop> m_shop;
};

// Lives in a dialog that was taken out of its window, and keeps what the dialog works on.
class ShopKeeper : public QObject
{
public:
    ShopKeeper(std::unique_ptr<SeededShop> shop, QObject *dialog)
        : QObject(dialog)
        , m_shop(std::move(shop))
    {
    }

private:
    std::unique_ptr<SeededShop> m_shop;
};

} // namespace

std::unique_ptr<QWidget> page(PageId id, const QString &login,
                              const std::function<void(SeededShop &)> &prepare)
{
    auto shop = seededShop(login);
    if (prepare)
        prepare(*shop);
    shop->open(id);
    QTest::qWait(kSettleMs);
    auto frame = std::make_unique<SceneFrame>(std::move(shop));
    frame->resize(1280, 720);
    return frame;
}

std::unique_ptr<QWidget> dialog(PageId id, const QString &action, const QString &name,
                                const std::function<void(SeededShop &)> &prepare)
{
    auto shop = seededShop(u"admin"_qs);
    if (prepare)
        prepare(*shop);
    QWidget *opened = shop->open(id);
    QTest::qWait(kSettleMs);
    auto *wanted = opened->findChild<QAction *>(action);
    if (!wanted)
        qFatal("no action %s", qPrintable(action));
    wanted->setEnabled(true);
    wanted->trigger();
    QTest::qWait(kSettleMs);
    auto *found = opened->findChild<QDialog *>(name);
    if (!found)
        qFatal("no dialog %s", qPrintable(name));
    found->setParent(nullptr, Qt::Dialog);
    found->setAttribute(Qt::WA_DeleteOnClose, false);
    new ShopKeeper(std::move(shop), found);
    return std::unique_ptr<QWidget>(found);
}

Scene pageScene(const QString &name, PageId id, const QString &login)
{
    return {name, [id, login] { return page(id, login); }};
}

Scene dialogScene(const QString &name, PageId id, const QString &action, const QString &object,
                  const std::function<void(SeededShop &)> &prepare)
{
    return {name, [=] { return dialog(id, action, object, prepare); }};
}

} // namespace shopdesk
