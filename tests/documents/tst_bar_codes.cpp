// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/OwnCode.h"
#include "tests/documents/BarReader.h"
#include "tests/documents/BarTables.h"
#include "ui/support/BarCode.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Bar codes against tables that were written down from the standards.
class BarCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modulesAreThoseOfTheStandard();
    void guardsAreAtTheEndsAndInTheMiddle();
    void ownCodesAreReadBackFromCode128();
    void textThatNoCodeCanHoldIsRefused_data();
    void textThatNoCodeCanHoldIsRefused();

private:
    static QString modules(const BarCode &code);
    static QImage picture(const BarCode &code);
};

QString BarCodeTest::modules(const BarCode &code)
{
    QString text(code.modules, u'0');
    for (const auto &bar : code.bars)
        text.replace(bar.start, bar.width, QString(bar.width, u'1'));
    return text;
}

// Three pixels to the module, with the quiet zones.
QImage BarCodeTest::picture(const BarCode &code)
{
    constexpr int kModule = 3;
    QImage image(code.fullWidth() * kModule, 1, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (const auto &bar : code.bars) {
        for (int x = 0; x < bar.width * kModule; ++x)
            image.setPixel((code.quietLeft + bar.start) * kModule + x, 0, qRgb(0, 0, 0));
    }
    return image;
}

// Every first digit, hence every choice of number sets, and every digit at every place.
void BarCodeTest::modulesAreThoseOfTheStandard()
{
    QRandomGenerator random(42);
    for (int i = 0; i < 2000; ++i) {
        auto twelve = u"%1"_qs.arg(random.bounded(1'000'000'000), 9, 10, QChar(u'0'));
        const int start = i % 12;
        twelve.prepend(start < 10
                               ? u"%1%2"_qs.arg(start).arg(random.bounded(100), 2, 10, QChar(u'0'))
                               : u"97%1"_qs.arg(start - 2));
        const auto number = Ean13::fromTwelve(twelve);
        QVERIFY(number);
        const auto code = ean13BarCode(*number);
        QVERIFY2(code, qPrintable(twelve));
        QCOMPARE(modules(*code), ean13Modules(number->toString()));
        QCOMPARE(code->text, number->toString());
        QCOMPARE(code->fullWidth(), 113);
        const auto read = readCode(picture(*code));
        QVERIFY2(read, qPrintable(number->toString()));
        QCOMPARE(read->text, number->toString());
    }
}

void BarCodeTest::guardsAreAtTheEndsAndInTheMiddle()
{
    const auto code = ean13BarCode(*Ean13::parse(u"9783161484100"));
    QVERIFY(code);
    QList<int> guards;
    for (const auto &bar : code->bars) {
        if (bar.isGuard)
            guards += bar.start;
    }
    QCOMPARE(guards, (QList<int>{0, 2, 46, 48, 92, 94}));
}

void BarCodeTest::ownCodesAreReadBackFromCode128()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        const auto own = OwnCode::fromNumber(1 + random.bounded(1'000'000'000));
        QVERIFY(own);
        const auto code = code128BarCode(own->toString());
        QVERIFY(code);
        const auto read = readCode(picture(*code));
        QVERIFY2(read, qPrintable(own->toString()));
        QCOMPARE(read->kind, ReadCode::Kind::Code128);
        QCOMPARE(read->text, own->toString());
    }
}

void BarCodeTest::textThatNoCodeCanHoldIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("Cyrillic") << u"Полка 4"_qs;
    QTest::newRow("control character") << u"A\nB"_qs;
}

void BarCodeTest::textThatNoCodeCanHoldIsRefused()
{
    QFETCH(QString, text);
    const auto code = code128BarCode(text);
    QVERIFY(!code);
    QCOMPARE(code.error().reason, u"bar_code_bad_character"_qs);
}

QTEST_APPLESS_MAIN(BarCodeTest)
#include "tst_bar_codes.moc"
