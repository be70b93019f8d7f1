// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeychainSecretStore.h"

#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>

namespace shopdesk {

namespace {

// The answer to one call: the keychain's or the timer's, whichever comes first.
template<class T>
struct Pending
{
    QPromise<Result<T>> promise;
    bool answered = false;

    void answer(Result<T> result)
    {
        answered = true;
        promise.addResult(std::move(result));
        promise.finish();
    }
};

Error unavailable(const QString &operation, const QString &detail)
{
    return Error{.kind = ErrorKind::Storage,
                 .operation = operation,
                 .reason = u"keychain_unavailable"_qs,
                 .detail = detail,
                 .field = {},
                 .facts = {}};
}

Error failureOf(const QString &operation, QKeychain::Job *job)
{
    if (job->error() == QKeychain::EntryNotFound)
        return Error{.kind = ErrorKind::NotFound,
                     .operation = operation,
                     .reason = u"secret_not_found"_qs,
                     .detail = {},
                     .field = {},
                     .facts = {}};
    return unavailable(operation, job->errorString());
}

// Starts a job and turns it into a future. A job that we gave up on stays alive until the keychain
// answers, since QtKeychain's callbacks hold a bare pointer to it; it then deletes itself, and
// `tooLate` sees it once more.
template<class T>
QFuture<Result<T>> run(QKeychain::Job *job, const QString &operation,
                       std::chrono::milliseconds timeout,
                       std::function<Result<T>(QKeychain::Job *)> finished,
                       std::function<void(QKeychain::Job *)> tooLate = {})
{
    auto pending = std::make_shared<Pending<T>>();
    pending->promise.start();
    auto *timer = new QTimer(job);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, job, [pending, operation] {
        pending->answer(fail(unavailable(operation, u"no answer in time"_qs)));
    });
    QObject::connect(job, &QKeychain::Job::finished, timer, [=](QKeychain::Job *done) {
        timer->stop();
        if (!pending->answered)
            pending->answer(finished(done));
        else if (tooLate)
            tooLate(done);
    });
    timer->start(timeout);
    job->start();
    return pending->promise.future();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString &service, std::chrono::milliseconds timeout,
                                         QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_timeout(timeout)
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

QFuture<Result<void>> KeychainSecretStore::store(const QString &key, const Secret &secret)
{
    const QString operation = u"keychain.store"_qs;
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(secret.bytes().toByteArray());
    return run<void>(
            job, operation, m_timeout,
            [operation](QKeychain::Job *done) -> Result<void> {
                if (done->error() != QKeychain::NoError)
                    return fail(failureOf(operation, done));
                return {};
            },
            [service = m_service](QKeychain::Job *done) {
                // The caller was told that nothing is remembered; make it so.
                if (done->error() != QKeychain::NoError)
                    return;
                auto *undo = new QKeychain::DeletePasswordJob(service);
                undo->setKey(done->key());
                undo->start();
            });
}

QFuture<Result<Secret>> KeychainSecretStore::load(const QString &key)
{
    const QString operation = u"keychain.load"_qs;
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    return run<Secret>(job, operation, m_timeout, [operation, job](QKeychain::Job *done) {
        if (done->error() != QKeychain::NoError)
            return Result<Secret>(fail(failureOf(operation, done)));
        QByteArray bytes = job->binaryData();
        Secret secret{QByteArrayView(bytes)};
        wipe(bytes);
        return Result<Secret>(std::move(secret));
    });
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &key)
{
    const QString operation = u"keychain.remove"_qs;
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    return run<void>(job, operation, m_timeout, [operation](QKeychain::Job *done) -> Result<void> {
        const bool isGone =
                done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound;
        if (!isGone)
            return fail(failureOf(operation, done));
        return {};
    });
}

} // namespace shopdesk
