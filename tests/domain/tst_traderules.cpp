// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/DomainTest.h"
#include "tests/domain/OrderNumberTest.h"
#include "tests/domain/OrderStateTest.h"
#include "tests/domain/PermissionTest.h"
#include "tests/domain/PricingTest.h"
#include "tests/domain/TillRulesTest.h"

int main(int argc, char **argv)
{
    return shopdesk::test::runAll<PermissionTest, OrderStateTest, OrderNumberTest, PricingTest,
                                  TillRulesTest>(argc, argv);
}
