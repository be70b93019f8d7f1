// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "ui/dialogs/FormDialog.h"
#include "ui/pages/PageContext.h"

namespace shopdesk {

class SupplierPicker;

// Asks from whom books are to be ordered. Deletes itself when closed.
class ChooseSupplierDialog : public FormDialog
{
    Q_OBJECT

public:
    ChooseSupplierDialog(const PageContext &context, int books, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(shopdesk::SupplierId supplier);

protected:
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    int m_books;
    SupplierPicker *m_supplier;
};

} // namespace shopdesk
