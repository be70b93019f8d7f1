// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Error.h"

#include <tl/expected.hpp>

namespace shopdesk {

template<class T>
using Result = tl::expected<T, Error>;

// return fail(ErrorKind::Invalid, u"title_missing"_qs, u"title"_qs);
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString reason, QString field = {},
                                                QVariantMap facts = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{.kind = kind,
                                       .operation = {},
                                       .reason = std::move(reason),
                                       .detail = std::move(detail),
                                       .field = std::move(field),
                                       .facts = std::move(facts)});
}

} // namespace shopdesk

// Leave the function with the error of an expression, or go on.
#define SD_TRY(expression)                                                                         \
    do {                                                                                           \
        if (auto sdTried = (expression); !sdTried)                                                 \
            return ::shopdesk::fail(std::move(sdTried.error()));                                   \
    } while (false)

// Declare `name` as the value of an expression, or leave the function with its error.
#define SD_ASSIGN(name, expression)                                                                \
    auto name##Result = (expression);                                                              \
    if (!name##Result)                                                                             \
        return ::shopdesk::fail(std::move(name##Result.error()));                                  \
    auto &name = *name##Result
