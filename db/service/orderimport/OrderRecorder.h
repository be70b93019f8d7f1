// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandRunner.h"
#include "db/service/orderimport/OrderHistory.h"
#include "db/service/orderimport/OrderImportRules.h"

namespace shopdesk {

// Who imports, for which shop, and what the file does not say.
struct OrderRecorderSetup
{
    AccountId actor;
    DeviceId device;
    QString shop; // id or code
    QString source = QStringLiteral("import");
    QString channel = QStringLiteral("delivery");
    QString tender = QStringLiteral("account");
};

// Brings documents of a history into the workspace by commands: books and customers that are not
// known are made, an invoice becomes a RecordOrder, a cancellation a RecordReturn. The op ids
// follow from the content of the file, so that what was recorded once is found again.
class OrderRecorder
{
public:
    struct Outcome
    {
        bool already = false;               // an earlier import has recorded it
        std::optional<Error> refusal;       // then nothing of the document is there
        std::vector<std::size_t> unmatched; // places in SortedDocument::taken
        int books = 0;                      // made
        int customers = 0;
    };

    // Borrows all but the setup.
    OrderRecorder(const CommandRunner &runner, const Clock &clock, const OrderHistory &history,
                  OrderRecorderSetup setup, const Currency &currency);

    // Errors end the import; what concerns this document alone is its refusal.
    [[nodiscard]] Result<Outcome> record(Transaction &transaction, const HistoryDocument &document,
                                         const SortedDocument &sorted);
    // What was made is there for good, or is not there because the transaction was rolled back.
    void keepMade();
    void forgetUncommitted();

private:
    [[nodiscard]] Result<Receipt> run(Transaction &transaction, const OpId &op,
                                      CommandValue value) const;
    [[nodiscard]] Result<BookId> bookOf(Transaction &transaction, int item, Outcome &outcome);
    [[nodiscard]] Result<std::optional<BookId>> knownBook(Transaction &transaction,
                                                          const QString &code) const;
    [[nodiscard]] Result<CustomerId> customerOf(Transaction &transaction, const QString &number,
                                                Outcome &outcome);
    [[nodiscard]] Result<CommandValue> orderValue(Transaction &transaction,
                                                  const HistoryDocument &document,
                                                  const SortedDocument &sorted, Outcome &outcome);
    [[nodiscard]] Result<CommandValue> returnValue(Transaction &transaction,
                                                   const HistoryDocument &document,
                                                   const SortedDocument &sorted, Outcome &outcome);
    [[nodiscard]] Result<Outcome> recordValue(Transaction &transaction,
                                              const HistoryDocument &document,
                                              const SortedDocument &sorted);
    [[nodiscard]] QString noteFor(const HistoryDocument &document,
                                  const SortedDocument &sorted) const;

    const CommandRunner &m_runner;
    const Clock &m_clock;
    const OrderHistory &m_history;
    OrderRecorderSetup m_setup;
    Currency m_currency;
    struct Known
    {
        QHash<int, BookId> books; // by item
        QHash<QString, CustomerId> customers;
    };
    Known m_known;
    Known m_committed;
};

} // namespace shopdesk
