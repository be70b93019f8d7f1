// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/seed/BulkBooks.h"

#include "db/commands/BookKeys.h"
#include "db/domain/OwnCode.h"
#include "db/domain/TextKey.h"

#include <QSet>

namespace shopdesk {

namespace {

constexpr qint64 kAuthors = 4000;
constexpr qint64 kCopies = 60; // received of each book, more than are ever ordered
constexpr qint64 kFirstCode = 1'000'000'000;

const QStringList kMovementColumns{u"id"_qs,          u"shop_id"_qs,  u"book_id"_qs,
                                   u"kind"_qs,        u"quantity"_qs, u"document_kind"_qs,
                                   u"document_id"_qs, u"actor_id"_qs, u"device_id"_qs,
                                   u"op_id"_qs,       u"at"_qs,       u"business_date"_qs,
                                   u"recorded_by"_qs};

// Words of the real titles, from which made-up ones are put together.
QStringList wordsOf(const QJsonArray &books)
{
    QSet<QString> words;
    for (const auto &book : books) {
        for (const auto &word : book.toObject().value(u"title").toString().split(u' ')) {
            if (word.size() > 2)
                words.insert(word);
        }
    }
    auto list = words.values();
    list.sort();
    return list;
}

} // namespace

BulkBooks::BulkBooks(SeedSession &session, const SeedSource &source, const SeedWorld &world,
                     QUuid op)
    : m_session(session)
    , m_source(source)
    , m_world(world)
    , m_op(op)
    , m_words(wordsOf(source.books()))
    , m_books(u"book"_qs, {u"id"_qs, u"own_code"_qs, u"title"_qs, u"title_key"_qs, u"authors"_qs,
                           u"authors_key"_qs, u"publisher"_qs, u"publisher_key"_qs,
                           u"search_key"_qs, u"year"_qs, u"language"_qs, u"price_minor"_qs,
                           u"currency"_qs, u"tax_rate_bp"_qs, u"created_at"_qs, u"changed_at"_qs})
    , m_bookAuthors(u"book_author"_qs, {u"book_id"_qs, u"position"_qs, u"author_id"_qs})
    , m_bookCategories(u"book_category"_qs, {u"book_id"_qs, u"category_id"_qs})
    , m_movements(u"stock_movement"_qs, kMovementColumns)
{
}

Result<void> BulkBooks::makeAuthors(Transaction &transaction)
{
    BulkRows rows(u"author"_qs, {u"id"_qs, u"name"_qs, u"name_key"_qs});
    for (qint64 i = 0; i < kAuthors; ++i) {
        const auto person = m_source.person(m_session.random());
        const auto name = u"%1 %2. %3"_qs.arg(person.first, QString::number(i), person.last);
        m_authors.append({m_session.ids().next(), name});
        rows.add({m_authors.last().first, name, sortKey(name)});
    }
    SD_TRY(rows.write(transaction));
    SD_ASSIGN(facts, transaction.query(u"command_facts"_qs));
    m_currency = facts.first().text("currency");
    SD_ASSIGN(tree, transaction.queryText(u"bulk_categories"_qs,
                                          u"SELECT id FROM category ORDER BY path"_qs));
    for (const auto &row : tree)
        m_categories.append(QUuid::fromString(row.text("id")));
    return {};
}

QString BulkBooks::title(SeedRandom &random) const
{
    QStringList words;
    const auto count = random.between(2, 5);
    for (qint64 i = 0; i < count; ++i)
        words.append(random.pick(m_words));
    return words.join(u' ');
}

void BulkBooks::addBook(qint64 number, QList<BulkBook> &made)
{
    auto &random = m_session.random();
    const auto code = OwnCode::fromNumber(kFirstCode + number);
    const auto &author = m_authors.at(random.below(m_authors.size()));
    const auto &model = m_source.books().at(random.below(m_source.books().size())).toObject();
    const BulkBook book{.id = m_session.ids().next(),
                        .code = code ? code->toString() : QString(),
                        .title = title(random),
                        .priceMinor = random.between(4, 60) * 100 - 1,
                        .shop = static_cast<int>(random.below(m_world.shops.size()))};
    const auto keys = bookKeys({.title = book.title,
                                .subtitle = {},
                                .authors = {author.second},
                                .publisher = model.value(u"publisher").toString(),
                                .isbn = {},
                                .ownCode = book.code});
    m_books.add({book.id, book.code, book.title, keys.titleKey, author.second, keys.authorsKey,
                 model.value(u"publisher").toString(), keys.publisherKey, keys.searchKey,
                 random.between(1950, 2025), model.value(u"language").toString(), book.priceMinor,
                 m_currency, 700, m_session.time(), m_session.time()});
    m_bookAuthors.add({book.id, 0, author.first});
    m_bookCategories.add({book.id, m_categories.at(random.below(m_categories.size()))});
    addStock(book);
    made.append(book);
}

void BulkBooks::addStock(const BulkBook &book)
{
    const auto &shop = m_world.shops.at(book.shop);
    m_movements.add({m_session.ids().next(), shop.id.uuid(), book.id, u"received"_qs, kCopies,
                     u"receiving"_qs, m_op, shop.staff.first().uuid(), shop.till.uuid(), m_op,
                     m_session.time(), m_session.time().date(), u"bulk"_qs});
}

Result<QList<BulkBook>> BulkBooks::make(qint64 from, qint64 count)
{
    Transaction transaction(m_session.connection(), Transaction::Mode::Write);
    if (m_authors.isEmpty())
        SD_TRY(makeAuthors(transaction));
    QList<BulkBook> made;
    for (qint64 number = from; number < from + count; ++number)
        addBook(number, made);
    SD_TRY(m_books.write(transaction));
    SD_TRY(m_bookAuthors.write(transaction));
    SD_TRY(m_bookCategories.write(transaction));
    SD_TRY(m_movements.write(transaction));
    SD_TRY(transaction.commit());
    return made;
}

} // namespace shopdesk
