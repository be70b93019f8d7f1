// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/JobRow.h"

#include "ui/shell/BackgroundJob.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace shopdesk {

namespace {

constexpr int kSteps = 1000;

}

JobRow::JobRow(BackgroundJob &job, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(job.title(), this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"job"_qs);
    m_progress->setFixedWidth(20 * metrics::kGrid);
    m_progress->setFixedHeight(metrics::kGrid);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(job.title());
    m_cancel->setObjectName(u"cancelJob"_qs);
    m_cancel->setIcon(icons::named(u"stop"_qs));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    connect(&job, &BackgroundJob::progressed, this, &JobRow::showProgress);
    connect(&job, &BackgroundJob::succeeded, this, &QObject::deleteLater);
    connect(&job, &BackgroundJob::failed, this, &QObject::deleteLater);
    connect(&job, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_cancel, &QToolButton::clicked, &job, [this, &job] { stop(job); });
    onLanguage(this, [this] {
        m_cancel->setText(tr("Stop"));
        m_cancel->setAccessibleName(tr("Stop: %1").arg(m_title->text()));
    });
}

void JobRow::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0)
        m_progress->setValue(int(done * kSteps / total));
}

void JobRow::stop(BackgroundJob &job)
{
    m_cancel->setEnabled(false);
    job.cancel();
}

} // namespace shopdesk
