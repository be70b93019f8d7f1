// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/TransferWords.h"

#include "models/support/NameTables.h"

#include <QCoreApplication>

namespace shopdesk::words {

namespace {

using names::Word;

constexpr Word kTransferStates[] = {
        {"requested", QT_TRANSLATE_NOOP("TransferWords", "Requested")},
        {"dispatched", QT_TRANSLATE_NOOP("TransferWords", "On its way")},
        {"received", QT_TRANSLATE_NOOP("TransferWords", "Received")},
        {"cancelled", QT_TRANSLATE_NOOP("TransferWords", "Cancelled")},
};

constexpr Word kTransferOutcomes[] = {
        {"arrived", QT_TRANSLATE_NOOP("TransferWords", "Arrived later")},
        {"not_sent", QT_TRANSLATE_NOOP("TransferWords", "Never sent")},
        {"lost", QT_TRANSLATE_NOOP("TransferWords", "Lost")},
};

constexpr Word kAttentionKinds[] = {
        {"oversold", QT_TRANSLATE_NOOP("TransferWords", "Oversold")},
        {"low_stock", QT_TRANSLATE_NOOP("TransferWords", "Low stock")},
        {"overdue_return", QT_TRANSLATE_NOOP("TransferWords", "Return overdue")},
        {"short_transfer", QT_TRANSLATE_NOOP("TransferWords", "Short transfer")},
        {"failed_job", QT_TRANSLATE_NOOP("TransferWords", "Failed work")},
};

constexpr Word kJobs[] = {
        {"import_books", QT_TRANSLATE_NOOP("TransferWords", "Import of books")},
        {"import_categories", QT_TRANSLATE_NOOP("TransferWords", "Import of categories")},
        {"import_orders", QT_TRANSLATE_NOOP("TransferWords", "Import of orders")},
        {"scale_cover", QT_TRANSLATE_NOOP("TransferWords", "Scaling of a cover")},
};

QString word(std::span<const Word> words, const QString &name)
{
    return names::translated(words, name, "TransferWords");
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
