// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/PermissionTest.h"

#include "db/domain/Permission.h"
#include "tests/domain/DomainTest.h"

#include <QtTest>

using namespace shopdesk;

void PermissionTest::namesReadBack()
{
    for (const auto role : allRoles())
        QCOMPARE(*roleFromName(roleName(role)), role);
    for (const auto kind : allCommandKinds())
        QCOMPARE(*commandKindFromName(commandKindName(kind)), kind);
    for (const auto area : allReadAreas())
        QCOMPARE(*readAreaFromName(readAreaName(area)), area);
    QVERIFY(!roleFromName(u"Admin"));
    QVERIFY(!commandKindFromName(u""));
}

void PermissionTest::strangerMayOnlyRegister()
{
    for (const auto kind : allCommandKinds()) {
        const auto expected = kind == CommandKind::RegisterCustomer ? Scope::All : Scope::None;
        QCOMPARE(scopeFor(std::optional<Role>(), kind), expected);
    }
    for (const auto area : allReadAreas())
        QCOMPARE(scopeFor(std::optional<Role>(), area), Scope::None);
}

void PermissionTest::rightsGrowWithTheRole()
{
    // From staff upwards no role may less than the one below. A customer is outside the ladder.
    const auto ladder = {Role::Staff, Role::Manager, Role::Admin};
    for (const auto kind : allCommandKinds()) {
        auto below = Scope::None;
        for (const auto role : ladder) {
            QVERIFY2(scopeFor(role, kind) >= below, qPrintable(commandKindName(kind)));
            below = scopeFor(role, kind);
        }
    }
    for (const auto area : allReadAreas()) {
        QVERIFY(scopeFor(Role::Manager, area) >= scopeFor(Role::Staff, area));
        QVERIFY(scopeFor(Role::Admin, area) >= scopeFor(Role::Manager, area));
    }
}

void PermissionTest::customerNeverReachesBeyondOwn()
{
    for (const auto kind : allCommandKinds()) {
        const auto scope = scopeFor(Role::Customer, kind);
        QVERIFY2(scope == Scope::None || scope == Scope::Own, qPrintable(commandKindName(kind)));
    }
    QCOMPARE(scopeFor(Role::Customer, ReadArea::Orders), Scope::Own);
    QCOMPARE(scopeFor(Role::Customer, ReadArea::Assortment), Scope::All);
    QCOMPARE(scopeFor(Role::Customer, ReadArea::Customers), Scope::None);
}

void PermissionTest::staffSellInTheirShopsOnly()
{
    for (const auto kind :
         {CommandKind::ReceiveStock, CommandKind::AdjustStock, CommandKind::PlaceOrder,
          CommandKind::PayOrder, CommandKind::CancelOrder, CommandKind::ReturnOrder})
        QCOMPARE(scopeFor(Role::Staff, kind), Scope::OwnShops);
    QCOMPARE(scopeFor(Role::Staff, ReadArea::Orders), Scope::OwnShops);
    QCOMPARE(scopeFor(Role::Staff, CommandKind::CreateBook), Scope::All);
    QCOMPARE(scopeFor(Role::Staff, CommandKind::EditBook), Scope::None);
}

void PermissionTest::onlyAdminsManageAccounts()
{
    for (const auto kind :
         {CommandKind::CreateAccount, CommandKind::DisableAccount, CommandKind::EnableAccount,
          CommandKind::SetRole, CommandKind::ResetPassword, CommandKind::AssignStaff,
          CommandKind::UnassignStaff}) {
        for (const auto role : allRoles())
            QCOMPARE(scopeFor(role, kind), role == Role::Admin ? Scope::All : Scope::None);
    }
    QCOMPARE(scopeFor(Role::Manager, ReadArea::Migrations), Scope::None);
}

void PermissionTest::everybodyChangesOnlyTheirOwnPassword()
{
    for (const auto role : allRoles()) {
        QCOMPARE(scopeFor(role, CommandKind::ChangePassword), Scope::Own);
        QCOMPARE(scopeFor(role, CommandKind::WriteReview), Scope::Own);
    }
}

void PermissionTest::scopesHaveNames()
{
    QCOMPARE(scopeName(Scope::None), u"none"_qs);
    QCOMPARE(scopeName(Scope::OwnShops), u"own_shops"_qs);
}
