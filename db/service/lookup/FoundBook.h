// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace shopdesk {

// What a catalogue on the web says about an ISBN. Everything but the title may be empty.
struct FoundBook
{
    QString isbn; // 13 digits
    QString title;
    QString subtitle;
    QStringList authors; // in the order of the title page
    QString publisher;
    std::optional<qint64> year;
    QString language; // BCP 47
    QStringList subjects;
    QUrl cover;
    QUrl page; // where it was found

    // {"isbn","title","subtitle","authors","publisher","year","language","subjects","cover_url",
    // "source"}; null for what is not known.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace shopdesk
