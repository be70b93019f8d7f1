// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/orderimport/OrderImporter.h"
#include "ui/pages/PageContext.h"

#include <QObject>

namespace shopdesk {

class BackgroundJob;

// Imports a history of orders into the shop that is chosen above: asks for the file, says what will
// happen, runs in the background with progress and a way to stop, and offers the list of lines that
// were left out. Deletes itself when it is done.
class OrderImportFlow : public QObject
{
    Q_OBJECT

public:
    OrderImportFlow(const PageContext &context, QWidget *window);

    void begin();

private:
    void confirm(const QString &path);
    void run(const QString &path);
    void takeReport(const Result<OrderImportReport> &report);
    void offerRejects(const OrderImportReport &report);
    static void saveReport(const PageContext &context, const OrderImportReport &report,
                           const QString &path);
    [[nodiscard]] QString shopName() const;
    [[nodiscard]] static QString summary(const OrderImportReport &report);

    PageContext m_context;
    QWidget *m_window;
    BackgroundJob *m_job = nullptr;
    QString m_path;
    CancelToken m_token;
};

} // namespace shopdesk
