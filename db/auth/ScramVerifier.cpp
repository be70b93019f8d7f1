// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/ScramVerifier.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>
#include <optional>

namespace shopdesk {

namespace {

constexpr int kDigestBytes = 32;

struct Keys
{
    QByteArray client;
    QByteArray stored;
    QByteArray server;
};

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

std::optional<QByteArray> hmac(QByteArrayView key, QByteArrayView message)
{
    QByteArray digest(kDigestBytes, Qt::Uninitialized);
    const bool ok = HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytesOf(message),
                         static_cast<size_t>(message.size()),
                         reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return ok ? std::optional(digest) : std::nullopt;
}

// RFC 5802 section 3: SaltedPassword, ClientKey, StoredKey, ServerKey.
std::optional<Keys> deriveKeys(const Secret &key, QByteArrayView salt)
{
    QByteArray salted(kDigestBytes, Qt::Uninitialized);
    const int ok = PKCS5_PBKDF2_HMAC(key.bytes().data(), static_cast<int>(key.bytes().size()),
                                     bytesOf(salt), static_cast<int>(salt.size()),
                                     ScramVerifier::kIterations, EVP_sha256(), kDigestBytes,
                                     reinterpret_cast<unsigned char *>(salted.data()));
    auto clientKey = hmac(salted, "Client Key");
    auto serverKey = hmac(salted, "Server Key");
    wipe(salted);
    if (ok != 1 || !clientKey || !serverKey)
        return std::nullopt;
    return Keys{*clientKey, QCryptographicHash::hash(*clientKey, QCryptographicHash::Sha256),
                *serverKey};
}

QByteArray exclusiveOr(QByteArray bytes, QByteArrayView with)
{
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(bytes.at(i) ^ with[i]);
    return bytes;
}

// Sixteen bytes are 22 base64 characters and "==", thirty-two are 43 and "=".
const QRegularExpression &form()
{
    static const QRegularExpression expression(
            QRegularExpression::anchoredPattern(u"SCRAM-SHA-256\\$4096:([A-Za-z0-9+/]{22}==)"
                                                "\\$([A-Za-z0-9+/]{43}=):([A-Za-z0-9+/]{43}=)"_qs));
    return expression;
}

QByteArray fromBase64(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1());
}

} // namespace

Result<ScramVerifier> ScramVerifier::make(const Secret &key)
{
    std::array<unsigned char, kSaltBytes> salt{};
    if (RAND_bytes(salt.data(), static_cast<int>(salt.size())) != 1)
        return fail(ErrorKind::Internal, u"crypto_failed"_qs, {}, {}, u"random salt"_qs);
    return make(key, QByteArrayView(salt.data(), kSaltBytes));
}

Result<ScramVerifier> ScramVerifier::make(const Secret &key, QByteArrayView salt)
{
    if (salt.size() != kSaltBytes)
        return fail(ErrorKind::Invalid, u"salt_invalid"_qs);
    auto keys = deriveKeys(key, salt);
    if (!keys)
        return fail(ErrorKind::Internal, u"crypto_failed"_qs, {}, {}, u"SCRAM keys"_qs);
    wipe(keys->client);
    ScramVerifier verifier;
    verifier.m_salt = salt.toByteArray();
    verifier.m_storedKey = keys->stored;
    verifier.m_serverKey = keys->server;
    return verifier;
}

Result<ScramVerifier> ScramVerifier::parse(const QString &text)
{
    const auto match = form().match(text);
    if (!match.hasMatch())
        return fail(ErrorKind::Damaged, u"verifier_invalid"_qs);
    ScramVerifier verifier;
    verifier.m_salt = fromBase64(match.captured(1));
    verifier.m_storedKey = fromBase64(match.captured(2));
    verifier.m_serverKey = fromBase64(match.captured(3));
    return verifier;
}

bool ScramVerifier::isValid(const QString &text)
{
    return form().match(text).hasMatch();
}

ScramVerifier ScramVerifier::decoy()
{
    // No known input hashes to zeros, and finding one is as hard as breaking SHA-256.
    ScramVerifier verifier;
    verifier.m_salt = QByteArray(kSaltBytes, '\0');
    verifier.m_storedKey = QByteArray(kDigestBytes, '\0');
    verifier.m_serverKey = QByteArray(kDigestBytes, '\0');
    return verifier;
}

bool ScramVerifier::matches(const Secret &key) const
{
    auto keys = deriveKeys(key, m_salt);
    if (!keys)
        return false;
    wipe(keys->client);
    const int stored =
            CRYPTO_memcmp(keys->stored.constData(), m_storedKey.constData(), kDigestBytes);
    const int server =
            CRYPTO_memcmp(keys->server.constData(), m_serverKey.constData(), kDigestBytes);
    return (stored | server) == 0;
}

Result<QByteArray> ScramVerifier::proof(const Secret &key, QByteArrayView message) const
{
    auto keys = deriveKeys(key, m_salt);
    const auto signature = keys ? hmac(m_storedKey, message) : std::nullopt;
    if (!signature)
        return fail(ErrorKind::Internal, u"crypto_failed"_qs, {}, {}, u"SCRAM proof"_qs);
    auto proof = exclusiveOr(keys->client, *signature);
    wipe(keys->client);
    return proof;
}

bool ScramVerifier::accepts(QByteArrayView proof, QByteArrayView message) const
{
    const auto signature = hmac(m_storedKey, message);
    if (!signature || proof.size() != kDigestBytes)
        return false;
    auto clientKey = exclusiveOr(*signature, proof);
    const auto stored = QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256);
    wipe(clientKey);
    return CRYPTO_memcmp(stored.constData(), m_storedKey.constData(), kDigestBytes) == 0;
}

QString ScramVerifier::toString() const
{
    const QByteArray text = "SCRAM-SHA-256$" + QByteArray::number(kIterations) + ':' +
                            m_salt.toBase64() + '$' + m_storedKey.toBase64() + ':' +
                            m_serverKey.toBase64();
    return QString::fromLatin1(text);
}

} // namespace shopdesk
