// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/GuideWindow.h"

#include "ui/dialogs/GuidePages.h"
#include "ui/support/Colors.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

#include <array>

namespace shopdesk {

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_pages(guide::firstPage())
    , m_text(new QTextBrowser(this))
    , m_search(new QLineEdit(this))
    , m_place(new QLabel(this))
{
    setObjectName(u"guideWindow"_qs);
    resize(96 * metrics::kGrid, 80 * metrics::kGrid);
    m_text->setObjectName(u"guideText"_qs);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildBar());
    layout->addWidget(m_text, 1);
    buildKeys();
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::markHits);
    onLanguage(this, [this] { retranslate(); });
    m_text->setFocus();
}

QHBoxLayout *GuideWindow::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::kGrid, metrics::kGrid, metrics::kGrid, metrics::kGrid);
    bar->setSpacing(metrics::kGrid);
    m_back = addTool(bar, u"guideBack"_qs, u"previous"_qs);
    bar->addStretch(1);
    m_place->setObjectName(u"guidePlace"_qs);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    bar->addWidget(m_place);
    m_search->setObjectName(u"guideSearch"_qs);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(32 * metrics::kGrid);
    m_search->addAction(icons::named(u"search"_qs), QLineEdit::LeadingPosition);
    bar->addWidget(m_search);
    m_previous = addTool(bar, u"guidePrevious"_qs, u"up"_qs);
    m_next = addTool(bar, u"guideNext"_qs, u"down"_qs);
    connect(m_back, &QToolButton::clicked, this, &GuideWindow::goBack);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(QTextDocument::FindBackward); });
    connect(m_next, &QToolButton::clicked, this, [this] { step({}); });
    return bar;
}

QToolButton *GuideWindow::addTool(QHBoxLayout *bar, const QString &name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icons::named(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    bar->addWidget(button);
    return button;
}

void GuideWindow::buildKeys()
{
    const auto add = [this](const QKeySequence &keys, auto doIt) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, doIt);
    };
    const auto next = [this] { step({}); };
    const auto previous = [this] { step(QTextDocument::FindBackward); };
    add(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(QKeySequence::Back, [this] { goBack(); });
    add(QKeySequence(Qt::Key_F3), next);
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), previous);
    connect(m_search, &QLineEdit::returnPressed, this, next);
}

void GuideWindow::open(const QString &page)
{
    m_pages += page;
    render();
    m_text->verticalScrollBar()->setValue(0);
}

void GuideWindow::search(const QString &words)
{
    m_search->setText(words);
}

void GuideWindow::goBack()
{
    if (m_pages.size() < 2)
        return;
    m_pages.removeLast();
    render();
}

void GuideWindow::follow(const QUrl &link)
{
    if (!link.isRelative())
        QDesktopServices::openUrl(link);
    else if (const QString wanted = guide::target(page(), link.path()); !wanted.isEmpty())
        open(wanted);
}

// Keeps the place as well as another language or palette allows.
void GuideWindow::render()
{
    QScrollBar *bar = m_text->verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    const QString language = QLocale::languageToCode(QLocale().language());
    guide::typeset(*m_text->document(), guide::text(page(), language), palette());
    m_back->setEnabled(m_pages.size() > 1);
    markHits();
    if (m_hits.isEmpty())
        bar->setValue(int(place * bar->maximum()));
}

void GuideWindow::markHits()
{
    const Colors colors = Colors::of(palette());
    m_hits.clear();
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor hit(m_text->document());
    while (!m_search->text().isEmpty()) {
        hit = m_text->document()->find(m_search->text(), hit);
        if (hit.isNull())
            break;
        m_hits += hit.selectionStart();
        QTextEdit::ExtraSelection mark{.cursor = hit, .format = {}};
        mark.format.setBackground(colors.warningSurface);
        mark.format.setForeground(palette().text());
        marks += mark;
    }
    m_text->setExtraSelections(marks);
    m_text->moveCursor(QTextCursor::Start);
    step({});
}

// The next hit from the cursor on, round the end of the page.
void GuideWindow::step(QTextDocument::FindFlags direction)
{
    if (!m_hits.isEmpty() && !m_text->find(m_search->text(), direction)) {
        m_text->moveCursor(direction.testFlag(QTextDocument::FindBackward) ? QTextCursor::End
                                                                           : QTextCursor::Start);
        m_text->find(m_search->text(), direction);
    }
    showPlace();
}

void GuideWindow::showPlace()
{
    m_previous->setEnabled(!m_hits.isEmpty());
    m_next->setEnabled(!m_hits.isEmpty());
    const auto at = m_hits.indexOf(m_text->textCursor().selectionStart());
    if (m_search->text().isEmpty())
        m_place->clear();
    else if (m_hits.isEmpty())
        m_place->setText(tr("Not on this page"));
    else
        m_place->setText(
                tr("%1 of %2", "a place among the places found")
                        .arg(QLocale().toString(at + 1), QLocale().toString(m_hits.size())));
}

// Links and marks are drawn in colours of the palette at hand.
void GuideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void GuideWindow::retranslate()
{
    setWindowTitle(tr("Shopdesk guide"));
    m_text->setAccessibleName(tr("Guide"));
    m_search->setPlaceholderText(tr("Find on this page"));
    m_search->setAccessibleName(tr("Find on this page"));
    const std::array names{std::pair(m_back, tr("Back")),
                           std::pair(m_previous, tr("Previous place")),
                           std::pair(m_next, tr("Next place"))};
    for (const auto &[button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    render();
}

} // namespace shopdesk
