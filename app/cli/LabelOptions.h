// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "db/domain/Result.h"
#include "ui/support/LabelContent.h"
#include "ui/support/LabelFormat.h"

#include <QList>

namespace shopdesk {

// One book on the command line or in a file of labels.
struct WantedLabel
{
    QString code; // ISBN, own code or id
    int copies = 1;
};

struct WantedLabels
{
    QString shop;
    QList<WantedLabel> books;
};

// --shop and --book with --copies, or --file with {"shop":"LPZ","labels":[{"isbn":"...",
// "copies":2}]}; --shop goes before the shop of the file. Usage errors: `argument_missing`,
// `label_copies_unclear`, `number_malformed`, `label_sources_both`. Errors of the file: those of
// readJsonFile(); Invalid `field_missing`, `label_copies_invalid`.
[[nodiscard]] Result<WantedLabels> wantedLabels(const Arguments &arguments);

// --format, --kind, --show, --text, --start. Usage errors: `label_format_unknown`,
// `label_kind_unknown`, `label_part_unknown`, each with facts given and possible.
[[nodiscard]] Result<LabelFormat> wantedLabelFormat(const Arguments &arguments);
[[nodiscard]] Result<LabelChoices> wantedLabelChoices(const Arguments &arguments);

} // namespace shopdesk
