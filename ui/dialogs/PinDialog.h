// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"

class QLineEdit;

namespace shopdesk {

// A signed-in person sets or changes the PIN with which they approve at somebody else's till.
class PinDialog : public FormDialog
{
    Q_OBJECT

public:
    // How many digits a PIN has at least and at most.
    struct Length
    {
        int least;
        int most;
    };

    PinDialog(Prompts &prompts, Length length, QWidget *parent = nullptr);

    [[nodiscard]] QString pin() const;

protected:
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    Length m_length;
    QLineEdit *m_pin;
    QLineEdit *m_repeat;
};

} // namespace shopdesk
