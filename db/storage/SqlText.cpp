// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/SqlText.h"

namespace shopdesk {

namespace {

bool startsName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool continuesName(QChar c)
{
    return startsName(c) || (c >= u'0' && c <= u'9');
}

// Position after the quoted text or comment that starts at `at`, or `at` itself.
qsizetype skipOpaque(const QString &source, qsizetype at)
{
    const auto c = source.at(at);
    if (c == u'\'' || c == u'"') {
        const auto end = source.indexOf(c, at + 1);
        return end < 0 ? source.size() : end + 1;
    }
    if (c == u'-' && at + 1 < source.size() && source.at(at + 1) == u'-') {
        const auto end = source.indexOf(u'\n', at);
        return end < 0 ? source.size() : end;
    }
    if (c == u':' && at + 1 < source.size() && source.at(at + 1) == u':')
        return at + 2;
    return at;
}

QString placeholder(Engine engine, const QString &name, QStringList &parameters)
{
    if (engine == Engine::Sqlite) {
        parameters.append(name);
        return QStringLiteral("?");
    }
    auto index = parameters.indexOf(name);
    if (index < 0) {
        parameters.append(name);
        index = parameters.size() - 1;
    }
    return u'$' + QString::number(index + 1);
}

} // namespace

SqlText sqlText(Engine engine, const QString &name, const QString &source)
{
    SqlText result{.name = name, .text = {}, .parameters = {}};
    qsizetype at = 0;
    while (at < source.size()) {
        const auto next = skipOpaque(source, at);
        if (next != at) {
            result.text += source.mid(at, next - at);
            at = next;
            continue;
        }
        const bool named =
                source.at(at) == u':' && at + 1 < source.size() && startsName(source.at(at + 1));
        if (!named) {
            result.text += source.at(at++);
            continue;
        }
        auto end = at + 1;
        while (end < source.size() && continuesName(source.at(end)))
            ++end;
        result.text += placeholder(engine, source.mid(at + 1, end - at - 1), result.parameters);
        at = end;
    }
    return result;
}

QString withoutComments(const QString &source)
{
    QStringList kept;
    for (const auto &line : source.split(u'\n')) {
        if (!line.trimmed().startsWith(QStringLiteral("--")))
            kept.append(line);
    }
    auto text = kept.join(u'\n').trimmed();
    while (text.endsWith(u';'))
        text = text.chopped(1).trimmed();
    return text;
}

} // namespace shopdesk
