// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/HandlerContext.h"

#include <QCryptographicHash>

namespace shopdesk {

HandlerContext::HandlerContext(Transaction &transaction, const Command &command, Facts facts,
                               Writing writing)
    : m_transaction(transaction)
    , m_command(command)
    , m_facts(std::move(facts))
    , m_writing(writing)
{
}

Result<void> HandlerContext::write(const QString &name, const Bindings &values)
{
    if (m_writing == Writing::Together) {
        m_batch.add(name, values);
        return {};
    }
    SD_TRY(m_transaction.execute(name, values));
    return {};
}

AccountId HandlerContext::actorId() const
{
    return m_facts.actor ? m_facts.actor->id : AccountId();
}

QUuid HandlerContext::nextUuid()
{
    const auto op = m_command.op.uuid().toRfc4122();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(op);
    hash.addData(QByteArray::number(++m_idsMade));
    auto bytes = hash.result().left(16);
    bytes.replace(0, 8, op.left(8));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

Result<void> HandlerContext::requireShop(ShopId shop) const
{
    const bool covered = scope() == Scope::All || scope() == Scope::Own ||
                         (scope() == Scope::OwnShops && actor() && actor()->shops.contains(shop));
    if (!covered)
        return fail(ErrorKind::Forbidden, u"not_your_shop"_qs, u"shop"_qs);
    return {};
}

Result<void> HandlerContext::requireCustomer(const std::optional<CustomerId> &customer) const
{
    if (scope() != Scope::Own)
        return {};
    if (!actor() || !customer || actor()->customer != customer)
        return fail(ErrorKind::Forbidden, u"not_yours"_qs, u"customer"_qs);
    return {};
}

Result<void> HandlerContext::requireAccount(AccountId account) const
{
    if (scope() == Scope::Own && actorId() != account)
        return fail(ErrorKind::Forbidden, u"not_yours"_qs, u"account"_qs);
    return {};
}

} // namespace shopdesk
