// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/InverseTest.h"

#include "db/commands/Inverse.h"

#include <QTest>

namespace shopdesk::test {

void InverseTest::makeShop()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

QString InverseTest::rows()
{
    const QStringList queries{
            u"SELECT id, isbn, title, title_key, subtitle, authors, authors_key, publisher,"
            " publisher_key, year, language, format, description, price_minor, tax_rate_bp,"
            " availability, price_confirmed, search_key FROM book ORDER BY id"_qs,
            u"SELECT book_id, author_id, position FROM book_author ORDER BY book_id, position"_qs,
            u"SELECT book_id, category_id FROM book_category ORDER BY book_id, category_id"_qs,
            u"SELECT id, name, name_key, code, parent_id, position, active, level, path"
            " FROM category ORDER BY id"_qs,
            u"SELECT id, name, name_key, street, city, active FROM shop ORDER BY id"_qs,
            u"SELECT id, display_name, name_key, email, language, role, active"
            " FROM account ORDER BY id"_qs,
            u"SELECT id, name, name_key, email, phone FROM customer ORDER BY id"_qs,
            u"SELECT account_id, shop_id FROM shop_assignment ORDER BY account_id, shop_id"_qs,
            u"SELECT group_id, customer_id FROM customer_group_member"
            " ORDER BY group_id, customer_id"_qs,
            u"SELECT shop_id, book_id, on_hand, reserved, reorder_level, shelf FROM stock_balance"
            " ORDER BY shop_id, book_id"_qs,
            u"SELECT code, name, name_key, country, return_days, active FROM supplier"_qs,
            u"SELECT cart_id, book_id, quantity, discount_bp, discount_minor"
            " FROM cart_line ORDER BY cart_id, book_id"_qs,
            // An empty cart may stay: it is as good as none.
            u"SELECT id, label, coupon_code, discount_bp FROM cart"
            " WHERE EXISTS (SELECT 1 FROM cart_line WHERE cart_id = cart.id) ORDER BY id"_qs,
            u"SELECT shop_id, book_rate_bp, tax_rate_bp FROM shop_tax_rate"
            " ORDER BY shop_id, book_rate_bp"_qs,
            u"SELECT shop_id, book_id, tax_rate_bp FROM shop_book_tax"
            " ORDER BY shop_id, book_id"_qs,
            u"SELECT book_id, source FROM book_cover ORDER BY book_id"_qs};
    QStringList lines;
    for (const auto &query : queries) {
        const auto found = m_shop->connection().queryText(u"rows"_qs, query);
        if (!found)
            return found.error().detail;
        for (const auto &row : *found) {
            QStringList values;
            for (int i = 0; i < found->columns().size(); ++i)
                values += row.value(i).toString();
            lines += values.join(u'|');
        }
    }
    return lines.join(u'\n');
}

QString InverseTest::differenceAfter(const CommandValue &command, AccountId actor)
{
    const auto before = rows();
    const auto done = m_shop->apply(command, actor);
    if (!done)
        return u"not done: "_qs + done.error().reason;
    if (rows() == before)
        return u"nothing was changed"_qs;
    const auto inverse = inverseOf(command, *done);
    if (!inverse)
        return u"no way back"_qs;
    const auto undone = m_shop->apply(*inverse, actor);
    if (!undone)
        return u"not undone: "_qs + undone.error().reason + undone.error().field;
    const auto after = rows();
    return after == before ? QString() : before + u"\n->\n"_qs + after;
}

Changes InverseTest::change(const QString &field, const QJsonValue &base, const QJsonValue &value)
{
    return {{field, {base, value}}};
}

QString InverseTest::category(const QString &code, const QString &parent)
{
    CreateCategory made;
    made.name = code;
    made.code = code;
    if (!parent.isEmpty())
        made.parent = CategoryRef(parent);
    return m_shop->apply(made, m_shop->manager())->value(u"id").toString();
}

} // namespace shopdesk::test
