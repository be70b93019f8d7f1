// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/WindowPageHost.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/pages/AttentionBadge.h"
#include "ui/pages/TablePage.h"
#include "ui/pages/UndoStack.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusArea.h"
#include "ui/shell/TopBar.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/UiState.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QPromise>

#include <algorithm>

namespace shopdesk {

namespace {

const QString kShopKey = QStringLiteral("currentShop");

// A field that takes text takes codes, too: there a scan is what it types.
bool isTyping()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && focus->testAttribute(Qt::WA_InputMethodEnabled);
}

} // namespace

WindowPageHost::WindowPageHost(MainWindow &window, DataService &data, UiState &state,
                               QObject *parent)
    : PageHost(parent)
    , m_window(window)
    , m_data(data)
    , m_state(state)
    , m_undo(new UndoStack(data, this))
    , m_pageMenu(new QMenu(&window))
{
    m_pageMenu->setObjectName(u"pageMenu"_qs);
    QMenuBar *bar = window.menuBar();
    bar->insertMenu(bar->actions().value(2), m_pageMenu);
    connectWindow();
    connectUndo();
    new AttentionBadge(window.navigator(), data, this);
    connect(&data.changes(), &ChangeNotifier::changed, this, [this](const Change &change) {
        if (change.tables.contains(Table::Shops))
            readShops();
    });
    m_scanner.listen(
            &window.topBar(), [this](const QString &code) { search(code); },
            [] { return !isTyping(); });
    onLanguage(m_pageMenu, [this] { m_pageMenu->setTitle(tr("&Page")); });
    readShops();
}

void WindowPageHost::connectWindow()
{
    connect(&m_window.topBar(), &TopBar::shopChosen, this, &WindowPageHost::chooseShop);
    connect(&m_window.topBar(), &TopBar::searchRequested, this, &WindowPageHost::search);
    connect(&m_window, &MainWindow::pageOpened, this, &WindowPageHost::showPageMenu);
    connect(&m_window, &MainWindow::refreshRequested, this,
            [](QWidget *page) { QMetaObject::invokeMethod(page, "refresh"); });
}

void WindowPageHost::connectUndo()
{
    MainMenu &menu = m_window.menu();
    connect(menu.action(MenuAction::Undo), &QAction::triggered, m_undo, &UndoStack::undoNewest);
    connect(m_undo, &UndoStack::changed, this,
            [this, &menu] { menu.setUndoable(m_undo->newest()); });
    connect(m_undo, &UndoStack::undone, this, [this](const QString &what) {
        m_window.statusArea().showMessage(tr("Undone: %1").arg(what));
    });
    connect(m_undo, &UndoStack::failed, this, &WindowPageHost::report);
}

void WindowPageHost::readShops()
{
    await(m_data.read<std::vector<ShopChoice>>(
                  [](Transaction &transaction, const ReadScope &scope) {
                      return shopChoices(transaction, scope);
                  }),
          this, [this](Result<std::vector<ShopChoice>> shops) {
              if (shops)
                  takeShops(std::move(*shops));
              else
                  report(shops.error());
          });
}

void WindowPageHost::takeShops(std::vector<ShopChoice> shops)
{
    m_shops = std::move(shops);
    QList<TopBar::Shop> shown;
    for (const ShopChoice &shop : m_shops)
        shown += {shop.id, shop.name};
    const auto isHere = [this] {
        return std::ranges::find(m_shops, m_currentShop, &ShopChoice::id) != m_shops.end();
    };
    const ShopId wanted = isHere() ? m_currentShop : firstShop();
    m_window.topBar().setShops(shown, wanted);
    Q_EMIT shopsChanged();
    if (wanted == m_currentShop)
        return;
    m_currentShop = wanted;
    Q_EMIT currentShopChanged(wanted);
}

// The one of last time, else one that the person is assigned to, else the first.
ShopId WindowPageHost::firstShop() const
{
    const auto has = [this](ShopId id) {
        return std::ranges::find(m_shops, id, &ShopChoice::id) != m_shops.end();
    };
    if (const auto last = ShopId::parse(m_state.text(kShopKey)); last && has(*last))
        return *last;
    for (const ShopId &own : m_data.scope().shops) {
        if (has(own))
            return own;
    }
    return m_shops.empty() ? ShopId() : m_shops.front().id;
}

void WindowPageHost::chooseShop(ShopId shop)
{
    if (shop == m_currentShop)
        return;
    m_currentShop = shop;
    m_state.saveText(kShopKey, shop.toString());
    Q_EMIT currentShopChanged(shop);
}

void WindowPageHost::say(const QString &sentence)
{
    if (const auto undoable = m_undo->name(sentence))
        m_window.statusArea().showUndo(sentence,
                                       [this, number = *undoable] { m_undo->undo(number); });
    else
        m_window.statusArea().showMessage(sentence);
}

void WindowPageHost::report(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_window.statusArea().showError(error);
}

void WindowPageHost::addJob(BackgroundJob &job)
{
    m_window.statusArea().addJob(job);
}

void WindowPageHost::setPinProver(PinProver prover)
{
    m_pinProver = std::move(prover);
}

QFuture<Result<QString>> WindowPageHost::provePin(const QString &login, const Secret &pin,
                                                  const QByteArray &act)
{
    if (m_pinProver)
        return m_pinProver(login, pin, act);
    QPromise<Result<QString>> answer;
    answer.start();
    answer.addResult(Result<QString>(fail(ErrorKind::Internal, u"pin_prover_missing"_qs)));
    answer.finish();
    return answer.future();
}

QWidget *WindowPageHost::openPage(PageId id)
{
    m_window.openPage(id);
    return m_window.page(id);
}

void WindowPageHost::showRecord(PageId page, const QString &id)
{
    if (auto *opened = qobject_cast<TablePage *>(openPage(page)))
        opened->select(id);
}

void WindowPageHost::search(const QString &text)
{
    if (auto *books = qobject_cast<TablePage *>(openPage(PageId::Books)))
        books->search(text);
}

void WindowPageHost::showPageMenu(PageId id)
{
    m_pageMenu->clear();
    if (const QWidget *page = m_window.page(id))
        m_pageMenu->addActions(page->actions());
    m_pageMenu->menuAction()->setVisible(!m_pageMenu->isEmpty());
}

} // namespace shopdesk
