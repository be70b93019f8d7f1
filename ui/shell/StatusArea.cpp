// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusArea.h"

#include "ui/shell/BackgroundJob.h"
#include "ui/shell/JobRow.h"
#include "ui/support/Colors.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace shopdesk {

namespace {

constexpr std::chrono::seconds kQuietMessage{8};
constexpr std::chrono::seconds kUndoMessage{20};

} // namespace

StatusArea::StatusArea(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_message(new QLabel(this))
    , m_undo(new QToolButton(this))
    , m_dismiss(new QToolButton(this))
    , m_jobs(new QHBoxLayout)
{
    setObjectName(u"statusArea"_qs);
    m_message->setObjectName(u"statusMessage"_qs);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_undo->setObjectName(u"undo"_qs);
    m_undo->setIcon(icons::named(u"undo"_qs));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_dismiss->setObjectName(u"dismiss"_qs);
    for (QToolButton *button : {m_undo, m_dismiss})
        button->setFocusPolicy(Qt::StrongFocus);
    m_expiry.setSingleShot(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMargin, metrics::kHalf, metrics::kMargin, metrics::kHalf);
    layout->addWidget(m_icon);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_dismiss);
    layout->addLayout(m_jobs);
    setMinimumHeight(metrics::kControlHeight + metrics::kHalf);
    connect(&m_expiry, &QTimer::timeout, this, &StatusArea::clear);
    connect(m_dismiss, &QToolButton::clicked, this, &StatusArea::clear);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        const auto takeBack = std::exchange(m_takeBack, {});
        clear();
        if (takeBack)
            takeBack();
    });
    onLanguage(this, [this] { retranslate(); });
    clear();
}

void StatusArea::showMessage(const QString &sentence)
{
    show(sentence, Tone::Quiet);
    m_expiry.start(kQuietMessage);
}

void StatusArea::showUndo(const QString &sentence, std::function<void()> undo)
{
    show(sentence, Tone::Quiet);
    m_takeBack = std::move(undo);
    m_undo->show();
    m_expiry.start(kUndoMessage);
}

void StatusArea::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        showMessage(ErrorText::explain(error).text());
        return;
    }
    show(ErrorText::explain(error).text(), Tone::Failure);
}

void StatusArea::show(const QString &sentence, Tone tone)
{
    clear();
    m_tone = tone;
    const bool failure = tone == Tone::Failure;
    m_icon->setPixmap(icons::named(failure ? u"error"_qs : u"success"_qs)
                              .pixmap(QSize(metrics::kIcon, metrics::kIcon), devicePixelRatioF()));
    m_icon->show();
    m_message->setText(sentence);
    m_message->setToolTip(sentence);
    m_dismiss->setVisible(failure);
    update();
    QAccessibleEvent event(m_message, failure ? QAccessible::Alert : QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void StatusArea::clear()
{
    m_expiry.stop();
    m_takeBack = {};
    m_tone = Tone::Quiet;
    m_icon->hide();
    m_message->clear();
    m_undo->hide();
    m_dismiss->hide();
    update();
}

void StatusArea::addJob(BackgroundJob &job)
{
    m_jobs->addWidget(new JobRow(job, this));
    connect(&job, &BackgroundJob::succeeded, this, &StatusArea::showMessage);
    connect(&job, &BackgroundJob::failed, this, &StatusArea::showError);
}

QString StatusArea::message() const
{
    return m_message->text();
}

void StatusArea::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo the last change"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss the message"));
    m_dismiss->setToolTip(tr("Dismiss the message"));
}

void StatusArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors colors = Colors::of(palette());
    if (m_tone == Tone::Failure)
        painter.fillRect(rect(), colors.negativeSurface);
    painter.setPen(colors.border);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace shopdesk
