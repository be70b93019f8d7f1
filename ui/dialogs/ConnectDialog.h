// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"

class QLineEdit;
class QSpinBox;

namespace shopdesk {

// A workspace on a PostgreSQL server: by its address, pasted whole, or part by part; the two
// follow each other. Says plainly when the line would not be protected.
class ConnectDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(Prompts &prompts, QWidget *parent = nullptr);

    struct Values
    {
        QString address; // postgresql://USER@HOST:PORT/DB?workspace=UUID, without password
        QString password;
    };

    void setAddress(const QString &address);
    [[nodiscard]] Values values() const;
    // Answer to testRequested(): what the server said of itself.
    void showTestSucceeded(const QString &server);

Q_SIGNALS:
    void testRequested();

protected:
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    void takeAddress();
    void composeAddress();
    void test();
    [[nodiscard]] bool isLoopback() const;

    QLineEdit *m_address;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_test;
    bool m_following = false;
};

} // namespace shopdesk
