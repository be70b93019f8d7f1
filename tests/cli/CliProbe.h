// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/EngineMatrix.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <functional>

namespace shopdesk::test {

// What one run of the program left behind.
struct CliAnswer
{
    int exit = -1;
    QByteArray out;
    QByteArray messages; // standard error

    // The one document on standard output; empty when it is not exactly one object.
    [[nodiscard]] QJsonObject json() const;
    // One object per line.
    [[nodiscard]] QList<QJsonObject> jsonLines() const;
    [[nodiscard]] QJsonArray rows() const { return json().value(u"rows").toArray(); }
    [[nodiscard]] qint64 total() const { return json().value(u"total").toInteger(-1); }
    // "reason" of the error document.
    [[nodiscard]] QString reason() const;
    // For QVERIFY2.
    [[nodiscard]] QByteArray all() const { return out + messages; }
};

// Runs the built program as a script would: with a home, a workspace and an environment of its own.
// Every output is searched for the passwords that were ever planted; see leaks().
class CliProbe
{
public:
    // Planted as passwords; whatever prints them fails.
    static constexpr auto kAdminPassword = "planted-Admin-7f3a";
    static constexpr auto kOtherPassword = "planted-Other-91bc";
    static constexpr auto kWrongPassword = "planted-Wrong-55de";

    // An empty place; nothing is made there yet.
    [[nodiscard]] static Result<std::unique_ptr<CliProbe>> make(Engine engine,
                                                                const PostgresServer &server);

    using Environment = QList<std::pair<QString, QString>>; // on top; an empty value removes

    // The words after the program's name; --workspace is in the environment.
    CliAnswer run(const QStringList &words, const Environment &environment = {},
                  const QByteArray &input = {});
    // The same with --json.
    CliAnswer json(QStringList words, const Environment &environment = {},
                   const QByteArray &input = {});
    // All at once, as programs started together.
    QList<CliAnswer> runTogether(const QList<QStringList> &words,
                                 const Environment &environment = {});
    // As a person without any right to the files of others; only root can become one.
    CliAnswer runAsNobody(const QStringList &words);

    // init or init-server.
    CliAnswer init(const QStringList &more = {});
    // Shops LPZ and BER; kFaust 19.99 (10 in LPZ, 2 in BER), kRare 5.00 (3 in LPZ), kUnpriced.
    CliAnswer fill();
    static constexpr auto kFaust = "9783161484100";
    static constexpr auto kRare = "9785170800001";
    static constexpr auto kUnpriced = "9783468111242";
    // Places an order of one line.
    CliAnswer place(const QString &isbn, qint64 quantity, const Environment &environment = {});

    // A file with this content; its path.
    [[nodiscard]] QString file(const QByteArray &content);
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] WorkspaceAddress address() const { return m_place->address(); }
    // Runs that printed a planted password.
    [[nodiscard]] const QStringList &leaks() const { return m_leaks; }

private:
    CliProbe() = default;
    [[nodiscard]] QProcessEnvironment environment(const Environment &more) const;
    CliAnswer finish(QProcess &process, const QStringList &words);

    std::unique_ptr<EmptyPlace> m_place;
    QTemporaryDir m_folder;
    int m_files = 0;
    QStringList m_leaks;
};

} // namespace shopdesk::test
