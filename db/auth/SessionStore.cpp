// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/SessionStore.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <array>

namespace shopdesk {

namespace {

constexpr size_t kSecretBytes = 32;

Result<Secret> newSecret()
{
    std::array<char, kSecretBytes> bytes{};
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), kSecretBytes) != 1)
        return fail(ErrorKind::Internal, u"crypto_failed"_qs, {}, {}, u"random secret"_qs);
    Secret secret{QByteArrayView(bytes.data(), kSecretBytes)};
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return secret;
}

// Plain SHA-256 is enough for 256 random bits: there is nothing to guess.
QString hashOf(const Secret &secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(secret.bytes());
    return QString::fromLatin1(hash.result().toHex());
}

Session sessionOf(const Row &row)
{
    return {.id = row.id<SessionId>("id"),
            .workspace = row.id<WorkspaceId>("workspace_id"),
            .account = row.id<AccountId>("account_id"),
            .login = row.text("login"),
            .displayName = row.text("display_name"),
            .startedAt = row.dateTime("started_at"),
            .lastSeenAt = row.dateTime("last_seen_at"),
            .expiresAt = row.dateTime("expires_at"),
            .kind = row.boolean("remembered") ? SessionKind::Remembered : SessionKind::ThisRunOnly};
}

auto unknownSession()
{
    return fail(ErrorKind::SignInRequired, u"session_unknown"_qs);
}

} // namespace

Result<SessionStore::Begun> SessionStore::begin(Session session)
{
    Begun begun;
    session.id = SessionId(QUuid::createUuid());
    const bool isRemembered = session.kind == SessionKind::Remembered;
    if (isRemembered) {
        SD_ASSIGN(secret, newSecret());
        begun.secret = secret;
    }
    SD_TRY(m_device.query(u"device/session_insert"_qs,
                          {{u"id"_qs, session.id.uuid()},
                           {u"workspace"_qs, session.workspace.uuid()},
                           {u"account"_qs, session.account.uuid()},
                           {u"login"_qs, session.login},
                           {u"display_name"_qs, session.displayName},
                           {u"started_at"_qs, session.startedAt},
                           {u"last_seen_at"_qs, session.lastSeenAt},
                           {u"expires_at"_qs, session.expiresAt},
                           {u"remembered"_qs, isRemembered},
                           {u"secret_hash"_qs, isRemembered ? hashOf(begun.secret) : QString()}}));
    begun.session = std::move(session);
    return begun;
}

Result<Session> SessionStore::load(const SessionId &id)
{
    SD_ASSIGN(rows, m_device.query(u"device/session_load"_qs, {{u"id"_qs, id.uuid()}}));
    if (rows.isEmpty())
        return unknownSession();
    return sessionOf(rows.first());
}

Result<void> SessionStore::checkSecret(const SessionId &id, const Secret &secret)
{
    SD_ASSIGN(rows, m_device.query(u"device/session_load"_qs, {{u"id"_qs, id.uuid()}}));
    if (rows.isEmpty() || secret.isEmpty() || rows.first().text("secret_hash") != hashOf(secret))
        return unknownSession();
    return {};
}

Result<std::vector<Session>> SessionStore::list(const WorkspaceId &workspace)
{
    SD_ASSIGN(rows,
              m_device.query(u"device/session_list"_qs, {{u"workspace"_qs, workspace.uuid()}}));
    std::vector<Session> sessions;
    for (const Row row : rows)
        sessions.push_back(sessionOf(row));
    return sessions;
}

Result<void> SessionStore::touch(const SessionId &id, const QDateTime &now)
{
    SD_ASSIGN(rows,
              m_device.query(u"device/session_touch"_qs, {{u"id"_qs, id.uuid()}, {u"at"_qs, now}}));
    if (rows.isEmpty())
        return unknownSession();
    return {};
}

Result<void> SessionStore::end(const SessionId &id)
{
    SD_TRY(m_device.query(u"device/session_end"_qs, {{u"id"_qs, id.uuid()}}));
    return {};
}

Result<void> SessionStore::endAllOf(const WorkspaceId &workspace, const AccountId &account)
{
    SD_TRY(m_device.query(u"device/session_end_account"_qs,
                          {{u"workspace"_qs, workspace.uuid()}, {u"account"_qs, account.uuid()}}));
    return {};
}

Result<void> SessionStore::endExpired(const QDateTime &now)
{
    SD_TRY(m_device.query(u"device/session_end_expired"_qs, {{u"at"_qs, now}}));
    return {};
}

} // namespace shopdesk
