// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/auth/KeychainProbe.h"
#include "tests/auth/PrivateKeyring.h"

#include <QLocalServer>
#include <QtTest>

using namespace shopdesk::test;

// A real gnome-keyring on a real session bus, both private; and the ways in which there is none.
class KeychainSecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersAndForgetsInRealKeyring();
    void keepsSecretsBetweenProcesses();
    void failsCleanlyWithoutBus_data();
    void failsCleanlyWithoutBus();
    void failsCleanlyWhenKeyringIsLocked();
    void givesUpOnKeychainThatNeverAnswers();

private:
    struct Outcome
    {
        QStringList answers;
        qint64 slowestCall = -1;
        qint64 slowestAnswer = -1;
    };
    static Outcome probe(const QProcessEnvironment &environment, int timeoutMs,
                         const QStringList &steps);
};

namespace {

constexpr int kPatientMs = 20'000; // for what must succeed, however busy the machine is
constexpr int kShortMs = 1'000;    // for what must give up
constexpr int kMarginMs = 4'000;   // process switches of a busy machine

} // namespace

// Leaves the test function where the machine lacks what a real keyring needs.
#define SKIP_WITHOUT_KEYRING()                                                                     \
    do {                                                                                           \
        const QString missing = PrivateKeyring::missingProgram();                                  \
        if (missing.isEmpty())                                                                     \
            break;                                                                                 \
        QVERIFY2(qgetenv("CI") != "true", qPrintable(missing));                                    \
        QSKIP(qPrintable(missing + u" is not installed"_qs));                                      \
    } while (false)

KeychainSecretStoreTest::Outcome
KeychainSecretStoreTest::probe(const QProcessEnvironment &environment, int timeoutMs,
                               const QStringList &steps)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{u"--probe"_qs, QString::number(timeoutMs)} + steps);
    // The caller may hold the other end of a socket in this very thread, so keep events running.
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    QStringList lines =
            QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    Outcome outcome;
    if (lines.size() < 2)
        return outcome;
    outcome.slowestAnswer = lines.takeLast().section(u' ', -1).toLongLong();
    outcome.slowestCall = lines.takeLast().section(u' ', -1).toLongLong();
    outcome.answers = lines;
    return outcome;
}

void KeychainSecretStoreTest::remembersAndForgetsInRealKeyring()
{
    SKIP_WITHOUT_KEYRING();
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus());
    QVERIFY(keyring.startUnlockedKeyring());
    const Outcome outcome = probe(keyring.environment(), kPatientMs,
                                  {u"load"_qs, u"store=первый"_qs, u"load"_qs, u"store=second"_qs,
                                   u"load"_qs, u"remove"_qs, u"load"_qs, u"remove"_qs});
    const QStringList expected{u"secret_not_found"_qs, u"ok"_qs, u"первый"_qs,           u"ok"_qs,
                               u"second"_qs,           u"ok"_qs, u"secret_not_found"_qs, u"ok"_qs};
    QCOMPARE(outcome.answers, expected);
}

void KeychainSecretStoreTest::keepsSecretsBetweenProcesses()
{
    SKIP_WITHOUT_KEYRING();
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus());
    QVERIFY(keyring.startUnlockedKeyring());
    QCOMPARE(probe(keyring.environment(), kPatientMs, {u"store=kept"_qs}).answers,
             QStringList{u"ok"_qs});
    QCOMPARE(probe(keyring.environment(), kPatientMs, {u"load"_qs}).answers,
             QStringList{u"kept"_qs});
}

void KeychainSecretStoreTest::failsCleanlyWithoutBus_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no address") << QString();
    QTest::newRow("dead address") << u"unix:path=/nonexistent/bus"_qs;
    QTest::newRow("broken address") << u"nonsense"_qs;
}

void KeychainSecretStoreTest::failsCleanlyWithoutBus()
{
    QFETCH(QString, address);
    const PrivateKeyring nowhere;
    QProcessEnvironment environment = nowhere.environment();
    if (!address.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_qs, address);
    const Outcome outcome =
            probe(environment, kShortMs, {u"store=never kept"_qs, u"load"_qs, u"remove"_qs});
    QCOMPARE(outcome.answers, QStringList(3, u"keychain_unavailable"_qs));
    QVERIFY2(outcome.slowestCall < kShortMs, qPrintable(QString::number(outcome.slowestCall)));
    QVERIFY2(outcome.slowestAnswer < kShortMs + kMarginMs,
             qPrintable(QString::number(outcome.slowestAnswer)));
}

void KeychainSecretStoreTest::failsCleanlyWhenKeyringIsLocked()
{
    SKIP_WITHOUT_KEYRING();
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus());
    // The bus starts a keyring by itself; nobody has unlocked it, and no window can ask.
    const Outcome outcome = probe(keyring.environment(), kShortMs, {u"store=never kept"_qs});
    QCOMPARE(outcome.answers, QStringList{u"keychain_unavailable"_qs});
    QVERIFY2(outcome.slowestAnswer < kShortMs + kMarginMs,
             qPrintable(QString::number(outcome.slowestAnswer)));
}

void KeychainSecretStoreTest::givesUpOnKeychainThatNeverAnswers()
{
    const PrivateKeyring nowhere;
    const QTemporaryDir folder;
    QLocalServer silence;
    QVERIFY(silence.listen(folder.filePath(u"bus"_qs)));
    QProcessEnvironment environment = nowhere.environment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_qs, u"unix:path="_qs + silence.fullServerName());
    const Outcome outcome = probe(environment, kShortMs, {u"store=never kept"_qs, u"load"_qs});
    QCOMPARE(outcome.answers, QStringList(2, u"keychain_unavailable"_qs));
    QVERIFY2(outcome.slowestCall < kShortMs, qPrintable(QString::number(outcome.slowestCall)));
    QVERIFY2(outcome.slowestAnswer < kShortMs + kMarginMs,
             qPrintable(QString::number(outcome.slowestAnswer)));
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--probe") == 0)
        return runKeychainProbe(argc, argv);
    QCoreApplication app(argc, argv);
    KeychainSecretStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KeychainSecretStoreTest.moc"
