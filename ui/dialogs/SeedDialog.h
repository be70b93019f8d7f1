// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"

class QComboBox;
class QSpinBox;

namespace shopdesk {

// Fills the workspace with demo data of a chosen size.
class SeedDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit SeedDialog(Prompts &prompts, QWidget *parent = nullptr);

    struct Values
    {
        QString size; // "demo", "small" or a number of books, as `seed --size` takes it
        quint32 randomSeed = 0;
    };

    [[nodiscard]] Values values() const;

protected:
    void retranslate() override;

private:
    void showCount();

    QComboBox *m_size;
    QSpinBox *m_count;
    QSpinBox *m_seed;
};

} // namespace shopdesk
