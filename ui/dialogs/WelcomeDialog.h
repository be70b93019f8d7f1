// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/DialogFrame.h"

namespace shopdesk {

class ChoiceButton;

// First start: the ways in, none of which asks for a file or a port that nobody knows.
class WelcomeDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit WelcomeDialog(QWidget *parent = nullptr);

    // While the demo is made: step in words, and how far it is in per cent.
    void showProgress(const QString &step, int percent);

Q_SIGNALS:
    void demoRequested();
    void newShopRequested();
    void serverRequested();
    void fileRequested();

private:
    void retranslate();

    ChoiceButton *m_demo;
    ChoiceButton *m_newShop;
    ChoiceButton *m_server;
    ChoiceButton *m_file;
};

} // namespace shopdesk
