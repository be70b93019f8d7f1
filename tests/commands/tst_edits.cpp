// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Inverse.h"
#include "tests/support/WorkspaceFixture.h"

#include <QJsonArray>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Edits carry what the person started from; what follows from it is the same on both engines.
class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void marksPricesOfStaffAsUnconfirmed();
    void remembersWhoSetThePrice();
    void givesThePriceBackToTheList();
    void takesOnlyLinksOfTheWeb();
    void replacesAuthorsAndSearchTextOfAnEditedBook();
    void mergesEditsOfDifferentGroups();
    void refusesAnEditOfWhatSomebodyChanged();
    void acceptsAnEditThatIsTrueAlready();
    void refusesToTakeTheOnlyCodeAway();
    void editsAShopAndItsKeys();
    void movesACategoryWithItsSubtree();
    void refusesACycleOfCategories();

private:
    [[nodiscard]] static Changes change(const QString &field, const QJsonValue &base,
                                        const QJsonValue &value);
    [[nodiscard]] static EditBook editFaust(const Changes &changes);
    [[nodiscard]] QString faust(const QString &column);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestEdits::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

Changes TestEdits::change(const QString &field, const QJsonValue &base, const QJsonValue &value)
{
    return {{field, {base, value}}};
}

EditBook TestEdits::editFaust(const Changes &changes)
{
    EditBook edit;
    edit.book = BookRef(QString::fromLatin1(WorkspaceFixture::kFaust));
    edit.changes = changes;
    return edit;
}

QString TestEdits::faust(const QString &column)
{
    return m_shop->value(u"SELECT %1 FROM book WHERE isbn = '%2'"_qs.arg(
            column, QString::fromLatin1(WorkspaceFixture::kFaust)));
}

void TestEdits::remembersWhoSetThePrice()
{
    QCOMPARE(faust(u"price_origin"_qs), u"person"_qs);
    auto listed = change(u"price_minor"_qs, 1999, 1899);
    listed[u"price_origin"_qs] = {.base = std::nullopt, .value = u"import"_qs};
    const auto byList = m_shop->apply(editFaust(listed), m_shop->manager());
    SD_VERIFY(byList);
    QVERIFY(!byList->contains(u"price_origin"));
    QCOMPARE(faust(u"price_origin"_qs), u"import"_qs);
    const auto titled = change(u"title"_qs, faust(u"title"_qs), u"Faust I"_qs);
    SD_VERIFY(m_shop->apply(editFaust(titled), m_shop->admin()));
    QCOMPARE(faust(u"price_origin"_qs), u"import"_qs);
    const auto same = change(u"price_minor"_qs, 1899, 1899);
    SD_VERIFY(m_shop->apply(editFaust(same), m_shop->manager()));
    QCOMPARE(faust(u"price_origin"_qs), u"import"_qs);
    const auto byPerson =
            m_shop->apply(editFaust(change(u"price_minor"_qs, 1899, 1950)), m_shop->manager());
    SD_VERIFY(byPerson);
    QCOMPARE(byPerson->value(u"price_origin").toString(), u"import"_qs);
    QCOMPARE(faust(u"price_origin"_qs), u"person"_qs);
    const auto unknown = change(u"price_origin"_qs, u"person"_qs, u"nobody"_qs);
    QCOMPARE(m_shop->refusal(editFaust(unknown), m_shop->manager()).reason,
             u"price_origin_unknown"_qs);
}

void TestEdits::givesThePriceBackToTheList()
{
    auto listed = change(u"price_minor"_qs, 1999, 1899);
    listed[u"price_origin"_qs] = {.base = u"person"_qs, .value = u"import"_qs};
    SD_VERIFY(m_shop->apply(editFaust(listed), m_shop->manager()));
    const auto raise = editFaust(change(u"price_minor"_qs, 1899, 2100));
    const auto done = m_shop->apply(raise, m_shop->manager());
    SD_VERIFY(done);
    const auto back = inverseOf(raise, *done);
    QVERIFY(back);
    SD_VERIFY(m_shop->apply(*back, m_shop->manager()));
    QCOMPARE(faust(u"price_minor"_qs), u"1899"_qs);
    QCOMPARE(faust(u"price_origin"_qs), u"import"_qs);
}

void TestEdits::takesOnlyLinksOfTheWeb()
{
    const auto link = u"https://example.org/faust.jpg"_qs;
    SD_VERIFY(m_shop->apply(editFaust(change(u"cover_link"_qs, u""_qs, link)), m_shop->manager()));
    QCOMPARE(faust(u"cover_link"_qs), link);
    for (const auto &wrong : {u"file:///etc/passwd"_qs, u"javascript:alert(1)"_qs, u"faust.jpg"_qs,
                              u"https:///faust.jpg"_qs}) {
        const auto refused = m_shop->refusal(editFaust(change(u"cover_link"_qs, link, wrong)),
                                             m_shop->manager());
        QCOMPARE(refused.reason, u"link_invalid"_qs);
        QCOMPARE(refused.field, u"cover_link"_qs);
    }
    SD_VERIFY(m_shop->apply(editFaust(change(u"cover_link"_qs, link, u""_qs)), m_shop->manager()));
    QCOMPARE(faust(u"cover_link"_qs), QString());
}

void TestEdits::marksPricesOfStaffAsUnconfirmed()
{
    CreateBook missing;
    missing.title = u"Found on the shelf"_qs;
    missing.priceMinor = 990;
    const auto made = m_shop->apply(missing, m_shop->staff());
    SD_VERIFY(made);
    const auto id = made->value(u"id").toString();
    const auto unconfirmed =
            u"SELECT count(*) FROM book WHERE id = '%1' AND NOT price_confirmed"_qs.arg(id);
    QCOMPARE(m_shop->value(unconfirmed), u"1"_qs);
    EditBook edit;
    edit.book = BookRef(id);
    edit.changes = change(u"price_minor"_qs, 990, 1190);
    SD_VERIFY(m_shop->apply(edit, m_shop->manager()));
    QCOMPARE(m_shop->value(unconfirmed), u"0"_qs);
}

void TestEdits::replacesAuthorsAndSearchTextOfAnEditedBook()
{
    const QJsonArray before{u"Johann Wolfgang Goethe"_qs};
    const QJsonArray after{u"J. W. v. Goethe"_qs, u"Albrecht Schöne"_qs};
    SD_VERIFY(m_shop->apply(editFaust(change(u"authors"_qs, before, after)), m_shop->manager()));
    QCOMPARE(faust(u"authors"_qs), u"J. W. v. Goethe, Albrecht Schöne"_qs);
    QVERIFY(faust(u"search_key"_qs).contains(u"albrecht schone"));
    QVERIFY(!faust(u"search_key"_qs).contains(u"wolfgang"));
    QVERIFY(faust(u"search_key"_qs).contains(u"9783161484100"));
}

void TestEdits::mergesEditsOfDifferentGroups()
{
    SD_VERIFY(m_shop->apply(editFaust(change(u"title"_qs, u"Faust"_qs, u"Faust I"_qs)),
                            m_shop->manager()));
    SD_VERIFY(m_shop->apply(editFaust(change(u"price_minor"_qs, 1999, 2199)), m_shop->admin()));
    QCOMPARE(faust(u"title"_qs), u"Faust I"_qs);
    QCOMPARE(faust(u"price_minor"_qs), u"2199"_qs);
}

void TestEdits::refusesAnEditOfWhatSomebodyChanged()
{
    SD_VERIFY(m_shop->apply(editFaust(change(u"subtitle"_qs, u""_qs, u"A tragedy"_qs)),
                            m_shop->manager()));
    // The subtitle was seen empty beside the title that this person changes.
    auto changes = change(u"title"_qs, u"Faust"_qs, u"Faust II"_qs);
    changes.emplace(u"subtitle"_qs, FieldChange{u""_qs, u""_qs});
    const auto refusal = m_shop->refusal(editFaust(changes), m_shop->admin());
    QCOMPARE(refusal.kind, ErrorKind::Conflict);
    QCOMPARE(refusal.reason, u"changed_meanwhile"_qs);
    const auto sides = refusal.facts.value(u"fields"_qs).toMap().value(u"subtitle"_qs).toMap();
    QCOMPARE(sides.value(u"mine"_qs).toString(), QString());
    QCOMPARE(sides.value(u"theirs"_qs).toString(), u"A tragedy"_qs);
    QCOMPARE(faust(u"title"_qs), u"Faust"_qs);
}

void TestEdits::acceptsAnEditThatIsTrueAlready()
{
    const auto edit = editFaust(change(u"title"_qs, u"Faust"_qs, u"Faust I"_qs));
    SD_VERIFY(m_shop->apply(edit, m_shop->manager()));
    const auto again = m_shop->apply(edit, m_shop->admin());
    SD_VERIFY(again);
    QVERIFY(again->value(u"changed").toArray().isEmpty());
}

void TestEdits::refusesToTakeTheOnlyCodeAway()
{
    const auto refusal =
            m_shop->refusal(editFaust({{u"isbn"_qs, {{}, QJsonValue::Null}}}), m_shop->manager());
    QCOMPARE(refusal.reason, u"code_missing"_qs);
    const auto taken = QString::fromLatin1(WorkspaceFixture::kProcess);
    const auto duplicate =
            m_shop->refusal(editFaust({{u"isbn"_qs, {{}, taken}}}), m_shop->manager());
    QCOMPARE(duplicate.reason, u"duplicate"_qs);
    QCOMPARE(duplicate.field, u"isbn"_qs);
}

void TestEdits::editsAShopAndItsKeys()
{
    EditShop edit;
    edit.shop = ShopRef(u"LPZ"_qs);
    edit.changes = {{u"name"_qs, {{}, u"Äther & Söhne"_qs}}, {u"active"_qs, {true, false}}};
    const auto edited = m_shop->apply(edit, m_shop->manager());
    SD_VERIFY(edited);
    QCOMPARE(edited->value(u"changed").toArray(), QJsonArray({u"active"_qs, u"name"_qs}));
    QCOMPARE(m_shop->value(u"SELECT name_key FROM shop WHERE code = 'LPZ'"_qs), u"ather sohne"_qs);
}

void TestEdits::movesACategoryWithItsSubtree()
{
    const auto add = [this](const QString &code, const QString &parent) {
        CreateCategory category;
        category.name = code;
        category.code = code;
        if (!parent.isEmpty())
            category.parent = CategoryRef(parent);
        return m_shop->apply(category, m_shop->manager());
    };
    SD_VERIFY(add(u"A"_qs, {}));
    SD_VERIFY(add(u"B"_qs, {}));
    SD_VERIFY(add(u"C"_qs, u"B"_qs));
    EditCategory move;
    move.category = CategoryRef(u"B"_qs);
    move.changes = change(u"parent"_qs, QJsonValue::Null, u"A"_qs);
    SD_VERIFY(m_shop->apply(move, m_shop->manager()));
    QCOMPARE(m_shop->value(u"SELECT level FROM category WHERE code = 'C'"_qs), u"2"_qs);
}

void TestEdits::refusesACycleOfCategories()
{
    CreateCategory above;
    above.name = u"Above"_qs;
    above.code = u"A"_qs;
    SD_VERIFY(m_shop->apply(above, m_shop->manager()));
    CreateCategory below;
    below.name = u"Below"_qs;
    below.code = u"B"_qs;
    below.parent = CategoryRef(u"A"_qs);
    SD_VERIFY(m_shop->apply(below, m_shop->manager()));
    EditCategory move;
    move.category = CategoryRef(u"A"_qs);
    move.changes = change(u"parent"_qs, QJsonValue::Null, u"B"_qs);
    const auto refusal = m_shop->refusal(move, m_shop->manager());
    QCOMPARE(refusal.kind, ErrorKind::Refused);
    QCOMPARE(refusal.reason, u"category_cycle"_qs);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
