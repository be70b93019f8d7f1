// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/DomainTest.h"
#include "tests/domain/IsbnTest.h"
#include "tests/domain/OwnCodeTest.h"
#include "tests/domain/ScannedCodeTest.h"

int main(int argc, char **argv)
{
    return shopdesk::test::runAll<IsbnTest, OwnCodeTest, ScannedCodeTest>(argc, argv);
}
