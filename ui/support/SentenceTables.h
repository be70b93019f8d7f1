// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace shopdesk {

// One line of the tables behind errorSentence(): the reason of an Error and its untranslated
// sentence in the context shopdesk::ErrorText, with facts in braces. What a reason means is
// documented where it is raised.
struct Sentence
{
    const char *reason;
    const char *text;
};

[[nodiscard]] std::span<const Sentence> importSentences();
[[nodiscard]] std::span<const Sentence> inputSentences();
[[nodiscard]] std::span<const Sentence> labelSentences();
[[nodiscard]] std::span<const Sentence> purchasingSentences();
[[nodiscard]] std::span<const Sentence> stocktakeSentences();
[[nodiscard]] std::span<const Sentence> supplierSentences();
[[nodiscard]] std::span<const Sentence> tillSentences();
[[nodiscard]] std::span<const Sentence> peopleSentences();
[[nodiscard]] std::span<const Sentence> tradeSentences();
[[nodiscard]] std::span<const Sentence> transferSentences();
[[nodiscard]] std::span<const Sentence> workspaceSentences();

} // namespace shopdesk
