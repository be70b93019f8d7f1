// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/Secret.h"
#include "db/domain/Error.h"
#include "db/queries/ShopQueries.h"
#include "ui/shell/PageFactory.h"

#include <QFuture>
#include <QObject>

namespace shopdesk {

class BackgroundJob;
class Scanner;

// What a page may ask of the window around it, so that no page knows the window. GUI thread.
class PageHost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The shop the person works for now; null while none is chosen.
    [[nodiscard]] virtual ShopId currentShop() const = 0;
    // Active shops by code; empty until they were read.
    [[nodiscard]] virtual const std::vector<ShopChoice> &shops() const = 0;

    // What came of the last command or job. Where the command can be taken back, the sentence is
    // what it is called, and a button to do so stands beside it.
    virtual void say(const QString &sentence) = 0;
    virtual void report(const Error &error) = 0;
    virtual void addJob(BackgroundJob &job) = 0;
    // What somebody's PIN says to one act (db/auth/PinProof.h). Errors: those of PinService.
    [[nodiscard]] virtual QFuture<Result<QString>> provePin(const QString &login, const Secret &pin,
                                                            const QByteArray &act) = 0;
    // To listen to while the page is shown.
    [[nodiscard]] virtual Scanner &scanner() = 0;

    // Opens a page; null where the person has no such page.
    virtual QWidget *openPage(PageId id) = 0;
    // Opens a page and selects one of its records.
    virtual void showRecord(PageId page, const QString &id) = 0;

Q_SIGNALS:
    void currentShopChanged(shopdesk::ShopId shop);
    void shopsChanged();
};

} // namespace shopdesk
