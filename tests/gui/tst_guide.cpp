// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "ui/dialogs/GuidePages.h"
#include "ui/dialogs/GuideWindow.h"
#include "ui/support/Colors.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace shopdesk;

class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPageIsThereInBothLanguages();
    void everyLinkLeadsToAPage();
    void bothLanguagesHaveTheSameChapters();
    void followsTheLanguageWhileOpen();
    void linkOpensThePageAndBackReturns();
    void linkOutOfTheGuideOpensNothing();
    void linksAreReadableInEachPalette();
    void findsWordsAndGoesRound();
    void saysThatAWordIsNotThere();

private:
    static QList<QColor> linkColours(const QTextDocument &document);
    static QStringList links(const QTextDocument &document);
    template<class T>
    static T *child(GuideWindow &window, const QString &name);

    Theme m_theme{*qApp};
    LanguageSwitcher m_languages;
};

void GuideTest::init()
{
    m_theme.apply(Appearance::Light);
    m_languages.use(u"en"_qs);
}

template<class T>
T *GuideTest::child(GuideWindow &window, const QString &name)
{
    auto *found = window.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

QStringList GuideTest::links(const QTextDocument &document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().isAnchor())
                found += at.fragment().charFormat().anchorHref();
        }
    }
    return found;
}

QList<QColor> GuideTest::linkColours(const QTextDocument &document)
{
    QList<QColor> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().isAnchor())
                found += at.fragment().charFormat().foreground().color();
        }
    }
    return found;
}

void GuideTest::everyPageIsThereInBothLanguages()
{
    QVERIFY(guide::text(guide::firstPage(), u"en"_qs).startsWith(u"# Guide"));
    QVERIFY(guide::text(guide::firstPage(), u"ru"_qs).startsWith(u"# Руководство"));
    // In a language nobody wrote it in it is read in English.
    QCOMPARE(guide::text(guide::firstPage(), u"de"_qs), guide::text(guide::firstPage(), u"en"_qs));
    QCOMPARE(guide::text(u"nothing.md"_qs, u"en"_qs), QString());
}

void GuideTest::everyLinkLeadsToAPage()
{
    QStringList pages{guide::firstPage()};
    for (qsizetype i = 0; i < pages.size(); ++i) {
        for (const QString &language : {u"en"_qs, u"ru"_qs}) {
            QTextDocument document;
            guide::typeset(document, guide::text(pages[i], language), lightPalette());
            for (const QString &link : links(document)) {
                const QString wanted = guide::target(pages[i], link);
                QVERIFY2(!wanted.isEmpty(), qPrintable(pages[i] + u": "_qs + link));
                if (!pages.contains(wanted))
                    pages += wanted;
            }
        }
    }
    QVERIFY(pages.contains(u"command-line.md"_qs));
}

void GuideTest::bothLanguagesHaveTheSameChapters()
{
    const auto chapters = [](const QString &language) {
        return guide::text(guide::firstPage(), language).count(u"\n## "_qs);
    };
    QCOMPARE(chapters(u"ru"_qs), chapters(u"en"_qs));
}

void GuideTest::followsTheLanguageWhileOpen()
{
    GuideWindow window;
    window.show();
    auto *text = child<QTextBrowser>(window, u"guideText"_qs);
    QVERIFY(text->toPlainText().startsWith(u"Guide"));
    m_languages.use(u"ru"_qs);
    QCoreApplication::sendPostedEvents();
    QVERIFY(text->toPlainText().startsWith(u"Руководство"));
    QVERIFY(window.windowTitle() != u"Shopdesk guide"_qs);
}

void GuideTest::linkOpensThePageAndBackReturns()
{
    GuideWindow window;
    window.show();
    auto *text = child<QTextBrowser>(window, u"guideText"_qs);
    auto *back = child<QToolButton>(window, u"guideBack"_qs);
    QVERIFY(!back->isEnabled());
    Q_EMIT text->anchorClicked(QUrl(u"command-line.md"_qs));
    QVERIFY(text->toPlainText().startsWith(u"The command line"));
    back->click();
    QVERIFY(text->toPlainText().startsWith(u"Guide"));
    QVERIFY(!back->isEnabled());
}

void GuideTest::linkOutOfTheGuideOpensNothing()
{
    QCOMPARE(guide::target(u"guide.md"_qs, u"../../etc/passwd"_qs), QString());
    QCOMPARE(guide::target(u"guide.md"_qs, u"nothing.md"_qs), QString());
    GuideWindow window;
    Q_EMIT child<QTextBrowser>(window, u"guideText"_qs)->anchorClicked(QUrl(u"nothing.md"_qs));
    QCOMPARE(window.page(), guide::firstPage());
}

void GuideTest::linksAreReadableInEachPalette()
{
    constexpr double kReadable = 4.5; // WCAG 2.1, 1.4.3, level AA
    GuideWindow window;
    window.show();
    auto *text = child<QTextBrowser>(window, u"guideText"_qs);
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        m_theme.apply(appearance);
        const QList<QColor> colours = linkColours(*text->document());
        QVERIFY(!colours.isEmpty());
        for (const QColor &colour : colours)
            QVERIFY(contrastRatio(colour, text->palette().color(QPalette::Base)) >= kReadable);
    }
}

void GuideTest::findsWordsAndGoesRound()
{
    GuideWindow window;
    window.show();
    auto *text = child<QTextBrowser>(window, u"guideText"_qs);
    auto *place = child<QLabel>(window, u"guidePlace"_qs);
    QVERIFY(!child<QToolButton>(window, u"guideNext"_qs)->isEnabled());
    window.search(u"health"_qs);
    const auto hits = text->extraSelections().size();
    QVERIFY(hits >= 1);
    QVERIFY(place->text().startsWith(u"1 of "));
    QCOMPARE(text->textCursor().selectedText().toLower(), u"health"_qs);
    child<QToolButton>(window, u"guidePrevious"_qs)->click();
    QCOMPARE(place->text(), u"%1 of %1"_qs.arg(hits));
    child<QToolButton>(window, u"guideNext"_qs)->click();
    QVERIFY(place->text().startsWith(u"1 of "));
}

void GuideTest::saysThatAWordIsNotThere()
{
    GuideWindow window;
    window.show();
    window.search(u"xyzzy"_qs);
    QCOMPARE(child<QLabel>(window, u"guidePlace"_qs)->text(), u"Not on this page"_qs);
    QVERIFY(!child<QToolButton>(window, u"guideNext"_qs)->isEnabled());
    window.search({});
    QCOMPARE(child<QLabel>(window, u"guidePlace"_qs)->text(), QString());
}

QTEST_MAIN(GuideTest)
#include "tst_guide.moc"
