// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "tests/gui/GuiProbe.h"
#include "tests/gui/Scene.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTest>

using namespace shopdesk;

namespace {

constexpr QSize kScreen(1280, 720);
constexpr QSize kMostOfDialog(1280, 680); // the rest is its title and the desktop's panel

} // namespace

// Walks every scene in both languages and palettes.
class SceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAnAccessibleName_data();
    void everyControlHasAnAccessibleName();
    void tabReachesEveryControl_data() { everyControlHasAnAccessibleName_data(); }
    void tabReachesEveryControl();
    void everyControlHasAnObjectName_data() { everyControlHasAnAccessibleName_data(); }
    void everyControlHasAnObjectName();
    void fitsAScreenOf1280x720_data() { everyControlHasAnAccessibleName_data(); }
    void fitsAScreenOf1280x720();
    void switchesLanguageWhileOpen_data() { everyControlHasAnAccessibleName_data(); }
    void switchesLanguageWhileOpen();

private:
    std::unique_ptr<QWidget> shown();

    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void SceneTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void SceneTest::everyControlHasAnAccessibleName_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("appearance");
    const auto scenes = allScenes();
    for (int i = 0; i < int(scenes.size()); ++i) {
        for (const auto &[language, name] : LanguageSwitcher::languages()) {
            // Names and focus do not depend on the palette: each language has one of its own.
            const auto appearance = language == u"en" ? Appearance::Light : Appearance::Dark;
            QTest::addRow("%s %s %s", qPrintable(scenes[size_t(i)].name), qPrintable(language),
                          qPrintable(appearanceName(appearance)))
                    << i << language << int(appearance);
        }
    }
}

std::unique_ptr<QWidget> SceneTest::shown()
{
    QFETCH(int, scene);
    QFETCH(QString, language);
    QFETCH(int, appearance);
    m_languages.use(language);
    m_theme->apply(Appearance(appearance));
    auto widget = allScenes()[size_t(scene)].make();
    widget->show();
    return widget;
}

void SceneTest::everyControlHasAnAccessibleName()
{
    const auto widget = shown();
    QCOMPARE(probe::unnamedControls(widget.get()), QStringList());
}

void SceneTest::tabReachesEveryControl()
{
    const auto widget = shown();
    QCOMPARE(probe::controlsTabMisses(widget.get()), QStringList());
}

void SceneTest::everyControlHasAnObjectName()
{
    const auto widget = shown();
    QCOMPARE(probe::controlsWithoutObjectName(widget.get()), QStringList());
}

// In both languages, nothing cut, and each head of a column above its values.
void SceneTest::fitsAScreenOf1280x720()
{
    const auto widget = shown();
    const bool isDialog = qobject_cast<QDialog *>(widget.get());
    const QSize most = isDialog ? kMostOfDialog : kScreen;
    if (!isDialog)
        widget->resize(kScreen);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(widget->size().boundedTo(most), widget->size());
    QCOMPARE(probe::cutTexts(widget.get()).join(u"; "_qs), QString());
    QCOMPARE(probe::crookedHeads(widget.get()).join(u"; "_qs), QString());
}

void SceneTest::switchesLanguageWhileOpen()
{
    QFETCH(QString, language);
    const auto widget = shown();
    const auto texts = [&] {
        QStringList all{widget->windowTitle()};
        for (const QLabel *label : widget->findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    const QStringList before = texts();
    m_languages.use(language == u"en"_qs ? u"ru"_qs : u"en"_qs);
    QCoreApplication::sendPostedEvents();
    m_languages.use(language);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(texts(), before);
}

QTEST_MAIN(SceneTest)
#include "tst_scenes.moc"
