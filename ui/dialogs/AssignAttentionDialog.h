// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/RecordDialog.h"

class QComboBox;

namespace shopdesk {

// Who sees to something that waits. Whoever may see accounts chooses one, others type the login.
class AssignAttentionDialog : public RecordDialog
{
    Q_OBJECT

public:
    AssignAttentionDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setItem(AttentionItemId item, const QString &subject, const QString &ownerLogin);

protected:
    [[nodiscard]] CommandValue command() const override;
    void retranslate() override;

private:
    QLineEdit *m_owner;
    AttentionItemId m_item;
    QString m_subject;
};

} // namespace shopdesk
