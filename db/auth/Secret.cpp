// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/Secret.h"

#include <openssl/crypto.h>

#include <cstring>

namespace shopdesk {

class Secret::Block
{
public:
    explicit Block(QByteArrayView bytes)
        : m_size(static_cast<size_t>(bytes.size()))
        , m_data(std::make_unique<char[]>(m_size))
    {
        std::memcpy(m_data.get(), bytes.data(), m_size);
    }
    ~Block() { OPENSSL_cleanse(m_data.get(), m_size); }
    Q_DISABLE_COPY_MOVE(Block)

    [[nodiscard]] QByteArrayView view() const
    {
        return {m_data.get(), static_cast<qsizetype>(m_size)};
    }

private:
    size_t m_size;
    std::unique_ptr<char[]> m_data;
};

Secret::Secret(QByteArrayView bytes)
    : m_block(bytes.isEmpty() ? nullptr : std::make_shared<const Block>(bytes))
{
}

Secret Secret::fromText(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret{QByteArrayView(utf8)};
    wipe(utf8);
    return secret;
}

Secret Secret::takeText(QString &text)
{
    Secret secret = fromText(text);
    wipe(text);
    return secret;
}

QByteArrayView Secret::bytes() const
{
    return m_block ? m_block->view() : QByteArrayView();
}

bool Secret::equals(const Secret &other) const
{
    const QByteArrayView a = bytes();
    const QByteArrayView b = other.bytes();
    return a.size() == b.size() &&
           CRYPTO_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

// A shared buffer is let go, not overwritten: writing would detach, wiping a copy and nothing else.
void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace shopdesk
