// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/PasswordKey.h"

#include <QtTest>

using namespace shopdesk;

class PasswordKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAnIndependentImplementation_data();
    void agreesWithAnIndependentImplementation();
    void isTheSameForTextsThatLookTheSame();
    void differsByWorkspaceAndLogin();
    void refusesBytesThatAreNoText();
    void judgesNewPasswords_data();
    void judgesNewPasswords();
    void wipesTheTextThatItTook();
    void comparesSecretsByContent();
};

namespace {

const WorkspaceId kWorkspace = *WorkspaceId::parse(u"018f3a2e-7b1c-7d10-8a55-0123456789ab"_qs);

QString keyText(const QString &password, const QString &login,
                const WorkspaceId &workspace = kWorkspace)
{
    const auto key = derivePasswordKey(Secret::fromText(password), workspace, login);
    return key ? QString::fromLatin1(key->bytes()) : key.error().reason;
}

} // namespace

void PasswordKeyTest::agreesWithAnIndependentImplementation_data()
{
    // Made with Python's hashlib.pbkdf2_hmac and unicodedata.normalize.
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("key");
    QTest::newRow("ascii") << u"maria"_qs << u"correct horse battery"_qs
                           << u"DgeA3OeqLTCnAt-1nXj4On-Wy-h9aLf3nzugLKD45L8"_qs;
    QTest::newRow("cyrillic") << u"ivan"_qs << u"пароль-с-ёлкой"_qs
                              << u"seWm4iwabFVRKw5f8jno4_xvHXq4Nfnkss_3lqRj_6g"_qs;
    QTest::newRow("compatibility forms") << u"ivan"_qs << u"ｐａｓｓword①"_qs
                                         << u"IoLAqsJ7T-fk6zn-q4--o3CUCmEQVk6fb6YWsruXxnM"_qs;
}

void PasswordKeyTest::agreesWithAnIndependentImplementation()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QTEST(keyText(password, login), "key");
}

void PasswordKeyTest::isTheSameForTextsThatLookTheSame()
{
    QCOMPARE(keyText(u"ёлка-ёлка"_qs, u"ivan"_qs),
             keyText(u"ёлка-ёлка"_qs.normalized(QString::NormalizationForm_D), u"Ivan"_qs));
}

void PasswordKeyTest::differsByWorkspaceAndLogin()
{
    const QString key = keyText(u"correct horse"_qs, u"maria"_qs);
    QVERIFY(key != keyText(u"correct horse"_qs, u"mariam"_qs));
    QVERIFY(key != keyText(u"correct horse"_qs, u"maria"_qs, WorkspaceId(QUuid::createUuid())));
}

void PasswordKeyTest::refusesBytesThatAreNoText()
{
    const auto key =
            derivePasswordKey(Secret(QByteArrayView("\xff\xfe pass")), kWorkspace, u"maria"_qs);
    QVERIFY(!key);
    QCOMPARE(key.error().reason, u"password_not_text"_qs);
    QVERIFY(!checkNewPassword(Secret(QByteArrayView("\xff\xfe password"))));
}

void PasswordKeyTest::judgesNewPasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString() << u"password_too_short"_qs;
    QTest::newRow("seven") << u"sevench"_qs << u"password_too_short"_qs;
    QTest::newRow("eight") << u"eightcha"_qs << QString();
    QTest::newRow("seven emoji") << u"🐈🐈🐈🐈🐈🐈🐈"_qs << u"password_too_short"_qs;
    QTest::newRow("eight emoji") << u"🐈🐈🐈🐈🐈🐈🐈🐈"_qs << QString();
    QTest::newRow("longest") << QString(256, u'я') << QString();
    QTest::newRow("too long") << QString(257, u'я') << u"password_too_long"_qs;
    QTest::newRow("nul") << (u"pass"_qs + QChar(u'\0') + u"word"_qs) << u"password_has_nul"_qs;
}

void PasswordKeyTest::judgesNewPasswords()
{
    QFETCH(QString, password);
    const auto checked = checkNewPassword(Secret::fromText(password));
    QTEST(checked ? QString() : checked.error().reason, "reason");
    if (!checked)
        QCOMPARE(checked.error().field, u"password"_qs);
}

void PasswordKeyTest::wipesTheTextThatItTook()
{
    QString typed = QString::fromLatin1("typed by hand");
    const Secret secret = Secret::takeText(typed);
    QVERIFY(typed.isEmpty());
    QCOMPARE(secret.bytes().toByteArray(), QByteArray("typed by hand"));
}

void PasswordKeyTest::comparesSecretsByContent()
{
    const Secret secret = Secret::fromText(u"one and the same"_qs);
    QVERIFY(secret.equals(Secret::fromText(u"one and the same"_qs)));
    QVERIFY(!secret.equals(Secret::fromText(u"one and the samE"_qs)));
    QVERIFY(!secret.equals(Secret::fromText(u"one"_qs)));
    QVERIFY(!secret.equals(Secret()));
    QVERIFY(Secret().equals(Secret::fromText(QString())));
}

QTEST_GUILESS_MAIN(PasswordKeyTest)
#include "PasswordKeyTest.moc"
