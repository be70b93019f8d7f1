// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "db/queries/CategoryQueries.h"
#include "models/lists/CategoryTreeModel.h"
#include "tests/gui/pages/SeededShop.h"
#include "ui/shell/StatusArea.h"
#include "ui/support/Theme.h"

#include <QAction>
#include <QMimeData>
#include <QTest>
#include <QTreeView>

using namespace shopdesk;

// The tree of categories, put in order by hand.
class CategoryJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void categoryMovesByKeysAndBack();
    void categoryMovesByDragging();

private:
    // With more than two categories at the top.
    static QTreeView *openTree(SeededShop &shop);
    static std::vector<CategoryNode> tree(SeededShop &shop);

    [[nodiscard]] SeededShop openShop();

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void CategoryJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void CategoryJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop CategoryJourneyTest::openShop()
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), u"admin"_qs);
}

QTreeView *CategoryJourneyTest::openTree(SeededShop &shop)
{
    auto *view = shop.open(PageId::Categories)->findChild<QTreeView *>(u"categories/tree"_qs);
    if (!view || !QTest::qWaitFor([view] { return view->model()->rowCount() > 2; }))
        qFatal("no categories");
    return view;
}

std::vector<CategoryNode> CategoryJourneyTest::tree(SeededShop &shop)
{
    return shop
            .read<std::vector<CategoryNode>>([](Transaction &transaction, const ReadScope &scope) {
                return categoryTree(transaction, scope);
            })
            .value_or(std::vector<CategoryNode>());
}

void CategoryJourneyTest::categoryMovesByKeysAndBack()
{
    SeededShop shop = openShop();
    QTreeView *view = openTree(shop);
    auto *model = qobject_cast<CategoryTreeModel *>(view->model());
    const auto before = tree(shop);
    const CategoryId first = model->idAt(model->index(0, 0));
    const CategoryId second = model->idAt(model->index(1, 0));
    view->setCurrentIndex(model->indexOf(first));
    view->setFocus();
    QTest::keySequence(view, QKeySequence(u"Alt+Down"_qs));
    QTRY_COMPARE(model->indexOf(first).row(), 1);
    QTRY_COMPARE(view->currentIndex(), model->indexOf(first));
    // Below the other one by cutting and pasting, and out again.
    QTest::keySequence(view, QKeySequence::Cut);
    view->setCurrentIndex(model->indexOf(second));
    QTest::keySequence(view, QKeySequence::Paste);
    QTRY_COMPARE(model->indexOf(first).parent(), model->indexOf(second));
    QTRY_COMPARE(view->currentIndex(), model->indexOf(first));
    QTest::keySequence(view, QKeySequence(u"Alt+Left"_qs));
    QTRY_VERIFY(!model->indexOf(first).parent().isValid());
    for (int steps = 0; steps < 3; ++steps) {
        const auto name = model->index(0, 0).data().toString();
        QAction *undo = shop.window().menu().action(MenuAction::Undo);
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_VERIFY(shop.window().statusArea().message().startsWith(u"Undone"));
        shop.window().statusArea().showMessage(name);
    }
    const auto after = tree(shop);
    QCOMPARE(after.size(), before.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        QCOMPARE(after[i].name, before[i].name);
}

void CategoryJourneyTest::categoryMovesByDragging()
{
    SeededShop shop = openShop();
    QTreeView *view = openTree(shop);
    auto *model = qobject_cast<CategoryTreeModel *>(view->model());
    const CategoryId first = model->idAt(model->index(0, 0));
    const CategoryId third = model->idAt(model->index(2, 0));
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->indexOf(third)}));
    // Not below itself, and nowhere for anything else.
    QVERIFY(!model->canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model->indexOf(third)));
    QVERIFY(!model->canDropMimeData(dragged.get(), Qt::CopyAction, -1, -1, model->indexOf(first)));
    QVERIFY(model->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}) == false);
    QTRY_COMPARE(model->indexOf(third).row(), 0);
    QTRY_COMPARE(model->indexOf(first).row(), 1);
    static_cast<void>(
            model->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model->indexOf(first)));
    QTRY_COMPARE(model->indexOf(third).parent(), model->indexOf(first));
    QTRY_VERIFY(shop.window().statusArea().message().contains(u"was moved"));
}

QTEST_MAIN(CategoryJourneyTest)
#include "tst_category_journeys.moc"
