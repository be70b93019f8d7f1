// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/service/import/ParsedBook.h"

#include <QByteArray>

#include <vector>

namespace shopdesk {

// A heading of a subject scheme.
struct Subject
{
    qint64 row = 0; // its number in the file, from 1
    QString code;
    QString name;
    QString parent; // code; empty at a root
};

// A subject scheme that is ready to be taken: parents before what is below them, neighbours in the
// order of the file.
struct SubjectScheme
{
    std::vector<Subject> subjects;
    std::vector<RowReject> rejects;
};

// Reads the Thema scheme as EDItEUR gives it away: JSON, {"CodeList":{"ThemaCodes":{"Code":[
// {"CodeValue","CodeDescription","CodeParent"}]}}}. As found in the wild, an empty parent may be
// {} or null, and a code that is all digits a number. Rejected (field, reason): code text_missing,
// text_too_long, duplicate_in_file; name text_missing, text_too_long and the others of
// checkedText(); parent parent_unknown, category_cycle.
// Errors: Invalid `json_broken` with fact "offset"; `subject_scheme_unknown` where it is other
// JSON.
[[nodiscard]] Result<SubjectScheme> readSubjectScheme(const QByteArray &json);

} // namespace shopdesk
