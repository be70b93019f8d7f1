// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/auth/KeychainProbe.h"

#include "app/secrets/KeychainSecretStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTextStream>

#include <algorithm>

namespace shopdesk::test {

namespace {

constexpr auto kKey = u"device-secret";

class Probe
{
public:
    explicit Probe(std::chrono::milliseconds timeout)
        : m_store(u"shopdesk-test"_qs, timeout)
    {
    }

    QString run(const QString &step)
    {
        const QString key = QString::fromUtf16(kKey);
        if (step == u"load"_qs)
            return answer<Secret>(
                    [&] { return m_store.load(key); },
                    [](const Secret &secret) { return QString::fromUtf8(secret.bytes()); });
        if (step == u"remove"_qs)
            return answer<void>([&] { return m_store.remove(key); }, [] { return u"ok"_qs; });
        const Secret secret = Secret::fromText(step.section(u'=', 1));
        return answer<void>([&] { return m_store.store(key, secret); }, [] { return u"ok"_qs; });
    }

    [[nodiscard]] qint64 slowestCall() const { return m_slowestCall; }
    [[nodiscard]] qint64 slowestAnswer() const { return m_slowestAnswer; }

private:
    template<class T, class Call, class Show>
    QString answer(Call call, Show show)
    {
        QElapsedTimer timer;
        timer.start();
        QFuture<Result<T>> future = call();
        m_slowestCall = std::max(m_slowestCall, timer.elapsed());
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        m_slowestAnswer = std::max(m_slowestAnswer, timer.elapsed());
        const Result<T> result = future.result();
        if (!result)
            return result.error().reason;
        if constexpr (std::is_void_v<T>)
            return show();
        else
            return show(*result);
    }

    KeychainSecretStore m_store;
    qint64 m_slowestCall = 0;
    qint64 m_slowestAnswer = 0;
};

} // namespace

int runKeychainProbe(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(2);
    Probe probe(std::chrono::milliseconds(arguments.value(0).toInt()));
    QTextStream out(stdout);
    for (const QString &step : arguments.mid(1))
        out << probe.run(step) << Qt::endl;
    out << "slowest call " << probe.slowestCall() << Qt::endl;
    out << "slowest answer " << probe.slowestAnswer() << Qt::endl;
    return 0;
}

} // namespace shopdesk::test
