// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Scanner.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

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

// A key as the system sends it to a window, with its time.
void send(QWidget &window, int key, const QString &text, qint64 at, bool repeats = false)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text, repeats);
        event.setTimestamp(quint64(at));
        QCoreApplication::sendEvent(window.windowHandle(), &event);
    }
}

} // namespace

class ScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsScansFromTyping_data();
    void tellsScansFromTyping();
    void takesTheTimingItIsGiven();
    void stripsPrefixAndSymbologyIdentifier();
    void holdsNothingAfterAScan();
    void aClockThatRunsBackwardsLosesNothing();

    void scanIntoATextFieldLeavesItAsItWas();
    void typedTextArrivesInOrder();
    void typedTextArrivesWhenThePersonStops();
    void scanAfterHalfAWordTakesOnlyTheScan();
    void twoScansInARowAreTwo();
    void scanPressesNoButtonAndNoShortcut();
    void repeatsOfAHeldKeyAreTyped();
    void whoeverWantsNoScansGetsTheKeys();
    void scanBelongsToTheDialogThatIsOpen();
    void nobodyListeningMeansNoKeyIsTouched();
    void focusMovesOnlyAfterWhatWasTyped();
    void realKeysOfTheSystemAreRecognised();

private:
    void type(const QString &text, qint64 gap);

    struct Window : QWidget
    {
        Window();
        QLineEdit *field = new QLineEdit;
        QLineEdit *other = new QLineEdit;
        QPushButton *button = new QPushButton;
        QAction *onReturn = new QAction(this);
        QStringList scans;
        int clicks = 0;
        int shortcuts = 0;
    };

    std::unique_ptr<Window> m_window;
    std::unique_ptr<Scanner> m_scanner;
    qint64 m_now = 5000;

public Q_SLOTS:
    void init();
    void cleanup();
};

ScannerTest::Window::Window()
{
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{field, other, button})
        layout->addWidget(widget);
    onReturn->setShortcut(Qt::Key_Return);
    onReturn->setEnabled(false);
    addAction(onReturn);
    connect(onReturn, &QAction::triggered, this, [this] { ++shortcuts; });
    connect(button, &QPushButton::clicked, this, [this] { ++clicks; });
}

void ScannerTest::init()
{
    m_window = std::make_unique<Window>();
    m_scanner = std::make_unique<Scanner>();
    m_scanner->listen(m_window.get(), [this](const QString &code) { m_window->scans += code; });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->field->setFocus();
}

void ScannerTest::cleanup()
{
    m_scanner.reset();
    m_window.reset();
}

void ScannerTest::type(const QString &text, qint64 gap)
{
    for (const QChar character : text) {
        const bool ends = character == u'\n';
        send(*m_window, ends ? int(Qt::Key_Return) : character.toUpper().unicode(),
             ends ? QStringLiteral("\r") : QString(character), m_now += gap);
    }
}

void ScannerTest::tellsScansFromTyping_data()
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

void ScannerTest::tellsScansFromTyping()
{
    QFETCH(QString, got);
    QTEST(got, "expected");
}

void ScannerTest::takesTheTimingItIsGiven()
{
    QCOMPARE(Listing({.gapMs = 100}).keys(kIsbn + u'\n', 90).text(), u"[9783161484100]"_qs);
    QCOMPARE(Listing({.gapMs = 5}).keys(kIsbn + u'\n', 6).text(), kIsbn + u'\n');
    QCOMPARE(Listing({.minLength = 3}).keys(u"123\n"_qs, 4).text(), u"[123]"_qs);
}

void ScannerTest::stripsPrefixAndSymbologyIdentifier()
{
    const ScanTiming tilde{.prefix = u"~"_qs};
    QCOMPARE(Listing(tilde).keys(u'~' + kIsbn + u'\n', 4).text(), u"[9783161484100]"_qs);
    QCOMPARE(Listing(tilde).keys(kIsbn + u'\n', 4).text(), u"[9783161484100]"_qs);
    QCOMPARE(Listing().keys(u"]E0"_qs + kIsbn + u'\n', 4).text(), u"[9783161484100]"_qs);
    QCOMPARE(Listing().keys(u"]E0123\n"_qs, 4).text(), u"]E0123\n"_qs);
}

void ScannerTest::holdsNothingAfterAScan()
{
    QCOMPARE(Listing().keys(kIsbn + u'\n', 4).held(), QString());
    QCOMPARE(Listing().keys(u"abc<"_qs, 4).held(), QString());
    QCOMPARE(Listing().keys(u"abc"_qs, 60).held(), u"c"_qs);
}

void ScannerTest::aClockThatRunsBackwardsLosesNothing()
{
    QCOMPARE(Listing().keys(u"abc"_qs, 4).wait(-500).keys(u"de\n"_qs, 4).text(), u"abcde\n"_qs);
}

void ScannerTest::scanIntoATextFieldLeavesItAsItWas()
{
    m_window->field->setText(u"before"_qs);
    type(kIsbn + u'\n', 4);
    QCOMPARE(m_window->field->text(), u"before"_qs);
    QCOMPARE(m_window->scans, QStringList{kIsbn});
}

void ScannerTest::typedTextArrivesInOrder()
{
    QSignalSpy entered(m_window->field, &QLineEdit::returnPressed);
    type(u"ab"_qs, 10);
    type(u"cdef"_qs, 80);
    type(u"gh"_qs, 10);
    type(u"\n"_qs, 80);
    QCOMPARE(m_window->field->text(), u"abcdefgh"_qs);
    QCOMPARE(entered.count(), 1);
    QVERIFY(m_window->scans.isEmpty());
}

void ScannerTest::typedTextArrivesWhenThePersonStops()
{
    type(u"x"_qs, 80);
    QCOMPARE(m_window->field->text(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->field->text(), u"x"_qs, 500);
}

void ScannerTest::scanAfterHalfAWordTakesOnlyTheScan()
{
    type(u"wor"_qs, 80);
    m_now += 80;
    type(kIsbn + u'\n', 4);
    m_now += 80;
    type(u"d"_qs, 80);
    QTRY_COMPARE(m_window->field->text(), u"word"_qs);
    QCOMPARE(m_window->scans, QStringList{kIsbn});
}

void ScannerTest::twoScansInARowAreTwo()
{
    QSignalSpy scanned(m_scanner.get(), &Scanner::scanned);
    type(kIsbn + u'\n' + u"9780306406157\n"_qs, 4);
    QCOMPARE(m_window->scans, (QStringList{kIsbn, u"9780306406157"_qs}));
    QCOMPARE(scanned.count(), 2);
}

void ScannerTest::scanPressesNoButtonAndNoShortcut()
{
    m_window->button->setFocus();
    m_window->onReturn->setEnabled(true);
    type(u"12 45 6\n"_qs, 4);
    QTest::qWait(60);
    QCOMPARE(m_window->scans, QStringList{u"12 45 6"_qs});
    QCOMPARE(m_window->clicks, 0);
    QCOMPARE(m_window->shortcuts, 0);
    type(u" "_qs, 80);
    QTRY_COMPARE(m_window->clicks, 1);
}

void ScannerTest::repeatsOfAHeldKeyAreTyped()
{
    for (int i = 0; i < 12; ++i)
        send(*m_window, Qt::Key_1, u"1"_qs, m_now += 30, i > 0);
    type(u"\n"_qs, 30);
    QCOMPARE(m_window->field->text(), QString(12, u'1'));
    QVERIFY(m_window->scans.isEmpty());
}

void ScannerTest::whoeverWantsNoScansGetsTheKeys()
{
    m_scanner = std::make_unique<Scanner>();
    m_scanner->listen(
            m_window.get(), [this](const QString &code) { m_window->scans += code; },
            [this] { return !m_window->field->hasFocus(); });
    QSignalSpy entered(m_window->field, &QLineEdit::returnPressed);
    type(kIsbn + u'\n', 4);
    QCOMPARE(m_window->field->text(), kIsbn);
    QCOMPARE(entered.count(), 1);
    m_window->other->setFocus();
    type(kIsbn + u'\n', 4);
    QCOMPARE(m_window->other->text(), QString());
    QCOMPARE(m_window->scans, QStringList{kIsbn});
}

void ScannerTest::scanBelongsToTheDialogThatIsOpen()
{
    QStringList dialogScans;
    QDialog dialog(m_window.get());
    auto *field = new QLineEdit(&dialog);
    dialog.open();
    dialog.activateWindow();
    QTRY_VERIFY(dialog.isActiveWindow());
    field->setFocus();
    const auto scan = [&] {
        for (const QChar digit : kIsbn)
            send(dialog, digit.unicode(), digit, m_now += 4);
        send(dialog, Qt::Key_Tab, u"\t"_qs, m_now += 4);
    };
    scan();
    QCOMPARE(field->text(), kIsbn); // the page below does not get it
    QVERIFY(m_window->scans.isEmpty());
    m_scanner->listen(&dialog, [&](const QString &code) { dialogScans += code; });
    field->clear();
    scan();
    QCOMPARE(field->text(), QString());
    QCOMPARE(dialogScans, QStringList{kIsbn});
}

void ScannerTest::nobodyListeningMeansNoKeyIsTouched()
{
    m_scanner = std::make_unique<Scanner>();
    type(u"a"_qs, 4);
    QCOMPARE(m_window->field->text(), u"a"_qs); // at once
}

void ScannerTest::focusMovesOnlyAfterWhatWasTyped()
{
    type(u"ab"_qs, 10);
    m_window->other->setFocus();
    QCOMPARE(m_window->field->text(), u"ab"_qs);
    type(u"cd"_qs, 80);
    QTRY_COMPARE(m_window->other->text(), u"cd"_qs);
}

// Through the whole way a key goes, shortcuts included.
void ScannerTest::realKeysOfTheSystemAreRecognised()
{
    QWindow *window = m_window->windowHandle();
    m_window->onReturn->setEnabled(true);
    for (const QChar digit : kIsbn)
        QTest::keyClick(window, Qt::Key(digit.unicode()));
    QTest::keyClick(window, Qt::Key_Return);
    QCOMPARE(m_window->scans, QStringList{kIsbn});
    QCOMPARE(m_window->field->text(), QString());
    QCOMPARE(m_window->shortcuts, 0);
    m_window->onReturn->setEnabled(false);
    for (const QChar letter : u"abcdefg"_qs) {
        QTest::keyClick(window, Qt::Key(letter.toUpper().unicode()));
        QTRY_VERIFY(m_window->field->text().toLower().endsWith(letter));
    }
    QTest::keyClick(window, Qt::Key_Return);
    QCOMPARE(m_window->field->text().toLower(), u"abcdefg"_qs);
    QCOMPARE(m_window->scans.size(), 1);
}

QTEST_MAIN(ScannerTest)
#include "tst_scanner.moc"
