// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/DataService.h"
#include "ui/pages/PageContext.h"
#include "ui/widgets/EmptyState.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace shopdesk {

// The right side of a page: one record, read when it is selected. Shows a hint while nothing is
// selected and says why when it cannot be read. Late answers are dropped.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    // Empty: nothing is selected.
    void setRecord(const QString &id);
    // Reads the record anew, keeping what is shown until then.
    void reload();
    [[nodiscard]] QString recordId() const { return m_id; }
    // Shows a page's action as a button of the pane; hidden while the action is disabled.
    void addActionButton(QAction *action);

Q_SIGNALS:
    // The record is here and shown; what may be done with it can be decided now.
    void loaded();

protected:
    DetailPane(const QString &name, const PageContext &context, QWidget *parent);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] const PageContext &context() const { return m_context; }
    QLabel *addTitle();
    QLabel *addHeading(const QString &name);
    QLabel *addText(const QString &name);
    void addButtonRow();
    // What the hint says while nothing is selected.
    void setHint(const QString &sentence);
    // At the end of the derived constructor.
    void ready();

    virtual void read() = 0;
    virtual void retranslate() = 0;
    // Fills the widgets from the record that was read; called again after a change of language.
    virtual void render() = 0;
    // The record is gone or another is selected.
    virtual void forget() = 0;

    // One snapshot on a database thread; `take` keeps it, then render() is called.
    template<class T>
    void readOne(std::function<Result<T>(Transaction &, const ReadScope &)> work,
                 std::function<void(T)> take)
    {
        m_token.cancel();
        m_token = CancelToken();
        const auto turn = ++m_turn;
        m_context.data.read<T>(std::move(work), m_token)
                .then(this, [this, turn, take = std::move(take)](Result<T> result) {
                    if (turn != m_turn)
                        return;
                    if (!result)
                        return showProblem(result.error());
                    take(std::move(*result));
                    showRecord();
                });
    }

private:
    void showProblem(const Error &error);
    void showRecord();
    void showHint();

    PageContext m_context;
    QString m_id;
    QString m_hint;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_body;
    QVBoxLayout *m_content;
    QWidget *m_buttons = nullptr;
    CancelToken m_token;
    quint64 m_turn = 0;
    bool m_hasRecord = false;
};

} // namespace shopdesk
