// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// ONIX messages and subject schemes, as scripts import them.
class CliImportsTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void importsAMessageAndOnlyOnce();
    void keepsAPriceThatAPersonSet();
    void importsCategoriesAndOnlyOnce();
    void saysWhyAFileIsRefused_data();
    void saysWhyAFileIsRefused();

private:
    [[nodiscard]] static QString data(const QString &name)
    {
        return QStringLiteral(SHOPDESK_TEST_DATA "/import/") + name;
    }
    CliAnswer books(const QString &file, const QStringList &more = {})
    {
        return cli().json(QStringList{u"import"_qs, u"books"_qs, file} + more);
    }
    CliAnswer categories(const QByteArray &json, const QStringList &more = {})
    {
        return cli().json(QStringList{u"import"_qs, u"categories"_qs, cli().file(json)} + more);
    }
    static QString counts(const CliAnswer &answer)
    {
        const auto report = answer.json();
        QStringList words;
        for (const auto &key :
             {u"read"_qs, u"imported"_qs, u"updated"_qs, u"unchanged"_qs, u"rejected"_qs})
            words.append(QString::number(report.value(key).toInt(-1)));
        return words.join(u' ');
    }
};

namespace {

const QByteArray kScheme =
        R"({"CodeList":{"ThemaCodes":{"Code":[
            {"CodeValue":"FBA","CodeDescription":"Modern fiction","CodeNotes":{},"CodeParent":"FB"},
            {"CodeValue":"F","CodeDescription":"Fiction","CodeNotes":{},"CodeParent":{}},
            {"CodeValue":"FB","CodeDescription":"General fiction","CodeParent":"F"},
            {"CodeValue":1,"CodeDescription":"Places","CodeParent":{}},
            {"CodeValue":"X","CodeDescription":"Lost","CodeParent":"Y"}]}}})";

} // namespace

void CliImportsTest::importsAMessageAndOnlyOnce()
{
    QCOMPARE(cli().fill().exit, 0);
    // What a file is shows its content: here a message without a name that would tell.
    QFile message(data(u"onix-faulty.xml"_qs));
    QVERIFY(message.open(QIODevice::ReadOnly));
    const auto file = cli().file(message.readAll());
    QCOMPARE(counts(books(file, {u"--dry-run"_qs})), u"12 2 0 0 10"_qs);
    const auto done = books(file);
    QVERIFY2(done.exit == 0, done.all().constData());
    QCOMPARE(counts(done), u"12 2 0 0 10"_qs);
    const auto reject = done.json().value(u"rejects").toArray().first().toObject();
    QCOMPARE(reject.value(u"row").toInt(), 2);
    QCOMPARE(reject.value(u"line").toInt(), 17);
    QCOMPARE(reject.value(u"record").toString(), u"bad.check"_qs);
    QCOMPARE(reject.value(u"reason").toString(), u"isbn_bad_check_digit"_qs);
    QCOMPARE(counts(books(file)), u"12 0 0 2 10"_qs);
    const auto words = cli().run({u"import"_qs, u"books"_qs, file});
    QVERIFY2(words.out.contains("unchanged 2") && words.out.contains("(record bad.check)"),
             words.all().constData());
    const auto verified = cli().json({u"verify"_qs});
    QVERIFY2(verified.exit == 0, verified.all().constData());
}

void CliImportsTest::keepsAPriceThatAPersonSet()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto file = data(u"onix-reference.xml"_qs);
    QCOMPARE(counts(books(file)), u"3 3 0 0 0"_qs);
    const auto edited = cli().run(
            {u"apply"_qs, u"--file"_qs, u"-"_qs}, {},
            R"({"op":"01956a00-0000-7000-8000-00000000aa01","kind":"EditBook","version":2,"value":)"
            R"({"book":"9783865000019","changes":{"price_minor":{"new":2600}}}})");
    QVERIFY2(edited.exit == 0, edited.all().constData());
    const auto kept = books(file);
    QCOMPARE(counts(kept), u"3 0 0 3 0"_qs);
    const auto price = kept.json().value(u"kept_prices").toArray().first().toObject();
    QCOMPARE(price.value(u"isbn").toString(), u"9783865000019"_qs);
    QCOMPARE(price.value(u"ours_minor").toInt(), 2600);
    QCOMPARE(price.value(u"theirs_minor").toInt(), 2400);
    const auto words = cli().run({u"import"_qs, u"books"_qs, file});
    QVERIFY2(words.out.contains("26.00 stays, the file has 24.00"), words.all().constData());
    QCOMPARE(counts(books(file, {u"--lower-prices"_qs})), u"3 0 1 2 0"_qs);
    QCOMPARE(counts(books(file)), u"3 0 0 3 0"_qs);
}

void CliImportsTest::importsCategoriesAndOnlyOnce()
{
    QCOMPARE(cli().fill().exit, 0); // there is a category F, Fiction
    const auto before = cli().json({u"categories"_qs}).total();
    QCOMPARE(counts(categories(kScheme, {u"--dry-run"_qs})), u"5 3 0 1 1"_qs);
    QCOMPARE(cli().json({u"categories"_qs}).total(), before);
    const auto done = categories(kScheme);
    QVERIFY2(done.exit == 0, done.all().constData());
    QCOMPARE(counts(done), u"5 3 0 1 1"_qs);
    const auto reject = done.json().value(u"rejects").toArray().first().toObject();
    QCOMPARE(reject.value(u"reason").toString(), u"parent_unknown"_qs);
    QCOMPARE(reject.value(u"row").toInt(), 5);
    QCOMPARE(cli().json({u"categories"_qs}).total(), before + 3);
    const auto words = cli().run({u"import"_qs, u"categories"_qs, cli().file(kScheme)});
    QVERIFY2(words.out.contains("Nothing has changed."), words.all().constData());
    const auto renamed = QByteArray(kScheme).replace("Modern fiction", "Contemporary fiction");
    QCOMPARE(counts(categories(renamed)), u"5 0 1 3 1"_qs);
    // Books find the subjects that are there.
    const auto taken = books(data(u"onix-reference.xml"_qs));
    QCOMPARE(taken.json()
                     .value(u"note_counts")
                     .toObject()
                     .value(u"categories:category_unknown")
                     .toInt(),
             2);
}

void CliImportsTest::saysWhyAFileIsRefused_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("old version") << u"books"_qs
                                 << QByteArray(
                                            "<ONIXMessage release=\"2.1\"><Product/></ONIXMessage>")
                                 << u"onix_release_unsupported"_qs
                                 << QByteArray("Line 1: this is ONIX 2.1");
    QTest::newRow("web page") << u"books"_qs << QByteArray("<html><p>Sign in</p></html>")
                              << u"onix_root_unknown"_qs << QByteArray("<html>");
    QTest::newRow("cut") << u"books"_qs << QByteArray("<ONIXMessage release=\"3.0\">\n<Product>\n")
                         << u"xml_broken"_qs << QByteArray("Line 3");
    QTest::newRow("scheme as books") << u"books"_qs << kScheme << u"not_a_list_of_books"_qs
                                     << QByteArray("import categories");
    QTest::newRow("books as scheme") << u"categories"_qs << QByteArray("isbn,title\n")
                                     << u"json_broken"_qs << QByteArray("no JSON");
    QTest::newRow("other JSON") << u"categories"_qs << QByteArray("{}")
                                << u"subject_scheme_unknown"_qs << QByteArray("Thema");
}

void CliImportsTest::saysWhyAFileIsRefused()
{
    QFETCH(QString, verb);
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QFETCH(QByteArray, words);
    QCOMPARE(cli().fill().exit, 0);
    const auto file = cli().file(content);
    const auto refused = cli().json({u"import"_qs, verb, file});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.reason(), reason);
    const auto said = cli().run({u"import"_qs, verb, file});
    QVERIFY2(said.messages.contains(words), said.all().constData());
}

QTEST_GUILESS_MAIN(CliImportsTest)
#include "tst_CliImports.moc"
