// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/StocktakeQueries.h"

#include <QProgressBar>

namespace shopdesk {

// How much of a stocktake is done: books counted of those that the shop should have, or, while
// differences are counted again, how many of them were.
class StocktakeProgressBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit StocktakeProgressBar(QWidget *parent = nullptr);

    void setProgress(const StocktakeDetail &stocktake);
    // "12 of 340", for beside it.
    [[nodiscard]] static QString words(const StocktakeDetail &stocktake);
};

} // namespace shopdesk
