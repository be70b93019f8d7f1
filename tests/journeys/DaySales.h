// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <span>

namespace shopdesk::test {

// What one shop in Zurich sells on one Wednesday, and what each sale must come to: prices, price
// rules and sales as tables, with sums reckoned by hand. Amounts are centimes.

struct DayBook
{
    const char *alias = "";
    const char *isbn = "";
    const char *title = "";
    qint64 price = 0;
    const char *category = "";
};

struct DayPromotion
{
    const char *name = "";
    const char *kind = "percent";
    qint64 value = 0; // basis points or centimes
    qint64 buy = 0;
    qint64 free = 0;
    const char *book = ""; // alias
    const char *category = "";
    const char *shop = "";
    const char *group = "";
    const char *coupon = "";
    qint64 uses = 0; // of the coupon; 0: without end
    qint64 minimum = 0;
    int weekdays = 127;
    int fromDay = 0; // of the day of the sales; both 0: always
    int toDay = 0;
    qint64 priority = 100;
    bool combinable = false;
};

struct DaySale
{
    enum class Waits { No, ForAnother, ForRestart }; // parked in between

    const char *name = "";
    const char *lines = ""; // "atlas", "bear 6", "plain -10%", "plain -1.00"; separated by commas
    const char *rules = ""; // promotions that must have applied
    const char *tenders = "cash"; // "card 10.00, cash 50.00"; the last one may be without amount
    qint64 total = 0;
    const char *customer = ""; // card
    const char *coupon = "";
    const char *refusal = ""; // why the coupon is refused; the sale goes on without it
    const char *off = "";     // of the whole
    bool approved = false;    // by the manager's PIN, after a wrong one
    bool unknown = false;     // the book is created from the side list
    Waits waits = Waits::No;
};

inline constexpr qint64 kDayCopies = 100; // of each book, in the morning
inline constexpr qint64 kDayFloat = 20'000;
inline constexpr auto kTeacherCard = "CARD1001"; // of the group Teachers
inline constexpr auto kReaderCard = "CARD1002";  // of none

// Wednesday 4 March 2026, nine o'clock in Zurich.
[[nodiscard]] QDateTime dayMorning();
[[nodiscard]] std::span<const DayBook> dayBooks();
[[nodiscard]] const DayBook &dayBook(const QString &alias);
// The one that the catalogue does not know in the morning.
[[nodiscard]] const DayBook &dayUnknownBook();
[[nodiscard]] std::span<const DayPromotion> dayPromotions();
[[nodiscard]] std::span<const DaySale> daySales();
[[nodiscard]] const DaySale &daySale(const QString &name);

} // namespace shopdesk::test
