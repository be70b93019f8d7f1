// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DialogFrame.h"

#include "ui/support/Fonts.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/MessagePanel.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shopdesk {

DialogFrame::DialogFrame(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_heading(new QLabel(this))
    , m_intro(new QLabel(this))
    , m_body(new QWidget(this))
    , m_bodyLayout(new QVBoxLayout(m_body))
    , m_message(new MessagePanel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QPushButton(this))
{
    setObjectName(name);
    setMinimumWidth(metrics::kDialogWidth);
    m_heading->setObjectName(u"heading"_qs);
    m_heading->setFont(fonts::title(font()));
    m_heading->setWordWrap(true);
    m_intro->setObjectName(u"intro"_qs);
    m_intro->setWordWrap(true);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_bodyLayout->setContentsMargins(0, metrics::kGrid, 0, metrics::kGrid);
    m_bodyLayout->setSpacing(metrics::kGrid + metrics::kHalf);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::kHalf);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the dialog does not jump when work starts
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    m_close->setObjectName(u"close"_qs);
    m_close->setAutoDefault(false);
    m_buttons->addStretch();
    m_buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kSection, metrics::kSection, metrics::kSection,
                               metrics::kMargin);
    layout->addWidget(m_heading);
    layout->addWidget(m_intro);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addLayout(m_buttons);
    connect(m_close, &QPushButton::clicked, this, &DialogFrame::reject);
    onLanguage(this, [this] {
        m_progress->setAccessibleName(tr("At work"));
        setCloseText(tr("Cancel"));
    });
}

void DialogFrame::showError(const Error &error)
{
    endBusy();
    m_message->showError(error);
}

void DialogFrame::showSuccess(const QString &sentence, const QString &more)
{
    endBusy();
    m_message->showMessage(MessagePanel::Tone::Positive, sentence, more);
}

void DialogFrame::clearMessage()
{
    m_message->hide();
}

void DialogFrame::startBusy()
{
    m_busy = true;
    m_body->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    clearMessage();
}

void DialogFrame::showProgress(qint64 done, qint64 total)
{
    constexpr int kSteps = 1000;
    m_progress->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0)
        m_progress->setValue(int(done * kSteps / total));
}

void DialogFrame::endBusy()
{
    m_busy = false;
    m_body->setEnabled(true);
    m_progress->hide();
}

void DialogFrame::reject()
{
    if (m_busy)
        Q_EMIT cancelRequested();
    else
        QDialog::reject();
}

// A note that appears below a field makes the dialog taller instead of squeezing the fields.
bool DialogFrame::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fitHeight();
    return handled;
}

void DialogFrame::setVisible(bool visible)
{
    if (visible && !isVisible()) {
        if (m_fitted == 0 && testAttribute(Qt::WA_Resized))
            m_least = height(); // the dialog's own size
        else if (m_fitted == 0)
            resize(std::max(minimumWidth(), sizeHint().width()), 1);
        m_fitted = height();
        fitHeight();
    }
    QDialog::setVisible(visible);
}

// As tall as the content needs, and as short again when a note has gone. Whoever made it taller by
// hand keeps that.
void DialogFrame::fitHeight()
{
    // A dialog that has a size of its own gives its lists what is left of that.
    const int needed = m_least > 0
                               ? std::max(layout()->totalMinimumHeightForWidth(width()), m_least)
                               : layout()->totalHeightForWidth(width());
    if (needed > height() || (height() == m_fitted && needed < m_fitted)) {
        resize(width(), needed);
        m_fitted = height();
    }
}

// Where nothing is to be filled in, Enter does the main thing and not the closing.
void DialogFrame::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (focusWidget() && focusWidget() != m_close)
        return;
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (button->isDefault() && button->isEnabled())
            button->setFocus();
    }
}

void DialogFrame::setHeading(const QString &heading, const QString &intro)
{
    setWindowTitle(heading);
    m_heading->setText(heading);
    m_intro->setText(intro);
    m_intro->setVisible(!intro.isEmpty());
}

void DialogFrame::setCloseText(const QString &text)
{
    m_close->setText(text);
}

QPushButton *DialogFrame::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    for (QPushButton *other : findChildren<QPushButton *>())
        other->setDefault(other == button);
    return button;
}

void DialogFrame::placeButtonsAfter(QWidget *last)
{
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget *button = m_buttons->itemAt(i)->widget()) {
            setTabOrder(last, button);
            last = button;
        }
    }
}

void DialogFrame::addAside(QWidget *widget)
{
    m_buttons->insertWidget(m_buttons->count() - 2, widget);
}

} // namespace shopdesk
