// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/WorkspaceSetup.h"

#include "db/storage/Transaction.h"

namespace shopdesk {

namespace {

// Letters and digits that cannot be taken for each other, as DeviceCode allows them.
const QString kLetters = QStringLiteral("ABCDEFGHJKMNPQRSTVWXYZ");

QString firstFreeCode(const QStringList &taken)
{
    for (const auto &prefix : {QString(), QStringLiteral("A"), QStringLiteral("B")}) {
        for (const auto letter : kLetters) {
            for (int digit = 1; digit <= 9; ++digit) {
                const auto code = prefix + letter + QString::number(digit);
                if (!taken.contains(code))
                    return code;
            }
        }
    }
    return {};
}

Result<QString> tryEnrol(Connection &connection, DeviceId device, const QString &name,
                         const Clock &clock)
{
    SD_ASSIGN(known, connection.query(u"device_code_of"_qs, {{u"device"_qs, device.uuid()}}));
    if (!known.isEmpty())
        return known.first().text("code");
    SD_ASSIGN(rows, connection.query(u"device_codes"_qs));
    QStringList taken;
    for (const auto &row : rows)
        taken.append(row.text("code"));
    const auto code = firstFreeCode(taken);
    if (code.isEmpty())
        return fail(ErrorKind::Refused, u"too_many_devices"_qs);
    SD_ASSIGN(made, connection.query(u"device_insert"_qs, {{u"id"_qs, device.uuid()},
                                                           {u"code"_qs, code},
                                                           {u"name"_qs, name},
                                                           {u"at"_qs, clock.now()}}));
    if (made.isEmpty()) // somebody took the code in between
        return fail(ErrorKind::Busy, u"database_busy"_qs);
    return code;
}

} // namespace

Result<QString> enrolDevice(Connection &connection, DeviceId device, const QString &name,
                            const Clock &clock)
{
    constexpr int kTries = 20;
    for (int i = 0;; ++i) {
        auto code = tryEnrol(connection, device, name, clock);
        if (code || code.error().kind != ErrorKind::Busy || i == kTries)
            return code;
    }
}

} // namespace shopdesk
