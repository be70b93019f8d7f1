// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ScanRecognizer.h"

#include <QTest>

using namespace shopdesk;

namespace {

const QString kIsbn = QStringLiteral("9783161484100");

// What became of a row of keys, written down: what was typed, and [what was scanned].
class Listing
{
public:
    explicit Listing(ScanTiming timing = {})
        : m_recognizer(timing)
    {
    }

    // Each character `gap` ms after the one before; '\n' is Enter, '\t' Tab, '^' Shift alone, '<'
    // an arrow.
    Listing &keys(const QString &text, qint64 gap)
    {
        for (const QChar character : text)
            press(character, m_now += gap);
        return *this;
    }
    Listing &wait(qint64 ms)
    {
        m_now += ms;
        return *this;
    }
    // The patience of the filter runs out.
    Listing &expire()
    {
        m_recognizer.giveUp();
        giveBack();
        return *this;
    }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString held() const { return m_held; }

private:
    void press(QChar character, qint64 at)
    {
        using Kind = ScanRecognizer::KeyKind;
        const Kind kind = character == u'\n' || character == u'\t' ? Kind::End
                          : character == u'^'                      ? Kind::Modifier
                          : character == u'<'                      ? Kind::Other
                                                                   : Kind::Character;
        using Verdict = ScanRecognizer::Verdict;
        switch (m_recognizer.press({.kind = kind, .character = character, .atMs = at})) {
        case Verdict::Pass:
            m_text += character;
            break;
        case Verdict::Hold:
            m_held += character;
            break;
        case Verdict::GiveBackThenPass:
            giveBack();
            m_text += character;
            break;
        case Verdict::GiveBackThenHold:
            giveBack();
            m_held += character;
            break;
        case Verdict::Scanned:
            m_held.clear();
            m_text += u'[' + m_recognizer.code() + u']';
            break;
        case Verdict::Drop:
            break;
        }
    }
    void giveBack() { m_text += std::exchange(m_held, QString()); }

    ScanRecognizer m_recognizer;
    QString m_text;
    QString m_held;
    qint64 m_now = 1000;
};

} // namespace

// Scans and typing as keys with times, and nothing else.
class ScanRecognizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsScansFromTyping_data();
    void tellsScansFromTyping();
    void takesTheTimingItIsGiven();
    void stripsPrefixAndSymbologyIdentifier();
    void holdsNothingAfterAScan();
    void aClockThatRunsBackwardsLosesNothing();
};

void ScanRecognizerTest::tellsScansFromTyping_data()
{
    QTest::addColumn<QString>("got");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Listing &listing, const QString &expected) {
        QTest::addRow("%s", name) << listing.text() << expected;
    };
    row("a scan", Listing().keys(kIsbn + u'\n', 4), u"[9783161484100]"_qs);
    row("slow scanner", Listing().keys(kIsbn + u'\n', 35), u"[9783161484100]"_qs);
    row("too slow for a scanner", Listing().keys(kIsbn + u'\n', 36), u"9783161484100\n"_qs);
    row("no time between keys", Listing().keys(kIsbn + u'\n', 0), u"[9783161484100]"_qs);
    row("fast typist", Listing().keys(u"der zauberberg\n"_qs, 60), u"der zauberberg\n"_qs);
    row("fast typist rolls two keys",
        Listing()
                .keys(u"de"_qs, 12)
                .wait(60)
                .keys(u"r "_qs, 12)
                .wait(60)
                .keys(u"z"_qs, 12)
                .wait(60)
                .keys(u"\n"_qs, 12),
        u"der z\n"_qs);
    row("digits and Enter by a person", Listing().keys(u"9783161484100\n"_qs, 90),
        u"9783161484100\n"_qs);
    row("five characters are too few", Listing().keys(u"12345\n"_qs, 4), u"12345\n"_qs);
    row("six are enough", Listing().keys(u"123456\n"_qs, 4), u"[123456]"_qs);
    row("scan while typing",
        Listing().keys(u"abc"_qs, 80).wait(80).keys(kIsbn + u'\n', 4).wait(80).keys(u"de "_qs, 80),
        u"abc[9783161484100]de"_qs);
    row("typing right after a scan", Listing().keys(kIsbn + u'\n', 4).keys(u"ab"_qs, 60).expire(),
        u"[9783161484100]ab"_qs);
    row("two scans in a row", Listing().keys(kIsbn + u'\n' + u"9780306406157\n"_qs, 4),
        u"[9783161484100][9780306406157]"_qs);
    row("add-on of five", Listing().keys(kIsbn + u"51299\n"_qs, 4), u"[978316148410051299]"_qs);
    row("add-on of two, with a space", Listing().keys(kIsbn + u" 05\n"_qs, 4),
        u"[9783161484100 05]"_qs);
    row("own code with Shift", Listing().keys(u"^SD00000000426\n"_qs, 4), u"^[SD00000000426]"_qs);
    row("Shift inside a scan", Listing().keys(u"12^A456\n"_qs, 4), u"[12A456]"_qs);
    row("ends in Tab", Listing().keys(kIsbn + u'\t', 4), u"[9783161484100]"_qs);
    row("ends in CR and LF", Listing().keys(kIsbn + u"\n\n"_qs, 4), u"[9783161484100]"_qs);
    row("Enter by a person after a scan",
        Listing().keys(kIsbn + u'\n', 4).wait(200).keys(u"\n"_qs, 4), u"[9783161484100]\n"_qs);
    row("Enter comes too late", Listing().keys(kIsbn, 4).wait(100).keys(u"\n"_qs, 4),
        u"9783161484100\n"_qs);
    row("an arrow in between", Listing().keys(u"97831<61484\n"_qs, 4),
        u"97831<[61484]"_qs.replace(u"[61484]"_qs, u"61484\n"_qs));
    row("gap in the middle of the burst",
        Listing().keys(u"978"_qs, 4).wait(50).keys(u"3161484100\n"_qs, 4), u"978[3161484100]"_qs);
    row("Enter alone", Listing().keys(u"\n"_qs, 4), u"\n"_qs);
    row("the patience ends", Listing().keys(u"abcdefgh"_qs, 4).expire(), u"abcdefgh"_qs);
    row("Cyrillic by a person", Listing().keys(u"война и мир\n"_qs, 55), u"война и мир\n"_qs);
}

void ScanRecognizerTest::tellsScansFromTyping()
{
    QFETCH(QString, got);
    QTEST(got, "expected");
}

void ScanRecognizerTest::takesTheTimingItIsGiven()
{
    QCOMPARE(Listing({.gapMs = 100}).keys(kIsbn + u'\n', 90).text(), u"[9783161484100]"_qs);
    QCOMPARE(Listing({.gapMs = 5}).keys(kIsbn + u'\n', 6).text(), kIsbn + u'\n');
    QCOMPARE(Listing({.minLength = 3}).keys(u"123\n"_qs, 4).text(), u"[123]"_qs);
}

void ScanRecognizerTest::stripsPrefixAndSymbologyIdentifier()
{
    const ScanTiming tilde{.prefix = u"~"_qs};
    QCOMPARE(Listing(tilde).keys(u'~' + kIsbn + u'\n', 4).text(), u"[9783161484100]"_qs);
    QCOMPARE(Listing(tilde).keys(kIsbn + u'\n', 4).text(), u"[9783161484100]"_qs);
    QCOMPARE(Listing().keys(u"]E0"_qs + kIsbn + u'\n', 4).text(), u"[9783161484100]"_qs);
    QCOMPARE(Listing().keys(u"]E0123\n"_qs, 4).text(), u"]E0123\n"_qs);
}

void ScanRecognizerTest::holdsNothingAfterAScan()
{
    QCOMPARE(Listing().keys(kIsbn + u'\n', 4).held(), QString());
    QCOMPARE(Listing().keys(u"abc<"_qs, 4).held(), QString());
    QCOMPARE(Listing().keys(u"abc"_qs, 60).held(), u"c"_qs);
}

void ScanRecognizerTest::aClockThatRunsBackwardsLosesNothing()
{
    QCOMPARE(Listing().keys(u"abc"_qs, 4).wait(-500).keys(u"de\n"_qs, 4).text(), u"abcde\n"_qs);
}

QTEST_GUILESS_MAIN(ScanRecognizerTest)
#include "tst_scan_recognizer.moc"
