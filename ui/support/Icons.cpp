// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Icons.h"

#include "ui/support/ThemedIconEngine.h"

#include <QFile>

namespace shopdesk::icons {

QIcon named(const QString &name)
{
    if (!QFile::exists(u":/icons/light/%1.svg"_qs.arg(name)))
        return {};
    return QIcon(new ThemedIconEngine(name)); // the icon owns its engine
}

} // namespace shopdesk::icons
