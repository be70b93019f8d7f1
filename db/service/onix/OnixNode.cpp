// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/OnixNode.h"

namespace shopdesk {

const OnixNode *OnixNode::child(OnixTag wanted) const
{
    for (const OnixNode &node : children) {
        if (node.tag == wanted)
            return &node;
    }
    return nullptr;
}

QString OnixNode::value(OnixTag wanted) const
{
    const OnixNode *node = child(wanted);
    return node ? node->text : QString();
}

bool OnixNode::has(OnixTag wanted, const QString &value) const
{
    for (const OnixNode &node : children) {
        if (node.tag == wanted && node.text == value)
            return true;
    }
    return false;
}

std::vector<const OnixNode *> OnixNode::all(OnixTag wanted) const
{
    std::vector<const OnixNode *> found;
    for (const OnixNode &node : children) {
        if (node.tag == wanted)
            found.push_back(&node);
    }
    return found;
}

} // namespace shopdesk
