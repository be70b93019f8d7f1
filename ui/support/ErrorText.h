// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Error.h"

#include <QCoreApplication>
#include <QString>

namespace shopdesk {

// What a person reads about a failure; each part a whole sentence, `kept` and `todo` may be empty.
struct Explanation
{
    QString happened;
    QString kept;
    QString todo;

    // The three as one paragraph.
    [[nodiscard]] QString text() const;
};

// Makes the sentence for a person from an Error's kind, reason and facts, in the language in
// force. `detail` is for the log and never shown.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(shopdesk::ErrorText)

public:
    [[nodiscard]] static Explanation explain(const Error &error);
    // Only what is wrong, for the line below a field.
    [[nodiscard]] static QString problem(const Error &error);
    // Whether a sentence exists for the reason itself, rather than for its kind alone.
    [[nodiscard]] static bool knows(const QString &reason);

private:
    [[nodiscard]] static QString happened(ErrorKind kind);
    [[nodiscard]] static QString kept(ErrorKind kind);
    [[nodiscard]] static QString todo(const Error &error);
    [[nodiscard]] static QString schemaTodo(const QString &wayOut);
};

} // namespace shopdesk
