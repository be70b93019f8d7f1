// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/ShellScenes.h"

#include "db/domain/Error.h"
#include "tests/gui/SamplePage.h"
#include "ui/shell/BackgroundJob.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/StatusArea.h"
#include "ui/shell/TopBar.h"
#include "ui/support/UiState.h"

#include <QSettings>
#include <QTemporaryDir>

namespace shopdesk {

namespace {

// Keeps what the window borrows alive as long as the window.
class SampleWindow : public MainWindow
{
public:
    struct Store
    {
        QTemporaryDir folder;
        QSettings settings{folder.filePath(u"ui.ini"_qs), QSettings::IniFormat};
        UiState state{settings, u"anna"_qs};
    };

    explicit SampleWindow(std::unique_ptr<Store> store)
        : MainWindow(store->state)
        , m_store(std::move(store))
    {
    }

private:
    std::unique_ptr<Store> m_store;
};

PageFactory samplePage(PageId id, PageGroup group, const QString &icon, const QString &title)
{
    return {id, group, icon, [title] { return title; },
            [](QWidget *parent) { return new SamplePage(parent); }};
}

std::unique_ptr<SampleWindow> window()
{
    auto result = std::make_unique<SampleWindow>(std::make_unique<SampleWindow::Store>());
    result->setPages(
            {samplePage(PageId::Orders, PageGroup::Sell, u"orders"_qs, u"Orders"_qs),
             samplePage(PageId::Cart, PageGroup::Sell, u"cart"_qs, u"Cart"_qs),
             samplePage(PageId::Assortment, PageGroup::Stock, u"assortment"_qs, u"Assortment"_qs),
             samplePage(PageId::Books, PageGroup::Catalogue, u"books"_qs, u"Books"_qs),
             samplePage(PageId::Shops, PageGroup::Manage, u"shops"_qs, u"Shops"_qs),
             samplePage(PageId::Accounts, PageGroup::Manage, u"accounts"_qs, u"Accounts"_qs),
             samplePage(PageId::NeedsAttention, PageGroup::Attention, u"attention"_qs,
                        u"Needs attention"_qs)},
            [](PageId) { return true; });
    result->openPage(PageId::Books);
    result->setPerson({u"Anna Weber"_qs, u"staff"_qs});
    result->setWorkspaceName(u"Demo"_qs);
    result->navigator().setCount(PageId::NeedsAttention, 3);
    result->menu().setLanguages({{u"en"_qs, u"English"_qs}, {u"ru"_qs, u"Русский"_qs}}, u"en"_qs);
    result->topBar().setShops({{ShopId(QUuid(u"{00000000-0000-7000-8000-000000000001}"_qs)),
                                u"Leipzig Hauptbahnhof"_qs},
                               {ShopId(QUuid(u"{00000000-0000-7000-8000-000000000002}"_qs)),
                                u"Санкт-Петербург, Невский"_qs}},
                              {});
    return result;
}

std::unique_ptr<QWidget> windowAtWork()
{
    auto result = window();
    result->topBar().setConnection(
            {.kind = ConnectionBadge::Kind::Offline, .since = QTime(14, 2), .waiting = 3});
    auto *job = new BackgroundJob(u"goodbooks.csv"_qs, result.get());
    result->statusArea().addJob(*job);
    job->report(42, 100);
    Error error;
    error.kind = ErrorKind::Refused;
    error.reason = u"insufficient_stock"_qs;
    result->statusArea().showError(error);
    return result;
}

std::unique_ptr<QWidget> windowReadOnly()
{
    auto result = window();
    result->topBar().setConnection({.kind = ConnectionBadge::Kind::ReadOnly});
    return result;
}

std::unique_ptr<QWidget> windowQuiet()
{
    auto result = window();
    result->statusArea().showUndo(u"1984 → 12"_qs, [] {});
    return result;
}

std::unique_ptr<QWidget> windowEmpty()
{
    auto result = window();
    auto *page = static_cast<SamplePage *>(result->page(PageId::Books));
    page->showEmpty();
    return result;
}

std::unique_ptr<QWidget> windowLocked()
{
    auto result = window();
    result->lock();
    return result;
}

} // namespace

std::vector<Scene> shellScenes()
{
    return {{u"window"_qs, windowQuiet},
            {u"window-offline"_qs, windowAtWork},
            {u"window-read-only"_qs, windowReadOnly},
            {u"window-empty"_qs, windowEmpty},
            {u"window-locked"_qs, windowLocked}};
}

} // namespace shopdesk
