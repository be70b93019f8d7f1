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
    void scanIntoATextFieldLeavesItAsItWas();
    void typedTextArrivesInOrder();
    void typedTextArrivesWhenThePersonStops();
    void scanAfterHalfAWordTakesOnlyTheScan();
    void twoScansInARowAreTwo();
    void scanPressesNoButtonAndNoShortcut();
    void shortcutComesAfterWhatWasTyped();
    void enterAfterAShortcutIsAPersons();
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

void ScannerTest::shortcutComesAfterWhatWasTyped()
{
    QString seen;
    QAction action;
    action.setShortcut(Qt::Key_F12);
    m_window->addAction(&action);
    connect(&action, &QAction::triggered, this, [&] { seen = m_window->field->text(); });
    QTest::keyClick(m_window->windowHandle(), '1');
    QTest::keyClick(m_window->windowHandle(), '2');
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F12);
    QCOMPARE(seen, u"12"_qs);
}

void ScannerTest::enterAfterAShortcutIsAPersons()
{
    QAction action;
    action.setShortcut(Qt::Key_F12);
    m_window->addAction(&action);
    QSignalSpy entered(m_window->field, &QLineEdit::returnPressed);
    for (const QChar character : kIsbn)
        QTest::keyClick(m_window->windowHandle(), character.toLatin1());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F12, Qt::Key_Return})
        QTest::keyClick(m_window->windowHandle(), key);
    QCOMPARE(m_window->scans, QStringList{kIsbn});
    QCOMPARE(entered.count(), 1);
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
