// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace shopdesk {

// Runs a widget's text setting now and again whenever the person changes the language, so that
// no widget needs a changeEvent of its own. Owned by the widget.
class LanguageWatch : public QObject
{
    Q_OBJECT

public:
    LanguageWatch(QWidget *widget, std::function<void()> retranslate);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_retranslate;
};

// onLanguage(this, [this] { m_title->setText(tr("Books")); });
void onLanguage(QWidget *widget, std::function<void()> retranslate);

} // namespace shopdesk
