// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Codec.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace shopdesk;

// The goldens in tests/data/commands are what is on people's disks: a journal of last year must
// still be read. A command that changes its shape gets a new version and a new golden beside the
// old one; SHA256SUMS keeps the old ones as they were.
class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesEachGolden_data() { addKinds(); }
    void readsAndWritesEachGolden();
    void readsGoldensOfOldVersions();
    void showsEveryFieldInItsGolden_data() { addKinds(); }
    void showsEveryFieldInItsGolden();
    void keepsGoldensUnchanged();
    void leavesVerifiersOut_data() { addKinds(); }
    void leavesVerifiersOut();
    void keepsWhetherAnEditHasABase();
    void refuses_data();
    void refuses();
    void refusesLinesThatAreNoCommands();

private:
    static void addKinds();
    static QString folder() { return QStringLiteral(SHOPDESK_TEST_DATA "/commands"); }
    static QByteArray golden(const QString &fileName);
    static QByteArray goldenOf(const QJsonObject &description);
};

namespace {

constexpr auto kOp = R"("op":"01956a00-0000-7000-8000-000000000001")";

QJsonObject described(const QString &kind)
{
    for (const auto &description : describeCommands()) {
        if (description.toObject().value(u"kind").toString() == kind)
            return description.toObject();
    }
    return {};
}

} // namespace

void TestCodec::addKinds()
{
    QTest::addColumn<QString>("kind");
    for (const auto kind : allCommandKinds())
        QTest::addRow("%s", qPrintable(commandKindName(kind))) << commandKindName(kind);
}

QByteArray TestCodec::golden(const QString &fileName)
{
    QFile file(QDir(folder()).filePath(fileName));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestCodec::goldenOf(const QJsonObject &description)
{
    return golden(QStringLiteral("%1.v%2.json")
                          .arg(description.value(u"kind").toString())
                          .arg(description.value(u"version").toInt()));
}

void TestCodec::readsAndWritesEachGolden()
{
    QFETCH(QString, kind);
    const auto json = goldenOf(described(kind));
    QVERIFY2(!json.isEmpty(), "no golden of the present version");
    const auto line = commandLineFromJson(json);
    QVERIFY2(line, line ? "" : qPrintable(line.error().reason + line.error().field));
    const auto expected = QJsonDocument::fromJson(json).object();
    QCOMPARE(line->op.toString(), expected.value(u"op").toString());
    QCOMPARE(commandKindName(kindOf(line->value)), kind);
    QCOMPARE(valueToJson(line->value, Secrets::Written), expected.value(u"value").toObject());
}

void TestCodec::readsGoldensOfOldVersions()
{
    const auto names =
            QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        const auto line = commandLineFromJson(golden(name));
        QVERIFY2(line, qPrintable(name + (line ? QString() : line.error().reason)));
    }
    const auto old = commandLineFromJson(golden(QStringLiteral("ReturnOrder.v1.json")));
    QCOMPARE(std::get<ReturnOrder>(old->value).voucher, std::nullopt);
}

void TestCodec::showsEveryFieldInItsGolden()
{
    QFETCH(QString, kind);
    const auto description = described(kind);
    const auto value = QJsonDocument::fromJson(goldenOf(description)).object().value(u"value");
    for (const auto &field : description.value(u"fields").toArray()) {
        const auto name = field.toObject().value(u"name").toString();
        QVERIFY2(value.toObject().contains(name), qPrintable(name));
    }
}

void TestCodec::keepsGoldensUnchanged()
{
    QStringList listed;
    for (const auto &line : golden(QStringLiteral("SHA256SUMS")).trimmed().split('\n')) {
        const auto name = QString::fromUtf8(line.mid(line.indexOf(' ')).trimmed());
        const auto sum = QCryptographicHash::hash(golden(name), QCryptographicHash::Sha256);
        QVERIFY2(sum.toHex() == line.left(line.indexOf(' ')),
                 qPrintable(u"%1 has changed: keep it, add one of a new version"_qs.arg(name)));
        listed.append(name);
    }
    const auto there =
            QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    listed.sort();
    QCOMPARE(listed, there);
}

void TestCodec::leavesVerifiersOut()
{
    QFETCH(QString, kind);
    const auto line = commandLineFromJson(goldenOf(described(kind)));
    QVERIFY(line);
    const auto kept = QJsonDocument(valueToJson(line->value, Secrets::LeftOut)).toJson();
    QVERIFY(!kept.contains("SCRAM"));
}

void TestCodec::keepsWhetherAnEditHasABase()
{
    const auto read = valueFromJson(
            u"EditBook"_qs, 1,
            QJsonDocument::fromJson(
                    R"({"book":"x","changes":{"year":{"base":null,"new":1},"title":{"new":"t"}}})")
                    .object());
    QVERIFY(read);
    const auto &changes = std::get<EditBook>(*read).changes;
    QVERIFY(changes.at(u"year"_qs).base.has_value());
    QVERIFY(!changes.at(u"title"_qs).base.has_value());
}

void TestCodec::refuses_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown kind") << QByteArray(R"("kind":"Steal","value":{})")
                                  << u"command_kind_unknown"_qs << u"kind"_qs;
    QTest::newRow("unknown version")
            << QByteArray(R"("kind":"CompleteOrder","version":9,"value":{"order":"x"})")
            << u"command_version_unknown"_qs << u"version"_qs;
    QTest::newRow("misspelt field")
            << QByteArray(R"("kind":"CompleteOrder","value":{"order":"x","ordr":1})")
            << u"field_unknown"_qs << u"ordr"_qs;
    QTest::newRow("missing field") << QByteArray(R"("kind":"CompleteOrder","value":{})")
                                   << u"field_missing"_qs << u"order"_qs;
    QTest::newRow("fraction")
            << QByteArray(R"("kind":"WriteReview","value":{"book":"x","rating":4.5})")
            << u"field_malformed"_qs << u"rating"_qs;
    QTest::newRow("number as text")
            << QByteArray(R"("kind":"WriteReview","value":{"book":"x","rating":"5"})")
            << u"field_malformed"_qs << u"rating"_qs;
    QTest::newRow("inside a line")
            << QByteArray(R"("kind":"ReceiveStock","value":{"shop":"x","lines":[{"copies":1}]})")
            << u"field_missing"_qs << u"lines.book"_qs;
    QTest::newRow("edit without changes")
            << QByteArray(R"("kind":"EditShop","value":{"shop":"x","changes":{}})")
            << u"field_malformed"_qs << u"changes"_qs;
}

void TestCodec::refuses()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, reason);
    QFETCH(QString, field);
    const auto line = commandLineFromJson(QByteArray("{") + kOp + "," + rest + "}");
    QVERIFY(!line);
    QCOMPARE(line.error().kind, ErrorKind::Invalid);
    QCOMPARE(line.error().reason, reason);
    QCOMPARE(line.error().field, field);
}

void TestCodec::refusesLinesThatAreNoCommands()
{
    for (const QByteArray line : {"", "[]", "{", "nonsense", "\xff\xfe"})
        QCOMPARE(commandLineFromJson(line).error().reason, u"command_malformed"_qs);
    QCOMPARE(commandLineFromJson(R"({"op":"7","kind":"CompleteOrder"})").error().reason,
             u"op_malformed"_qs);
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
