// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace shopdesk {

// What went wrong, as behaviour: callers branch on the kind and on nothing else.
enum class ErrorKind {
    Invalid,        // the input breaks a rule; `field` names the part
    NotFound,       // what was named does not exist (or may not be seen)
    Conflict,       // somebody else's state is in the way: duplicate, changed meanwhile
    Refused,        // a rule of the trade says no: no stock, wrong state
    Forbidden,      // the actor's role may not do it
    SignInRequired, // nobody is signed in, or name and password do not match
    Locked,         // too many wrong passwords; `facts["retryAfterSeconds"]`
    Busy,           // another transaction was in the way; retried already, may be tried again
    Unreachable,    // the server does not answer; nothing was lost
    Unknown,        // the line broke while an answer was due: outcome not known, repeat by op id
    Cancelled,      // the person asked to stop; nothing was kept
    Storage,        // disk full, read-only, I/O error
    Damaged,        // the file or its content is not what it should be
    Schema,         // the database's version and the program's do not fit
    Internal,       // a defect of the program
};

// An expected failure. It crosses module borders as a value and is logged once.
// The sentence for a person is made from `reason` and `facts` by ui/support/ErrorText or, for the
// command line, app/cli/CliErrorText; `detail` is for the log and never holds bound values.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString operation; // what was attempted, e.g. "PlaceOrder" or "storage.open"
    QString reason;    // stable snake_case code, e.g. "insufficient_stock"
    QString detail;    // English, technical, for the log
    QString field;     // input field at fault, in the spelling of the command's JSON
    QVariantMap facts; // numbers and names for the sentence; JSON-safe

    friend bool operator==(const Error &, const Error &) = default;
};

// Name of the kind as scripts see it: "invalid", "not_found", ...
QString errorKindName(ErrorKind kind);

} // namespace shopdesk
