// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Currency.h"
#include "db/service/import/CsvReader.h"
#include "db/service/import/ParsedBook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace shopdesk {

// An amount of lines of the file: quantity times price. Exact as it stands there, and in minor
// units as it is taken, each price being rounded, halves upwards.
struct LineAmount
{
    qint64 exact = 0; // ten-thousandths of the main unit
    qint64 minor = 0;

    LineAmount &operator+=(const LineAmount &other)
    {
        exact += other.exact;
        minor += other.minor;
        return *this;
    }
};
// The price in minor units.
[[nodiscard]] qint64 roundedPrice(qint64 exactPrice, const Currency &currency);
[[nodiscard]] bool isRounded(qint64 exactPrice, const Currency &currency);
[[nodiscard]] LineAmount amountOf(qint64 quantity, qint64 exactPrice, const Currency &currency);

// What an import of orders did, in lines of the file: read = imported + unchanged + rejected, and
// the amount of all lines read = sales + returns + what each rule has left out.
class OrderImportReport
{
public:
    static constexpr qsizetype kMostListed = 200'000;

    struct Rule
    {
        qint64 lines = 0;
        LineAmount amount;
    };
    // How documents of one kind fared.
    struct Documents
    {
        qint64 imported = 0;
        qint64 unchanged = 0; // recorded by an earlier import
    };
    enum class Fate { Imported, Unchanged };

    explicit OrderImportReport(Currency currency = {});

    void setSource(const CsvFormat &format, const QJsonArray &columns);
    void addRead(const LineAmount &amount);
    void leaveOut(const RowReject &reject, const LineAmount &amount);
    // Something worth knowing about lines that were taken.
    void addNote(const QString &note, qint64 lines = 1);
    void addTaken(Fate fate, const LineAmount &amount); // a line
    void addOrder(Fate fate);
    void addReturn(Fate fate);
    void addBook() { ++m_books; }
    void addCustomer() { ++m_customers; }
    void setDuration(qint64 milliseconds) { m_milliseconds = milliseconds; }

    [[nodiscard]] qint64 read() const { return m_read; }
    [[nodiscard]] qint64 imported() const { return m_imported; }
    [[nodiscard]] qint64 unchanged() const { return m_unchanged; }
    [[nodiscard]] qint64 rejected() const { return m_rejected; }
    [[nodiscard]] const Documents &orders() const { return m_orders; }
    [[nodiscard]] const Documents &returns() const { return m_returns; }
    [[nodiscard]] qint64 books() const { return m_books; }
    [[nodiscard]] qint64 customers() const { return m_customers; }
    [[nodiscard]] const QList<RowReject> &rejects() const { return m_rejects; }
    [[nodiscard]] const QMap<QString, Rule> &leftOut() const { return m_leftOut; }
    [[nodiscard]] const QMap<QString, qint64> &notes() const { return m_notes; }
    [[nodiscard]] const LineAmount &readAmount() const { return m_readAmount; }
    [[nodiscard]] const LineAmount &sales() const { return m_sales; }
    [[nodiscard]] const LineAmount &refunds() const { return m_refunds; }
    [[nodiscard]] LineAmount leftOutAmount() const;
    // Whether all amounts read went somewhere.
    [[nodiscard]] bool isReconciled() const;
    [[nodiscard]] qint64 linesPerSecond() const;

    // {"read","imported","updated":0,"unchanged","rejected","orders":{"imported","unchanged"},
    //  "returns":{...},"books","customers","amounts":{"currency","read_minor","sold_minor",
    //  "returned_minor","left_out_minor","positive_minor","read_exact","rounding","reconciled"},
    //  "rules":[{"rule","lines","amount_minor"}],"notes":[{"note","lines"}],
    //  "rejects":[{"row","line","field","reason","value"}],"columns","milliseconds",
    //  "lines_per_second"}
    [[nodiscard]] QJsonObject toJson() const;

private:
    [[nodiscard]] QJsonObject amountsJson() const;

    Currency m_currency;
    CsvFormat m_format;
    QJsonArray m_columns;
    qint64 m_read = 0;
    qint64 m_imported = 0;
    qint64 m_unchanged = 0;
    qint64 m_rejected = 0;
    Documents m_orders;
    Documents m_returns;
    qint64 m_books = 0;
    qint64 m_customers = 0;
    qint64 m_milliseconds = 0;
    LineAmount m_readAmount;
    LineAmount m_positive;
    LineAmount m_sales;
    LineAmount m_refunds;
    QMap<QString, Rule> m_leftOut;
    QMap<QString, qint64> m_notes;
    QList<RowReject> m_rejects;
};

// An exact amount as decimal text without needless zeros: "2983494.131".
[[nodiscard]] QString exactText(qint64 exact);

} // namespace shopdesk
