// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StocktakeProgressBar.h"

#include <QLocale>

#include <algorithm>

namespace shopdesk {

StocktakeProgressBar::StocktakeProgressBar(QWidget *parent)
    : QProgressBar(parent)
{
    setObjectName(u"stocktakeBar"_qs);
    setTextVisible(true);
    setAlignment(Qt::AlignCenter);
}

void StocktakeProgressBar::setProgress(const StocktakeDetail &stocktake)
{
    const auto &progress = stocktake.progress;
    const bool again = stocktake.state == StocktakeState::Recounting;
    const qint64 done = again ? progress.recounted : progress.books;
    const qint64 all = done + (again ? progress.toRecount : progress.uncountedBooks);
    setRange(0, int(std::max<qint64>(all, 1)));
    setValue(int(done));
    setAccessibleName(again ? tr("Books counted again") : tr("Books counted"));
    const QLocale locale;
    setFormat(tr("%1 of %2 books").arg(locale.toString(done), locale.toString(all)));
}

} // namespace shopdesk
