# SPDX-FileCopyrightText: 2026 The Shopdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Last lines of `./dev test`: what was skipped and why, what failed, the sum.

Usage: test_summary.py BUILD_FOLDER, where ctest left tests.xml and its log.
"""

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

SKIP = re.compile(r"^SKIP\s*: (.+)$", re.M)


def main():
    build = Path(sys.argv[1])
    suite = ElementTree.parse(build / "tests.xml").getroot()
    log = build / "Testing/Temporary/LastTest.log"
    for reason in SKIP.findall(log.read_text(encoding="utf-8", errors="replace")):
        print(f"skipped: {reason}")
    cases = suite.findall("testcase")
    failed = [case.get("name") for case in cases if case.find("failure") is not None]
    for name in failed:
        print(f"FAILED: {name}")
    skipped = sum(case.find("skipped") is not None for case in cases)
    seconds = sum(float(case.get("time")) for case in cases)
    print(f"tests: {len(cases) - len(failed) - skipped} programs passed, {len(failed)} failed, "
          f"{skipped} not run, {seconds:.0f} s of work")


main()
