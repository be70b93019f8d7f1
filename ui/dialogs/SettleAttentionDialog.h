// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/AttentionQueries.h"
#include "ui/dialogs/RecordDialog.h"
#include "ui/pages/PageContext.h"

namespace shopdesk {

// Something that waited is done with; says what was done.
class SettleAttentionDialog : public RecordDialog
{
    Q_OBJECT

public:
    SettleAttentionDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setItem(AttentionItemId item, const QString &subject);

protected:
    [[nodiscard]] CommandValue command() const override;
    void retranslate() override;

private:
    QLineEdit *m_note;
    AttentionItemId m_item;
    QString m_subject;
};

// Opens the dialog that settles the entry: this one, or that of its transfer once it was read.
void settleAttention(const AttentionEntry &entry, const PageContext &context, QWidget *owner);

} // namespace shopdesk
