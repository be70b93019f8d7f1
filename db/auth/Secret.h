// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <memory>

namespace shopdesk {

// Bytes that nobody may see: a password, the key made from it, a device's secret. Copies share one
// block of memory, which is overwritten when the last copy goes. It cannot be printed: no stream
// operator, no conversion to text; whoever needs the bytes asks for bytes() and keeps no copy.
// Safe to hand to another thread; never changes after construction.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);

    // UTF-8 bytes of a text. The text itself is not touched.
    [[nodiscard]] static Secret fromText(const QString &text);

    // The same, and overwrites and clears `text` (as far as no other QString shares it).
    [[nodiscard]] static Secret takeText(QString &text);

    [[nodiscard]] QByteArrayView bytes() const;
    [[nodiscard]] bool isEmpty() const { return bytes().isEmpty(); }

    // Takes the same time wherever the first difference stands; only the lengths show.
    [[nodiscard]] bool equals(const Secret &other) const;

    friend QDebug operator<<(QDebug, const Secret &) = delete;
    friend bool operator==(const Secret &, const Secret &) = delete;

private:
    class Block;
    std::shared_ptr<const Block> m_block;
};

// Overwrites the memory of a scratch buffer that held something secret, then empties it.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace shopdesk
