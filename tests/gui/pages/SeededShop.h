// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/DataService.h"
#include "tests/gui/TestPrompts.h"
#include "tests/support/EngineMatrix.h"
#include "ui/pages/WindowPageHost.h"
#include "ui/shell/MainWindow.h"
#include "ui/support/UiState.h"

#include <QSettings>
#include <QTemporaryDir>

#include <map>

namespace shopdesk {

class OpenLibraryLookup;

// Small seeded workspaces: seeded once on each engine that is asked for, then copied.
class SeededPlaces
{
public:
    SeededPlaces() = default; // SQLite only
    explicit SeededPlaces(const test::PostgresServer &server)
        : m_server(&server)
    {
    }

    [[nodiscard]] std::unique_ptr<test::EmptyPlace> copy(Engine engine);

private:
    const test::PostgresServer *m_server = nullptr;
    std::map<Engine, std::unique_ptr<test::EmptyPlace>> m_seeded;
};

// A window with its pages over a seeded workspace, with one of the seeded people signed in. GUI
// thread.
class SeededShop
{
public:
    // The look-up is borrowed; without one books cannot be looked up.
    explicit SeededShop(std::unique_ptr<test::EmptyPlace> place,
                        const QString &login = QStringLiteral("admin"),
                        OpenLibraryLookup *lookup = nullptr);
    // By another way to the same place, such as a proxy.
    SeededShop(std::unique_ptr<test::EmptyPlace> place, const WorkspaceAddress &way,
               const QString &login = QStringLiteral("admin"), OpenLibraryLookup *lookup = nullptr);
    ~SeededShop();
    Q_DISABLE_COPY_MOVE(SeededShop)

    // The page, open and with its first rows.
    QWidget *open(PageId id);
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] std::unique_ptr<MainWindow> takeWindow() { return std::move(m_window); }
    [[nodiscard]] DataService &data() { return *m_data; }
    [[nodiscard]] PageHost &host() { return *m_host; }
    [[nodiscard]] TestPrompts &prompts() { return m_prompts; }
    [[nodiscard]] Receipt run(CommandValue value);

    // The last day of trade in the seeded data.
    [[nodiscard]] static QDate lastDay() { return {2026, 6, 30}; }

    template<class T>
    [[nodiscard]] Result<T> read(std::function<Result<T>(Transaction &, const ReadScope &)> work)
    {
        auto future = m_data->read<T>(std::move(work));
        future.waitForFinished();
        return future.result();
    }

private:
    void openWorkspace(const WorkspaceAddress &way);
    void signIn(const QString &login);
    void buildWindow(OpenLibraryLookup *lookup);

    std::unique_ptr<test::EmptyPlace> m_place;
    QTemporaryDir m_folder;
    QSettings m_settings;
    UiState m_state;
    ManualClock m_clock;
    OpIdFactory m_ids;
    TestPrompts m_prompts;
    std::unique_ptr<DataService> m_data;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowPageHost> m_host;
};

} // namespace shopdesk
