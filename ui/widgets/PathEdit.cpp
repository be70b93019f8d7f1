// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PathEdit.h"

#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

PathEdit::PathEdit(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(this))
{
    setObjectName(name);
    m_path->setObjectName(name + u"/text"_qs);
    m_browse->setObjectName(name + u"/browse"_qs);
    m_browse->setAutoDefault(false);
    setFocusProxy(m_path);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kGrid);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_browse);
    connect(m_path, &QLineEdit::textChanged, this, &PathEdit::pathChanged);
    connect(m_path, &QLineEdit::textChanged, m_path, &QWidget::setToolTip); // whole, however long
    connect(m_browse, &QPushButton::clicked, this, &PathEdit::browseRequested);
    onLanguage(this, [this] {
        m_browse->setText(tr("Choose…"));
        takeNames();
    });
}

QString PathEdit::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void PathEdit::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void PathEdit::takeNames()
{
    m_path->setAccessibleName(accessibleName().isEmpty() ? tr("File") : accessibleName());
    m_browse->setAccessibleName(tr("Choose the file"));
}

void PathEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        takeNames();
}

} // namespace shopdesk
