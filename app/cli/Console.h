// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonObject>

namespace shopdesk {

// Standard output and standard error. In JSON form standard output carries the one document and
// nothing else; messages for people always go to standard error.
class Console
{
public:
    enum class Form { Text, Json };

    explicit Console(Form form);

    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] bool isJson() const { return m_form == Form::Json; }

    // The answer of a verb, in the form that was asked for. The text ends without a line feed.
    void answer(const QJsonObject &json, const QString &text);
    // Bytes as they are, for answers that are written bit by bit.
    void write(const QByteArray &bytes);
    // A message for people.
    void message(const QString &text);
    // One line that replaces itself, when standard error is a terminal; else nothing.
    void progress(const QString &text);

    // Whether everything went out; false on a full disk or a closed pipe.
    [[nodiscard]] bool finish();

private:
    Form m_form;
    QFile m_out;
    QFile m_messages;
    bool m_progressShown = false;
    bool m_failed = false;
};

} // namespace shopdesk
