// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StocktakeProgressBar.h"

#include <QLocale>

#include <algorithm>

namespace shopdesk {

namespace {

struct Part
{
    qint64 done = 0;
    qint64 all = 0;
};

Part partOf(const StocktakeDetail &stocktake)
{
    const auto &progress = stocktake.progress;
    if (stocktake.state == StocktakeState::Recounting)
        return {progress.recounted, progress.recounted + progress.toRecount};
    return {progress.books, progress.books + progress.uncountedBooks};
}

} // namespace

StocktakeProgressBar::StocktakeProgressBar(QWidget *parent)
    : QProgressBar(parent)
{
    setObjectName(u"stocktakeBar"_qs);
    setTextVisible(false);
}

void StocktakeProgressBar::setProgress(const StocktakeDetail &stocktake)
{
    const auto [done, all] = partOf(stocktake);
    setRange(0, int(std::max<qint64>(all, 1)));
    setValue(int(done));
    setAccessibleName(stocktake.state == StocktakeState::Recounting ? tr("Books counted again")
                                                                    : tr("Books counted"));
}

QString StocktakeProgressBar::words(const StocktakeDetail &stocktake)
{
    const QLocale locale;
    const auto [done, all] = partOf(stocktake);
    return tr("%1 of %2").arg(locale.toString(done), locale.toString(all));
}

} // namespace shopdesk
