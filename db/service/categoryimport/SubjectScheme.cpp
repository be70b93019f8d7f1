// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/categoryimport/SubjectScheme.h"

#include "db/domain/Text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shopdesk {

namespace {

// Those of CreateCategory.
constexpr qsizetype kLongestCode = 40;
constexpr qsizetype kLongestName = 200;

// Text, or a number that is a code; empty for {} and null.
QString textOf(const QJsonValue &value)
{
    const bool isNumber = value.isDouble();
    return (isNumber ? QString::number(value.toInteger()) : value.toString()).trimmed();
}

Result<Subject> subjectOf(const QJsonObject &entry, qint64 row)
{
    SD_ASSIGN(code, checkedText(textOf(entry.value(u"CodeValue")), u"code"_qs,
                                TextLimits{.min = 1, .max = kLongestCode}));
    SD_ASSIGN(name, checkedText(entry.value(u"CodeDescription").toString().simplified(), u"name"_qs,
                                TextLimits{.min = 1, .max = kLongestName}));
    return Subject{
            .row = row, .code = code, .name = name, .parent = textOf(entry.value(u"CodeParent"))};
}

RowReject rejectOf(const Subject &subject, const QString &field, const QString &reason,
                   const QString &value)
{
    return {.row = subject.row,
            .line = 0,
            .field = field,
            .reason = reason,
            .value = excerptOf(value)};
}

// The readable entries of the file, each code once.
std::vector<Subject> entriesOf(const QJsonArray &codes, std::vector<RowReject> &rejects)
{
    std::vector<Subject> subjects;
    QHash<QString, qint64> rowOf;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QJsonObject entry = codes.at(i).toObject();
        const auto subject = subjectOf(entry, i + 1);
        if (!subject) {
            rejects.push_back({.row = i + 1,
                               .line = 0,
                               .field = subject.error().field,
                               .reason = subject.error().reason,
                               .value = excerptOf(textOf(entry.value(u"CodeValue")))});
        } else if (rowOf.contains(subject->code)) {
            rejects.push_back(
                    rejectOf(*subject, u"code"_qs, u"duplicate_in_file"_qs, subject->code));
        } else {
            rowOf.insert(subject->code, subject->row);
            subjects.push_back(*subject);
        }
    }
    return subjects;
}

// Puts each behind its parent, wherever that stands in the file. What is left hangs on nothing, or
// on itself.
class ParentsFirst
{
public:
    explicit ParentsFirst(const std::vector<Subject> &subjects)
        : m_subjects(subjects)
    {
        for (std::size_t i = 0; i < subjects.size(); ++i) {
            m_known.insert(subjects[i].code, i);
            m_below[subjects[i].parent].push_back(i);
        }
    }

    [[nodiscard]] SubjectScheme sorted(std::vector<RowReject> rejects)
    {
        SubjectScheme scheme{.subjects = {}, .rejects = std::move(rejects)};
        scheme.subjects.reserve(m_subjects.size());
        std::vector<bool> isPlaced(m_subjects.size(), false);
        std::vector<QString> open{QString()};
        // Level by level, so that those of one level can be made together.
        for (std::size_t next = 0; next < open.size(); ++next) {
            for (const std::size_t i : m_below.value(open[next])) {
                isPlaced[i] = true;
                scheme.subjects.push_back(m_subjects[i]);
                open.push_back(m_subjects[i].code);
            }
        }
        for (std::size_t i = 0; i < m_subjects.size(); ++i) {
            if (!isPlaced[i])
                scheme.rejects.push_back(lost(m_subjects[i]));
        }
        return scheme;
    }

private:
    [[nodiscard]] RowReject lost(const Subject &subject) const
    {
        QString above = subject.parent;
        for (std::size_t steps = 0; steps <= m_subjects.size(); ++steps) {
            const auto known = m_known.constFind(above);
            if (known == m_known.constEnd())
                return rejectOf(subject, u"parent"_qs, u"parent_unknown"_qs, above);
            above = m_subjects[*known].parent;
        }
        return rejectOf(subject, u"parent"_qs, u"category_cycle"_qs, subject.parent);
    }

    const std::vector<Subject> &m_subjects;
    QHash<QString, std::size_t> m_known;
    QHash<QString, std::vector<std::size_t>> m_below;
};

} // namespace

Result<SubjectScheme> readSubjectScheme(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document =
            QJsonDocument::fromJson(json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json, &problem);
    if (document.isNull())
        return fail(ErrorKind::Invalid, u"json_broken"_qs, {}, {{u"offset"_qs, problem.offset}},
                    problem.errorString());
    const auto list = document.object().value(u"CodeList").toObject();
    const auto codes = list.value(u"ThemaCodes").toObject().value(u"Code");
    if (!codes.isArray())
        return fail(ErrorKind::Invalid, u"subject_scheme_unknown"_qs);
    std::vector<RowReject> rejects;
    const auto subjects = entriesOf(codes.toArray(), rejects);
    return ParentsFirst(subjects).sorted(std::move(rejects));
}

} // namespace shopdesk
