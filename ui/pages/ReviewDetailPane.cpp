// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReviewDetailPane.h"

#include "models/support/Formats.h"
#include "ui/widgets/KeyValueList.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

constexpr QChar kStar(0x2605);

} // namespace

ReviewDetailPane::ReviewDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"reviewDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_stars(addText(u"reviewStars"_qs))
    , m_body(addText(u"reviewBody"_qs))
    , m_facts(new KeyValueList)
{
    content()->addWidget(m_facts);
    addButtonRow();
    ready();
}

void ReviewDetailPane::read()
{
    const auto id = ReviewId::parse(recordId());
    if (!id)
        return;
    readOne<ReviewDetail>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return reviewDetail(transaction, scope, id);
            },
            [this](ReviewDetail review) { m_review = std::move(review); });
}

void ReviewDetailPane::forget()
{
    m_review.reset();
}

void ReviewDetailPane::render()
{
    const Formats formats;
    m_title->setText(m_review->bookTitle);
    m_stars->setText(QString(m_review->rating, kStar));
    m_stars->setAccessibleName(tr("%n star(s)", nullptr, m_review->rating));
    m_body->setText(m_review->body);
    m_body->setVisible(!m_review->body.isEmpty());
    const bool edited = m_review->changedAt > m_review->createdAt;
    m_facts->setRows({{tr("By"), m_review->author},
                      {tr("Written"), formats.dateTime(m_review->createdAt)},
                      {tr("Changed"), edited ? formats.dateTime(m_review->changedAt) : QString()},
                      {tr("Staff pick"), m_review->staffPick ? tr("Yes") : QString()},
                      {tr("Hidden"), m_review->hiddenReason}});
}

void ReviewDetailPane::retranslate()
{
    setHint(tr("Select a review to read it in full."));
}

} // namespace shopdesk
