// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/RecordDialog.h"

namespace shopdesk {

// How a shop stocks a book: the shelf where it stands, and the number of copies at which more are
// to be ordered.
class AssortmentDialog : public RecordDialog
{
    Q_OBJECT

public:
    AssortmentDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    struct Place
    {
        ShopId shop;
        QString shopName;
        BookId book;
        QString title;
        QString shelf;
        std::optional<qint64> reorderLevel;
    };
    void setPlace(const Place &place);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    Place m_place;
    QLineEdit *m_shelf;
    QLineEdit *m_level;
};

} // namespace shopdesk
