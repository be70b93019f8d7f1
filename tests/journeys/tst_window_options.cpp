// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowOptions.h"

#include <QtTest>

using namespace shopdesk;

class WindowOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("SHOPDESK_WORKSPACE"); }
    void nothingMeansTheLastWorkspace();
    void readsEveryOption();
    void takesTheWorkspaceOfTheEnvironment();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void WindowOptionsTest::nothingMeansTheLastWorkspace()
{
    const auto options = parseWindowOptions({});
    QVERIFY(options);
    QCOMPARE(options->start, WindowOptions::Start::LastWorkspace);
    QVERIFY(options->screenshot.isEmpty() && !options->appearance);
}

void WindowOptionsTest::readsEveryOption()
{
    const auto options =
            parseWindowOptions({u"--demo"_qs, u"--demo-size"_qs, u"small"_qs, u"--screenshot"_qs,
                                u"a.png"_qs, u"--quit-after-screenshot"_qs, u"--language=ru"_qs,
                                u"--appearance=dark"_qs, u"--settings"_qs, u"s.ini"_qs});
    QVERIFY(options);
    QCOMPARE(options->start, WindowOptions::Start::Demo);
    QCOMPARE(options->demoSize, WindowOptions::DemoSize::Small);
    QCOMPARE(options->screenshot, u"a.png"_qs);
    QCOMPARE(options->afterScreenshot, WindowOptions::AfterScreenshot::Quit);
    QCOMPARE(options->language, u"ru"_qs);
    QCOMPARE(options->appearance, std::optional(Appearance::Dark));
    QCOMPARE(options->settingsFile, u"s.ini"_qs);
}

void WindowOptionsTest::takesTheWorkspaceOfTheEnvironment()
{
    qputenv("SHOPDESK_WORKSPACE", "/tmp/a.sqlite");
    auto options = parseWindowOptions({});
    QVERIFY(options && options->start == WindowOptions::Start::Address);
    QCOMPARE(options->address, u"/tmp/a.sqlite"_qs);
    options = parseWindowOptions({u"--workspace"_qs, u"/tmp/b.sqlite"_qs});
    QCOMPARE(options->address, u"/tmp/b.sqlite"_qs);
    options = parseWindowOptions({u"--demo"_qs});
    QCOMPARE(options->start, WindowOptions::Start::Demo);
}

void WindowOptionsTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("option") << QStringList{u"--nonsense"_qs};
    QTest::newRow("word") << QStringList{u"nonsense"_qs};
    QTest::newRow("look") << QStringList{u"--appearance"_qs, u"pink"_qs};
    QTest::newRow("size") << QStringList{u"--demo-size"_qs, u"huge"_qs};
    QTest::newRow("no file") << QStringList{u"--screenshot"_qs};
}

void WindowOptionsTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, words);
    const auto options = parseWindowOptions(words);
    QVERIFY(!options);
    QVERIFY(!options.error().facts.value(u"text"_qs).toString().isEmpty());
}

QTEST_GUILESS_MAIN(WindowOptionsTest)
#include "tst_window_options.moc"
