// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace shopdesk {

class RowSet;

// One row of a RowSet; borrowed, valid as long as the set. Columns are found by their name in the
// statement. Asking for a column that is not there is a defect and asserts.
class Row
{
public:
    Row(const RowSet &set, std::size_t index)
        : m_set(&set)
        , m_index(index)
    {
    }

    [[nodiscard]] const QVariant &value(int column) const;
    [[nodiscard]] const QVariant &value(const char *column) const;
    [[nodiscard]] bool isNull(const char *column) const { return value(column).isNull(); }
    [[nodiscard]] QString text(const char *column) const { return value(column).toString(); }
    [[nodiscard]] qint64 integer(const char *column) const { return value(column).toLongLong(); }
    [[nodiscard]] bool boolean(const char *column) const { return value(column).toBool(); }
    [[nodiscard]] QDateTime dateTime(const char *column) const; // UTC; invalid for NULL
    [[nodiscard]] QDate date(const char *column) const;
    [[nodiscard]] QByteArray bytes(const char *column) const { return value(column).toByteArray(); }
    [[nodiscard]] std::optional<qint64> optionalInteger(const char *column) const;

    template<class IdType>
    [[nodiscard]] IdType id(const char *column) const
    {
        return IdType::parse(text(column)).value_or(IdType());
    }
    template<class IdType>
    [[nodiscard]] std::optional<IdType> optionalId(const char *column) const
    {
        return IdType::parse(text(column));
    }

private:
    const RowSet *m_set;
    std::size_t m_index;
};

// What a statement gave back, wholly read. Values are the same on both engines: integers as
// qint64, texts, ids and times as QString (the forms of Bindings.h), truth as bool or 0 and 1,
// bytes as QByteArray.
class RowSet
{
public:
    RowSet() = default;
    explicit RowSet(QStringList columns)
        : m_columns(std::move(columns))
    {
    }

    void append(std::vector<QVariant> values);
    void setAffected(qint64 rows) { m_affected = rows; }

    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] int columnIndex(const char *column) const;
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] Row at(std::size_t index) const { return Row(*this, index); }
    [[nodiscard]] Row first() const { return at(0); }
    [[nodiscard]] qint64 affected() const { return m_affected; }

    class Iterator
    {
    public:
        Iterator(const RowSet &set, std::size_t index)
            : m_set(&set)
            , m_index(index)
        {
        }
        Row operator*() const { return m_set->at(m_index); }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        bool operator!=(const Iterator &other) const { return m_index != other.m_index; }

    private:
        const RowSet *m_set;
        std::size_t m_index;
    };
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, size()}; }

private:
    friend class Row;
    QStringList m_columns;
    std::vector<std::vector<QVariant>> m_rows;
    qint64 m_affected = 0;
};

} // namespace shopdesk
