// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/IntegrityCheck.h"

#include "db/commands/BookKeys.h"
#include "db/storage/Transaction.h"

#include <QJsonArray>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr int kExamples = 20;
constexpr int kKeysPage = 5000;

// The statements verify_<name>: subject, expected, found; a row per difference.
const QStringList kStatements{u"storage"_qs,
                              u"references"_qs,
                              u"on_hand"_qs,
                              u"ledger_has_balance"_qs,
                              u"reserved"_qs,
                              u"reservations"_qs,
                              u"incoming"_qs,
                              u"positions"_qs,
                              u"deliveries"_qs,
                              u"supplier_returns"_qs,
                              u"order_totals"_qs,
                              u"line_totals"_qs,
                              u"line_discounts"_qs,
                              u"coupon_uses"_qs,
                              u"tenders"_qs,
                              u"paid"_qs,
                              u"sold"_qs,
                              u"vouchers"_qs,
                              u"voucher_tenders"_qs,
                              u"till_days"_qs,
                              u"stocktakes"_qs,
                              u"ratings"_qs,
                              u"categories"_qs,
                              u"merged_customers"_qs,
                              u"transfers"_qs,
                              u"operations"_qs,
                              u"no_effect_without_operation"_qs};

void note(IntegrityFinding &finding, const QString &subject, const QString &expected,
          const QString &found)
{
    ++finding.differences;
    if (finding.examples.size() < kExamples)
        finding.examples.append({subject, expected, found});
}

Result<IntegrityFinding> runStatement(Transaction &transaction, const QString &name)
{
    SD_ASSIGN(rows, transaction.query(u"verify_"_qs + name));
    IntegrityFinding finding{.check = name, .differences = 0, .examples = {}};
    for (const auto &row : rows)
        note(finding, row.text("subject"), row.text("expected"), row.text("found"));
    return finding;
}

void checkKeys(const Row &row, IntegrityFinding &finding)
{
    const auto keys = bookKeys({.title = row.text("title"),
                                .subtitle = row.text("subtitle"),
                                .authors = {row.text("authors")},
                                .publisher = row.text("publisher"),
                                .isbn = row.text("isbn"),
                                .ownCode = row.text("own_code")});
    const auto compare = [&](const QString &expected, const char *column) {
        if (row.text(column) != expected)
            note(finding, row.text("code"), expected, row.text(column));
    };
    compare(keys.titleKey, "title_key");
    compare(keys.authorsKey, "authors_key");
    compare(keys.publisherKey, "publisher_key");
    compare(keys.searchKey, "search_key");
}

// Keys made elsewhere would sort and search differently from those the program makes.
Result<IntegrityFinding> checkBookKeys(Transaction &transaction)
{
    IntegrityFinding finding{.check = u"book_keys"_qs, .differences = 0, .examples = {}};
    auto after = QUuid().toString(QUuid::WithoutBraces);
    for (;;) {
        SD_ASSIGN(rows, transaction.query(u"verify_book_keys_page"_qs,
                                          {{u"after"_qs, after}, {u"limit"_qs, kKeysPage}}));
        for (const auto &row : rows)
            checkKeys(row, finding);
        if (rows.size() < kKeysPage)
            return finding;
        after = rows.at(rows.size() - 1).text("id");
    }
}

QJsonObject findingJson(const IntegrityFinding &finding)
{
    QJsonArray examples;
    for (const auto &difference : finding.examples)
        examples.append(QJsonObject{{u"subject"_qs, difference.subject},
                                    {u"expected"_qs, difference.expected},
                                    {u"found"_qs, difference.found}});
    return {{u"check"_qs, finding.check},
            {u"ok"_qs, finding.differences == 0},
            {u"differences"_qs, finding.differences},
            {u"examples"_qs, examples}};
}

} // namespace

bool IntegrityReport::isClean() const
{
    return std::ranges::all_of(findings,
                               [](const IntegrityFinding &f) { return f.differences == 0; });
}

QJsonObject IntegrityReport::toJson() const
{
    QJsonArray checks;
    for (const auto &finding : findings)
        checks.append(findingJson(finding));
    return {{u"ok"_qs, isClean()}, {u"checks"_qs, checks}};
}

Result<IntegrityReport> checkIntegrity(Connection &connection, const IntegrityProgress &progress)
{
    const int total = static_cast<int>(kStatements.size()) + 1;
    IntegrityReport report;
    Transaction transaction(connection, Transaction::Mode::Read);
    const auto goesOn = [&] {
        return !progress || progress(static_cast<int>(report.findings.size()), total);
    };
    for (const auto &name : kStatements) {
        if (!goesOn())
            return fail(ErrorKind::Cancelled, u"cancelled"_qs);
        SD_ASSIGN(finding, runStatement(transaction, name));
        report.findings.append(finding);
    }
    if (!goesOn())
        return fail(ErrorKind::Cancelled, u"cancelled"_qs);
    SD_ASSIGN(keys, checkBookKeys(transaction));
    report.findings.append(keys);
    return report;
}

} // namespace shopdesk
