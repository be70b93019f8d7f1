// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/CsvReader.h"

#include <QBuffer>
#include <QtTest>

using namespace shopdesk;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data();
    void readsRecords();
    void guessesTheSeparator_data();
    void guessesTheSeparator();
    void readsWindows1251();
    void countsRowsAndPhysicalLines();
    void readsAcrossBlocks_data();
    void readsAcrossBlocks();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void refusesEndlessRecord();
    void keepsLongFieldAndMarksIt();
    void marksBrokenText();
    void reportsDeviceThatFails();
};

namespace {

// "a|b / c|d": records and fields of a file, or the reason of the error.
QString contentOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(buffer);
    if (!reader)
        return reader.error().reason;
    QStringList records;
    CsvRecord record;
    while (true) {
        const auto more = reader->next(record);
        if (!more)
            return more.error().reason + u" @"_qs + more.error().facts.value(u"line"_qs).toString();
        if (!*more)
            return records.join(u" / "_qs);
        records.append(record.fields.join(u'|'));
    }
}

class FailingDevice : public QIODevice
{
public:
    [[nodiscard]] bool atEnd() const override { return false; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_isSpent)
            return -1;
        m_isSpent = true;
        const QByteArray start("title\nEmma\nPersua");
        const qint64 count = qMin<qint64>(size, start.size());
        std::memcpy(data, start.constData(), static_cast<size_t>(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_isSpent = false;
};

} // namespace

void CsvReaderTest::readsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("content");
    const auto row = [](const char *name, const char *bytes, const QString &content) {
        QTest::newRow(name) << QByteArray(bytes) << content;
    };
    row("nothing", "", QString());
    row("only line breaks", "\n\r\n\r", QString());
    row("plain", "a,b\nc,d\n", u"a|b / c|d"_qs);
    row("no line end at the end", "a,b\nc,d", u"a|b / c|d"_qs);
    row("windows line ends", "a,b\r\nc,d\r\n", u"a|b / c|d"_qs);
    row("old macintosh line ends", "a,b\rc,d\r", u"a|b / c|d"_qs);
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\nc,d",
        u"a|b / c|d"_qs);
    row("byte order mark before quotes", "\xEF\xBB\xBF\"a\",b\n", u"a|b"_qs);
    row("empty fields", "a,,\n,,c\n", u"a|| / ||c"_qs);
    row("empty line between", "a,b\n\nc,d\n\n", u"a|b / c|d"_qs);
    row("empty quotes are a record", "a\n\"\"\nb\n", u"a /  / b"_qs);
    row("quoted separator", "a,\"b,c\"\n", u"a|b,c"_qs);
    row("quoted quotes", "\"say \"\"hi\"\"\",b\n", u"say \"hi\"|b"_qs);
    row("quoted line break", "\"a\nb\",c\nd,e\n", u"a\nb|c / d|e"_qs);
    row("quoted windows line break", "\"a\r\nb\",c\n", u"a\nb|c"_qs);
    row("quotes inside plain field", "a \"b\" c,d\n", u"a \"b\" c|d"_qs);
    row("text behind closing quote", "\"a\" b,c\n", u"a b|c"_qs);
    row("closing quote at the end", "a,\"b\"", u"a|b"_qs);
    row("emoji and right to left", "🐈,שלום\n", u"🐈|שלום"_qs);
    row("declared separator", "sep=;\na;b,c\n", u"a|b,c"_qs);
}

void CsvReaderTest::readsRecords()
{
    QFETCH(QByteArray, bytes);
    QTEST(contentOf(bytes), "content");
}

void CsvReaderTest::guessesTheSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("content");
    QTest::newRow("semicolon with decimal commas")
            << QByteArray("title;price\nEmma;1,50\nIt;2,50\n")
            << u"title|price / Emma|1,50 / It|2,50"_qs;
    QTest::newRow("tab with commas in names")
            << QByteArray("title\tauthors\nEmma\tA, B\nIt\tC, D\n")
            << u"title|authors / Emma|A, B / It|C, D"_qs;
    QTest::newRow("comma with semicolons in names")
            << QByteArray("title,authors\nEmma,A; B\nIt,C; D\n")
            << u"title|authors / Emma|A; B / It|C; D"_qs;
    QTest::newRow("comma with quoted semicolons")
            << QByteArray("\"a;b;c\",d\n\"e;f;g\",h\n") << u"a;b;c|d / e;f;g|h"_qs;
    QTest::newRow("one column") << QByteArray("title\nEmma\n") << u"title / Emma"_qs;
    QTest::newRow("header only") << QByteArray("title;isbn") << u"title|isbn"_qs;
}

void CsvReaderTest::guessesTheSeparator()
{
    QFETCH(QByteArray, bytes);
    QTEST(contentOf(bytes), "content");
}

void CsvReaderTest::readsWindows1251()
{
    QCOMPARE(contentOf("\xCD\xE0\xE7\xE2\xE0\xED\xE8\xE5;\xD6\xE5\xED\xE0\n"
                       "\xA8\xEB\xEA\xE0;\"1,50\"\n"),
             u"Название|Цена / Ёлка|1,50"_qs);
}

void CsvReaderTest::countsRowsAndPhysicalLines()
{
    QByteArray bytes("sep=,\r\ntitle,note\r\nA,\"one\r\ntwo\r\nthree\"\r\n\r\nB,x\r\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(buffer);
    QVERIFY(reader);
    QList<std::pair<qint64, qint64>> places;
    CsvRecord record;
    while (*reader->next(record))
        places.append({record.row, record.line});
    const QList<std::pair<qint64, qint64>> expected{{0, 2}, {1, 3}, {2, 7}};
    QCOMPARE(places, expected);
    QCOMPARE(reader->position(), bytes.size());
}

void CsvReaderTest::readsAcrossBlocks_data()
{
    QTest::addColumn<int>("shift");
    for (int shift = 0; shift < 24; ++shift)
        QTest::addRow("shift %d", shift) << shift;
}

void CsvReaderTest::readsAcrossBlocks()
{
    // Moves every kind of byte over the border of a block of 256 KiB.
    QFETCH(int, shift);
    const QByteArray filler(256 * 1024 - 20 + shift, 'x');
    const QString content = contentOf(filler + ",\"a\"\"b\r\nc\"\r\nЁ,\"d\"\r\n");
    QCOMPARE(content.mid(filler.size()), u"|a\"b\nc / Ё|d"_qs);
}

void CsvReaderTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("quote never closed")
            << QByteArray("a,b\nc,\"d\ne,f\n") << u"quote_not_closed @2"_qs;
    QTest::newRow("quote at the very end") << QByteArray("a,b\nc,\"") << u"quote_not_closed @2"_qs;
    QTest::newRow("nul") << QByteArray("a,b\nc,d\0e\n", 10) << u"nul_byte @2"_qs;
    QTest::newRow("nul in quotes") << QByteArray("a,b\n\"c\n\0\",d\n", 11) << u"nul_byte @3"_qs;
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE"
                                          "a\0",
                                          4)
                            << u"encoding_utf16"_qs;
}

void CsvReaderTest::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QTEST(contentOf(bytes), "reason");
}

void CsvReaderTest::refusesEndlessRecord()
{
    const QByteArray endless = "a,b\n\"" + QByteArray(CsvReader::kLongestRecord + 1, 'x') + "\"\n";
    QCOMPARE(contentOf(endless), u"record_too_long @2"_qs);
}

void CsvReaderTest::keepsLongFieldAndMarksIt()
{
    QByteArray bytes =
            "title\n" + QByteArray(100'000, 'x') + "\n" + QByteArray(100'001, 'y') + "\nz\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(buffer);
    QVERIFY(reader);
    QList<bool> marks;
    CsvRecord record;
    while (*reader->next(record)) {
        marks.append(record.hasLongField);
        if (record.hasLongField)
            QCOMPARE(record.fields.first().size(), 100'001);
    }
    const QList<bool> expected{false, false, true, false};
    QCOMPARE(marks, expected);
}

void CsvReaderTest::marksBrokenText()
{
    QByteArray bytes("Ёлка,Ель\nСосна,\xFF\nДуб,Клён\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(buffer);
    QVERIFY(reader);
    QList<bool> marks;
    CsvRecord record;
    while (*reader->next(record))
        marks.append(record.hasBrokenText);
    const QList<bool> expected{false, true, false};
    QCOMPARE(marks, expected);
}

void CsvReaderTest::reportsDeviceThatFails()
{
    FailingDevice device;
    device.open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(device);
    QVERIFY(reader);
    CsvRecord record;
    Result<bool> more = reader->next(record);
    for (int i = 0; i < 5 && more && *more; ++i)
        more = reader->next(record);
    QVERIFY(!more);
    QCOMPARE(more.error().reason, u"file_unreadable"_qs);
    QCOMPARE(more.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"
