// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/OnixCodes.h"

#include "db/domain/Currency.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace shopdesk {

namespace {

using Words = QHash<QString, QString>;

Words expanded(std::initializer_list<std::pair<const char *, const char *>> rows)
{
    Words words;
    for (const auto &[codes, word] : rows) {
        for (const auto &code : QString::fromLatin1(codes).split(u' '))
            words.insert(code, QString::fromLatin1(word));
    }
    return words;
}

} // namespace

QString formatOfProductForm(const QString &form)
{
    static const Words single = expanded({
            {"BA BZ", "book"},      {"BB BG", "hardcover"}, {"BC", "paperback"},
            {"BD", "loose-leaf"},   {"BE", "spiral bound"}, {"BF PU", "pamphlet"},
            {"BH", "board book"},   {"BI", "rag book"},     {"BJ", "bath book"},
            {"BK", "novelty book"}, {"BM", "big book"},     {"CE", "globe"},
            {"PC", "calendar"},     {"PD PJ", "cards"},     {"PF PR PS", "notebook"},
            {"PI", "sheet music"},  {"PK PO", "poster"},    {"PP", "stickers"},
            {"ZE", "game"},         {"ZJ", "jigsaw"},
    });
    // By the first letter, where the second says only on what it comes.
    static const Words groups = expanded({{"A", "audio book"},
                                          {"B", "book"},
                                          {"C", "map"},
                                          {"D", "digital"},
                                          {"E", "e-book"},
                                          {"L", "e-book"},
                                          {"P", "other print"},
                                          {"S", "set"},
                                          {"V", "video"},
                                          {"Z", "merchandise"}});
    static const QRegularExpression shape(u"\\A[A-Z]{2}\\z"_qs);
    if (!shape.match(form).hasMatch())
        return {};
    return single.value(form, groups.value(form.left(1)));
}

QString availabilityOfProduct(const QString &code)
{
    // Not: 40, 43 to 45, 50, 52 and 97 to 99, which are about the supplier, not about the book.
    static const Words words = expanded({{"20 21 22 23 30 31 32 33", "available"},
                                         {"09 10 11 12", "forthcoming"},
                                         {"41 42 47 48 51", "out_of_print"},
                                         {"01 34 46 49", "withdrawn"}});
    return words.value(code);
}

QString availabilityOfStatus(const QString &code)
{
    static const Words words = expanded({{"04 13 18", "available"},
                                         {"02 03", "forthcoming"},
                                         {"06 07 08 10", "out_of_print"},
                                         {"01 11 12 15 16 17", "withdrawn"}});
    return words.value(code);
}

bool isOnixCurrency(const QString &code)
{
    static const QStringList history =
            u"AFA ANG ATS BEF BGL BGN BYR CSD CUC CYP DEM EEK ESP FIM FRF GHC GRD GWP HRK IEP ITL "
            "LTL LUF LVL MGF MRO MTL NLG PTE ROL RUR SDD SIT SKK SLL SRG STD TMM TPE TRL VEB VEF "
            "YUM ZMK ZWD ZWL"_qs.split(u' ');
    return Currency::parse(code).has_value() || history.contains(code);
}

} // namespace shopdesk
