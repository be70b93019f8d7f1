// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/Journey.h"

#include <QStringList>

#include <functional>

class QLineEdit;

namespace shopdesk::test::till {

// The till of the window that is shown, worked by keys as the system sends them.

template<class Widget>
[[nodiscard]] Widget *widget(const QString &name)
{
    return Journey::find<Widget>(QStringLiteral("mainWindow"), name);
}

[[nodiscard]] QString text(const QString &label); // of a label; empty while it is hidden
[[nodiscard]] int lines();                        // of the sale
[[nodiscard]] qint64 total();                     // of the sale, in minor units
[[nodiscard]] bool summarySays(const QString &wanted);
[[nodiscard]] QString paneMessage(); // of the pane at the right; empty while it says nothing
[[nodiscard]] bool isAtSale();       // no pane is up, and the keyboard is in the field of codes
[[nodiscard]] bool isBusy();         // the pane waits for an answer
// Whether it comes true in the time that a busy computer may take.
[[nodiscard]] bool soon(const std::function<bool()> &condition);

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
// Keys without any time between them, as a scanner sends them.
void burst(const QString &text);
void scan(const QString &code); // and Enter
// As slowly as a person: each letter is there before the next one.
void type(const QString &text);
// In the place of what is selected in that field, which has the keyboard.
void enter(QLineEdit *field, const QString &text);
// So long that the next Enter is a person's, not the second one of a scanner.
void waitLikeAPerson();
void activate(); // the window, as a window manager does when a dialog has gone

// The card of a customer, and their name.
[[nodiscard]] std::pair<QString, QString> customerWithCard();
// A sum of money as its digits: in minor units.
[[nodiscard]] qint64 minor(const QString &shown);
[[nodiscard]] QString decimal(qint64 minor); // as it is typed, with two decimals
// What does not add up in the workspace; empty is as it should be.
[[nodiscard]] QString faults(const QString &address);

// Codes of `count` books that are in the shop in numbers and have a price.
[[nodiscard]] QStringList codesInShop(int count);
// Opens the page and the till's day with 100 in the drawer.
void open();

} // namespace shopdesk::test::till
