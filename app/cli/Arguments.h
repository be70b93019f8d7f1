// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace shopdesk {

// What stood on the command line, by the names of the OptionSpecs. Checked by the ArgumentParser:
// numbers are numbers, required positions are there.
class Arguments
{
public:
    void set(const QString &name, const QStringList &values) { m_values.insert(name, values); }

    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    [[nodiscard]] QString text(const QString &name, const QString &otherwise = {}) const
    {
        const auto values = m_values.value(name);
        return values.isEmpty() ? otherwise : values.first();
    }
    [[nodiscard]] QStringList texts(const QString &name) const { return m_values.value(name); }
    [[nodiscard]] std::optional<qint64> number(const QString &name) const
    {
        if (!has(name))
            return std::nullopt;
        return text(name).toLongLong();
    }

private:
    QHash<QString, QStringList> m_values;
};

} // namespace shopdesk
