// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/Transaction.h"
#include "tests/storage/Workbench.h"

#include <QtTest>

#include <QUuid>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

// The same table in each engine's words.
QString tableOf(Engine engine)
{
    return engine == Engine::Sqlite
                   ? u"CREATE TABLE parent (id TEXT NOT NULL PRIMARY KEY) STRICT;"
                     "CREATE TABLE item (number INTEGER NOT NULL PRIMARY KEY, name TEXT UNIQUE,"
                     " id TEXT, parent_id TEXT REFERENCES parent (id), yes INTEGER, at TEXT, "
                     "on_day TEXT,"
                     " CHECK (number < 9223372036854775807 OR name IS NOT NULL)) STRICT;"_qs
                   : u"CREATE TABLE parent (id uuid PRIMARY KEY);"
                     "CREATE TABLE item (number bigint NOT NULL PRIMARY KEY, name text UNIQUE,"
                     " id uuid, parent_id uuid REFERENCES parent (id), yes boolean, at timestamptz,"
                     " on_day date, CHECK (number < 9223372036854775807 OR name IS NOT NULL));"_qs;
}

const QString kInsert = QStringLiteral("INSERT INTO item (number, name) VALUES (:number, :name)");

} // namespace

// Values and errors: the same on both engines.
class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void textsComeBackAsTheyWent_data();
    void textsComeBackAsTheyWent();
    void emptyTextIsNotNull();
    void nulInATextIsRefused();
    void otherValuesComeBackAsTheyWent();
    void bulkRowsComeBackAsTheyWent();
    void bulkRowWithNulIsRefused();
    void duplicateNamesTableAndColumn();
    void missingReferenceIsAConflict();
    void brokenCheckIsInvalid();
    void unboundValueIsADefect();
    void wrongStatementIsADefectAndTheConnectionLives();
    void manyDifferentStatementsAreForgotten();
    void missingWorkspaceIsNotFound();
    void fileOfSomethingElseIsDamaged();
    void wrongServerIsUnreachable();

private:
    PostgresServer m_server;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<Connection> m_connection;
};

void ConnectionTest::init()
{
    m_bench = std::make_unique<Workbench>(m_server);
    if (!m_bench->problem().isEmpty())
        QSKIP(qPrintable(m_bench->problem()));
    m_connection = m_bench->open();
    SD_VERIFY(m_connection->script(tableOf(m_bench->engine())));
}

void ConnectionTest::cleanup()
{
    m_connection.reset();
    m_bench.reset();
}

void ConnectionTest::textsComeBackAsTheyWent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("russian") << u"Мастер и Маргарита"_qs;
    QTest::newRow("emoji") << u"📚👩‍👩‍👧"_qs;
    QTest::newRow("right to left") << u"ספר טוב \u202Bכתاب\u202C"_qs;
    QTest::newRow("quotes") << u"'; DROP TABLE item; -- \" \\ %1 $1 :a ?"_qs;
    QTest::newRow("lines") << u"a\tb\nc\r\nd\\n"_qs;
    QTest::newRow("long") << QString(100000, u'я');
}

void ConnectionTest::textsComeBackAsTheyWent()
{
    QFETCH(QString, text);
    const auto inserted =
            m_connection->queryText(u"insert"_qs, kInsert, {{u"number"_qs, 1}, {u"name"_qs, text}});
    SD_VERIFY(inserted);
    QCOMPARE(inserted->affected(), 1);
    QCOMPARE(m_bench->column(*m_connection, u"SELECT name FROM item"_qs), QStringList{text});
}

void ConnectionTest::emptyTextIsNotNull()
{
    for (const auto &[number, value] : {std::pair(1, QVariant(QString())), std::pair(2, QVariant()),
                                        std::pair(3, nullable(std::optional<QString>()))})
        SD_VERIFY(m_connection->queryText(u"insert"_qs, kInsert,
                                          {{u"number"_qs, number}, {u"name"_qs, value}}));
    const auto rows =
            m_connection->queryText(u"look"_qs, u"SELECT name FROM item ORDER BY number"_qs);
    SD_VERIFY(rows);
    QVERIFY(!rows->at(0).isNull("name"));
    QCOMPARE(rows->at(0).text("name"), u""_qs);
    QVERIFY(rows->at(1).isNull("name"));
    QVERIFY(rows->at(2).isNull("name"));
}

void ConnectionTest::nulInATextIsRefused()
{
    const auto refused = m_connection->queryText(
            u"insert"_qs, kInsert,
            {{u"number"_qs, 1}, {u"name"_qs, QString(u"a"_qs + QChar(u'\0') + u"b"_qs)}});
    QCOMPARE(reasonOf(refused), u"text_has_control"_qs);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(refused.error().field, u"name"_qs);
}

void ConnectionTest::otherValuesComeBackAsTheyWent()
{
    const QUuid id(u"01890a5d-ac96-774b-bcce-b302099a8057"_qs);
    const QDateTime at({2026, 2, 28}, {23, 59, 59, 7}, Qt::UTC);
    const auto text = u"INSERT INTO item (number, name, id, yes, at, on_day)"
                      " VALUES (:number, '', :id, :yes, :at, :on_day)"
                      " RETURNING number, id, yes, at, on_day"_qs;
    const auto rows = m_connection->queryText(u"insert"_qs, text,
                                              {{u"number"_qs, std::numeric_limits<qint64>::min()},
                                               {u"id"_qs, id},
                                               {u"yes"_qs, true},
                                               {u"at"_qs, at.toOffsetFromUtc(3 * 3600)},
                                               {u"on_day"_qs, QDate(2026, 3, 1)}});
    SD_VERIFY(rows);
    QCOMPARE(rows->affected(), 1);
    const auto row = rows->first();
    QCOMPARE(row.integer("number"), std::numeric_limits<qint64>::min());
    QCOMPARE(row.text("id"), id.toString(QUuid::WithoutBraces));
    QVERIFY(row.boolean("yes"));
    QCOMPARE(row.text("at"), u"2026-02-28T23:59:59.007Z"_qs);
    QCOMPARE(row.dateTime("at"), at);
    QCOMPARE(row.text("on_day"), u"2026-03-01"_qs);
    QCOMPARE(row.date("on_day"), QDate(2026, 3, 1));
}

void ConnectionTest::bulkRowsComeBackAsTheyWent()
{
    const QStringList names{u"a\tb"_qs, u"c\nd\r\n"_qs, u"\\N"_qs, u"\\.\\\\"_qs, u"📚"_qs, u""_qs};
    qsizetype next = 0;
    Transaction transaction(*m_connection, Transaction::Mode::Write);
    const auto count = transaction.bulkInsert(
            u"item"_qs, {u"number"_qs, u"name"_qs}, [&](std::vector<QVariant> &values) {
                if (next > names.size())
                    return false;
                values.push_back(next);
                values.push_back(next < names.size() ? QVariant(names.at(next)) : QVariant());
                ++next;
                return true;
            });
    SD_VERIFY(count);
    QCOMPARE(*count, names.size() + 1);
    SD_VERIFY(transaction.commit());
    const auto rows =
            m_connection->queryText(u"look"_qs, u"SELECT name FROM item ORDER BY number"_qs);
    SD_VERIFY(rows);
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(rows->at(static_cast<std::size_t>(i)).text("name"), names.at(i));
    QVERIFY(rows->at(rows->size() - 1).isNull("name"));
}

void ConnectionTest::bulkRowWithNulIsRefused()
{
    bool given = false;
    {
        Transaction transaction(*m_connection, Transaction::Mode::Write);
        const auto refused = transaction.bulkInsert(u"item"_qs, {u"number"_qs, u"name"_qs},
                                                    [&](std::vector<QVariant> &values) {
                                                        values = {1, QString(QChar(u'\0'))};
                                                        return !std::exchange(given, true);
                                                    });
        QCOMPARE(reasonOf(refused), u"text_has_control"_qs);
        QCOMPARE(refused.error().field, u"name"_qs);
    }
    QCOMPARE(m_bench->column(*m_connection, u"SELECT number FROM item"_qs), QStringList());
}

void ConnectionTest::duplicateNamesTableAndColumn()
{
    const auto insert = [this](int number, const QString &name) {
        return m_connection->queryText(u"insert"_qs, kInsert,
                                       {{u"number"_qs, number}, {u"name"_qs, name}});
    };
    SD_VERIFY(insert(1, u"a"_qs));
    for (const auto &[result, field] :
         {std::pair(insert(2, u"a"_qs), u"name"_qs), std::pair(insert(1, u"b"_qs), u"number"_qs)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Conflict);
        QCOMPARE(result.error().reason, u"duplicate"_qs);
        QCOMPARE(result.error().field, field);
        QCOMPARE(result.error().facts.value(u"table"_qs).toString(), u"item"_qs);
        QCOMPARE(result.error().operation, u"insert"_qs);
    }
}

void ConnectionTest::missingReferenceIsAConflict()
{
    const auto refused = m_connection->queryText(
            u"insert"_qs, u"INSERT INTO item (number, parent_id) VALUES (1, :parent)"_qs,
            {{u"parent"_qs, QUuid::createUuid()}});
    QCOMPARE(reasonOf(refused), u"reference_missing"_qs);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
}

void ConnectionTest::brokenCheckIsInvalid()
{
    const auto tooLarge = m_connection->queryText(
            u"insert"_qs, kInsert,
            {{u"number"_qs, std::numeric_limits<qint64>::max()}, {u"name"_qs, QVariant()}});
    const auto missing =
            m_connection->queryText(u"insert"_qs, u"INSERT INTO parent (id) VALUES (NULL)"_qs);
    for (const auto *refused : {&tooLarge, &missing}) {
        QCOMPARE(reasonOf(*refused), u"value_not_allowed"_qs);
        QCOMPARE(refused->error().kind, ErrorKind::Invalid);
    }
}

void ConnectionTest::unboundValueIsADefect()
{
    const auto refused = m_connection->queryText(u"insert"_qs, kInsert, {{u"number"_qs, 1}});
    QCOMPARE(reasonOf(refused), u"value_not_bound"_qs);
    QCOMPARE(refused.error().kind, ErrorKind::Internal);
}

void ConnectionTest::wrongStatementIsADefectAndTheConnectionLives()
{
    const auto refused = m_connection->queryText(u"wrong"_qs, u"SELECT nothing FROM nowhere"_qs);
    QCOMPARE(reasonOf(refused), u"statement_failed"_qs);
    QCOMPARE(refused.error().operation, u"wrong"_qs);
    QVERIFY(m_connection->isAlive());
    QCOMPARE(m_bench->column(*m_connection, u"SELECT 1"_qs), QStringList{u"1"_qs});
}

void ConnectionTest::manyDifferentStatementsAreForgotten()
{
    for (int i = 0; i < 900; ++i)
        QCOMPARE(m_bench->column(*m_connection, u"SELECT %1"_qs.arg(i)),
                 QStringList{QString::number(i)});
    if (m_bench->engine() == Engine::Postgres) {
        const auto kept =
                m_bench->column(*m_connection, u"SELECT count(*) FROM pg_prepared_statements"_qs);
        QVERIFY(kept.first().toInt() <= 400);
    }
}

void ConnectionTest::missingWorkspaceIsNotFound()
{
    auto address = m_bench->address();
    address = m_bench->engine() == Engine::Sqlite
                      ? WorkspaceAddress::sqliteFile(m_bench->folder() + u"/none.sqlite"_qs)
                      : address.withDatabase(u"no_such_database"_qs);
    const auto missing = Connection::open(address);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    if (m_bench->engine() == Engine::Sqlite)
        QVERIFY2(!QFile::exists(address.path()), "opening must not make a file");
}

void ConnectionTest::fileOfSomethingElseIsDamaged()
{
    const auto path = m_bench->folder() + u"/letter.sqlite"_qs;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto wrong = Connection::open(WorkspaceAddress::sqliteFile(path));
    QCOMPARE(reasonOf(wrong), u"not_a_workspace"_qs);
    QCOMPARE(wrong.error().kind, ErrorKind::Damaged);
}

void ConnectionTest::wrongServerIsUnreachable()
{
    // Port 1 is nobody's.
    const auto address = WorkspaceAddress::parse(u"postgresql://postgres@127.0.0.1:1/postgres"_qs);
    const auto none = Connection::open(*address);
    QCOMPARE(reasonOf(none), u"server_unreachable"_qs);
    QCOMPARE(none.error().kind, ErrorKind::Unreachable);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_Connection.moc"
