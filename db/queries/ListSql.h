// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ListFilters.h"
#include "db/queries/PageRequest.h"
#include "db/storage/WorkspaceAddress.h"

namespace shopdesk {

// One list as SQL: everything in it comes from the table's white list, the request's values are in
// `values`. Made by of(); the texts differ only by how a part of the list is asked for, so that
// prepared statements are used again from page to page.
class ListSql
{
public:
    // Errors: those of PagedQuery.h.
    [[nodiscard]] static Result<ListSql> of(Engine engine, const ListQuery &list);
    // The same, where the search of the list is answered by the titles that begin with it, up to
    // and with `last`.
    [[nodiscard]] static Result<ListSql> ofBeginnings(Engine engine, const ListQuery &list,
                                                      const Anchor &last);

    // Rows: row_id, sort_key, then the columns of the spec. No limit: all.
    [[nodiscard]] QString rows(std::optional<int> limit) const;
    // The same from :anchor_key, :anchor_id on.
    [[nodiscard]] QString rowsFrom(int limit) const;
    // The same of :id0 to :idN.
    [[nodiscard]] QString rowsByIds(int count) const;

    // Every kPageSize-th place in one statement, as anchor_key, anchor_id.
    [[nodiscard]] QString anchors() const;
    // The first place; the place kPageSize rows after :anchor_key, :anchor_id.
    [[nodiscard]] QString firstAnchor() const;
    [[nodiscard]] QString nextAnchor() const;
    // Rows from :anchor_key, :anchor_id to the end, as "count".
    [[nodiscard]] QString countFrom() const;
    // "count" and the spec's aggregates.
    [[nodiscard]] QString aggregates() const;
    // How many rows the uneven filters leave, kFewRows + 1 at most, as "count"; empty where the
    // engine need not be told. Its answer goes to plan().
    [[nodiscard]] QString probe() const;
    void plan(qint64 probed);
    static constexpr qint64 kFewRows = 10'000;

    // A cheap guess at the number of rows as "count"; empty when there is none.
    [[nodiscard]] QString estimate() const;

    [[nodiscard]] const TableSpec &spec() const { return *m_spec; }
    [[nodiscard]] const Bindings &values() const { return m_values; }
    // Whether it is the table as it stands, without any condition.
    [[nodiscard]] bool isPlain() const { return m_conditions.isEmpty(); }
    [[nodiscard]] static Bindings placeOf(const Anchor &anchor);

private:
    ListSql(Engine engine, const TableSpec &spec)
        : m_engine(engine)
        , m_spec(&spec)
    {
    }
    [[nodiscard]] Result<void> orderBy(const ListQuery &list);
    [[nodiscard]] Result<void> narrow(const ListQuery &list);
    [[nodiscard]] Result<void> search(const ListQuery &list);
    [[nodiscard]] QString select() const;
    [[nodiscard]] QString where(const QString &more = {}) const;
    [[nodiscard]] QString order() const;
    [[nodiscard]] QString fromAnchor() const;
    [[nodiscard]] QString anchorPlace() const;
    [[nodiscard]] QString finished(QString text) const;
    [[nodiscard]] QString sortExpression() const;

    // Of a sum of at least so much, or of a part of a name, SQLite cannot tell whether it leaves
    // ten orders or all, and PostgreSQL hopes to meet them soon in the order asked for. So few are
    // gathered and then sorted; where there are many, the next page is near in that order.
    enum class Plan { Engines, FewThenSort, InOrder };
    [[nodiscard]] QString planned(const ListCondition &condition) const;

    Engine m_engine;
    const TableSpec *m_spec;
    SortSpec m_sort;
    Direction m_direction = Direction::Ascending;
    QList<ListCondition> m_conditions;
    Plan m_plan = Plan::Engines;
    Bindings m_values;
};

} // namespace shopdesk
