// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AttentionPane.h"

#include "models/support/Formats.h"
#include "models/support/TransferWords.h"
#include "ui/support/ErrorSentences.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Fonts.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyValueList.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

QLabel *label(const QString &name)
{
    auto *made = new QLabel;
    made->setObjectName(name);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

// In words, where the reason of the failure has some; see db/service/FailedJobs.h for its form.
QString reasonOf(const QString &detail)
{
    QStringList parts = detail.split(u", "_qs);
    Error error;
    error.reason = parts.takeFirst();
    if (!errorSentence(error.reason))
        return detail;
    for (const QString &part : std::as_const(parts)) {
        if (const auto colon = part.indexOf(u": "_qs); colon > 0)
            error.facts.insert(part.left(colon), part.mid(colon + 2));
    }
    return ErrorText::explain(error).happened;
}

} // namespace

AttentionPane::AttentionPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_hint(label(u"attentionHint"_qs))
    , m_title(label(u"attentionTitle"_qs))
    , m_kind(label(u"attentionKind"_qs))
    , m_sentence(label(u"attentionSentence"_qs))
    , m_advice(label(u"attentionAdvice"_qs))
    , m_buttons(new QWidget)
    , m_facts(new KeyValueList)
{
    setObjectName(u"attentionDetail"_qs);
    setMinimumWidth(metrics::kDetailWidth);
    m_hint->setAlignment(Qt::AlignCenter);
    m_title->setFont(fonts::title(font()));
    m_kind->setFont(fonts::strong(font()));
    auto *flow = new FlowLayout(m_buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::kMargin, metrics::kGrid, metrics::kMargin,
                               metrics::kMargin);
    column->setSpacing(metrics::kGrid);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_kind, m_sentence, m_advice,
                                                          m_buttons, m_facts})
        column->addWidget(part);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"attentionScroll"_qs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    onLanguage(this, [this] { retranslate(); });
}

void AttentionPane::addActionButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button"_qs);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->layout()->addWidget(button);
    const auto show = [action, button] {
        button->setVisible(action->isEnabled());
        button->setAccessibleName(action->text());
    };
    connect(action, &QAction::changed, button, show);
    show();
}

void AttentionPane::setEntry(const std::optional<AttentionEntry> &entry)
{
    m_entry = entry;
    render();
}

QString AttentionPane::sentence(const AttentionEntry &entry)
{
    const auto copies = int(entry.copies);
    switch (entry.kind) {
    case AttentionKind::Oversold:
        return tr("%Ln copy(ies) more are promised than there are.", nullptr, copies);
    case AttentionKind::LowStock:
        return copies > 0 ? tr("%Ln copy(ies) are wanted to come up to the reorder level.", nullptr,
                               copies)
                          : tr("The stock is at its reorder level.");
    case AttentionKind::OverdueReturn:
        return tr("%Ln unsold copy(ies) could go back to the supplier until %1.", nullptr, copies)
                .arg(Formats().date(entry.day));
    case AttentionKind::ShortTransfer:
        return tr("%Ln copy(ies) of the transfer were missing when it was counted.", nullptr,
                  copies);
    case AttentionKind::FailedJob:
        break;
    }
    return tr("%1 has failed.").arg(words::failedJob(entry.job));
}

QString AttentionPane::advice(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::Oversold:
        return tr("Get copies from another shop or a supplier, or tell the customers.");
    case AttentionKind::LowStock:
        return tr("Draft a purchase order, or ask another shop.");
    case AttentionKind::OverdueReturn:
        return tr("Ask the supplier whether they still take them, or keep them on sale.");
    case AttentionKind::ShortTransfer:
        return tr("Find out where the copies are, and settle it.");
    case AttentionKind::FailedJob:
        break;
    }
    return tr("Look at the reason, do it again, and settle it.");
}

void AttentionPane::render()
{
    m_stack->setCurrentIndex(m_entry ? 1 : 0);
    if (!m_entry)
        return;
    const Formats formats;
    const bool ofStock =
            m_entry->kind == AttentionKind::Oversold || m_entry->kind == AttentionKind::LowStock;
    const auto stock = [&](qint64 number) { return ofStock ? formats.integer(number) : QString(); };
    m_title->setText(m_entry->subject);
    m_kind->setText(words::attentionKind(attentionKindName(m_entry->kind)));
    m_sentence->setText(sentence(*m_entry));
    m_advice->setText(advice(m_entry->kind));
    m_facts->setRows(
            {{tr("Shop"), m_entry->shopCode},
             {tr("ISBN or code"), Formats::code(m_entry->code)},
             {tr("On hand"), stock(m_entry->onHand)},
             {tr("Reserved"), stock(m_entry->reserved)},
             {tr("Reorder level"),
              m_entry->kind == AttentionKind::LowStock ? stock(m_entry->reorderLevel) : QString()},
             {tr("On its way"), m_entry->coming > 0 ? stock(m_entry->coming) : QString()},
             {tr("Last sold"),
              ofStock && m_entry->day.isValid() ? formats.date(m_entry->day) : QString()},
             {tr("Supplier"), m_entry->supplier},
             {tr("Delivery"), m_entry->delivery},
             {tr("Happened"),
              m_entry->since.isValid() ? formats.dateTime(m_entry->since) : QString()},
             {tr("Reason"), reasonOf(m_entry->detail)},
             {tr("Sees to it"), m_entry->item && m_entry->ownerName.isEmpty()
                                        ? tr("Nobody yet")
                                        : m_entry->ownerName}});
}

void AttentionPane::retranslate()
{
    m_hint->setText(tr("Select a line to see what happened and what can be done."));
    render();
}

} // namespace shopdesk
