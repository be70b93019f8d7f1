// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/AuthorNames.h"

#include <QtTest>

using namespace shopdesk;

class AuthorNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsCells_data();
    void splitsCells();
    void judgesTheOrderOverManyCells();
};

namespace {

QString shown(const QList<AuthorName> &authors)
{
    QStringList names;
    for (const AuthorName &author : authors)
        names.append(author.role.isEmpty() ? author.name
                                           : u"%1 <%2>"_qs.arg(author.name, author.role));
    return names.join(u" + "_qs);
}

} // namespace

void AuthorNamesTest::splitsCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("givenNameFirst");
    QTest::addColumn<QString>("familyNameFirst");
    const auto row = [](const char *name, const QString &cell, const QString &given,
                        const QString &family) { QTest::newRow(name) << cell << given << family; };
    const auto both = [&](const char *name, const QString &cell, const QString &people) {
        row(name, cell, people, people);
    };
    both("blank", u"  "_qs, QString());
    both("one name", u" Suzanne   Collins "_qs, u"Suzanne Collins"_qs);
    both("one word", u"Plato"_qs, u"Plato"_qs);
    row("list or name", u"Homer, Robert Fagles"_qs, u"Homer + Robert Fagles"_qs,
        u"Robert Fagles Homer"_qs);
    row("two people", u"J.K. Rowling, Mary GrandPré"_qs, u"J.K. Rowling + Mary GrandPré"_qs,
        u"Mary GrandPré J.K. Rowling"_qs);
    row("the same twice", u"Ronald A. Beers, ronald a. beers"_qs, u"Ronald A. Beers"_qs,
        u"ronald a. beers Ronald A. Beers"_qs);
    row("junior in a list", u"Martin Luther King, Jr., Coretta King"_qs,
        u"Martin Luther King Jr. + Coretta King"_qs, u"Martin Luther King Jr."_qs);
    both("life dates turn it round", u"Jefferson, Thomas, 1743-1826"_qs, u"Thomas Jefferson"_qs);
    both("uncertain dates", u"Homer, 750? BCE-651? BCE"_qs, u"Homer"_qs);
    both("century", u"Fabricius, active 12th century"_qs, u"Fabricius"_qs);
    both("still alive", u"Bradbury, Ray, 1920-"_qs, u"Ray Bradbury"_qs);
    both("full form", u"Kennedy, John F. (John Fitzgerald), 1917-1963"_qs, u"John F. Kennedy"_qs);
    both("title before", u"Doyle, Arthur Conan, Sir, 1859-1930"_qs, u"Sir Arthur Conan Doyle"_qs);
    both("suffix behind", u"King, Martin Luther, Jr., 1929-1968"_qs, u"Martin Luther King Jr."_qs);
    both("rank", u"Marcus Aurelius, Emperor of Rome, 121-180"_qs, u"Marcus Aurelius"_qs);
    both("several with dates",
         u"Carroll, Lewis, 1832-1898; Tenniel, John, 1820-1914 [Illustrator]"_qs,
         u"Lewis Carroll + John Tenniel <illustrator>"_qs);
    both("role in short", u"Толстой, Лев Николаевич; Иванов, Пётр (пер.)"_qs,
         u"Лев Николаевич Толстой + Пётр Иванов <translator>"_qs);
    both("editors", u"A. B. Smith [Editor]"_qs, u"A. B. Smith <editor>"_qs);
    both("line breaks", u"Илья Ильф\nЕвгений Петров"_qs, u"Илья Ильф + Евгений Петров"_qs);
    row("initials behind", u"Стругацкий А. Н., Стругацкий Б. Н."_qs,
        u"Стругацкий А. Н. + Стругацкий Б. Н."_qs, u"Стругацкий Б. Н. Стругацкий А. Н."_qs);
    both("an office", u"United States. Central Intelligence Agency"_qs,
         u"United States. Central Intelligence Agency"_qs);
    both("only commas", u", ,"_qs, QString());
}

void AuthorNamesTest::splitsCells()
{
    QFETCH(QString, cell);
    QTEST(shown(splitAuthors(cell, AuthorOrder::GivenNameFirst)), "givenNameFirst");
    QTEST(shown(splitAuthors(cell, AuthorOrder::FamilyNameFirst)), "familyNameFirst");
}

void AuthorNamesTest::judgesTheOrderOverManyCells()
{
    const QStringList goodbooks{u"Suzanne Collins"_qs, u"J.K. Rowling, Mary GrandPré"_qs,
                                u"Homer, Robert Fagles"_qs, u"Harper Lee"_qs};
    QCOMPARE(guessAuthorOrder(goodbooks), AuthorOrder::GivenNameFirst);

    const QStringList gutenberg{u"Jefferson, Thomas, 1743-1826"_qs, u"United States"_qs,
                                u"Lincoln, Abraham, 1809-1865"_qs};
    QCOMPARE(guessAuthorOrder(gutenberg), AuthorOrder::FamilyNameFirst);

    const QStringList library{u"Толстой, Лев Николаевич"_qs, u"Ильф, Илья; Петров, Евгений"_qs,
                              u"Гомер"_qs};
    QCOMPARE(guessAuthorOrder(library), AuthorOrder::FamilyNameFirst);
    QCOMPARE(guessAuthorOrder({}), AuthorOrder::GivenNameFirst);
}

QTEST_GUILESS_MAIN(AuthorNamesTest)
#include "AuthorNamesTest.moc"
