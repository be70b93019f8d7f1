// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/ListFilters.h"

#include "db/domain/ContactKey.h"
#include "db/domain/TextKey.h"
#include "db/queries/BookSearch.h"
#include "db/queries/FilterCheck.h"
#include "db/queries/LetterClasses.h"

#include <QDateTime>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qsizetype kMostWords = 8;

QStringList asList(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList()
                                                    : QStringList{value.toString()};
}

QString containing(const QString &part)
{
    return u'%' + escapedForLike(part) + u'%';
}

// Numbers of orders have a digit and no blanks; a name is not looked for then, because an engine
// that must look for either uses the index of neither.
bool looksLikeNumber(const QString &text)
{
    const auto typed = text.trimmed();
    return std::ranges::any_of(typed, [](QChar c) { return c.isDigit(); }) &&
           std::ranges::none_of(typed, [](QChar c) { return c.isSpace(); });
}

QString withPlaceholder(QString fragment, const QString &name)
{
    return fragment.replace(u":value"_qs, u':' + name)
            .replace(u":begin"_qs, u':' + name + u"_begin"_qs)
            .replace(u":end"_qs, u':' + name + u"_end"_qs)
            .replace(u":dayBefore"_qs, u':' + name + u"_before"_qs)
            .replace(u":dayAfter"_qs, u':' + name + u"_after"_qs);
}

} // namespace

Result<void> ListFilters::add(const FilterSpec &spec, const QVariant &value)
{
    const auto name = nextName();
    switch (spec.match) {
    case FilterSpec::Match::Value:
    case FilterSpec::Match::Required: {
        SD_ASSIGN(checked, checkedFilterValue(spec, value));
        m_values.add(name, checked);
        addDays(spec, name, value);
        addCondition(spec, withPlaceholder(spec.fragment, name));
        return {};
    }
    case FilterSpec::Match::Flag:
        m_conditions.append({(value.toBool() ? u"("_qs : u"NOT ("_qs) + spec.fragment + u')'});
        return {};
    case FilterSpec::Match::Folded:
    case FilterSpec::Match::Contact:
    case FilterSpec::Match::Spelled:
        return addSearch(spec, value.toString());
    case FilterSpec::Match::AnyOf:
        break;
    }
    return addAnyOf(spec, value);
}

Result<void> ListFilters::addAnyOf(const FilterSpec &spec, const QVariant &value)
{
    const auto name = nextName();
    QStringList marks;
    for (const auto &one : asList(value)) {
        SD_ASSIGN(checked, checkedFilterValue(spec, one));
        marks.append(QStringLiteral(":%1_%2").arg(name).arg(marks.size()));
        m_values.add(marks.constLast().mid(1), checked);
    }
    // The orders of several states are sorted by their states in the index of states.
    auto fragment = spec.fragment;
    if (spec.kind == ColumnKind::State && marks.size() > 1)
        fragment.replace(u"{i}"_qs, u"{+}"_qs);
    addCondition(spec, marks.isEmpty()
                               ? u"1 = 0"_qs
                               : QStringLiteral("%1 IN (%2)").arg(fragment, marks.join(u", "_qs)));
    return {};
}

Result<void> ListFilters::addSearch(const FilterSpec &spec, const QString &typed)
{
    if (typed.size() > kLongestText)
        return fail(ErrorKind::Invalid, u"search_too_long"_qs, spec.key);
    if (typed.contains(QChar::Null))
        return fail(ErrorKind::Invalid, u"filter_value_invalid"_qs, spec.key);
    if (spec.match == FilterSpec::Match::Spelled) {
        addSpelled(spec, typed);
        return {};
    }
    if (!spec.numbers.isEmpty() && looksLikeNumber(typed)) {
        addNumber(spec, nextName(), typed);
        return {};
    }
    const auto key = searchKey(typed);
    const bool isWhole = spec.match == FilterSpec::Match::Folded;
    auto parts = isWhole ? QStringList{key} : contactParts(typed);
    parts.removeAll(QString());
    for (const auto &part : parts) {
        const auto name = nextName();
        m_values.add(name, containing(part));
        addCondition(spec, withPlaceholder(spec.fragment, name));
    }
    return {};
}

// Neither engine folds the letters of every script, so a text without a key is compared with all
// letters that fold alike. The key has letters of its own where one became two: "Straße".
void ListFilters::addSpelled(const FilterSpec &spec, const QString &typed)
{
    const auto words = typed.split(u' ', Qt::SkipEmptyParts).mid(0, kMostWords);
    for (const auto &word : words) {
        const auto key = searchKey(word);
        if (key.isEmpty())
            continue;
        const std::pair<QString, QString> patterns[] = {{u"value"_qs, containing(key)},
                                                        {u"letters"_qs, letterClasses(word)},
                                                        {u"plain"_qs, letterClasses(key)}};
        auto fragment = spec.fragment;
        for (const auto &[place, text] : patterns) {
            const auto name = nextName();
            m_values.add(name, text);
            fragment.replace(u':' + place, u':' + name);
        }
        addCondition(spec, fragment);
    }
}

// The range of the texts that begin with what was typed. U+FFFF is behind every character that may
// follow.
void ListFilters::addNumber(const FilterSpec &spec, const QString &name, const QString &typed)
{
    const auto begin = typed.trimmed().toUpper();
    m_values.add(name + u"_begin"_qs, begin);
    m_values.add(name + u"_end"_qs, begin + QChar(0xFFFF));
    addCondition(spec, withPlaceholder(spec.numbers, name));
}

void ListFilters::addDays(const FilterSpec &spec, const QString &name, const QVariant &value)
{
    const auto day = value.typeId() == QMetaType::QString
                             ? QDate::fromString(value.toString(), Qt::ISODate)
                             : value.toDate();
    if (spec.fragment.contains(u":dayBefore"_qs))
        m_values.add(name + u"_before"_qs, day.addDays(-1).startOfDay(Qt::UTC));
    if (spec.fragment.contains(u":dayAfter"_qs))
        m_values.add(name + u"_after"_qs, day.addDays(2).startOfDay(Qt::UTC));
}

void ListFilters::addCondition(const FilterSpec &spec, const QString &text)
{
    m_conditions.append({u'(' + text + u')', spec.spread});
}

QString ListFilters::nextName() const
{
    return QStringLiteral("filter%1").arg(m_values.items().size());
}

} // namespace shopdesk
