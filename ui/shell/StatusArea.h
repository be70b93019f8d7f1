// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Error.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace shopdesk {

class BackgroundJob;

// The bottom of the window: a quiet line for what succeeded, which goes away by itself; a line
// for what failed, which stays until it is dismissed; and what runs in the background.
class StatusArea : public QWidget
{
    Q_OBJECT

public:
    explicit StatusArea(QWidget *parent = nullptr);

    void showMessage(const QString &sentence);
    // With a button that takes the change back while the message stands.
    void showUndo(const QString &sentence, std::function<void()> undo);
    void showError(const Error &error);
    void addJob(BackgroundJob &job);
    [[nodiscard]] QString message() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Tone { Quiet, Failure };

    void show(const QString &sentence, Tone tone);
    void clear();
    void retranslate();

    QLabel *m_icon;
    QLabel *m_message;
    QToolButton *m_undo;
    QToolButton *m_dismiss;
    QHBoxLayout *m_jobs;
    QTimer m_expiry;
    Tone m_tone = Tone::Quiet;
    std::function<void()> m_takeBack;
};

} // namespace shopdesk
