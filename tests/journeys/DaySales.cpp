// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/DaySales.h"

#include <algorithm>

namespace shopdesk::test {

namespace {

using Waits = DaySale::Waits;

// clang-format off
constexpr DayBook kBooks[] = {
    {"plain",    "9783161481000", "Plain Tales",        2000, ""},
    {"tales",    "9783161481017", "More Plain Tales",   1315, ""},
    {"odd",      "9783161481024", "Odd Sums",            798, ""},
    {"novel",    "9783161481031", "A Long Novel",       2490, ""},
    {"atlas",    "9783161481048", "Atlas of the Alps",  3980, ""},
    {"verse",    "9783161481055", "Collected Verse",     990, "Poetry"},
    {"haiku",    "9783161481062", "Frog and Pond",      1450, "Haiku"},
    {"pocket",   "9783161481079", "Pocket Reader",       850, ""},
    {"bear",     "9783161481086", "The Bear",           1200, "Children"},
    {"fox",      "9783161481093", "The Fox",             900, "Children"},
    {"owl",      "9783161481109", "The Owl",             600, "Children"},
    {"calendar", "9783161481116", "Year of Birds",      1800, ""},
    {"cookbook", "9783161481123", "Kitchen of Ticino",  2900, ""},
    {"workbook", "9783161481130", "Workbook of Sums",   1600, ""},
    {"reader",   "9783161481147", "Evening Reader",     1100, ""},
    {"duo",      "9783161481154", "Book for Two",       1000, ""},
    {"lexicon",  "9783161481161", "Great Lexicon",     12000, ""},
};
constexpr DayBook kUnknown =
    {"found",    "9783161481178", "Found on the Shelf", 1700, ""};

// Every kind, every condition, and beside each the one that must not hold.
constexpr DayPromotion kPromotions[] = {
    {.name = "Atlas week", .value = 1000, .book = "atlas"},
    {.name = "Poetry", .kind = "amount", .value = 300, .category = "Poetry"},
    {.name = "Pocket in Zurich", .kind = "fixed_price", .value = 500, .book = "pocket", .shop = "ZRH"},
    {.name = "Pocket in Bern", .kind = "fixed_price", .value = 100, .book = "pocket", .shop = "BRN",
     .priority = 1},
    {.name = "Three for two", .kind = "buy_n_get_m", .buy = 2, .free = 1, .category = "Children"},
    {.name = "Birds this week", .value = 2000, .book = "calendar", .fromDay = -3, .toDay = 3},
    {.name = "Birds last month", .value = 5000, .book = "calendar", .fromDay = -40, .toDay = -1,
     .priority = 1},
    {.name = "Birds next month", .value = 5000, .book = "calendar", .fromDay = 1, .toDay = 30,
     .priority = 1},
    {.name = "Wednesday's kitchen", .value = 1500, .book = "cookbook", .weekdays = 4},
    {.name = "Other days' kitchen", .value = 5000, .book = "cookbook", .weekdays = 123, .priority = 1},
    {.name = "For teachers", .value = 1200, .book = "workbook", .group = "Teachers"},
    {.name = "Evenings", .value = 500, .book = "reader", .priority = 10, .combinable = true},
    {.name = "Evening franc", .kind = "amount", .value = 100, .book = "reader", .priority = 20,
     .combinable = true},
    {.name = "First for two", .value = 1000, .book = "duo", .priority = 10},
    {.name = "Second for two", .value = 3000, .book = "duo", .priority = 20},
    {.name = "Above a hundred", .kind = "amount", .value = 1000, .minimum = 10'000, .priority = 900,
     .combinable = true},
    {.name = "Welcome", .kind = "amount", .value = 400, .coupon = "ONCE", .uses = 1, .priority = 800,
     .combinable = true},
    {.name = "Club", .value = 500, .coupon = "CLUB5", .priority = 810, .combinable = true},
    {.name = "Novel of the month", .kind = "fixed_price", .value = 1000, .book = "novel",
     .coupon = "PICK10", .uses = 2},
    {.name = "Novel for a friend", .kind = "buy_n_get_m", .buy = 1, .free = 1, .book = "novel",
     .coupon = "PAIR", .uses = 5},
};

constexpr DaySale kSales[] = {
    {.name = "one book", .lines = "plain", .total = 2000},
    {.name = "percent, by book", .lines = "atlas", .rules = "Atlas week", .tenders = "cash 40", .total = 3582},
    {.name = "amount, by category", .lines = "verse", .rules = "Poetry", .tenders = "card", .total = 690},
    {.name = "amount, by its subtree", .lines = "haiku", .rules = "Poetry", .tenders = "cash 20", .total = 1150},
    {.name = "amount, once for an order", .lines = "haiku, verse", .rules = "Poetry", .tenders = "card", .total = 2140},
    {.name = "fixed price, by shop", .lines = "pocket 2", .rules = "Pocket in Zurich", .total = 1000},
    {.name = "fixed price beside another book", .lines = "pocket, plain", .rules = "Pocket in Zurich",
     .tenders = "card 10.00, cash", .total = 2500},
    {.name = "third one free", .lines = "bear, fox, owl", .rules = "Three for two", .tenders = "cash 50", .total = 2100},
    {.name = "two of six free", .lines = "bear 6", .rules = "Three for two", .tenders = "card", .total = 4800},
    {.name = "two are not three", .lines = "bear, fox", .total = 2100},
    {.name = "percent, by dates", .lines = "calendar", .rules = "Birds this week", .total = 1440},
    {.name = "percent, by weekday", .lines = "cookbook", .rules = "Wednesday's kitchen", .tenders = "cash 30", .total = 2465},
    {.name = "percent, by group", .lines = "workbook", .rules = "For teachers", .tenders = "account", .total = 1408,
     .customer = kTeacherCard},
    {.name = "group, and a walk-in", .lines = "workbook", .total = 1600},
    {.name = "group, and somebody else", .lines = "workbook", .tenders = "card", .total = 1600, .customer = kReaderCard},
    {.name = "two that combine", .lines = "reader", .rules = "Evenings, Evening franc", .tenders = "card", .total = 945},
    {.name = "two that do not", .lines = "duo", .rules = "First for two", .total = 900},
    {.name = "minimum, by one book", .lines = "lexicon", .rules = "Above a hundred", .tenders = "card", .total = 11'000},
    {.name = "minimum, by many", .lines = "plain 5", .rules = "Above a hundred", .tenders = "cash 100", .total = 9000},
    {.name = "minimum beside another rule", .lines = "lexicon, atlas", .rules = "Above a hundred, Atlas week",
     .tenders = "card 100.00, cash 50", .total = 14'582},
    {.name = "coupon, the only use", .lines = "plain", .rules = "Welcome", .total = 1600, .coupon = "ONCE"},
    {.name = "coupon, used up", .lines = "tales", .total = 1315, .coupon = "ONCE",
     .refusal = "The coupon ONCE has been used up."},
    {.name = "coupon, first of many uses", .lines = "plain", .rules = "Club", .total = 1900, .coupon = "CLUB5"},
    {.name = "coupon, second of many uses", .lines = "tales, novel", .rules = "Club", .total = 3614, .coupon = "CLUB5"},
    {.name = "coupon, fixed price", .lines = "novel", .rules = "Novel of the month", .tenders = "card", .total = 1000,
     .coupon = "PICK10"},
    {.name = "coupon, its last use", .lines = "novel 2", .rules = "Novel of the month", .total = 2000, .coupon = "PICK10"},
    {.name = "coupon, second one free", .lines = "novel 2", .rules = "Novel for a friend", .tenders = "card", .total = 2490,
     .coupon = "PAIR"},
    {.name = "coupon, for nothing here", .lines = "atlas", .rules = "Atlas week", .tenders = "card", .total = 3582,
     .coupon = "CLUB5", .refusal = "The coupon CLUB5 makes nothing in this order cheaper."},
    {.name = "a tenth off the line", .lines = "plain -10%", .total = 1800},
    {.name = "a franc off the line", .lines = "tales -1.00", .total = 1215},
    {.name = "off one line of two", .lines = "plain -5%, tales", .tenders = "card", .total = 3215},
    {.name = "off the whole", .lines = "plain, tales", .total = 3149, .off = "5%"},
    {.name = "an amount off the whole", .lines = "novel", .tenders = "card", .total = 2440, .off = "0.50"},
    {.name = "off line and whole", .lines = "plain -5%", .total = 1850, .off = "0.50"},
    {.name = "half off the line, approved", .lines = "novel -50%", .total = 1245, .approved = true},
    {.name = "a quarter off the whole, approved", .lines = "lexicon", .rules = "Above a hundred", .tenders = "card",
     .total = 8250, .off = "25%", .approved = true},
    {.name = "given away, approved", .lines = "tales -100%", .tenders = "", .total = 0, .approved = true},
    {.name = "parked for another", .lines = "bear, fox, owl", .rules = "Three for two", .total = 2100, .waits = Waits::ForAnother},
    {.name = "on account", .lines = "tales, plain", .tenders = "account", .total = 3315, .customer = kReaderCard},
    {.name = "card and account", .lines = "workbook 2", .rules = "For teachers", .tenders = "card 10.00, account", .total = 2816,
     .customer = kTeacherCard},
    {.name = "voucher, in part", .lines = "plain", .tenders = "voucher:A", .total = 2000},
    {.name = "parked with its terms", .lines = "plain, workbook", .rules = "Club, For teachers", .tenders = "card", .total = 3308,
     .customer = kTeacherCard, .coupon = "CLUB5", .waits = Waits::ForAnother},
    {.name = "voucher that is too small", .lines = "novel, tales", .tenders = "voucher:B 25.00, cash 20", .total = 3805},
    {.name = "three kinds of tender", .lines = "lexicon, plain", .rules = "Above a hundred",
     .tenders = "voucher:A 30.00, card 50.00, cash 60", .total = 13'000},
    {.name = "parked over a restart", .lines = "calendar, pocket", .rules = "Birds this week, Pocket in Zurich",
     .tenders = "cash 20", .total = 1843, .off = "5%", .waits = Waits::ForRestart},
    {.name = "parked over it, too", .lines = "plain -10%, novel", .tenders = "cash 50", .total = 4290, .waits = Waits::ForRestart},
    {.name = "from the side list", .lines = "found", .total = 1700, .unknown = true},
    {.name = "a dozen", .lines = "tales 12", .rules = "Above a hundred", .tenders = "card", .total = 14'780},
    {.name = "a bit of everything", .lines = "workbook, reader, duo, verse",
     .rules = "For teachers, Evenings, Evening franc, First for two, Poetry, Club", .tenders = "voucher:C 38.95, cash", .total = 3896,
     .customer = kTeacherCard, .coupon = "CLUB5"},
    {.name = "rounded up", .lines = "odd", .tenders = "cash 10", .total = 798},
};
// clang-format on
static_assert(std::size(kSales) == 50);

} // namespace

QDateTime dayMorning()
{
    return {QDate(2026, 3, 4), QTime(8, 0), Qt::UTC};
}

std::span<const DayBook> dayBooks()
{
    return kBooks;
}

const DayBook &dayUnknownBook()
{
    return kUnknown;
}

const DayBook &dayBook(const QString &alias)
{
    const auto found = std::ranges::find_if(
            kBooks, [&alias](const DayBook &book) { return alias == QLatin1String(book.alias); });
    if (found == std::end(kBooks) && alias != QLatin1String(kUnknown.alias))
        qFatal("no book %s", qPrintable(alias));
    return found == std::end(kBooks) ? kUnknown : *found;
}

std::span<const DayPromotion> dayPromotions()
{
    return kPromotions;
}

std::span<const DaySale> daySales()
{
    return kSales;
}

const DaySale &daySale(const QString &name)
{
    const auto found = std::ranges::find_if(
            kSales, [&name](const DaySale &sale) { return name == QLatin1String(sale.name); });
    if (found == std::end(kSales))
        qFatal("no sale %s", qPrintable(name));
    return *found;
}

} // namespace shopdesk::test
