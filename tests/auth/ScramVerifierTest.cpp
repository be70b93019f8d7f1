// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/ScramVerifier.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtTest>

using namespace shopdesk;

// The example exchange of RFC 7677 section 3: user "user", password "pencil".
namespace {

const QByteArray kSalt = QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==");
const QByteArray kClientProof =
        QByteArray::fromBase64("dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
const QByteArray kServerSignature =
        QByteArray::fromBase64("6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
const QByteArray kAuthMessage =
        "n=user,r=rOprNGfwEbeRWgbNEkqO,"
        "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,"
        "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";

const Secret kPencil = Secret::fromText(u"pencil"_qs);

ScramVerifier example()
{
    return *ScramVerifier::make(kPencil, kSalt);
}

QByteArray partOf(const QString &verifier, int index)
{
    const QStringList keys = verifier.section(u'$', 2).split(u':');
    return QByteArray::fromBase64(keys.at(index).toLatin1());
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

} // namespace

class ScramVerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedKeyAcceptsTheProofOfTheRfc();
    void serverKeyMakesTheSignatureOfTheRfc();
    void survivesWritingAndReading();
    void matchesItsOwnKeyOnly();
    void saltsEveryVerifierAnew();
    void decoyMatchesNothing();
    void refusesSaltOfAnotherLength();
    void refusesTextOfAnotherForm_data();
    void refusesTextOfAnotherForm();
};

void ScramVerifierTest::storedKeyAcceptsTheProofOfTheRfc()
{
    const QByteArray storedKey = partOf(example().toString(), 0);
    QByteArray clientKey = hmac(storedKey, kAuthMessage);
    for (qsizetype i = 0; i < clientKey.size(); ++i)
        clientKey[i] = static_cast<char>(clientKey[i] ^ kClientProof[i]);
    QCOMPARE(QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256), storedKey);
}

void ScramVerifierTest::serverKeyMakesTheSignatureOfTheRfc()
{
    const QByteArray serverKey = partOf(example().toString(), 1);
    QCOMPARE(hmac(serverKey, kAuthMessage), kServerSignature);
}

void ScramVerifierTest::survivesWritingAndReading()
{
    const QString text = example().toString();
    QVERIFY(ScramVerifier::isValid(text));
    QVERIFY(text.startsWith(u"SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$"_qs));
    const auto read = ScramVerifier::parse(text);
    QVERIFY(read);
    QCOMPARE(read->toString(), text);
    QVERIFY(read->matches(kPencil));
}

void ScramVerifierTest::matchesItsOwnKeyOnly()
{
    QVERIFY(example().matches(kPencil));
    QVERIFY(!example().matches(Secret::fromText(u"Pencil"_qs)));
    QVERIFY(!example().matches(Secret::fromText(u"pencil "_qs)));
    QVERIFY(!example().matches(Secret()));
}

void ScramVerifierTest::saltsEveryVerifierAnew()
{
    const auto one = ScramVerifier::make(kPencil);
    const auto two = ScramVerifier::make(kPencil);
    QVERIFY(one && two);
    QVERIFY(one->toString() != two->toString());
    QVERIFY(one->matches(kPencil) && two->matches(kPencil));
}

void ScramVerifierTest::decoyMatchesNothing()
{
    QVERIFY(ScramVerifier::isValid(ScramVerifier::decoy().toString()));
    QVERIFY(!ScramVerifier::decoy().matches(kPencil));
    QVERIFY(!ScramVerifier::decoy().matches(Secret()));
}

void ScramVerifierTest::refusesSaltOfAnotherLength()
{
    QVERIFY(!ScramVerifier::make(kPencil, kSalt.left(15)));
    QVERIFY(!ScramVerifier::make(kPencil, QByteArrayView()));
}

void ScramVerifierTest::refusesTextOfAnotherForm_data()
{
    const QString good = example().toString();
    const auto changed = [&good](const char16_t *from, const QString &to) {
        return QString(good).replace(QString::fromUtf16(from), to);
    };
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain password") << u"pencil"_qs;
    QTest::newRow("md5") << u"md53175bce1d3201d16594cebf9d7eb3f9d"_qs;
    QTest::newRow("one round") << changed(u"$4096:", u"$1:"_qs);
    QTest::newRow("many rounds") << changed(u"$4096:", u"$600000:"_qs);
    QTest::newRow("padded rounds") << changed(u"$4096:", u"$04096:"_qs);
    QTest::newRow("other digest") << changed(u"SHA-256", u"SHA-1"_qs);
    QTest::newRow("short salt") << changed(u"W22ZaJ0SNY7soEsUEjb6gQ==", u"W22ZaJ0SNY7soEsUEjY="_qs);
    QTest::newRow("url alphabet") << changed(u"W22Z", u"W2-_"_qs);
    QTest::newRow("cut off") << good.chopped(1);
    QTest::newRow("line break behind") << good + u'\n';
    QTest::newRow("blank before") << u' ' + good;
    QTest::newRow("quote injected") << good + u"' SUPERUSER --"_qs;
    QTest::newRow("nul inside") << good + QChar(u'\0');
}

void ScramVerifierTest::refusesTextOfAnotherForm()
{
    QFETCH(QString, text);
    QVERIFY(!ScramVerifier::isValid(text));
    const auto parsed = ScramVerifier::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().reason, u"verifier_invalid"_qs);
    QVERIFY(parsed.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(ScramVerifierTest)
#include "ScramVerifierTest.moc"
