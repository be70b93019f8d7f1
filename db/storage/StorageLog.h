// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Error.h"

#include <QLoggingCategory>

namespace shopdesk {

Q_DECLARE_LOGGING_CATEGORY(lcStorage)

// Writes a failure of the database to the log, once, where it enters the program: the statement's
// name and the engine's code, never bound values. Expected answers (duplicate, busy, cancelled)
// are for the caller and only logged at debug level.
Error logged(Error error);

} // namespace shopdesk
