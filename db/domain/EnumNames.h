// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace shopdesk {

// The names that the values of an enumeration have in files, in the database and for scripts. A
// table lists every value once, in the order of declaration, so that a value is its own index:
//
//   constexpr EnumNames kNames = std::to_array<EnumName<Role>>({{Role::Customer, u"customer"},
//   ...});
template<class Enum>
struct EnumName
{
    Enum value;
    std::u16string_view name;
};

template<class Enum, size_t Size>
class EnumNames
{
public:
    // NOLINTNEXTLINE(google-explicit-constructor): a table is written as an assignment.
    constexpr EnumNames(const std::array<EnumName<Enum>, Size> &rows)
        : m_rows(rows)
    {
        for (size_t i = 0; i < Size; ++i)
            m_values[i] = rows[i].value;
    }

    // Whether the rows stand in the order of declaration without a gap; assert it statically.
    [[nodiscard]] constexpr bool isComplete(Enum last) const
    {
        for (size_t i = 0; i < Size; ++i) {
            if (size_t(m_values[i]) != i)
                return false;
        }
        return size_t(last) + 1 == Size;
    }

    [[nodiscard]] QString name(Enum value) const
    {
        const auto name = m_rows[size_t(value)].name;
        return QString::fromUtf16(name.data(), qsizetype(name.size()));
    }

    // Exact spelling only.
    [[nodiscard]] std::optional<Enum> value(QStringView name) const
    {
        const auto row = std::ranges::find_if(
                m_rows, [name](const auto &r) { return QStringView(r.name) == name; });
        return row == m_rows.end() ? std::nullopt : std::optional<Enum>(row->value);
    }

    [[nodiscard]] constexpr const std::array<Enum, Size> &values() const { return m_values; }

private:
    std::array<EnumName<Enum>, Size> m_rows;
    std::array<Enum, Size> m_values{};
};

} // namespace shopdesk
