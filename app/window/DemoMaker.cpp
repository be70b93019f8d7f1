// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DemoMaker.h"

#include "app/DevicePlace.h"
#include "app/window/DeviceThread.h"
#include "db/service/WorkspaceSetup.h"
#include "db/service/seed/Seeder.h"
#include "models/support/Await.h"
#include "models/support/InBackground.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QPointer>

#include <array>

namespace shopdesk {

namespace {

// The steps in their order, and what share of the whole time each takes, in per cent.
struct Step
{
    const char *name;
    const char *words; // in the context shopdesk::DemoMaker
    int share;
};
constexpr Step kSteps[] = {
        {"accounts", QT_TRANSLATE_NOOP("shopdesk::DemoMaker", "Hiring people"), 4},
        {"shops", QT_TRANSLATE_NOOP("shopdesk::DemoMaker", "Opening shops"), 1},
        {"categories", QT_TRANSLATE_NOOP("shopdesk::DemoMaker", "Sorting the shelves"), 2},
        {"books", QT_TRANSLATE_NOOP("shopdesk::DemoMaker", "Adding books"), 13},
        {"customers", QT_TRANSLATE_NOOP("shopdesk::DemoMaker", "Inviting customers"), 10},
        {"stock", QT_TRANSLATE_NOOP("shopdesk::DemoMaker", "Filling the shelves"), 10},
        {"orders", QT_TRANSLATE_NOOP("shopdesk::DemoMaker", "Selling books for two years"), 55},
        {"reviews", QT_TRANSLATE_NOOP("shopdesk::DemoMaker", "Asking for reviews"), 5},
};

struct Files
{
    QString whole;
    QString unfinished;
};

Files demoFiles()
{
    const QString folder = deviceFolder() + u"/workspaces"_qs;
    return {folder + u"/demo.sqlite"_qs, folder + u"/demo-unfinished.sqlite"_qs};
}

void removeWorkspace(const QString &path)
{
    for (const auto &suffix : {QString(), u"-wal"_qs, u"-shm"_qs})
        QFile::remove(path + suffix);
}

Result<void> fillDemo(const Files &files, const NewWorkspace &wanted, const SeedRequest &request,
                      const SeedProgress &progress, const CancelToken &token, const Clock &clock,
                      OpIdFactory &ids)
{
    const auto place = WorkspaceAddress::sqliteFile(files.unfinished);
    SD_ASSIGN(made, makeWorkspace(place, {}, wanted, clock, ids));
    SD_ASSIGN(connection, Connection::open(made.address, {.access = OpenOptions::Access::ReadWrite,
                                                          .work = OpenOptions::Work::Long,
                                                          .password = {}}));
    SD_TRY(seedWorkspace(*connection, request, progress, token));
    return {};
}

Result<void> makeDemo(const NewWorkspace &wanted, const SeedRequest &request,
                      const SeedProgress &progress, const CancelToken &token, const Clock &clock,
                      OpIdFactory &ids)
{
    const Files files = demoFiles();
    const auto cannot = [&files] {
        return fail(ErrorKind::Storage, u"file_cannot_be_made"_qs, {}, {{u"path"_qs, files.whole}});
    };
    if (!QDir().mkpath(QFileInfo(files.whole).path()))
        return cannot();
    // Two windows started at once: the second one waits and finds the demo made.
    QLockFile lock(files.whole + u".lock"_qs);
    while (!lock.tryLock(200)) {
        if (lock.error() != QLockFile::LockFailedError)
            return cannot();
        if (token.isCancelled())
            return fail(ErrorKind::Cancelled, u"cancelled"_qs);
    }
    if (QFile::exists(files.whole))
        return {};
    removeWorkspace(files.unfinished);
    auto filled = fillDemo(files, wanted, request, progress, token, clock, ids);
    if (filled && !QFile::rename(files.unfinished, files.whole))
        filled = cannot();
    if (!filled)
        removeWorkspace(files.unfinished);
    return filled;
}

} // namespace

DemoMaker::DemoMaker(const Surroundings &around, WindowOptions::DemoSize size, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_size(size)
{
}

DemoMaker::~DemoMaker()
{
    m_token.cancel();
}

WorkspaceAddress DemoMaker::address()
{
    return WorkspaceAddress::sqliteFile(demoFiles().whole);
}

bool DemoMaker::isMade()
{
    return QFile::exists(demoFiles().whole);
}

QStringList DemoMaker::logins()
{
    return {u"admin"_qs, u"manager"_qs, u"staff"_qs, u"customer"_qs};
}

QString DemoMaker::password()
{
    return QStringView(kDemoPassword).toString();
}

QString DemoMaker::stepWords(const QString &step)
{
    for (const Step &each : kSteps) {
        if (QString::fromLatin1(each.name) == step)
            return tr(each.words);
    }
    return tr("Adding made-up books and orders");
}

SeedRequest DemoMaker::request(WindowOptions::DemoSize size)
{
    return {.size = size == WindowOptions::DemoSize::Full ? SeedRequest::Size::Demo
                                                          : SeedRequest::Size::Small,
            .books = 0,
            .randomSeed = 1,
            .lastDay = QDate::currentDate()};
}

void DemoMaker::start()
{
    if (m_running)
        return;
    m_running = true;
    m_token = CancelToken();
    Q_EMIT progressed(tr("Making the tables"), 0);
    await(m_around.device.id(), this, [this](const Result<DeviceId> &device) {
        if (device)
            make(*device);
        else
            end(fail(device.error()));
    });
}

void DemoMaker::make(DeviceId device)
{
    const NewWorkspace wanted{.name = tr("Demo bookshops", "name of the demo workspace"),
                              .currency = u"EUR"_qs,
                              .adminLogin = u"admin"_qs,
                              .adminPassword = Secret::fromText(password()),
                              .demo = true,
                              .device = device,
                              .deviceName = deviceName()};
    // Cancelled by the destructor; what comes after that is told to nobody.
    const SeedProgress progress = [maker = QPointer<DemoMaker>(this), context = thread()](
                                          const QString &step, qint64 done, qint64 total) {
        QMetaObject::invokeMethod(context->eventDispatcher(), [=] {
            if (maker)
                maker->report(step, done, total);
        });
    };
    const auto work = [=, request = request(m_size), token = m_token, &clock = m_around.clock,
                       &ids = m_around.ids] {
        return makeDemo(wanted, request, progress, token, clock, ids);
    };
    await(inBackground<void>(work), this, [this](const Result<void> &result) { end(result); });
}

void DemoMaker::report(const QString &step, qint64 done, qint64 total)
{
    int before = 0;
    for (const Step &each : kSteps) {
        if (QString::fromLatin1(each.name) == step) {
            const int within = total > 0 ? int(each.share * done / total) : 0;
            Q_EMIT progressed(tr(each.words), before + within);
            return;
        }
        before += each.share;
    }
}

void DemoMaker::end(const Result<void> &result)
{
    m_running = false;
    if (result)
        Q_EMIT made();
    else
        Q_EMIT failed(result.error());
}

} // namespace shopdesk
