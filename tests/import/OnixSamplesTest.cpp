// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/ImportPlace.h"

#include <QtTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Messages that others publish as samples, good and bad: what becomes of each stands in
// docs/import-onix.md. Where they are not at hand, the test says so.
class OnixSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void givesTheDocumentedOutcome_data();
    void givesTheDocumentedOutcome();
    void takesOneBookInAllItsForms();

private:
    [[nodiscard]] static QString sample(const QString &name)
    {
        return QStringLiteral(SHOPDESK_SHARED_DATA "/onix-samples/") + name;
    }
    [[nodiscard]] static QString outcome(const Result<BookImportReport> &report);

    PostgresServer m_server;
    std::unique_ptr<ImportPlace> m_place;
};

void OnixSamplesTest::init()
{
    if (!QFile::exists(sample(u"SOURCE.txt"_qs)))
        QSKIP("there is no ../shared/data/onix-samples");
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    if (m_place && QByteArray(QTest::currentTestFunction()) == "givesTheDocumentedOutcome")
        return; // trials leave nothing
    auto made = ImportPlace::make(engine, m_server);
    SD_VERIFY(made);
    m_place = std::move(*made);
}

QString OnixSamplesTest::outcome(const Result<BookImportReport> &report)
{
    if (!report)
        return u"refused %1 line %2"_qs.arg(report.error().reason,
                                            report.error().facts.value(u"line"_qs).toString());
    QStringList words{countsOf(report)};
    for (const RowReject &reject : report->rejects())
        words.append(u"%1 line %2"_qs.arg(reject.reason).arg(reject.line));
    for (auto note = report->noteCounts().begin(); note != report->noteCounts().end(); ++note)
        words.append(u"%1 x%2"_qs.arg(note.key()).arg(note.value()));
    return words.join(u"; "_qs);
}

void OnixSamplesTest::givesTheDocumentedOutcome_data()
{
    QTest::addColumn<QString>("expected");
    // One book, in both forms and versions; its Thema codes are not loaded.
    constexpr auto kRoseanna =
            "1 0 0 0; categories:category_unknown x2; price:price_without_tax x1";
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(expected);
    };
    row("jonix/Onix3.1-single-ref.xml", kRoseanna);
    row("jonix/Onix3.1-single-short.xml", kRoseanna);
    row("jonix/onix3-single.xml", "1 0 0 0; price:price_for_others x1");
    row("jonix/single-book-onix2.xml", "refused onix_release_unsupported line 3");
    row("jonix/single-book-onix3-short.xml", kRoseanna);
    row("jonix/single-book-onix3.xml", kRoseanna);
    row("onix-data/Onix3SupportingResourceSample1.xml", "0 0 0 1; isbn_bad_prefix line 14");
    row("onix-data/Onix3SupportingResourceSample1ShortTags.xml",
        "0 0 0 1; isbn_bad_prefix line 15");
    row("onix-data/Onix3sample_refnames.xml", kRoseanna);
    row("onix-data/Onix3sample_refnames_blockupdate.xml",
        "0 0 0 1; update_of_unknown_book line 17");
    row("onix-data/Onix3sample_shorttags.xml", kRoseanna);
    row("onix-data/Onix3sample_shorttags_blockupdate.xml",
        "0 0 0 1; update_of_unknown_book line 17");
    row("onixcheck/invalid_google_onix_3.xml", "0 0 0 1; currency_unknown line 129");
    row("onixcheck/invalid_onix3_ref.xml", "0 0 0 1; text_missing line 7");
    row("onixcheck/invalid_onix_root.xml", "refused onix_root_unknown line 2");
    row("onixcheck/valid_google_onix_3.xml", "1 0 0 0; price:price_for_others x1");
    row("onixcheck/valid_onix2_ref.xml", "refused onix_release_unsupported line 2");
    row("onixcheck/valid_onix3_ref.xml", "0 0 0 1; text_missing line 9");
    row("onixcheck/valid_onix3_ref_ns.xml", "0 0 0 1; text_missing line 9");
    row("onixcheck/valid_onix3_short.xml", "0 0 0 1; text_missing line 9");
}

void OnixSamplesTest::givesTheDocumentedOutcome()
{
    QFETCH(QString, expected);
    auto trial = m_place->request(sample(QString::fromLatin1(QTest::currentDataTag())));
    trial.mode = ImportMode::DryRun;
    QCOMPARE(outcome(m_place->import(trial)), expected);
}

// Six of the samples are one book in two forms and two versions; two more change its price.
void OnixSamplesTest::takesOneBookInAllItsForms()
{
    const QString roseanna = u"9780007232833"_qs;
    SD_VERIFY(m_place->addCategory(u"FFP"_qs));
    QCOMPARE(countsOf(m_place->import(sample(u"onix-data/Onix3sample_refnames.xml"_qs))),
             u"1 0 0 0"_qs);
    QCOMPARE(m_place->book(u"title"_qs, roseanna), u"Roseanna"_qs);
    QCOMPARE(m_place->book(u"authors"_qs, roseanna), u"Maj Sjöwall, Per Wahlöö"_qs);
    QCOMPARE(m_place->book(u"price_minor"_qs, roseanna), u"899"_qs);
    QCOMPARE(m_place->book(u"year"_qs, roseanna), u"2006"_qs);
    QCOMPARE(m_place->book(u"format"_qs, roseanna), u"paperback"_qs);
    QCOMPARE(m_place->categories(roseanna), QStringList{u"FFP"_qs});
    // Set differently, and the last one with another name of the publisher.
    QCOMPARE(countsOf(m_place->import(sample(u"jonix/single-book-onix3.xml"_qs))), u"0 0 1 0"_qs);
    QCOMPARE(countsOf(m_place->import(sample(u"jonix/single-book-onix3-short.xml"_qs))),
             u"0 0 1 0"_qs);
    QCOMPARE(countsOf(m_place->import(sample(u"onix-data/Onix3sample_shorttags.xml"_qs))),
             u"0 1 0 0"_qs);
    QCOMPARE(
            countsOf(m_place->import(sample(u"onix-data/Onix3sample_refnames_blockupdate.xml"_qs))),
            u"0 1 0 0"_qs);
    QCOMPARE(m_place->book(u"price_minor"_qs, roseanna), u"999"_qs);
    QCOMPARE(m_place->book(u"title"_qs, roseanna), u"Roseanna"_qs);
    QCOMPARE(countsOf(m_place->import(
                     sample(u"onix-data/Onix3sample_shorttags_blockupdate.xml"_qs))),
             u"0 0 1 0"_qs);
}

QTEST_GUILESS_MAIN(OnixSamplesTest)
#include "OnixSamplesTest.moc"
