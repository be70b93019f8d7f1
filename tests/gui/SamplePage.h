// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>
#include <QWidget>

namespace shopdesk {

class PageFrame;

// A page as pages are built, over a handful of books: shows the widgets in use and is what the
// tests of shell and table set-up work on.
class SamplePage : public QWidget
{
    Q_OBJECT

public:
    explicit SamplePage(QWidget *parent = nullptr);

    void showEmpty();

private:
    QWidget *buildDetail();
    void fillModel();

    PageFrame *m_frame;
    QStandardItemModel m_model;
};

} // namespace shopdesk
