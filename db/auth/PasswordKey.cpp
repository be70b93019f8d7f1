// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/PasswordKey.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>

namespace shopdesk {

namespace {

constexpr size_t kKeyBytes = 32;

Error passwordError(QString reason, QVariantMap facts = {})
{
    return Error{.kind = ErrorKind::Invalid,
                 .operation = u"checkPassword"_qs,
                 .reason = std::move(reason),
                 .detail = {},
                 .field = u"password"_qs,
                 .facts = std::move(facts)};
}

Result<QString> decoded(const Secret &password)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(password.bytes());
    if (decoder.hasError()) {
        wipe(text);
        return fail(passwordError(u"password_not_text"_qs));
    }
    return text;
}

// Counted as a person counts them, so that eight emoji are eight characters and not sixteen.
qsizetype codePointCount(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

QByteArray saltFor(const WorkspaceId &workspace, const QString &login)
{
    const QString text = u"shopdesk-v1|"_qs + workspace.toString() + u'|' + login.toCaseFolded();
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

Result<void> checkNewPassword(const Secret &password)
{
    auto text = decoded(password);
    if (!text)
        return fail(std::move(text.error()));
    const qsizetype length = codePointCount(*text);
    const bool hasNul = text->contains(QChar(u'\0'));
    wipe(*text);
    if (hasNul)
        return fail(passwordError(u"password_has_nul"_qs));
    if (length < kPasswordMinimumCharacters)
        return fail(passwordError(u"password_too_short"_qs,
                                  {{u"limit"_qs, kPasswordMinimumCharacters}}));
    if (length > kPasswordMaximumCharacters)
        return fail(passwordError(u"password_too_long"_qs,
                                  {{u"limit"_qs, kPasswordMaximumCharacters}}));
    return {};
}

Result<Secret> derivePasswordKey(const Secret &password, const WorkspaceId &workspace,
                                 const QString &login)
{
    auto text = decoded(password);
    if (!text)
        return fail(std::move(text.error()));
    QString normalised = text->normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normalised.toUtf8();
    wipe(*text);
    wipe(normalised);

    const QByteArray salt = saltFor(workspace, login);
    std::array<unsigned char, kKeyBytes> raw{};
    const int ok = PKCS5_PBKDF2_HMAC(utf8.constData(), static_cast<int>(utf8.size()),
                                     reinterpret_cast<const unsigned char *>(salt.constData()),
                                     static_cast<int>(salt.size()), kPasswordKeyRounds,
                                     EVP_sha256(), static_cast<int>(raw.size()), raw.data());
    wipe(utf8);
    if (ok != 1)
        return fail(ErrorKind::Internal, u"crypto_failed"_qs, {}, {}, u"PBKDF2"_qs);

    QByteArray encoded =
            QByteArray::fromRawData(reinterpret_cast<const char *>(raw.data()),
                                    static_cast<qsizetype>(raw.size()))
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    OPENSSL_cleanse(raw.data(), raw.size());
    Secret key{QByteArrayView(encoded)};
    wipe(encoded);
    return key;
}

} // namespace shopdesk
