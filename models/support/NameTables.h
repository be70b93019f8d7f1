// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace shopdesk::names {

// A name as it is stored and its English word, which the translations know.
struct Word
{
    const char *name;
    const char *text;
};

// Codes of ISO 3166-1 (DE); words in the context Countries.
[[nodiscard]] std::span<const Word> countries();
// Codes of ISO 639 (de); words in the context Languages.
[[nodiscard]] std::span<const Word> languages();

// The name in the present language; a name that is not in the table comes back as it is.
[[nodiscard]] QString translated(std::span<const Word> words, const QString &name,
                                 const char *context);

} // namespace shopdesk::names
