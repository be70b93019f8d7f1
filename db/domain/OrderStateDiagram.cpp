// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/OrderStateDiagram.h"

#include "db/domain/OrderState.h"

#include <QStringList>

namespace shopdesk {

namespace {

QString node(OrderState state)
{
    return QStringLiteral("  %1 [label=\"%2\", peripheries=%3];\n")
            .arg(orderStateName(state), orderStateName(state).replace(u'_', u' '))
            .arg(isFinal(state) ? 2 : 1);
}

QString edge(const QString &from, const QString &to, const QString &label)
{
    return QStringLiteral("  %1 -> %2 [label=\"%3\"];\n").arg(from, to, label);
}

// The channels in which a command takes an order from one state to the other.
QStringList channelsOf(CommandKind command, OrderState from, OrderState to)
{
    QStringList channels;
    for (const auto channel : allChannels()) {
        const auto reached = stateAfter(from, command, channel);
        if (reached && *reached == to)
            channels.append(channelName(channel));
    }
    return channels;
}

// "HandOverOrder\n(till, pickup)"; without channels where all of them do.
QString commandsBetween(OrderState from, OrderState to)
{
    QStringList lines;
    for (const auto command : allCommandKinds()) {
        const auto channels = channelsOf(command, from, to);
        if (channels.isEmpty())
            continue;
        lines.append(commandKindName(command));
        if (channels.size() < static_cast<qsizetype>(allChannels().size()))
            lines.append(u'(' + channels.join(u", "_qs) + u')');
    }
    return lines.join(u"\\n"_qs);
}

} // namespace

QString orderStateDiagram()
{
    auto text = QStringLiteral("digraph order_states {\n"
                               "  graph [rankdir=LR, nodesep=0.5, ranksep=0.9, pad=0.3];\n"
                               "  node [shape=box, style=rounded, fontname=\"Helvetica\", "
                               "fontsize=12, margin=\"0.2,0.1\"];\n"
                               "  edge [fontname=\"Helvetica\", fontsize=9, color=\"#557799\"];\n"
                               "  made [shape=circle, style=filled, fillcolor=\"#557799\", "
                               "label=\"\", width=0.2];\n");
    for (const auto state : allOrderStates())
        text += node(state);
    // Where an order begins is no transition: it has no state before.
    text += edge(u"made"_qs, orderStateName(OrderState::Placed),
                 commandKindName(CommandKind::PlaceOrder));
    text += edge(u"made"_qs, orderStateName(OrderState::Completed),
                 commandKindName(CommandKind::RecordOrder));
    for (const auto from : allOrderStates()) {
        for (const auto to : allOrderStates()) {
            if (allowed(from, to))
                text += edge(orderStateName(from), orderStateName(to), commandsBetween(from, to));
        }
    }
    return text + u"}\n"_qs;
}

} // namespace shopdesk
