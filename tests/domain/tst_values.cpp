// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/DomainTest.h"
#include "tests/domain/JpegTest.h"
#include "tests/domain/MoneyTest.h"
#include "tests/domain/OpIdTest.h"
#include "tests/domain/TextTest.h"

int main(int argc, char **argv)
{
    return shopdesk::test::runAll<MoneyTest, TextTest, OpIdTest, JpegTest>(argc, argv);
}
