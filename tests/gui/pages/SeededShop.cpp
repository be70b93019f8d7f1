// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/SeededShop.h"

#include "db/queries/AccountQueries.h"
#include "db/service/WorkspaceSetup.h"
#include "db/service/seed/Seeder.h"
#include "ui/pages/Pages.h"
#include "ui/pages/TablePage.h"
#include "ui/shell/TopBar.h"

#include <QTest>

namespace shopdesk {

namespace {

const QDateTime kNow(QDate(2026, 6, 30), QTime(15, 30), Qt::UTC);

// A failure here is one of the test's preparations.
template<class T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().reason), qPrintable(result.error().detail));
    return std::move(*result);
}

void seed(const WorkspaceAddress &address)
{
    ManualClock clock(kNow.addYears(-2));
    OpIdFactory ids(clock, OpIdFactory::seededRandom(1));
    const NewWorkspace wanted{.name = u"Demo"_qs,
                              .adminPassword = Secret::fromText(u"shopdesk-demo"_qs),
                              .device = ids.next<DeviceId>(),
                              .deviceName = u"till"_qs};
    orDie(makeWorkspace(address, {}, wanted, clock, ids));
    const auto connection =
            orDie(Connection::open(address, {.access = OpenOptions::Access::ReadWrite,
                                             .work = OpenOptions::Work::Long,
                                             .password = {}}));
    orDie(seedWorkspace(
            *connection,
            {.size = SeedRequest::Size::Small, .randomSeed = 1, .lastDay = SeededShop::lastDay()}));
}

} // namespace

std::unique_ptr<test::EmptyPlace> SeededPlaces::copy(Engine engine)
{
    auto &seeded = m_seeded[engine];
    if (!seeded) {
        seeded = orDie(m_server ? test::EmptyPlace::make(engine, *m_server)
                                : test::EmptyPlace::makeFile());
        seed(seeded->address());
    }
    return orDie(seeded->copy());
}

SeededShop::SeededShop(std::unique_ptr<test::EmptyPlace> place, const QString &login,
                       OpenLibraryLookup *lookup)
    : SeededShop(std::move(place), {}, login, lookup)
{
}

SeededShop::SeededShop(std::unique_ptr<test::EmptyPlace> place, const WorkspaceAddress &way,
                       const QString &login, OpenLibraryLookup *lookup)
    : m_place(std::move(place))
    , m_settings(m_folder.filePath(u"ui.ini"_qs), QSettings::IniFormat)
    , m_state(m_settings, login)
    , m_clock(kNow)
    , m_ids(m_clock, OpIdFactory::seededRandom(2))
{
    openWorkspace(way == WorkspaceAddress() ? m_place->address() : way);
    signIn(login);
    buildWindow(lookup);
}

SeededShop::~SeededShop()
{
    m_host.reset();
    m_window.reset();
}

void SeededShop::openWorkspace(const WorkspaceAddress &way)
{
    m_data = std::make_unique<DataService>(DataService::Parts{.address = way,
                                                              .serverPassword = {},
                                                              .device = m_ids.next<DeviceId>(),
                                                              .deviceName = u"test"_qs},
                                           m_clock, m_ids);
    bool opened = false;
    m_data->open().then(m_data.get(), [&](const Result<WorkspaceInfo> &info) {
        orDie(Result<WorkspaceInfo>(info));
        opened = true;
    });
    if (!QTest::qWaitFor([&] { return opened; }))
        qFatal("the workspace did not open");
}

void SeededShop::signIn(const QString &login)
{
    auto found = m_data->submit<SignedIn>(
            DbExecutor::Lane::Read, [login](Connection &connection) -> Result<SignedIn> {
                Transaction transaction(connection, Transaction::Mode::Read);
                SD_ASSIGN(id, findAccount(transaction, ReadScope::whole(), login));
                SD_ASSIGN(account, accountDetail(transaction, ReadScope::whole(), id));
                SD_ASSIGN(scope, readScopeOf(transaction, id));
                return SignedIn{.account = id,
                                .login = login,
                                .displayName = account.displayName,
                                .language = account.language,
                                .scope = scope};
            });
    if (!QTest::qWaitFor([&found] { return found.isFinished(); }))
        qFatal("nobody signed in");
    m_data->actAs(orDie(found.result()));
}

void SeededShop::buildWindow(OpenLibraryLookup *lookup)
{
    m_window = std::make_unique<MainWindow>(m_state);
    m_host = std::make_unique<WindowPageHost>(*m_window, *m_data, m_state);
    const bool hasShops = QTest::qWaitFor([this] { return !m_host->shops().empty(); });
    if (!hasShops)
        qFatal("no shops");
    m_window->setPages(applicationPages({*m_data, m_prompts, *m_host, &m_state, lookup}),
                       [this](PageId id) {
                           const auto area = areaOfPage(id);
                           return area && m_data->may(*area);
                       });
    m_window->setPerson({m_data->signedIn()->displayName, u"admin"_qs});
    m_window->setWorkspaceName(m_data->workspace().name);
    m_window->resize(1280, 720);
}

QWidget *SeededShop::open(PageId id)
{
    m_window->show();
    QWidget *page = m_host->openPage(id);
    const auto *table = qobject_cast<TablePage *>(page);
    const auto isThere = [table] {
        return table->model().state() == PagedTableModel::State::Empty ||
               (table->model().state() == PagedTableModel::State::Ready &&
                table->model().isCountExact() && !table->model().idAt(0).isEmpty());
    };
    if (table && !QTest::qWaitFor(isThere))
        qFatal("the page has no rows");
    return page;
}

Receipt SeededShop::run(CommandValue value)
{
    std::optional<Result<Receipt>> answer;
    m_data->execute(std::move(value)).then(m_data.get(), [&](const Result<Receipt> &receipt) {
        answer = receipt;
    });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("the command did not end");
    return orDie(*answer);
}

} // namespace shopdesk
