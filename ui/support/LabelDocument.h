// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "ui/support/LabelLayout.h"

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace shopdesk {

struct LabelItem
{
    LabelContent content;
    int copies = 1;
};

// How far it is; false stops it.
using LabelProgress = std::function<bool(int done, int total)>;

// Labels on pages. A value; may be made and painted on any thread that has fonts (a
// QGuiApplication must exist).
class LabelDocument
{
    Q_DECLARE_TR_FUNCTIONS(LabelDocument)

public:
    // Of the first page the labels before `start`, counted from 1, are used up already.
    LabelDocument(std::vector<LabelItem> items, LabelFormat format, int start = 1);

    [[nodiscard]] const LabelFormat &format() const { return m_format; }
    [[nodiscard]] int labelCount() const { return m_ends.empty() ? 0 : m_ends.back(); }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QString title() const;

    static constexpr int kMostCopies = 9'999;
    static constexpr int kMostLabels = 100'000;

    // What stands in the way of printing it. Errors: Invalid `label_copies_invalid`,
    // `labels_too_many`, `label_start_invalid` (each with fact most), `labels_none`,
    // `label_format_too_small` (fact format).
    [[nodiscard]] Result<void> check() const;

    // Paints one page, counted from 0, to a painter whose unit is a millimetre.
    void paintPage(QPainter &painter, int page) const;
    // Labels that stand on a page: indexes of the format's cells.
    [[nodiscard]] std::vector<int> cellsOnPage(int page) const;

    // Sets paper and margins.
    void prepare(QPagedPaintDevice &device) const;
    // All pages; the device is prepared. Errors: Storage `page_not_printed`; Cancelled `cancelled`.
    [[nodiscard]] Result<void> paint(QPagedPaintDevice &device,
                                     const LabelProgress &progress = {}) const;

private:
    [[nodiscard]] size_t itemOf(int label) const;

    std::vector<LabelItem> m_items;
    std::vector<int> m_ends; // labels up to and with each item
    LabelFormat m_format;
    int m_start;
};

// Writes a PDF file. Errors: those of check() and paint(); Storage `file_unwritable`, fact path.
// Where it fails, a file that was there stays as it was. Any thread.
[[nodiscard]] Result<void> writePdf(const LabelDocument &document, const QString &path,
                                    const LabelProgress &progress = {});

} // namespace shopdesk
