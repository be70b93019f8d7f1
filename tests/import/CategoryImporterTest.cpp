// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/categoryimport/CategoryImporter.h"
#include "tests/support/WorkspaceFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Subject schemes into the trees of real workspaces on both engines.
class CategoryImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void importsATreeInAnyOrder();
    void changesNothingTheSecondTime();
    void renamesAndMovesWhatDiffers();
    void turnsATreeUpsideDown();
    void leavesOtherCategoriesAlone();
    void rejectsWhatHangsOnNothing();
    void keepsNothingOfATrialOrWhenCancelled();
    void refusesPeopleWhoMayNot();
    void saysWhatIsWrongWithTheFile_data();
    void saysWhatIsWrongWithTheFile();
    void takesTheWholeThemaScheme();

private:
    // Rows of code, name, parent.
    QString scheme(const QList<QStringList> &subjects);
    QString write(const QByteArray &content);
    Result<CategoryImportReport> import(const QString &path, const CancelToken &token = {});
    Result<CategoryImportReport> import(const CategoryImportRequest &request,
                                        const CancelToken &token = {});
    CategoryImportRequest request(const QString &path);
    QString counts(const Result<CategoryImportReport> &report);
    // Codes from the root down to a category, "F/FB/FBA".
    QString path(const QString &code);
    QString value(const QString &sql) { return m_shop->value(sql); }
    QString categories() { return value(u"SELECT count(*) FROM category"_qs); }

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
    std::unique_ptr<OpIdFactory> m_ids;
    CategoryImporter::Progress m_progress;
    QTemporaryDir m_folder;
};

namespace {

const QList<QStringList> kFiction{{u"FBA"_qs, u"Modern fiction"_qs, u"FB"_qs},
                                  {u"F"_qs, u"Fiction"_qs, QString()},
                                  {u"FB"_qs, u"General fiction"_qs, u"F"_qs},
                                  {u"1"_qs, u"Places"_qs, QString()},
                                  {u"1A"_qs, u"World"_qs, u"1"_qs}};

} // namespace

void CategoryImporterTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
    m_ids = std::make_unique<OpIdFactory>(m_shop->clock());
    m_progress = {};
}

QString CategoryImporterTest::write(const QByteArray &content)
{
    const QString path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                    : QString();
}

// As dirty as the file in circulation: {} for nothing, numbers for codes that are digits.
QString CategoryImporterTest::scheme(const QList<QStringList> &subjects)
{
    const auto dirty = [](const QString &code) {
        bool isNumber = false;
        const int number = code.toInt(&isNumber);
        if (isNumber)
            return QJsonValue(number);
        return code.isEmpty() ? QJsonValue(QJsonObject()) : QJsonValue(code);
    };
    QJsonArray codes;
    for (const QStringList &subject : subjects)
        codes.append(QJsonObject{{u"CodeValue"_qs, dirty(subject[0])},
                                 {u"CodeDescription"_qs, subject[1]},
                                 {u"CodeNotes"_qs, QJsonObject()},
                                 {u"CodeParent"_qs, dirty(subject[2])}});
    const QJsonObject list{{u"ThemaCodes"_qs, QJsonObject{{u"Code"_qs, codes}}}};
    return write(QJsonDocument(QJsonObject{{u"CodeList"_qs, list}}).toJson());
}

CategoryImportRequest CategoryImporterTest::request(const QString &path)
{
    return {.path = path, .actor = m_shop->admin(), .device = m_shop->device()};
}

Result<CategoryImportReport> CategoryImporterTest::import(const CategoryImportRequest &request,
                                                          const CancelToken &token)
{
    CategoryImporter importer(m_shop->connection(), m_shop->clock(), *m_ids);
    importer.onProgress(m_progress);
    return importer.run(request, token);
}

Result<CategoryImportReport> CategoryImporterTest::import(const QString &path,
                                                          const CancelToken &token)
{
    return import(request(path), token);
}

QString CategoryImporterTest::counts(const Result<CategoryImportReport> &report)
{
    return report ? u"%1 %2 %3 %4"_qs.arg(report->imported)
                            .arg(report->updated)
                            .arg(report->unchanged)
                            .arg(report->rejected())
                  : report.error().reason;
}

QString CategoryImporterTest::path(const QString &code)
{
    QStringList codes;
    for (QString at = code; !at.isEmpty() && codes.size() < 20;) {
        codes.prepend(at);
        at = value(u"SELECT above.code FROM category c JOIN category above "
                   "ON above.id = c.parent_id WHERE c.code = '%1'"_qs.arg(at));
    }
    return codes.join(u'/');
}

void CategoryImporterTest::importsATreeInAnyOrder()
{
    QCOMPARE(counts(import(scheme(kFiction))), u"5 0 0 0"_qs);
    QCOMPARE(path(u"FBA"_qs), u"F/FB/FBA"_qs);
    QCOMPARE(path(u"1A"_qs), u"1/1A"_qs);
    QCOMPARE(value(u"SELECT level FROM category WHERE code = 'FBA'"_qs), u"2"_qs);
    QCOMPARE(value(u"SELECT name FROM category WHERE code = '1'"_qs), u"Places"_qs);
}

void CategoryImporterTest::changesNothingTheSecondTime()
{
    const QString path = scheme(kFiction);
    QCOMPARE(counts(import(path)), u"5 0 0 0"_qs);
    const QString ops = value(u"SELECT count(*) FROM op_applied"_qs);
    QCOMPARE(counts(import(path)), u"0 0 5 0"_qs);
    QCOMPARE(value(u"SELECT count(*) FROM op_applied"_qs), ops);
}

void CategoryImporterTest::renamesAndMovesWhatDiffers()
{
    QCOMPARE(counts(import(scheme(kFiction))), u"5 0 0 0"_qs);
    auto changed = kFiction;
    changed[0] = {u"FBA"_qs, u"Modern and contemporary fiction"_qs, u"1A"_qs};
    changed.append({u"FBC"_qs, u"Classic fiction"_qs, u"FB"_qs});
    QCOMPARE(counts(import(scheme(changed))), u"1 1 4 0"_qs);
    QCOMPARE(path(u"FBA"_qs), u"1/1A/FBA"_qs);
    QCOMPARE(value(u"SELECT name FROM category WHERE code = 'FBA'"_qs),
             u"Modern and contemporary fiction"_qs);
    QCOMPARE(counts(import(scheme(changed))), u"0 0 6 0"_qs);
}

void CategoryImporterTest::turnsATreeUpsideDown()
{
    QCOMPARE(counts(import(scheme(kFiction))), u"5 0 0 0"_qs);
    auto turned = kFiction;
    turned[0][2] = QString();
    turned[2][2] = u"FBA"_qs;
    turned[1][2] = u"FB"_qs;
    QCOMPARE(counts(import(scheme(turned))), u"0 3 2 0"_qs);
    QCOMPARE(path(u"F"_qs), u"FBA/FB/F"_qs);
}

void CategoryImporterTest::leavesOtherCategoriesAlone()
{
    CreateCategory own;
    own.name = u"By the till"_qs;
    SD_VERIFY(m_shop->apply(own, m_shop->admin()));
    own.name = u"Fiction of ours"_qs;
    own.code = u"FBA"_qs;
    own.parent.reset();
    SD_VERIFY(m_shop->apply(own, m_shop->admin()));
    QCOMPARE(counts(import(scheme(kFiction))), u"4 1 0 0"_qs);
    QCOMPARE(path(u"FBA"_qs), u"F/FB/FBA"_qs);
    QCOMPARE(value(u"SELECT count(*) FROM category WHERE name = 'By the till' AND level = 0"_qs),
             u"1"_qs);
    auto fewer = kFiction;
    fewer.removeLast();
    QCOMPARE(counts(import(scheme(fewer))), u"0 0 4 0"_qs);
    QCOMPARE(path(u"1A"_qs), u"1/1A"_qs);
}

void CategoryImporterTest::rejectsWhatHangsOnNothing()
{
    const auto report = import(scheme({{u"A"_qs, u"Arts"_qs, QString()},
                                       {u"B"_qs, u"Lost"_qs, u"X"_qs},
                                       {u"BA"_qs, u"Lost below"_qs, u"B"_qs},
                                       {u"C"_qs, u"Round"_qs, u"CA"_qs},
                                       {u"CA"_qs, u"And round"_qs, u"C"_qs},
                                       {u"A"_qs, u"Arts again"_qs, QString()},
                                       {u"D"_qs, QString(), QString()},
                                       {QString(), u"Nameless"_qs, QString()},
                                       {u"E"_qs, QString(201, u'x'), QString()}}));
    QCOMPARE(counts(report), u"1 0 0 8"_qs);
    QStringList lines;
    for (const RowReject &reject : report->rejects)
        lines.append(u"%1 %2 %3"_qs.arg(reject.row).arg(reject.field, reject.reason));
    lines.sort();
    QCOMPARE(lines, (QStringList{u"2 parent parent_unknown"_qs, u"3 parent parent_unknown"_qs,
                                 u"4 parent category_cycle"_qs, u"5 parent category_cycle"_qs,
                                 u"6 code duplicate_in_file"_qs, u"7 name text_missing"_qs,
                                 u"8 code text_missing"_qs, u"9 name text_too_long"_qs}));
    const QJsonObject json = report->toJson();
    QCOMPARE(json.value(u"read").toInt(), 9);
    QCOMPARE(json.value(u"rejects").toArray().size(), 8);
}

void CategoryImporterTest::keepsNothingOfATrialOrWhenCancelled()
{
    const QString before = categories();
    auto trial = request(scheme(kFiction));
    trial.isTrial = true;
    QCOMPARE(counts(import(trial)), u"5 0 0 0"_qs);
    QCOMPARE(categories(), before);
    QList<QStringList> many{{u"A"_qs, u"Arts"_qs, QString()}};
    for (int i = 0; i < 500; ++i)
        many.append({u"A%1X"_qs.arg(i), u"Art %1"_qs.arg(i), u"A"_qs});
    const CancelToken token;
    m_progress = [&token](qint64 done, qint64 total) {
        QVERIFY(done > 0 && done < total);
        token.cancel();
    };
    QCOMPARE(counts(import(scheme(many), token)), u"import_cancelled"_qs);
    QCOMPARE(categories(), before);
    m_progress = {};
    QCOMPARE(counts(import(scheme(many))), u"501 0 0 0"_qs);
}

void CategoryImporterTest::refusesPeopleWhoMayNot()
{
    const QString before = categories();
    for (const auto actor : {m_shop->staff(), m_shop->customer()}) {
        auto wanted = request(scheme(kFiction));
        wanted.actor = actor;
        const auto report = import(wanted);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Forbidden);
    }
    QCOMPARE(categories(), before);
}

void CategoryImporterTest::saysWhatIsWrongWithTheFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::addRow("empty") << QByteArray() << u"json_broken"_qs;
    QTest::addRow("cut") << QByteArray("{\"CodeList\":{") << u"json_broken"_qs;
    QTest::addRow("other") << QByteArray("{\"books\":[]}") << u"subject_scheme_unknown"_qs;
    QTest::addRow("list") << QByteArray("[1,2]") << u"subject_scheme_unknown"_qs;
    QTest::addRow("csv") << QByteArray("code,name\n") << u"json_broken"_qs;
    QTest::addRow("deep") << QByteArray("[").repeated(200'000) << u"json_broken"_qs;
}

void CategoryImporterTest::saysWhatIsWrongWithTheFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QCOMPARE(counts(import(write(content))), reason);
    QCOMPARE(counts(import(m_folder.filePath(u"absent"_qs))), u"file_missing"_qs);
}

// EDItEUR's own file, where it is at hand.
void CategoryImporterTest::takesTheWholeThemaScheme()
{
    const QString path = QStringLiteral(SHOPDESK_SHARED_DATA "/thema-en/thema-en.json");
    if (!QFile::exists(path))
        QSKIP("there is no ../shared/data/thema-en");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(counts(import(path)), u"8645 0 0 0"_qs);
    qInfo("imported in %lld ms", static_cast<long long>(timer.restart()));
    QCOMPARE(value(u"SELECT count(*) FROM category WHERE code IS NOT NULL AND level = 9"_qs),
             u"2"_qs);
    QCOMPARE(value(u"SELECT count(*) FROM category WHERE code IN ('1','2','3','4','5','6') "
                   "AND level = 0"_qs),
             u"6"_qs);
    QCOMPARE(this->path(u"FBA"_qs), u"F/FB/FBA"_qs);
    QCOMPARE(counts(import(path)), u"0 0 8645 0"_qs);
    qInfo("found unchanged in %lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(CategoryImporterTest)
#include "CategoryImporterTest.moc"
