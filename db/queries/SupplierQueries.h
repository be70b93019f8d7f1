// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/PostalAddress.h"
#include "db/queries/ReadScope.h"

#include <QDateTime>

namespace shopdesk {

class Transaction;

struct SupplierDetail
{
    SupplierId id;
    QString code;
    QString name;
    QString contact;
    QString email;
    QString phone;
    PostalAddress address;
    QString accountNumber;            // ours, in their books
    std::optional<qint64> returnDays; // unsold copies may go back within so many days
    QString note;
    bool active = true;
    QDateTime createdAt;
};

struct SupplierChoice
{
    SupplierId id;
    QString code;
    QString name;
};

// Errors of all: Forbidden `read_forbidden`; NotFound `supplier_unknown`.
[[nodiscard]] Result<SupplierDetail> supplierDetail(Transaction &transaction,
                                                    const ReadScope &scope, SupplierId supplier);
// By id or code.
[[nodiscard]] Result<SupplierId> findSupplier(Transaction &transaction, const ReadScope &scope,
                                              const QString &name);
// Those that are active, by name.
[[nodiscard]] Result<std::vector<SupplierChoice>> supplierChoices(Transaction &transaction,
                                                                  const ReadScope &scope);

} // namespace shopdesk
