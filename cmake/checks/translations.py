# SPDX-FileCopyrightText: 2026 The Shopdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that the code shows is translated: the .ts files are renewed in a copy and read.

Files named *_ru.ts need every message, *_en.ts only the plural forms.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from repository import ROOT, files, finish

LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate")
# What the target update_translations collects, in the same way: without -I lupdate does not find
# the headers and takes the texts for those of classes without a namespace.
FOLDERS = [folder for folder in ("app", "ui", "models") if (ROOT / folder).is_dir()]
COLLECT = ["-silent", "-no-obsolete", "-locations", "none", "-I", ".", "-extensions", "cpp,h"]


def renewed(path, folder):
    """A copy of the file that knows every text now in the code."""
    copy = Path(folder) / path.name
    shutil.copy(ROOT / path, copy)
    if LUPDATE:
        subprocess.run([LUPDATE, *COLLECT, *FOLDERS, "-ts", str(copy)], cwd=ROOT,
                       check=True, capture_output=True)
    return copy


def is_open(message):
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return False
    if translation.get("type") == "unfinished":
        return True
    forms = translation.findall("numerusform") or [translation]
    return any(not (form.text or form.findall("lengthvariant")) for form in forms)


def open_messages(path, renewed_path):
    plural_only = path.stem.endswith("_en")
    for context in ElementTree.parse(renewed_path).getroot().iter("context"):
        for message in context.iter("message"):
            if plural_only and message.get("numerus") != "yes":
                continue
            if is_open(message):
                source = " ".join((message.findtext("source") or "").split())
                yield f"{path}: {context.findtext('name')}: not translated: {source}"


def main():
    warnings = [] if LUPDATE else ["no lupdate here: new texts in the code are not seen"]
    findings = []
    with tempfile.TemporaryDirectory() as folder:
        for path in files(".ts", under="translations"):
            findings += open_messages(path, renewed(path, folder))
    finish("translations", findings, warnings)


main()
