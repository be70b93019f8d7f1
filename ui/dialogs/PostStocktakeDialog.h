// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/StocktakeQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace shopdesk {

class KeyValueList;

// The differences of a stocktake go into the stock. Says before what that will do.
class PostStocktakeDialog : public RecordDialog
{
    Q_OBJECT

public:
    PostStocktakeDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setStocktake(const StocktakeDetail &stocktake);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void submit() override;
    void showError(const Error &error) override;
    void retranslate() override;

private:
    void showEffect();
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] bool zeroes() const;

    StocktakeDetail m_stocktake;
    KeyValueList *m_effect;
    QLabel *m_warning;
    QComboBox *m_uncounted;
    QLineEdit *m_note;
};

} // namespace shopdesk
