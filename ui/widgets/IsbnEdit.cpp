// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IsbnEdit.h"

namespace shopdesk {

namespace {

constexpr int kLongest = 40; // an ISBN with every separator a supplier has been seen to use

}

IsbnEdit::IsbnEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(kLongest);
    setPlaceholderText(u"978-…"_qs);
    setInputMethodHints(Qt::ImhPreferNumbers);
}

void IsbnEdit::setIsbn(const Isbn &isbn)
{
    setText(isbn.hyphenated());
}

std::optional<Result<Isbn>> IsbnEdit::isbn() const
{
    const QString given = text().trimmed();
    if (given.isEmpty())
        return std::nullopt;
    return Isbn::parse(given);
}

void IsbnEdit::focusOutEvent(QFocusEvent *event)
{
    if (const auto given = isbn(); given && *given)
        setIsbn(**given);
    QLineEdit::focusOutEvent(event);
}

} // namespace shopdesk
