// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/PurchasingWords.h"

#include "db/domain/PurchaseOrderState.h"

namespace shopdesk {

QString PurchasingWords::state(const QString &name)
{
    const auto known = purchaseOrderStateFromName(name);
    if (!known)
        return name;
    switch (*known) {
    case PurchaseOrderState::Draft:
        return tr("Draft", "state of a purchase order");
    case PurchaseOrderState::Sent:
        return tr("Sent", "state of a purchase order");
    case PurchaseOrderState::PartlyReceived:
        return tr("Partly received", "state of a purchase order");
    case PurchaseOrderState::Closed:
        return tr("Closed", "state of a purchase order");
    case PurchaseOrderState::Cancelled:
        return tr("Cancelled", "state of a purchase order");
    }
    return name;
}

QString PurchasingWords::difference(const Came &came)
{
    QStringList words;
    if (came.expected) {
        const auto more = int(came.quantity - *came.expected);
        if (*came.expected == 0 && more > 0)
            words.append(tr("%Ln copy(ies) that nobody ordered", nullptr, more));
        else if (more > 0)
            words.append(tr("%Ln copy(ies) more than ordered", nullptr, more));
        else if (more < 0)
            words.append(tr("%Ln copy(ies) did not come", nullptr, -more));
    }
    if (came.damaged > 0)
        words.append(tr("%Ln copy(ies) damaged", nullptr, int(came.damaged)));
    if (words.isEmpty())
        return {};
    return tr("“%1”: %2.").arg(came.title, words.join(u", "_qs));
}

} // namespace shopdesk
