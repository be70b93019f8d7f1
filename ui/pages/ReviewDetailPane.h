// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ReviewQueries.h"
#include "ui/pages/DetailPane.h"

namespace shopdesk {

class KeyValueList;

// One review in full, and why it is hidden if it is.
class ReviewDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit ReviewDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<ReviewDetail> &review() const { return m_review; }

protected:
    void read() override;
    void retranslate() override;
    void render() override;
    void forget() override;

private:
    std::optional<ReviewDetail> m_review;
    QLabel *m_title;
    QLabel *m_stars;
    QLabel *m_body;
    KeyValueList *m_facts;
};

} // namespace shopdesk
