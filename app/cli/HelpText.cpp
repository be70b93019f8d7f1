// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HelpText.h"

#include "db/commands/Codec.h"

#include <QJsonArray>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr int kWidth = 80;

// Words of a text in lines of at most kWidth characters.
QString wrapped(const QString &text, int indent)
{
    const QString margin(indent, u' ');
    QString result;
    QString line = margin;
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() + 1 + word.size() > kWidth && line.size() > indent) {
            result += line + u'\n';
            line = margin;
        }
        line += (line.size() > indent ? u" "_qs : QString()) + word;
    }
    return result + line + u'\n';
}

QString optionLabel(const OptionSpec &option)
{
    return option.value.isEmpty() ? option.name : option.name + u' ' + option.value;
}

QString optionList(const std::vector<OptionSpec> &options)
{
    QString text;
    for (const auto &option : options)
        text += u"  "_qs + optionLabel(option) + u'\n' + wrapped(option.help, 6);
    return text;
}

QString kindName(OptionSpec::Kind kind)
{
    switch (kind) {
    case OptionSpec::Kind::Flag:
        return u"flag"_qs;
    case OptionSpec::Kind::Text:
    case OptionSpec::Kind::Texts:
        return u"text"_qs;
    case OptionSpec::Kind::Number:
        return u"number"_qs;
    case OptionSpec::Kind::Position:
    case OptionSpec::Kind::OptionalPosition:
        break;
    }
    return u"position"_qs;
}

QJsonArray optionsJson(const std::vector<OptionSpec> &options)
{
    QJsonArray array;
    for (const auto &option : options)
        array.append(QJsonObject{{u"name"_qs, option.name},
                                 {u"kind"_qs, kindName(option.kind)},
                                 {u"value"_qs, option.value},
                                 {u"required"_qs, option.kind == OptionSpec::Kind::Position},
                                 {u"repeated"_qs, option.kind == OptionSpec::Kind::Texts},
                                 {u"help"_qs, option.help}});
    return array;
}

const auto kExitStatus = QStringLiteral(
        "0 done; 1 refused or failed, with a reason; 2 the command line is wrong; 3 the server "
        "cannot be reached, and nothing was lost.");

// A hyphen-minus and a backslash mean something else to troff, and so does a leading dot.
QString forTroff(QString text)
{
    text.replace(u'\\', u"\\e"_qs);
    text.replace(u'-', u"\\-"_qs);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_qs);
    return text;
}

QString manOptions(const std::vector<OptionSpec> &options)
{
    QString text;
    for (const auto &option : options)
        text += u".TP\n.B %1\n%2\n"_qs.arg(forTroff(optionLabel(option)), forTroff(option.help));
    return text;
}

} // namespace

QString usageLine(const Verb &verb)
{
    QString line = u"shopdesk "_qs + verb.name;
    for (const auto &option : verb.options) {
        if (option.kind == OptionSpec::Kind::Position)
            line += u' ' + option.name;
        else if (option.kind == OptionSpec::Kind::OptionalPosition)
            line += u" ["_qs + option.name + u']';
    }
    return line + u" [options]"_qs;
}

QString helpText(const Verb &verb)
{
    QString text = usageLine(verb) + u"\n\n"_qs + wrapped(verb.summary + u'.', 0);
    if (!verb.description.isEmpty())
        text += wrapped(verb.description, 0);
    if (!verb.options.empty())
        text += u"\nOptions:\n"_qs + optionList(verb.options);
    text += verb.examples.size() == 1 ? u"\nExample:\n"_qs : u"\nExamples:\n"_qs;
    for (const auto &example : verb.examples)
        text += u"  "_qs + example + u'\n';
    return text + u"\n'shopdesk help' tells the options that every verb takes."_qs;
}

QJsonObject helpJson(const Verb &verb)
{
    return {{u"verb"_qs, verb.name},
            {u"usage"_qs, usageLine(verb)},
            {u"summary"_qs, verb.summary},
            {u"description"_qs, verb.description},
            {u"options"_qs, optionsJson(verb.options)},
            {u"examples"_qs, QJsonArray::fromStringList(verb.examples)}};
}

QString helpText(const std::vector<Verb> &verbs)
{
    qsizetype width = 0;
    for (const auto &verb : verbs)
        width = std::max(width, verb.name.size());
    QString text = u"shopdesk VERB [options]\n\nWithout a verb the window opens.\n\n"_qs;
    for (const auto &verb : verbs)
        text += u"  "_qs + verb.name.leftJustified(width + 2) + verb.summary + u'\n';
    text += u"\nOptions of every verb:\n"_qs + optionList(globalOptions());
    text += u"\nExit status:\n"_qs + wrapped(kExitStatus, 2);
    return text + u"\n'shopdesk help VERB' tells more, with an example."_qs;
}

QJsonObject helpJson(const std::vector<Verb> &verbs)
{
    QJsonArray array;
    for (const auto &verb : verbs)
        array.append(helpJson(verb));
    return {{u"verbs"_qs, array},
            {u"options"_qs, optionsJson(globalOptions())},
            {u"commands"_qs, describeCommands()}};
}

QString manPage(const std::vector<Verb> &verbs)
{
    QString text = u".TH SHOPDESK 1 \"\" \"Shopdesk " SHOPDESK_VERSION "\"\n"
                   ".ad l\n.nh\n.SH NAME\nshopdesk \\- runs the shops of a bookshop chain\n"
                   ".SH SYNOPSIS\n.B shopdesk\n[\n.I verb\n]\n[\n.I options\n]\n"
                   ".SH DESCRIPTION\nWithout a verb the window opens. With a verb the program "
                   "works without a display.\n.SH OPTIONS OF EVERY VERB\n"_qs;
    text += manOptions(globalOptions()) + u".SH VERBS\n"_qs;
    for (const auto &verb : verbs) {
        text += u".SS %1\n%2.\n"_qs.arg(forTroff(usageLine(verb)), forTroff(verb.summary));
        text += (verb.description.isEmpty() ? QString() : forTroff(verb.description) + u'\n') +
                manOptions(verb.options);
        for (const auto &example : verb.examples)
            text += u".PP\n.EX\n%1\n.EE\n"_qs.arg(forTroff(example));
    }
    return text + u".SH EXIT STATUS\n"_qs + forTroff(kExitStatus) +
           u"\n.SH ENVIRONMENT\n.TP\n.B SHOPDESK_WORKSPACE\nThe workspace.\n"
           ".TP\n.B SHOPDESK_PASSWORD\nThe password of the account that acts.\n"
           ".TP\n.B SHOPDESK_NEW_PASSWORD\nThe password of an account that is made or changed.\n"
           ".TP\n.B SHOPDESK_HOME\nWhere the device keeps its own data."_qs;
}

} // namespace shopdesk
