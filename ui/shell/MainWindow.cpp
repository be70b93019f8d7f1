// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/shell/LockScreen.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/StatusArea.h"
#include "ui/shell/TopBar.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/UiState.h"

#include <QAction>
#include <QDialog>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace shopdesk {

namespace {

constexpr QSize kFirstSize(1280, 720);

}

MainWindow::MainWindow(UiState &state, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_menu(new MainMenu(menuBar(), this))
    , m_curtain(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_navigator(new Navigator)
    , m_topBar(new TopBar)
    , m_statusArea(new StatusArea)
    , m_lockScreen(new LockScreen)
{
    setObjectName(u"mainWindow"_qs);
    m_curtain->addWidget(buildContent());
    m_curtain->addWidget(m_lockScreen);
    setCentralWidget(m_curtain);
    connectParts();
    onLanguage(this, [this] { retranslate(); });
    if (!m_state.restoreGeometry(objectName(), *this))
        resize(kFirstSize);
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::buildContent()
{
    auto *content = new QWidget;
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigator);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_statusArea);
    return content;
}

void MainWindow::connectParts()
{
    connect(m_navigator, &Navigator::pageChosen, this, &MainWindow::openPage);
    connect(m_menu->action(MenuAction::Search), &QAction::triggered, m_topBar,
            &TopBar::focusSearch);
    connect(m_menu->action(MenuAction::Lock), &QAction::triggered, this, &MainWindow::lock);
    connect(m_menu->action(MenuAction::Quit), &QAction::triggered, this, &QWidget::close);
    connect(m_menu->action(MenuAction::FullScreen), &QAction::toggled, this,
            &MainWindow::setFullScreen);
    connect(m_menu->action(MenuAction::Refresh), &QAction::triggered, this, [this] {
        if (QWidget *current = m_stack->currentWidget())
            Q_EMIT refreshRequested(current);
    });
}

void MainWindow::setPages(const std::vector<PageFactory> &pages,
                          const std::function<bool(PageId)> &mayOpen)
{
    m_pages.clear();
    std::ranges::copy_if(pages, std::back_inserter(m_pages),
                         [&](const PageFactory &page) { return mayOpen(page.id); });
    m_navigator->setPages(m_pages);
    fillPageMenu();
    const QString last = m_state.text(u"lastPage"_qs);
    const QList<PageId> shown = m_navigator->shownPages();
    const auto found = std::ranges::find(shown, last, pageName);
    if (!shown.isEmpty())
        openPage(found == shown.end() ? shown.first() : *found);
    m_navigator->setFocus();
}

void MainWindow::fillPageMenu()
{
    QList<std::pair<QString, std::function<void()>>> jumps;
    for (const PageId id : m_navigator->shownPages())
        jumps.append(std::pair(factory(id)->title(), [this, id] { openPage(id); }));
    m_menu->setPages(jumps);
}

void MainWindow::openPage(PageId id)
{
    const PageFactory *wanted = factory(id);
    if (!wanted)
        return;
    if (!m_made.contains(id)) {
        QWidget *made = wanted->create(m_stack);
        m_stack->addWidget(made);
        m_made.insert(id, made);
    }
    m_stack->setCurrentWidget(m_made.value(id));
    m_navigator->setCurrentPage(id);
    m_state.saveText(u"lastPage"_qs, pageName(id));
    updateTitle();
    Q_EMIT pageOpened(id);
}

const PageFactory *MainWindow::factory(PageId id) const
{
    const auto found = std::ranges::find(m_pages, id, &PageFactory::id);
    return found == m_pages.end() ? nullptr : &*found;
}

QList<PageId> MainWindow::pages() const
{
    return m_navigator->shownPages();
}

void MainWindow::setPerson(const Person &person)
{
    m_topBar->setUser(person.name, person.role, m_menu->makeUserMenu(m_topBar));
    m_lockScreen->setPerson(person.name);
}

void MainWindow::setWorkspaceName(const QString &name)
{
    m_workspaceName = name;
    updateTitle();
}

void MainWindow::lock()
{
    if (isLocked())
        return;
    m_menu->suspend();
    menuBar()->hide();
    hideDialogs();
    m_curtain->setCurrentWidget(m_lockScreen);
    m_lockScreen->open();
    updateTitle();
}

void MainWindow::unlock()
{
    if (!isLocked())
        return;
    m_lockScreen->open(); // forgets the password
    m_menu->resume();
    menuBar()->show();
    m_curtain->setCurrentIndex(0);
    if (QWidget *current = m_stack->currentWidget())
        current->setFocus();
    updateTitle();
    showDialogs();
}

// What was being typed stays as it is, but nobody sees it.
void MainWindow::hideDialogs()
{
    for (QDialog *dialog : findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            dialog->hide();
            m_hiddenDialogs.append(dialog);
        }
    }
}

void MainWindow::showDialogs()
{
    for (const QPointer<QDialog> &dialog : std::exchange(m_hiddenDialogs, {})) {
        if (dialog)
            dialog->open(); // window modal, as every dialog of the program is
    }
}

bool MainWindow::isLocked() const
{
    return m_curtain->currentWidget() == m_lockScreen;
}

void MainWindow::updateTitle()
{
    if (isLocked()) {
        setWindowTitle(tr("Shopdesk (locked)"));
        return;
    }
    setWindowTitle(m_workspaceName.isEmpty() ? tr("Shopdesk")
                                             : tr("%1 – Shopdesk").arg(m_workspaceName));
}

void MainWindow::retranslate()
{
    menuBar()->setAccessibleName(tr("Menu bar"));
    fillPageMenu();
    updateTitle();
}

void MainWindow::setFullScreen(bool full)
{
    setWindowState(full ? windowState() | Qt::WindowFullScreen
                        : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state.saveGeometry(objectName(), *this);
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace shopdesk
