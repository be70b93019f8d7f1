// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/Secret.h"
#include "db/domain/Result.h"

namespace shopdesk {

// What a database keeps instead of a password key (see PasswordKey.h): PostgreSQL's own text
//   SCRAM-SHA-256$4096:<salt>$<StoredKey>:<ServerKey>
// with base64 parts, as pg_authid.rolpassword holds it and CREATE ROLE ... PASSWORD accepts it
// (RFC 5802, RFC 7677). The same text serves the SQLite engine and sign-in without a server.
// The rounds are pinned at 4096: the slowness sits in the key, and other rounds would show which
// accounts exist. A value; safe on any thread. The text is no password, but belongs in no log.
class ScramVerifier
{
public:
    static constexpr int kIterations = 4096;
    static constexpr qsizetype kSaltBytes = 16;

    // With a fresh salt from OpenSSL's generator. Internal: crypto_failed.
    [[nodiscard]] static Result<ScramVerifier> make(const Secret &key);

    // With a given salt of 16 bytes, for tests and for seeding the same data twice.
    // Invalid: salt_invalid.
    [[nodiscard]] static Result<ScramVerifier> make(const Secret &key, QByteArrayView salt);

    // Damaged: verifier_invalid. The text is not repeated in the error.
    [[nodiscard]] static Result<ScramVerifier> parse(const QString &text);

    // Whether the text has exactly the form above: 4096 rounds, salt of 16 bytes, keys of 32.
    [[nodiscard]] static bool isValid(const QString &text);

    // A verifier that no key matches. Checked where an account does not exist, so that a wrong
    // login takes as long as a wrong password.
    [[nodiscard]] static ScramVerifier decoy();

    // Whether it was made from this key. Constant time in the content.
    [[nodiscard]] bool matches(const Secret &key) const;

    // RFC 5802 section 3, ClientProof: ClientKey XOR HMAC(StoredKey, message), 32 bytes. From the
    // key that this was made from; from another one something that accepts() refuses. Internal:
    // crypto_failed.
    [[nodiscard]] Result<QByteArray> proof(const Secret &key, QByteArrayView message) const;
    // Whether the proof over this message was made with the right key. Constant time.
    [[nodiscard]] bool accepts(QByteArrayView proof, QByteArrayView message) const;

    [[nodiscard]] QString toString() const;

private:
    ScramVerifier() = default;

    QByteArray m_salt;
    QByteArray m_storedKey;
    QByteArray m_serverKey;
};

} // namespace shopdesk
