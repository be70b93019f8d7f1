// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Surroundings.h"
#include "app/window/WindowOptions.h"
#include "db/storage/CancelToken.h"
#include "db/storage/WorkspaceAddress.h"

#include <QObject>

namespace shopdesk {

struct SeedRequest;

// Makes the demo workspace of this installation: an SQLite file with the demo data in it, made
// under another name and renamed when it is whole, so that a program that ends half-way leaves
// nothing that looks like a demo. GUI thread; the work runs elsewhere.
class DemoMaker : public QObject
{
    Q_OBJECT

public:
    DemoMaker(const Surroundings &around, WindowOptions::DemoSize size, QObject *parent = nullptr);
    ~DemoMaker() override;

    [[nodiscard]] static WorkspaceAddress address();
    [[nodiscard]] static bool isMade();
    // People of the demo who show what each role can do, and the password of them all.
    [[nodiscard]] static QStringList logins();
    [[nodiscard]] static QString password();
    // A step of seedWorkspace() in words.
    [[nodiscard]] static QString stepWords(const QString &step);
    [[nodiscard]] static SeedRequest request(WindowOptions::DemoSize size);

    void start();
    void cancel() { m_token.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    // The step in words, and how far the whole is, in per cent.
    void progressed(const QString &step, int percent);
    void made();
    void failed(const shopdesk::Error &error); // Cancelled too; nothing is left behind

private:
    void make(DeviceId device);
    void report(const QString &step, qint64 done, qint64 total);
    void end(const Result<void> &result);

    Surroundings m_around;
    WindowOptions::DemoSize m_size;
    CancelToken m_token;
    bool m_running = false;
};

} // namespace shopdesk
