// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/PageHost.h"
#include "ui/support/Scanner.h"

class QMenu;

namespace shopdesk {

class DataService;
class MainWindow;
class UiState;
class UndoStack;

// Connects the pages with the window they stand in: current shop and search of the top bar, status
// area, Refresh, Undo, and a menu with the actions of the page that is open. One per window.
class WindowPageHost : public PageHost
{
    Q_OBJECT

public:
    // Borrows all three; the shop last chosen is remembered in the state.
    WindowPageHost(MainWindow &window, DataService &data, UiState &state,
                   QObject *parent = nullptr);

    // How a PIN is proved: on this device, where wrong ones are counted.
    using PinProver = std::function<QFuture<Result<QString>>(
            const QString &login, const Secret &pin, const QByteArray &act)>;
    void setPinProver(PinProver prover);

    // Reads the shops again; also after each change of one.
    void readShops();

    [[nodiscard]] ShopId currentShop() const override { return m_currentShop; }
    [[nodiscard]] const std::vector<ShopChoice> &shops() const override { return m_shops; }
    void say(const QString &sentence) override;
    void report(const Error &error) override;
    void addJob(BackgroundJob &job) override;
    [[nodiscard]] QFuture<Result<QString>> provePin(const QString &login, const Secret &pin,
                                                    const QByteArray &act) override;
    [[nodiscard]] Scanner &scanner() override { return m_scanner; }
    QWidget *openPage(PageId id) override;
    void showRecord(PageId page, const QString &id) override;

private:
    void connectWindow();
    void connectUndo();
    void takeShops(std::vector<ShopChoice> shops);
    void chooseShop(ShopId shop);
    void search(const QString &text);
    void showPageMenu(PageId id);
    [[nodiscard]] ShopId firstShop() const;

    MainWindow &m_window;
    DataService &m_data;
    UiState &m_state;
    UndoStack *m_undo;
    QMenu *m_pageMenu;
    Scanner m_scanner;
    PinProver m_pinProver;
    std::vector<ShopChoice> m_shops;
    ShopId m_currentShop;
};

} // namespace shopdesk
