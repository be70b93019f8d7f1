// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Passwords.h"

#include <QDir>
#include <QFile>

#include <array>
#include <termios.h>
#include <unistd.h>

namespace shopdesk {

namespace {

// Longer than any password that may be set.
constexpr qsizetype kLongestLine = 4096;

// One line of standard input, byte by byte: what follows belongs to somebody else.
std::optional<QByteArray> readLine()
{
    QByteArray line;
    for (;;) {
        char byte = 0;
        const auto got = ::read(STDIN_FILENO, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return line.isEmpty() ? std::nullopt : std::optional(line);
        if (byte == '\n')
            break;
        if (line.size() < kLongestLine)
            line.append(byte);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

// Keeps what is typed from being shown, for as long as it lives.
class HiddenTyping
{
public:
    HiddenTyping()
    {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        auto hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    termios m_before{};
    bool m_known = false;
};

std::optional<Secret> ask(const QString &question)
{
    if (isatty(STDIN_FILENO) == 0 || isatty(STDERR_FILENO) == 0)
        return std::nullopt;
    QFile messages;
    if (!messages.open(stderr, QIODevice::WriteOnly))
        return std::nullopt;
    messages.write(question.toUtf8() + ": ");
    messages.flush();
    const HiddenTyping hidden;
    auto line = readLine();
    messages.write("\n");
    if (!line || line->isEmpty())
        return std::nullopt;
    const Secret secret{QByteArrayView(*line)};
    wipe(*line);
    return secret;
}

// The parts of an entry but the password, which stays where it is.
std::array<QString, 4> entryParts(const QString &line)
{
    std::array<QString, 4> parts;
    std::size_t part = 0;
    for (qsizetype i = 0; i < line.size() && part < parts.size(); ++i) {
        if (line.at(i) == u':')
            ++part;
        else if (line.at(i) == u'\\' && i + 1 < line.size())
            parts.at(part) += line.at(++i);
        else
            parts.at(part) += line.at(i);
    }
    return part == parts.size() ? parts : std::array<QString, 4>{};
}

QString passwordFile()
{
    const auto given = qEnvironmentVariable("PGPASSFILE");
    return given.isEmpty() ? QDir::homePath() + QStringLiteral("/.pgpass") : given;
}

QString systemUser()
{
    const auto given = qEnvironmentVariable("PGUSER");
    return given.isEmpty() ? qEnvironmentVariable("USER") : given;
}

} // namespace

Result<Secret> Passwords::own()
{
    return take("SHOPDESK_PASSWORD", QStringLiteral("Password"));
}

Result<Secret> Passwords::ofAnother()
{
    return take("SHOPDESK_NEW_PASSWORD", QStringLiteral("New password"));
}

Result<Secret> Passwords::take(const char *variable, const QString &question)
{
    auto text = qEnvironmentVariable(variable);
    if (!text.isEmpty())
        return Secret::takeText(text);
    if (auto line = m_stdin == Stdin::HoldsPasswords ? nextLine() : ask(question))
        return *line;
    return fail(ErrorKind::Invalid, QStringLiteral("password_needed"), QStringLiteral("password"),
                {{QStringLiteral("variable"), QLatin1String(variable)}});
}

std::optional<Secret> Passwords::nextLine()
{
    auto line = readLine();
    if (!line || line->isEmpty())
        return std::nullopt;
    const Secret secret{QByteArrayView(*line)};
    wipe(*line);
    return secret;
}

QString Passwords::forServer(const WorkspaceAddress &address)
{
    if (address.engine() != Engine::Postgres || qEnvironmentVariableIsSet("PGPASSWORD") ||
        passwordFileKnows(passwordFile(), address))
        return {};
    return qEnvironmentVariable("SHOPDESK_PASSWORD");
}

bool passwordFileKnows(const QString &path, const WorkspaceAddress &address)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto user = address.user().isEmpty() ? systemUser() : address.user();
    const std::array<QString, 4> wanted{address.host(), QString::number(address.port()),
                                        address.database(), user};
    while (!file.atEnd()) {
        const auto line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'#'))
            continue;
        const auto parts = entryParts(line);
        bool fits = true;
        for (std::size_t i = 0; i < parts.size(); ++i)
            fits = fits && (parts.at(i) == u"*" || parts.at(i) == wanted.at(i));
        if (fits)
            return true;
    }
    return false;
}

} // namespace shopdesk
