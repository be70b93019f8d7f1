// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/ContactKeyTest.h"
#include "tests/domain/DomainTest.h"
#include "tests/domain/TextKeyTest.h"

int main(int argc, char **argv)
{
    return shopdesk::test::runAll<TextKeyTest, ContactKeyTest>(argc, argv);
}
