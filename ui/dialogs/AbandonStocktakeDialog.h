// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/RecordDialog.h"

class QLineEdit;

namespace shopdesk {

// A stocktake is put aside, with a reason that stays with it.
class AbandonStocktakeDialog : public RecordDialog
{
    Q_OBJECT

public:
    AbandonStocktakeDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setStocktake(StocktakeId stocktake, const QString &number);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void retranslate() override;

private:
    StocktakeId m_stocktake;
    QString m_number;
    QLineEdit *m_note;
};

} // namespace shopdesk
