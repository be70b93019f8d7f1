// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/FakeSecretStore.h"

#include <QPromise>

namespace shopdesk::test {

namespace {

template<class T>
QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

auto missing()
{
    return fail(ErrorKind::Storage, u"keychain_unavailable"_qs);
}

} // namespace

QFuture<Result<void>> FakeSecretStore::store(const QString &key, const Secret &secret)
{
    if (m_keychain->isMissing)
        return answered<void>(missing());
    m_keychain->secrets.insert(key, secret);
    return answered<void>({});
}

QFuture<Result<Secret>> FakeSecretStore::load(const QString &key)
{
    if (m_keychain->isMissing)
        return answered<Secret>(missing());
    if (!m_keychain->secrets.contains(key))
        return answered<Secret>(fail(ErrorKind::NotFound, u"secret_not_found"_qs));
    return answered<Secret>(m_keychain->secrets.value(key));
}

QFuture<Result<void>> FakeSecretStore::remove(const QString &key)
{
    if (m_keychain->isMissing)
        return answered<void>(missing());
    m_keychain->secrets.remove(key);
    return answered<void>({});
}

} // namespace shopdesk::test
