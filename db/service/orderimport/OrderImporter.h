// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandRunner.h"
#include "db/service/orderimport/OrderImportReport.h"
#include "db/service/orderimport/OrderRecorder.h"
#include "db/storage/CancelToken.h"

#include <functional>

namespace shopdesk {

enum class OrderImportMode {
    Write,
    DryRun, // everything is tried and nothing is kept
};

struct OrderImportRequest
{
    QString path;
    QStringList columns;  // "field=column", over what is guessed; see OrderColumns::assign()
    QStringList notGoods; // further codes of postage, fees and the like
    OrderRecorderSetup setup;
    OrderImportMode mode = OrderImportMode::Write;
};

// Imports a history of orders that were made elsewhere. Reads the whole file, then writes its
// documents in the order in which they happened, a hundred to a transaction: when it is cancelled
// or fails, whole invoices are there and no halves, and the same import again goes on where it
// stopped. Importing the same file again changes nothing. Works on the thread of the connection,
// which should have been opened for long work (DbExecutor::Lane::Long).
//
// Errors that end it: those of CsvReader and OrderColumns; NotFound `file_missing`, `shop_unknown`;
// Storage `file_unreadable`; Forbidden when the actor may not record orders; Cancelled
// `order_import_cancelled`, fact orders: how many are there now; those of the engine. Whatever
// concerns one document only is among the rejects of the report.
class OrderImporter
{
public:
    // Parts of a thousand. Called on the importing thread.
    using Progress = std::function<void(qint64 done, qint64 total)>;

    OrderImporter(Connection &connection, const Clock &clock); // borrowed

    void onProgress(Progress progress) { m_progress = std::move(progress); }

    [[nodiscard]] Result<OrderImportReport> run(const OrderImportRequest &request,
                                                const CancelToken &token = {});

private:
    struct Work;
    struct Done;

    [[nodiscard]] Result<void> readFile(const OrderImportRequest &request, Work &work,
                                        const CancelToken &token);
    [[nodiscard]] Result<void> prepare(const OrderImportRequest &request, Work &work);
    [[nodiscard]] Result<void> writeAll(const OrderImportRequest &request, Work &work,
                                        const CancelToken &token);
    [[nodiscard]] Result<std::vector<Done>> writeSome(Transaction &transaction, Work &work,
                                                      OrderRecorder &recorder, std::size_t from,
                                                      std::size_t count, const CancelToken &token);
    void announce(qint64 done, qint64 of, qint64 from, qint64 to) const;

    Connection &m_connection;
    const Clock &m_clock;
    CommandRunner m_runner;
    Progress m_progress;
};

} // namespace shopdesk
