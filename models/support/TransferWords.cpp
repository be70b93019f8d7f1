// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/TransferWords.h"

#include "models/support/NameTables.h"

#include <QCoreApplication>

namespace shopdesk::words {

namespace {

using names::Word;

constexpr Word kTransferStates[] = {
        {"requested", QT_TRANSLATE_NOOP("Formats", "Requested")},
        {"dispatched", QT_TRANSLATE_NOOP("Formats", "On its way")},
        {"received", QT_TRANSLATE_NOOP("Formats", "Received")},
        {"cancelled", QT_TRANSLATE_NOOP("Formats", "Cancelled")},
};

constexpr Word kTransferOutcomes[] = {
        {"arrived", QT_TRANSLATE_NOOP("Formats", "Arrived later")},
        {"not_sent", QT_TRANSLATE_NOOP("Formats", "Never sent")},
        {"lost", QT_TRANSLATE_NOOP("Formats", "Lost")},
};

constexpr Word kAttentionKinds[] = {
        {"oversold", QT_TRANSLATE_NOOP("Formats", "Oversold")},
        {"low_stock", QT_TRANSLATE_NOOP("Formats", "Low stock")},
        {"overdue_return", QT_TRANSLATE_NOOP("Formats", "Return overdue")},
        {"short_transfer", QT_TRANSLATE_NOOP("Formats", "Short transfer")},
        {"failed_job", QT_TRANSLATE_NOOP("Formats", "Failed work")},
};

constexpr Word kJobs[] = {
        {"import_books", QT_TRANSLATE_NOOP("Formats", "Import of books")},
        {"import_categories", QT_TRANSLATE_NOOP("Formats", "Import of categories")},
        {"import_orders", QT_TRANSLATE_NOOP("Formats", "Import of orders")},
        {"scale_cover", QT_TRANSLATE_NOOP("Formats", "Scaling of a cover")},
};

QString word(std::span<const Word> words, const QString &name)
{
    return names::translated(words, name, "Formats");
}

} // namespace

QString transferState(const QString &name)
{
    return word(kTransferStates, name);
}

QString transferOutcome(const QString &name)
{
    return word(kTransferOutcomes, name);
}

QString attentionKind(const QString &name)
{
    return word(kAttentionKinds, name);
}

QString failedJob(const QString &name)
{
    return word(kJobs, name);
}

} // namespace shopdesk::words
