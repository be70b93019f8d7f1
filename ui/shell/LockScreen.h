// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Error.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace shopdesk {

class FormField;
class PasswordEdit;

// Covers the window while nobody is at it; the password of the person opens it again, and what
// was being done is still there. Shows nothing of the window's content.
class LockScreen : public QWidget
{
    Q_OBJECT

public:
    explicit LockScreen(QWidget *parent = nullptr);

    void setPerson(const QString &name);
    // Empties the field and takes the keyboard.
    void open();
    // Counts down first when the error says how long to wait.
    void showError(const Error &error);
    void startBusy();

Q_SIGNALS:
    void unlockRequested(const QString &password);
    void switchUserRequested();

private:
    QWidget *buildCard();
    void submit();
    void countDown(int seconds);
    void tick();
    void retranslate();

    QLabel *m_icon;
    QLabel *m_name;
    PasswordEdit *m_password;
    FormField *m_field;
    QPushButton *m_unlock;
    QPushButton *m_switchUser;
    QTimer m_delay;
    int m_secondsLeft = 0; // until a password is looked at again
    QString m_refusal;
};

} // namespace shopdesk
