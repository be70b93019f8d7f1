// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ErrorText.h"

#include "ui/support/ErrorSentences.h"

#include <QLocale>

#include <array>

namespace shopdesk {

namespace {

// "{max}" is replaced by the fact of that name, numbers as the locale writes them.
QString filled(QString sentence, const QVariantMap &facts)
{
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact) {
        const bool number =
                fact->typeId() == QMetaType::Int || fact->typeId() == QMetaType::LongLong;
        const QString text = fact->typeId() == QMetaType::QVariantList ||
                                             fact->typeId() == QMetaType::QStringList
                                     ? fact->toStringList().join(u", "_qs)
                             : number ? QLocale().toString(fact->toLongLong())
                                      : fact->toString();
        sentence.replace(u'{' + fact.key() + u'}', text);
    }
    return sentence;
}

bool isComplete(const QString &sentence)
{
    return !sentence.contains(u'{');
}

} // namespace

QString Explanation::text() const
{
    QStringList parts{happened, kept, todo};
    parts.removeAll(QString());
    return parts.join(u' ');
}

Explanation ErrorText::explain(const Error &error)
{
    return {problem(error), kept(error.kind), todo(error)};
}

QString ErrorText::problem(const Error &error)
{
    const char *source = errorSentence(error.reason);
    if (!source)
        return happened(error.kind);
    const QString sentence = filled(tr(source), error.facts);
    return isComplete(sentence) ? sentence : happened(error.kind);
}

bool ErrorText::knows(const QString &reason)
{
    return errorSentence(reason) != nullptr;
}

QString ErrorText::happened(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return tr("Something entered here cannot be taken as it is.");
    case ErrorKind::NotFound:
        return tr("What you asked for does not exist, or you may not see it.");
    case ErrorKind::Conflict:
        return tr("Somebody else changed the same thing in the meantime.");
    case ErrorKind::Refused:
        return tr("The shop's rules do not allow this now.");
    case ErrorKind::Forbidden:
        return tr("Your role does not allow this.");
    case ErrorKind::SignInRequired:
        return tr("Login and password do not match.");
    case ErrorKind::Locked:
        return tr("Too many wrong passwords were tried for this login.");
    case ErrorKind::Busy:
        return tr("The database was busy with somebody else's change.");
    case ErrorKind::Unreachable:
        return tr("The server does not answer.");
    case ErrorKind::Unknown:
        return tr("The line broke before the server could confirm the change.");
    case ErrorKind::Cancelled:
        return tr("Stopped, as you asked.");
    case ErrorKind::Storage:
        return tr("The disk did not take the change.");
    case ErrorKind::Damaged:
        return tr("The file is damaged, or it is not what it should be.");
    case ErrorKind::Schema:
        return tr("The database and this program are of different versions.");
    case ErrorKind::Internal:
        break;
    }
    return tr("The program made a mistake of its own.");
}

QString ErrorText::kept(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
    case ErrorKind::Conflict:
    case ErrorKind::Refused:
        return tr("What you entered is still here; nothing was changed.");
    case ErrorKind::Unreachable:
        return tr("Nothing was lost.");
    case ErrorKind::Unknown:
        return tr("It is not known whether the change was made.");
    case ErrorKind::Cancelled:
    case ErrorKind::Forbidden:
    case ErrorKind::Busy:
    case ErrorKind::Storage:
    case ErrorKind::Schema:
    case ErrorKind::Internal:
        return tr("Nothing was changed.");
    case ErrorKind::NotFound:
    case ErrorKind::SignInRequired:
    case ErrorKind::Locked:
    case ErrorKind::Damaged:
        break;
    }
    return {};
}

QString ErrorText::todo(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SignInRequired:
        return tr("Check both and try again.");
    case ErrorKind::Locked:
        return tr("Wait until the time is over, then try again.");
    case ErrorKind::Forbidden:
        return tr("Ask a manager or an administrator to do it.");
    case ErrorKind::Busy:
        return tr("Try again.");
    case ErrorKind::Unknown:
        return tr("Do the same again as soon as the server answers: it will be made once, not "
                  "twice.");
    case ErrorKind::Conflict:
        return tr("Look at the present state and decide anew.");
    case ErrorKind::Unreachable:
        return tr("Check the network; the program goes on trying by itself.");
    case ErrorKind::Storage:
        return tr("Check that the disk has room and that the file may be written, then try again.");
    case ErrorKind::Damaged:
        return tr("Choose another file, or restore the last backup.");
    case ErrorKind::Schema:
        return schemaTodo(error.facts.value(u"wayOut"_qs).toString());
    case ErrorKind::Internal:
        return tr("Try again; if it happens once more, send the log to whoever looks after the "
                  "program.");
    default:
        return {};
    }
}

// The names are those of db/schema/SchemaHistory.
QString ErrorText::schemaTodo(const QString &wayOut)
{
    if (wayOut == u"newer_program")
        return tr("Use the newer version of the program.");
    if (wayOut == u"restore_backup")
        return tr("Restore the last backup.");
    if (wayOut == u"choose_another")
        return tr("Choose another file or database.");
    if (wayOut == u"migrate_repair")
        return tr("Ask an administrator to look at it with “shopdesk migrate verify”.");
    if (wayOut == u"try_again")
        return tr("Try again.");
    return tr("Open Database › Migrate to see which steps are missing.");
}

} // namespace shopdesk
