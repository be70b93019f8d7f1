// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"

#include <QJsonObject>

namespace shopdesk {

// The final answer to a command. Asking again with the same op id gives the same one, with
// `already` set.
struct Receipt
{
    enum class Outcome { Accepted, Rejected };

    OpId op;
    Outcome outcome = Outcome::Accepted;
    bool already = false;
    std::optional<Error> refusal; // when rejected: kind, reason, field, facts
    QJsonObject result;           // when accepted: see the command's value

    [[nodiscard]] bool isAccepted() const { return outcome == Outcome::Accepted; }

    // {"op","outcome","already","reason","result"} and, when rejected, "error".
    [[nodiscard]] QJsonObject toJson() const;
};

// {"kind","reason","field","facts"}; what is stored of a refusal and shown to scripts.
[[nodiscard]] QJsonObject errorToJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &object);

// The result of an accepted receipt, or its refusal as an error.
[[nodiscard]] Result<QJsonObject> acceptedResult(const Result<Receipt> &receipt);

} // namespace shopdesk
