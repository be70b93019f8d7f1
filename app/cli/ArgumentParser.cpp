// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ArgumentParser.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace shopdesk {

namespace {

using Kind = OptionSpec::Kind;

void addOption(CLI::App &app, const OptionSpec &option)
{
    const auto name = option.name.toStdString();
    if (option.kind == Kind::Flag) {
        app.add_flag(name);
        return;
    }
    // Values are taken from results(); the target only tells CLI11 that there is one.
    auto *added = app.add_option(name)->type_size(1)->allow_extra_args(false);
    if (option.kind == Kind::Texts)
        added->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    else
        added->multi_option_policy(CLI::MultiOptionPolicy::Throw);
    if (option.kind == Kind::Position)
        added->required();
}

CLI::App *childOf(CLI::App &node, const std::string &name)
{
    const auto named = [&name](const CLI::App *child) { return child->get_name() == name; };
    const auto found = node.get_subcommands(named);
    return found.empty() ? nullptr : found.front();
}

// Verbs of two words share the node of their first word: "stock" and "stock receive".
CLI::App *nodeFor(CLI::App &root, const QString &verb)
{
    CLI::App *node = &root;
    for (const auto &word : verb.split(u' ')) {
        const auto name = word.toStdString();
        auto *next = childOf(*node, name);
        if (!next) {
            next = node->add_subcommand(name);
            next->set_help_flag();
            next->fallthrough();
            next->require_subcommand(0, 1);
        }
        node = next;
    }
    return node;
}

void addVerb(CLI::App &root, const Verb &verb)
{
    auto *node = nodeFor(root, verb.name);
    for (const auto &option : verb.options)
        addOption(*node, option);
}

// The words of the verb that was reached, joined.
QString reachedVerb(const CLI::App &root)
{
    QStringList words;
    const CLI::App *node = &root;
    while (!node->get_subcommands().empty()) {
        node = node->get_subcommands().front();
        words.append(QString::fromStdString(node->get_name()));
    }
    return words.join(u' ');
}

Result<void> take(const CLI::App &app, const OptionSpec &spec, Arguments &arguments)
{
    const auto *option = app.get_option_no_throw(spec.name.toStdString());
    if (!option || option->count() == 0)
        return {};
    QStringList values;
    for (const auto &value : option->results())
        values.append(QString::fromStdString(value));
    // The parser takes whatever comes next; "--op --json" lacks the value of the first.
    for (const auto &value : values) {
        if (spec.kind != Kind::Flag && value.startsWith(u"--"_qs))
            return failUsage(u"value_missing"_qs, spec.name);
    }
    if (spec.kind == Kind::Number) {
        bool ok = false;
        values.first().toLongLong(&ok);
        if (!ok)
            return failUsage(u"number_malformed"_qs, spec.name,
                             {{u"given"_qs, values.first().left(60)}});
    }
    arguments.set(spec.name, values);
    return {};
}

tl::unexpected<Error> unknownVerb(const QString &word)
{
    if (word.isEmpty())
        return failUsage(u"verb_missing"_qs);
    return failUsage(u"verb_unknown"_qs, {}, {{u"given"_qs, word.left(60)}});
}

// CLI11 says only that an argument was not expected; a wrong second word deserves better.
tl::unexpected<Error> wrongArguments(const CLI::App &root, const QString &verb,
                                     const QString &message)
{
    if (!verb.isEmpty())
        return failUsage(u"arguments_wrong"_qs, {},
                         {{u"message"_qs, message + u'.'}, {u"verb"_qs, verb}});
    const auto remaining = root.remaining();
    for (const auto &word : remaining) {
        if (!word.empty() && word.front() != '-')
            return unknownVerb(QString::fromStdString(word));
    }
    if (!remaining.empty())
        return failUsage(u"arguments_wrong"_qs, {},
                         {{u"message"_qs, message + u'.'}, {u"verb"_qs, verb}});
    return unknownVerb({});
}

Result<ParsedCommandLine> collected(const CLI::App &root, CLI::App &node, const Verb &verb)
{
    ParsedCommandLine parsed{.verb = &verb, .arguments = {}};
    for (const auto &option : globalOptions())
        SD_TRY(take(root, option, parsed.arguments));
    for (const auto &option : verb.options)
        SD_TRY(take(node, option, parsed.arguments));
    return parsed;
}

} // namespace

Result<ParsedCommandLine> parseArguments(const std::vector<Verb> &verbs, const QStringList &words)
{
    CLI::App root;
    root.set_help_flag();
    root.require_subcommand(0, 1); // a second verb is a word for the first: "help order"
    for (const auto &option : globalOptions())
        addOption(root, option);
    for (const auto &verb : verbs)
        addVerb(root, verb);

    std::vector<std::string> reversed; // as CLI11 wants them
    for (const auto &word : words)
        reversed.insert(reversed.begin(), word.toStdString());
    QString problem;
    try {
        root.parse(reversed);
    } catch (const CLI::Error &error) {
        problem = QString::fromStdString(error.what());
    }
    const auto name = reachedVerb(root);
    const auto verb = std::ranges::find(verbs, name, &Verb::name);
    const bool helpWanted = words.contains(u"--help"_qs) && verb != verbs.end();
    if (!problem.isEmpty() && !helpWanted)
        return wrongArguments(root, name, problem);
    if (verb == verbs.end())
        return name.isEmpty() ? unknownVerb({})
                              : failUsage(u"verb_incomplete"_qs, {}, {{u"verb"_qs, name}});
    if (helpWanted) {
        ParsedCommandLine help{.verb = &*verb, .arguments = {}};
        help.arguments.set(u"--help"_qs, {u"true"_qs});
        if (words.contains(u"--json"_qs))
            help.arguments.set(u"--json"_qs, {u"true"_qs});
        return help;
    }
    return collected(root, *nodeFor(root, name), *verb);
}

} // namespace shopdesk
