// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/DomainTest.h"
#include "tests/domain/PromotionEngineTest.h"
#include "tests/domain/PromotionLawsTest.h"

int main(int argc, char **argv)
{
    return shopdesk::test::runAll<PromotionEngineTest, PromotionLawsTest>(argc, argv);
}
