// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Findings.h"

#include "db/service/HealthCheck.h"
#include "db/service/IntegrityCheck.h"
#include "models/support/Formats.h"

#include <QCoreApplication>

#include <array>

namespace shopdesk {

namespace {

using Finding = HealthDialog::Finding;
using Grade = HealthDialog::Grade;

struct Check
{
    const char *name;
    const char *words; // in the context shopdesk::Findings
};

constexpr Check kChecks[] = {
        {"storage", QT_TRANSLATE_NOOP("shopdesk::Findings", "The database's own check")},
        {"references", QT_TRANSLATE_NOOP("shopdesk::Findings", "References between records")},
        {"on_hand", QT_TRANSLATE_NOOP("shopdesk::Findings", "Copies on hand and movements")},
        {"ledger_has_balance", QT_TRANSLATE_NOOP("shopdesk::Findings", "Movements have a balance")},
        {"reserved", QT_TRANSLATE_NOOP("shopdesk::Findings", "Reserved copies")},
        {"reservations", QT_TRANSLATE_NOOP("shopdesk::Findings", "Reservations and open orders")},
        {"order_totals", QT_TRANSLATE_NOOP("shopdesk::Findings", "Totals of orders")},
        {"line_totals", QT_TRANSLATE_NOOP("shopdesk::Findings", "Totals of order lines")},
        {"tenders", QT_TRANSLATE_NOOP("shopdesk::Findings", "Payments")},
        {"paid", QT_TRANSLATE_NOOP("shopdesk::Findings", "Paid orders are paid in full")},
        {"sold", QT_TRANSLATE_NOOP("shopdesk::Findings", "Copies sold")},
        {"ratings", QT_TRANSLATE_NOOP("shopdesk::Findings", "Ratings and reviews")},
        {"categories", QT_TRANSLATE_NOOP("shopdesk::Findings", "Tree of categories")},
        {"operations", QT_TRANSLATE_NOOP("shopdesk::Findings", "Commands carried out once")},
        {"no_effect_without_operation",
         QT_TRANSLATE_NOOP("shopdesk::Findings", "Nothing changed without a command")},
        {"book_keys", QT_TRANSLATE_NOOP("shopdesk::Findings", "Search keys of books")},
};

constexpr Check kHealthWords[] = {
        {"disk_nearly_full", QT_TRANSLATE_NOOP("shopdesk::Findings", "The disk is nearly full.")},
        {"file_read_only",
         QT_TRANSLATE_NOOP("shopdesk::Findings",
                           "The file may be read but not written: nothing can be changed here.")},
        {"connection_not_encrypted",
         QT_TRANSLATE_NOOP("shopdesk::Findings", "The line to the server is not encrypted.")},
        {"server_read_only",
         QT_TRANSLATE_NOOP("shopdesk::Findings", "The server takes no changes now.")},
        {"schema_older",
         QT_TRANSLATE_NOOP("shopdesk::Findings", "The tables are older than the program.")},
        {"schema_newer",
         QT_TRANSLATE_NOOP("shopdesk::Findings", "The tables are newer than the program.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("shopdesk::Findings", text);
}

template<std::size_t size>
QString wordsOf(const Check (&known)[size], const QString &name)
{
    for (const Check &check : known) {
        if (QString::fromLatin1(check.name) == name)
            return translated(check.words);
    }
    return name;
}

void add(QList<Finding> &findings, const QString &subject, const QString &value)
{
    findings.append({.grade = Grade::Good, .subject = subject, .value = value});
}

void addCounts(QList<Finding> &findings, const WorkspaceCounts &counts)
{
    const Formats formats;
    const std::pair<const char *, qint64> rows[] = {
            {QT_TRANSLATE_NOOP("shopdesk::Findings", "Shops"), counts.shops},
            {QT_TRANSLATE_NOOP("shopdesk::Findings", "Books"), counts.books},
            {QT_TRANSLATE_NOOP("shopdesk::Findings", "Orders"), counts.orders},
            {QT_TRANSLATE_NOOP("shopdesk::Findings", "Customers"), counts.customers},
            {QT_TRANSLATE_NOOP("shopdesk::Findings", "Accounts"), counts.accounts},
            {QT_TRANSLATE_NOOP("shopdesk::Findings", "Stock movements"), counts.movements},
    };
    for (const auto &[words, count] : rows)
        add(findings, translated(words), formats.integer(count));
}

} // namespace

QList<Finding> healthFindings(const Health &health)
{
    QList<Finding> findings;
    const QLocale locale;
    for (const auto &[names, grade] :
         {std::pair(health.problems, Grade::Bad), std::pair(health.warnings, Grade::Attention)}) {
        for (const QString &name : names)
            findings.append(
                    {.grade = grade,
                     .subject = translated(QT_TRANSLATE_NOOP("shopdesk::Findings", "Workspace")),
                     .value = wordsOf(kHealthWords, name)});
    }
    add(findings, translated(QT_TRANSLATE_NOOP("shopdesk::Findings", "Database")),
        (health.engine == Engine::Sqlite ? u"SQLite "_qs : u"PostgreSQL "_qs) +
                health.engineVersion);
    add(findings, translated(QT_TRANSLATE_NOOP("shopdesk::Findings", "Tables")),
        translated(QT_TRANSLATE_NOOP("shopdesk::Findings", "Version %1; the program has %2."))
                .arg(health.schema)
                .arg(health.programSchema));
    add(findings, translated(QT_TRANSLATE_NOOP("shopdesk::Findings", "Answers within")),
        translated(QT_TRANSLATE_NOOP("shopdesk::Findings", "%1 ms"))
                .arg(locale.toString(double(health.latencyMicroseconds) / 1000.0, 'f', 2)));
    add(findings, translated(QT_TRANSLATE_NOOP("shopdesk::Findings", "Size")),
        locale.formattedDataSize(health.bytes));
    if (health.freeBytes >= 0)
        add(findings, translated(QT_TRANSLATE_NOOP("shopdesk::Findings", "Free on the disk")),
            locale.formattedDataSize(health.freeBytes));
    addCounts(findings, health.counts);
    return findings;
}

QList<Finding> integrityFindings(const IntegrityReport &report)
{
    QList<Finding> findings;
    for (const IntegrityFinding &each : report.findings) {
        Finding finding{
                .grade = Grade::Good,
                .subject = wordsOf(kChecks, each.check),
                .value = translated(QT_TRANSLATE_NOOP("shopdesk::Findings", "No difference"))};
        if (each.differences > 0) {
            finding.grade = Grade::Bad;
            finding.value = translated(QT_TRANSLATE_NOOP("shopdesk::Findings", "Differences: %1."))
                                    .arg(QLocale().toString(each.differences));
            for (const auto &example : each.examples)
                finding.value +=
                        u' ' + translated(QT_TRANSLATE_NOOP("shopdesk::Findings",
                                                            "%1: expected %2, found %3."))
                                       .arg(example.subject, example.expected, example.found);
        }
        findings.append(finding);
    }
    return findings;
}

} // namespace shopdesk
