// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace shopdesk {

Console::Console(Form form)
    : m_form(form)
{
    m_failed = !m_out.open(stdout, QIODevice::WriteOnly);
    static_cast<void>(m_messages.open(stderr, QIODevice::WriteOnly)); // nobody left to tell
}

void Console::answer(const QJsonObject &json, const QString &text)
{
    if (isJson())
        write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    else if (!text.isEmpty())
        write(text.toUtf8() + '\n');
}

void Console::write(const QByteArray &bytes)
{
    if (m_out.write(bytes) != bytes.size())
        m_failed = true;
}

void Console::message(const QString &text)
{
    if (m_progressShown)
        m_messages.write("\r\033[K");
    m_progressShown = false;
    m_messages.write(text.toUtf8() + '\n');
    m_messages.flush();
}

void Console::progress(const QString &text)
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    m_messages.write("\r\033[K" + text.toUtf8());
    m_messages.flush();
    m_progressShown = true;
}

bool Console::finish()
{
    if (m_progressShown)
        m_messages.write("\r\033[K");
    m_progressShown = false;
    m_messages.flush();
    return m_out.flush() && !m_failed;
}

} // namespace shopdesk
