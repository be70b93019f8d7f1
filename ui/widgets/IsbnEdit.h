// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Isbn.h"

#include <QLineEdit>

#include <optional>

namespace shopdesk {

// Takes an ISBN as typed, pasted or scanned: 10 or 13 digits with or without hyphens. Shows it
// hyphenated as soon as it is complete and right.
class IsbnEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit IsbnEdit(QWidget *parent = nullptr);

    void setIsbn(const Isbn &isbn);
    // Empty field: nothing. Wrong: the error of Isbn::parse.
    [[nodiscard]] std::optional<Result<Isbn>> isbn() const;

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace shopdesk
