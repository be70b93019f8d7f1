// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Error.h"
#include "ui/shell/BackgroundJob.h"
#include "ui/shell/IdleWatcher.h"
#include "ui/shell/JobRow.h"
#include "ui/shell/LockScreen.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/StatusArea.h"
#include "ui/shell/TopBar.h"
#include "ui/support/UiState.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace shopdesk;

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsOnlyPagesThatMayBeOpened();
    void makesAPageWhenItIsFirstShown();
    void opensThePageOfLastTime();
    void lockHidesContentAndStopsActions();
    void unlockBringsEverythingBack();
    void lockKeepsNoPassword();
    void noticesThatNobodyIsThere();
    void hidesActionsThatARoleMayNotUse();
    void searchIsReachedFromAnywhere();
    void statusTakesAChangeBackOnce();
    void failureStaysUntilDismissed();
    void jobIsShownUntilItEndsAndCanBeStopped();
    void everyActionHasTextAndName();

private:
    PageFactory factory(PageId id, PageGroup group);
    std::vector<PageFactory> three();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<UiState> m_state;
    QList<PageId> m_made;
};

void ShellTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
            std::make_unique<QSettings>(m_folder->filePath(u"ui.ini"_qs), QSettings::IniFormat);
    m_state = std::make_unique<UiState>(*m_settings, u"anna"_qs);
    m_made.clear();
}

void ShellTest::cleanup()
{
    m_state.reset();
    m_settings.reset();
}

PageFactory ShellTest::factory(PageId id, PageGroup group)
{
    return {id, group, u"books"_qs, [id] { return pageName(id); },
            [this, id](QWidget *parent) {
                m_made += id;
                return new QWidget(parent);
            }};
}

std::vector<PageFactory> ShellTest::three()
{
    return {factory(PageId::Books, PageGroup::Catalogue), factory(PageId::Orders, PageGroup::Sell),
            factory(PageId::Accounts, PageGroup::Manage)};
}

void ShellTest::showsOnlyPagesThatMayBeOpened()
{
    MainWindow window(*m_state);
    window.setPages(three(), [](PageId id) { return id != PageId::Accounts; });
    QCOMPARE(window.pages(), (QList<PageId>{PageId::Orders, PageId::Books}));
    window.openPage(PageId::Accounts);
    QVERIFY(!m_made.contains(PageId::Accounts));
}

void ShellTest::makesAPageWhenItIsFirstShown()
{
    MainWindow window(*m_state);
    window.setPages(three(), [](PageId) { return true; });
    QCOMPARE(m_made, QList<PageId>{PageId::Orders});
    window.openPage(PageId::Books);
    window.openPage(PageId::Orders);
    window.openPage(PageId::Books);
    QCOMPARE(m_made, (QList<PageId>{PageId::Orders, PageId::Books}));
}

void ShellTest::opensThePageOfLastTime()
{
    {
        MainWindow window(*m_state);
        window.setPages(three(), [](PageId) { return true; });
        window.openPage(PageId::Accounts);
    }
    m_made.clear();
    MainWindow again(*m_state);
    again.setPages(three(), [](PageId) { return true; });
    QCOMPARE(m_made, QList<PageId>{PageId::Accounts});
}

void ShellTest::lockHidesContentAndStopsActions()
{
    MainWindow window(*m_state);
    window.setPages(three(), [](PageId) { return true; });
    window.setWorkspaceName(u"Demo"_qs);
    window.show();
    window.menu().action(MenuAction::Lock)->trigger();
    QVERIFY(window.isLocked());
    QVERIFY(!window.page(PageId::Orders)->isVisible());
    QVERIFY(!window.menuBar()->isVisible());
    QVERIFY(!window.windowTitle().contains(u"Demo"_qs));
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (!action->objectName().isEmpty() && !action->shortcut().isEmpty())
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
    }
}

void ShellTest::unlockBringsEverythingBack()
{
    MainWindow window(*m_state);
    window.menu().restrict([](MenuAction id) { return id != MenuAction::Seed; });
    window.setPages(three(), [](PageId) { return true; });
    window.show();
    window.lock();
    window.unlock();
    QVERIFY(window.page(PageId::Orders)->isVisible());
    QVERIFY(window.menu().action(MenuAction::Lock)->isEnabled());
    QVERIFY(!window.menu().action(MenuAction::Seed)->isEnabled());
}

void ShellTest::lockKeepsNoPassword()
{
    MainWindow window(*m_state);
    window.show();
    window.lock();
    QSignalSpy asked(&window.lockScreen(), &LockScreen::unlockRequested);
    auto *password = window.lockScreen().findChild<QLineEdit *>(u"password"_qs);
    QTest::keyClicks(password, u"shopdesk-demo"_qs);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    Error wrong;
    wrong.kind = ErrorKind::SignInRequired;
    window.lockScreen().showError(wrong);
    QVERIFY(window.isLocked());
    QVERIFY(window.lockScreen().isEnabled());
    window.unlock();
    QCOMPARE(password->text(), QString());
}

void ShellTest::noticesThatNobodyIsThere()
{
    IdleWatcher watcher;
    QSignalSpy idle(&watcher, &IdleWatcher::idled);
    watcher.setLimit(std::chrono::milliseconds(0));
    QVERIFY(!idle.wait(30));
    watcher.setLimit(std::chrono::milliseconds(20));
    QVERIFY(idle.wait());
}

void ShellTest::hidesActionsThatARoleMayNotUse()
{
    MainWindow window(*m_state);
    window.menu().restrict([](MenuAction id) { return id != MenuAction::Migrate; });
    QVERIFY(!window.menu().action(MenuAction::Migrate)->isVisible());
    QVERIFY(window.menu().action(MenuAction::Health)->isVisible());
}

void ShellTest::searchIsReachedFromAnywhere()
{
    MainWindow window(*m_state);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *search = window.topBar().findChild<QLineEdit *>(u"searchAndScan"_qs);
    QVERIFY(search->hasFocus());
    QSignalSpy asked(&window.topBar(), &TopBar::searchRequested);
    QTest::keyClicks(search, u" 9780452284234"_qs);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(asked.value(0).value(0).toString(), u"9780452284234"_qs);
    QTest::keyClicks(search, u"9785170800001"_qs); // the next scan replaces the last one
    QCOMPARE(search->text(), u"9785170800001"_qs);
}

void ShellTest::statusTakesAChangeBackOnce()
{
    StatusArea status;
    int taken = 0;
    status.showUndo(u"Line removed."_qs, [&] { ++taken; });
    auto *undo = status.findChild<QToolButton *>(u"undo"_qs);
    QVERIFY(undo->isVisibleTo(&status));
    undo->click();
    undo->click();
    QCOMPARE(taken, 1);
    QVERIFY(!undo->isVisibleTo(&status));
}

void ShellTest::failureStaysUntilDismissed()
{
    StatusArea status;
    Error error;
    error.kind = ErrorKind::Unreachable;
    status.showError(error);
    QVERIFY(!status.message().isEmpty());
    status.findChild<QToolButton *>(u"dismiss"_qs)->click();
    QCOMPARE(status.message(), QString());
}

void ShellTest::jobIsShownUntilItEndsAndCanBeStopped()
{
    StatusArea status;
    auto *job = new BackgroundJob(u"Import"_qs, &status);
    status.addJob(*job);
    QSignalSpy stop(job, &BackgroundJob::cancelRequested);
    status.findChild<QToolButton *>(u"cancelJob"_qs)->click();
    QCOMPARE(stop.count(), 1);
    job->succeed(u"Done."_qs);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!status.findChild<JobRow *>());
    QCOMPARE(status.message(), u"Done."_qs);
}

void ShellTest::everyActionHasTextAndName()
{
    MainWindow window(*m_state);
    for (const auto id : {MenuAction::OpenWorkspace, MenuAction::Quit, MenuAction::About}) {
        QVERIFY(!window.menu().action(id)->text().isEmpty());
        QVERIFY(!window.menu().action(id)->objectName().isEmpty());
    }
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
