// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QWidget>

class QString;

namespace shopdesk {

class TablePage;

// Steps of journeys through pages, by object names. A step that cannot be taken fails the test.
namespace steps {

template<class T>
T *child(QWidget *root, const QString &name)
{
    auto *found = root->findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

// As soon as the action is enabled.
void trigger(QWidget *page, const QString &action);
// Presses the button of a dialog, which closes.
void submit(QWidget *page, const QString &dialog);
void choose(TablePage &page, const QString &id);
// Whether a label that is seen holds the words.
[[nodiscard]] bool says(const QWidget *page, const QString &words);

} // namespace steps

} // namespace shopdesk
