// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <initializer_list>
#include <optional>
#include <vector>

namespace shopdesk {

// Values for the :named placeholders of a statement. Accepts what QVariant holds of: nothing
// (NULL), bool, integers, QString, QByteArray (for columns of bytes), QUuid, QDateTime (UTC),
// QDate. Never floating point.
class Bindings
{
public:
    struct Item
    {
        QString name; // without the colon
        QVariant value;
    };

    Bindings() = default;
    Bindings(std::initializer_list<Item> items)
        : m_items(items)
    {
    }

    void add(const QString &name, const QVariant &value) { m_items.push_back({name, value}); }
    void add(const Bindings &others)
    {
        m_items.insert(m_items.end(), others.m_items.begin(), others.m_items.end());
    }
    [[nodiscard]] const QVariant *find(const QString &name) const
    {
        for (const auto &item : m_items) {
            if (item.name == name)
                return &item.value;
        }
        return nullptr;
    }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }

private:
    std::vector<Item> m_items;
};

// The one text form of values in both engines: UTC with milliseconds and Z; 2026-03-01; 36
// characters of a UUID. A null QString stays an empty text, never NULL.
QVariant boundValue(const QVariant &value);

// NULL for nothing, else the value.
template<class T>
QVariant nullable(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace shopdesk
