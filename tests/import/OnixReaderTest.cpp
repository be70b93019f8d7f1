// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/OnixReader.h"
#include "db/service/onix/OnixProductParser.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QtTest>

using namespace shopdesk;

// Messages as files: what is read, what is refused and where, and that nothing makes it crash or
// grow.
class OnixReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsProductsOneByOne();
    void readsBothNamespacesAndNone_data();
    void readsBothNamespacesAndNone();
    void readsOtherEncodings_data();
    void readsOtherEncodings();
    void refuses_data();
    void refuses();
    void expandsNoEntities();
    void readsAMessageWithoutProducts();
    void leavesOutWhatIsHuge();
    void refusesAProductWithoutEnd();
    void keepsMemoryFlat();
    void neverCrashesOnDamage_data();
    void neverCrashesOnDamage();
};

namespace {

QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(SHOPDESK_TEST_DATA "/import/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray message(const QByteArray &inside)
{
    return "<ONIXMessage release=\"3.0\">\n" + inside + "\n</ONIXMessage>";
}

QByteArray product(const QByteArray &inside)
{
    return "<Product><RecordReference>r</RecordReference>" + inside + "</Product>\n";
}

struct Reading
{
    std::vector<OnixNode> products;
    Error error;
};

Reading read(QByteArray content)
{
    Reading reading;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    auto reader = OnixReader::open(buffer);
    if (!reader) {
        reading.error = reader.error();
        return reading;
    }
    for (;;) {
        OnixNode node;
        const auto isThere = reader->next(node);
        if (!isThere)
            reading.error = isThere.error();
        if (!isThere || !*isThere)
            return reading;
        reading.products.push_back(node);
    }
}

QString referencesOf(const Reading &reading)
{
    QStringList references;
    for (const OnixNode &node : reading.products)
        references.append(node.value(OnixTag::RecordReference));
    return references.join(u' ');
}

const QString kReferences = u"de.nordlicht.1001 de.nordlicht.1002 de.nordlicht.1003"_qs;

} // namespace

void OnixReaderTest::readsProductsOneByOne()
{
    const auto reading = read(data(u"onix-reference.xml"_qs));
    QCOMPARE(reading.error.reason, QString());
    QCOMPARE(referencesOf(reading), kReferences);
    QCOMPARE(reading.products[0].line, 13);
    const OnixNode *collateral = reading.products[0].child(OnixTag::CollateralDetail);
    QVERIFY(collateral);
    QCOMPARE(collateral->all(OnixTag::TextContent).size(), std::size_t(2));
    QCOMPARE(collateral->all(OnixTag::TextContent)[1]->value(OnixTag::Text),
             u"Two storms & one lamp.\n\n1 < 2\nand so on"_qs);
}

void OnixReaderTest::readsBothNamespacesAndNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("release");
    QTest::addColumn<bool>("isShort");
    const QByteArray reference = data(u"onix-reference.xml"_qs);
    const QByteArray brief = data(u"onix-short.xml"_qs);
    const QByteArray space = " xmlns=\"http://ns.editeur.org/onix/3.0/reference\"";
    const QByteArray briefSpace = " xmlns=\"http://ns.editeur.org/onix/3.1/short\"";
    QTest::addRow("reference") << reference << u"3.0"_qs << false;
    QTest::addRow("short") << brief << u"3.1"_qs << true;
    QTest::addRow("reference, no namespace")
            << QByteArray(reference).replace(space, "") << u"3.0"_qs << false;
    QTest::addRow("short, no namespace")
            << QByteArray(brief).replace(briefSpace, "") << u"3.1"_qs << true;
    QTest::addRow("release by namespace only")
            << QByteArray(brief).replace(" release=\"3.1\"", "") << u"3.1"_qs << true;
    static const QRegularExpression name(u"<(/?)([A-Z])"_qs);
    QString prefixed = QString::fromUtf8(reference);
    prefixed.replace(u" xmlns="_qs, u" xmlns:o="_qs).replace(name, u"<\\1o:\\2"_qs);
    QTest::addRow("prefix") << prefixed.toUtf8() << u"3.0"_qs << false;
}

void OnixReaderTest::readsBothNamespacesAndNone()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, release);
    QFETCH(bool, isShort);
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = OnixReader::open(buffer);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().reason));
    QCOMPARE(reader->message().release, release);
    QCOMPARE(reader->message().hasShortTags, isShort);
    QCOMPARE(referencesOf(read(content)), kReferences);
}

void OnixReaderTest::readsOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text = QString::fromUtf8(data(u"onix-reference.xml"_qs));
    QTest::addRow("utf-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QString wide = text;
    wide.replace(u"UTF-8"_qs, u"UTF-16"_qs);
    QStringEncoder utf16(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom);
    QTest::addRow("utf-16") << QByteArray(utf16.encode(wide));
    QTest::addRow("crlf") << QString(text).replace(u"\n"_qs, u"\r\n"_qs).toUtf8();
    QTest::addRow("undeclared")
            << QString(text).replace(u" encoding=\"UTF-8\""_qs, u""_qs).toUtf8();
}

void OnixReaderTest::readsOtherEncodings()
{
    QFETCH(QByteArray, content);
    const auto reading = read(content);
    QCOMPARE(reading.error.reason, QString());
    QCOMPARE(referencesOf(reading), kReferences);
    const OnixNode *descriptive = reading.products[1].child(OnixTag::DescriptiveDetail);
    const OnixNode *title = descriptive->child(OnixTag::TitleDetail)->child(OnixTag::TitleElement);
    QCOMPARE(title->value(OnixTag::TitleText), u"Немного моря"_qs);
}

void OnixReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("line");
    const QByteArray good = message(product({}));
    QTest::addRow("2.1") << data(u"onix-2.1.xml"_qs) << u"onix_release_unsupported"_qs << 5;
    QTest::addRow("2.1 by attribute")
            << QByteArray(good).replace("3.0", "2.1") << u"onix_release_unsupported"_qs << 1;
    QTest::addRow("other root") << QByteArray(good).replace("ONIXMessage", "ONIXMESAGE")
                                << u"onix_root_unknown"_qs << 1;
    QTest::addRow("web page") << QByteArray("<html><body>Sign in</body></html>")
                              << u"onix_root_unknown"_qs << 1;
    QTest::addRow("entities") << data(u"onix-entities.xml"_qs) << u"xml_entities_declared"_qs << 11;
    QTest::addRow("empty") << QByteArray() << u"xml_broken"_qs << 1;
    QTest::addRow("no xml") << QByteArray("isbn,title\n1,2\n") << u"xml_broken"_qs << 1;
    QTest::addRow("not closed") << QByteArray(good).replace("</Product>", "") << u"xml_broken"_qs
                                << 4;
    QTest::addRow("cut in the middle") << good.left(60) << u"xml_broken"_qs << 2;
    QTest::addRow("behind the end") << good + "<More/>" << u"xml_broken"_qs << 4;
    QTest::addRow("undeclared entity")
            << message(product("<IDValue>&nope;</IDValue>")) << u"xml_broken"_qs << 2;
    // Found while the block is decoded, before its lines are counted.
    QTest::addRow("broken encoding")
            << message(product("<a>\xE9\xE9</a>")) << u"xml_broken"_qs << 1;
    QTest::addRow("too deep") << message(product(QByteArray("<Contributor>").repeated(100)))
                              << u"xml_too_deep"_qs << 2;
    QTest::addRow("too deep, unknown")
            << message(product(QByteArray("<x>").repeated(100'000))) << u"xml_too_deep"_qs << 2;
    QTest::addRow("too deep, text")
            << message(product("<Text>" + QByteArray("<b>").repeated(100'000)))
            << u"xml_too_deep"_qs << 2;
}

void OnixReaderTest::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QFETCH(int, line);
    const auto reading = read(content);
    QCOMPARE(reading.error.reason, reason);
    QCOMPARE(reading.error.facts.value(u"line"_qs).toInt(), line);
}

void OnixReaderTest::expandsNoEntities()
{
    QElapsedTimer timer;
    timer.start();
    const auto nested = read(data(u"onix-entities.xml"_qs));
    QCOMPARE(nested.error.reason, u"xml_entities_declared"_qs);
    const auto parameter =
            read("<!DOCTYPE ONIXMessage [<!ENTITY % a \"" + QByteArray("x").repeated(1000) + "\">" +
                 "<!ENTITY % b \"" + QByteArray("%a;").repeated(1000) + "\">" + "<!ENTITY c \"" +
                 QByteArray("%b;").repeated(1000) + "\">]>" +
                 message(product("<IDValue>&c;</IDValue>")));
    QVERIFY(!parameter.error.reason.isEmpty());
    const auto outside = read("<!DOCTYPE ONIXMessage [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" +
                              message(product("<IDValue>&x;</IDValue>")));
    QCOMPARE(outside.error.reason, u"xml_entities_declared"_qs);
    QVERIFY(timer.elapsed() < 5000);
}

void OnixReaderTest::readsAMessageWithoutProducts()
{
    const auto reading = read(message("<Header/><NoProduct/>"));
    QCOMPARE(reading.error.reason, QString());
    QVERIFY(reading.products.empty());
}

void OnixReaderTest::leavesOutWhatIsHuge()
{
    const QByteArray text = QByteArray("word ").repeated(400'000);
    const auto reading = read(
            message(product("<CollateralDetail><TextContent><Text>" + text +
                            "</Text></TextContent></CollateralDetail>") +
                    product("<DescriptiveDetail>" + QByteArray("<Subject/>").repeated(100'000) +
                            "</DescriptiveDetail>")));
    QCOMPARE(reading.error.reason, QString());
    QCOMPARE(reading.products.size(), std::size_t(2));
    const OnixNode *content =
            reading.products[0].child(OnixTag::CollateralDetail)->child(OnixTag::TextContent);
    QVERIFY(content->child(OnixTag::Text)->isLong);
    QVERIFY(content->value(OnixTag::Text).size() <= OnixReader::kLongText);
    QVERIFY(qsizetype(reading.products[1].child(OnixTag::DescriptiveDetail)->children.size()) <=
            OnixReader::kMostNodes);
}

void OnixReaderTest::refusesAProductWithoutEnd()
{
    const QByteArray text = QByteArray("x").repeated(OnixReader::kLongestProduct + 100'000);
    const auto reading = read(message(product({}) + product("<Text>" + text + "</Text>")));
    QCOMPARE(reading.products.size(), std::size_t(1));
    QCOMPARE(reading.error.reason, u"record_too_long"_qs);
    QCOMPARE(reading.error.kind, ErrorKind::Damaged);
}

// Twenty times what one product may have in all, read through one window.
void OnixReaderTest::keepsMemoryFlat()
{
    const QByteArray one =
            product("<CollateralDetail><TextContent><Text>" + QByteArray("y").repeated(1'000'000) +
                    "</Text></TextContent></CollateralDetail>");
    QByteArray content = message(one.repeated(160));
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    auto reader = OnixReader::open(buffer);
    QVERIFY(reader);
    OnixNode node;
    int products = 0;
    for (;; ++products) {
        const auto isThere = reader->next(node);
        QVERIFY(isThere);
        if (!*isThere)
            break;
    }
    QCOMPARE(products, 160);
    QCOMPARE(reader->position(), content.size());
}

void OnixReaderTest::neverCrashesOnDamage_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Cuts, flipped bytes and doubled pieces of a good message: some reading or some error, never more.
void OnixReaderTest::neverCrashesOnDamage()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QByteArray good =
            data(random.bounded(2) ? u"onix-reference.xml"_qs : u"onix-short.xml"_qs);
    const OnixProductParser parser(
            {.currency = *Currency::parse(u"EUR"), .today = QDate(2026, 3, 2)});
    for (int round = 0; round < 150; ++round) {
        QByteArray bad = good;
        for (int flips = random.bounded(6); flips > 0; --flips)
            bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
        if (random.bounded(3) == 0)
            bad.truncate(random.bounded(int(bad.size())));
        if (random.bounded(3) == 0) {
            const int at = random.bounded(int(bad.size()));
            bad.insert(at, bad.mid(random.bounded(int(bad.size())), 200));
        }
        const auto reading = read(bad);
        QVERIFY(reading.products.size() <= 8);
        for (const OnixNode &node : reading.products) {
            const auto book = parser.parse(node, 1);
            QVERIFY(book ? book->isbn.has_value() : !book.error().reason.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(OnixReaderTest)
#include "OnixReaderTest.moc"
