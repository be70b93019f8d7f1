// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/SupplierWords.h"

#include "models/support/NameTables.h"

#include <QCoreApplication>

namespace shopdesk::words {

namespace {

using names::Word;

constexpr Word kReturnStates[] = {
        {"requested", QT_TRANSLATE_NOOP("Formats", "Requested")},
        {"authorised", QT_TRANSLATE_NOOP("Formats", "Authorised")},
        {"sent", QT_TRANSLATE_NOOP("Formats", "Sent")},
        {"credited", QT_TRANSLATE_NOOP("Formats", "Credited")},
        {"cancelled", QT_TRANSLATE_NOOP("Formats", "Cancelled")},
};

constexpr Word kReturnReasons[] = {
        {"unsold", QT_TRANSLATE_NOOP("Formats", "Unsold")},
        {"damaged", QT_TRANSLATE_NOOP("Formats", "Damaged")},
        {"wrong", QT_TRANSLATE_NOOP("Formats", "Not what was ordered")},
        {"recalled", QT_TRANSLATE_NOOP("Formats", "Recalled")},
};

constexpr Word kAdjustmentReasons[] = {
        {"damage", QT_TRANSLATE_NOOP("Formats", "Damage")},
        {"theft", QT_TRANSLATE_NOOP("Formats", "Theft")},
        {"found", QT_TRANSLATE_NOOP("Formats", "Found")},
        {"gift", QT_TRANSLATE_NOOP("Formats", "Gift")},
        {"correction", QT_TRANSLATE_NOOP("Formats", "Correction")},
};

} // namespace

QString supplierReturnState(const QString &name)
{
    return names::translated(kReturnStates, name, "Formats");
}

QString supplierReturnReason(const QString &name)
{
    return names::translated(kReturnReasons, name, "Formats");
}

QString adjustmentReason(const QString &name)
{
    return names::translated(kAdjustmentReasons, name, "Formats");
}

} // namespace shopdesk::words
