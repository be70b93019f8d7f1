// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/DataService.h"

#include "db/service/WorkspaceSetup.h"
#include "db/storage/Retry.h"

namespace shopdesk {

namespace {

constexpr int kLookAgainMs = 5000; // how soon a lost server is tried again

QStringList idsIn(const QJsonObject &result)
{
    QStringList ids;
    for (const auto &key : {u"id"_qs, u"order"_qs, u"cart"_qs, u"account"_qs}) {
        const auto value = result.value(key);
        ids.append(value.isObject() ? value.toObject().value(u"id").toString() : value.toString());
    }
    ids.removeAll(QString());
    return ids;
}

bool lineBroke(const Result<Receipt> &receipt)
{
    return !receipt && (receipt.error().kind == ErrorKind::Unknown ||
                        receipt.error().kind == ErrorKind::Unreachable);
}

} // namespace

DataService::DataService(Parts parts, const Clock &clock, OpIdFactory &ids, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_clock(clock)
    , m_ids(ids)
    , m_runner(clock)
    , m_executor([this](DbExecutor::Lane lane) { return openConnection(lane); })
    , m_pages(m_executor)
{
    if (m_parts.address.engine() == Engine::Postgres)
        m_connection.kind = ConnectionState::Kind::Online;
    m_lookAgain.setInterval(kLookAgainMs);
    connect(&m_lookAgain, &QTimer::timeout, this, &DataService::lookAgain);
}

DataService::~DataService() = default;

Result<std::unique_ptr<Connection>> DataService::openConnection(DbExecutor::Lane lane)
{
    const OpenOptions options{.access = OpenOptions::Access::ReadWrite,
                              .work = lane == DbExecutor::Lane::Long
                                              ? OpenOptions::Work::Long
                                              : OpenOptions::Work::Interactive,
                              .password = m_parts.serverPassword};
    auto opened = Connection::open(m_parts.address, options);
    if (!opened)
        noteOutcome(&opened.error());
    return opened;
}

QFuture<Result<WorkspaceInfo>> DataService::open()
{
    const auto parts = m_parts;
    const Clock &clock = m_clock;
    return submit<Opened>(
                   DbExecutor::Lane::Write,
                   [parts, &clock](Connection &connection) -> Result<Opened> {
                       SD_ASSIGN(info, checkedWorkspace(connection, parts.address));
                       if (connection.isReadOnly())
                           return Opened{.info = info, .readOnly = true};
                       SD_TRY(enrolDevice(connection, parts.device, parts.deviceName, clock));
                       return Opened{.info = info};
                   })
            .then(this, [this](const Result<Opened> &opened) {
                return opened.map([this](const Opened &there) { return takeOpened(there); });
            });
}

WorkspaceInfo DataService::takeOpened(const Opened &opened)
{
    m_workspace = opened.info;
    if (opened.readOnly)
        m_connection.kind = ConnectionState::Kind::ReadOnly;
    return m_workspace;
}

void DataService::actAs(const SignedIn &person)
{
    m_signedIn = person;
    Q_EMIT signedInChanged();
}

void DataService::signOut()
{
    m_signedIn.reset();
    Q_EMIT signedInChanged();
}

ReadScope DataService::scope() const
{
    return m_signedIn ? m_signedIn->scope : ReadScope();
}

bool DataService::may(CommandKind kind) const
{
    return !isReadOnly() && scopeFor(scope().role, kind) != Scope::None;
}

// Migrations, seeding and a cart are of no use but to change something.
bool DataService::may(ReadArea area) const
{
    const bool forChanges =
            area == ReadArea::Migrations || area == ReadArea::Seeding || area == ReadArea::Cart;
    return !(isReadOnly() && forChanges) && scopeFor(scope().role, area) != Scope::None;
}

Command DataService::commandFor(CommandValue value) const
{
    return {.op = m_ids.next<OpId>(),
            .actor = m_signedIn ? std::optional(m_signedIn->account) : std::nullopt,
            .device = m_parts.device,
            .at = m_clock.now(),
            .supersedes = std::nullopt,
            .value = std::move(value)};
}

QFuture<Result<Receipt>> DataService::execute(CommandValue value)
{
    return send(commandFor(std::move(value)));
}

QFuture<Result<Receipt>> DataService::send(const Command &given)
{
    // Shared, because a value may hold pictures.
    const auto command = std::make_shared<const Command>(given);
    return submit<Receipt>(DbExecutor::Lane::Write,
                           [this, command](Connection &connection) {
                               return runSurely(connection, *command);
                           })
            .then(this, [this, command](Result<Receipt> receipt) {
                publish(command->value, receipt);
                return receipt;
            });
}

// The op id tells whether a command whose answer was lost has happened, so it may be sent again; by
// a new command it might happen twice.
Result<Receipt> DataService::runSurely(Connection &connection, const Command &command)
{
    auto receipt = m_runner.run(connection, command);
    Backoff backoff;
    while (lineBroke(receipt) && backoff.waitForNext()) {
        const auto opened = openConnection(DbExecutor::Lane::Write);
        if (!opened)
            continue;
        auto again = m_runner.run(**opened, command);
        // Once unknown it stays so until there is an answer.
        if (!lineBroke(again) || receipt.error().kind != ErrorKind::Unknown)
            receipt = std::move(again);
    }
    return receipt;
}

void DataService::publish(const CommandValue &value, const Result<Receipt> &receipt)
{
    if (!receipt || !receipt->isAccepted())
        return;
    const auto kind = kindOf(value);
    Q_EMIT accepted(value, receipt->result);
    m_changes.publish(
            {.kind = kind, .tables = tablesChangedBy(kind), .ids = idsIn(receipt->result)});
}

void DataService::noteOutcome(const Error *error)
{
    if (m_parts.address.engine() == Engine::Sqlite)
        return;
    const bool reachable =
            !error || (error->kind != ErrorKind::Unreachable && error->kind != ErrorKind::Unknown);
    QMetaObject::invokeMethod(this, [this, reachable] { setReachable(reachable); });
}

void DataService::setReachable(bool reachable)
{
    const auto kind = reachable ? ConnectionState::Kind::Online : ConnectionState::Kind::Offline;
    if (m_connection.kind == kind)
        return;
    m_connection = {.kind = kind, .since = m_clock.now()};
    if (reachable)
        m_lookAgain.stop();
    else
        m_lookAgain.start();
    Q_EMIT connectionChanged();
}

void DataService::lookAgain()
{
    static_cast<void>(submit<bool>(DbExecutor::Lane::Read, [](Connection &connection) {
        return connection.queryText(u"look_again"_qs, u"SELECT 1 AS one"_qs)
                .map([](const RowSet &) { return true; });
    }));
}

} // namespace shopdesk
