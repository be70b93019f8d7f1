// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/WidgetPrompts.h"

#include "ui/support/ErrorText.h"

#include <QMessageBox>
#include <QPushButton>

namespace shopdesk {

void WidgetPrompts::confirm(QWidget *parent, const Question &question,
                            std::function<void()> confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text,
                                QMessageBox::NoButton, parent);
    box->setObjectName(u"question"_qs);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    auto *no = box->addButton(question.no.isEmpty() ? tr("Cancel") : question.no,
                              QMessageBox::RejectRole);
    yes->setObjectName(u"yes"_qs);
    no->setObjectName(u"no"_qs);
    box->setDefaultButton(question.destructive ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(confirmed));
    box->open();
}

void WidgetPrompts::tell(QWidget *parent, const Explanation &explanation)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QString(), explanation.happened,
                                QMessageBox::Close, parent);
    box->setObjectName(u"explanation"_qs);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText((explanation.kept + u' ' + explanation.todo).trimmed());
    box->open();
}

void WidgetPrompts::openFile(QWidget *parent, const FileQuestion &question,
                             std::function<void(const QString &)> chosen)
{
    askFile(parent, question, QFileDialog::AcceptOpen, std::move(chosen));
}

void WidgetPrompts::saveFile(QWidget *parent, const FileQuestion &question,
                             std::function<void(const QString &)> chosen)
{
    askFile(parent, question, QFileDialog::AcceptSave, std::move(chosen));
}

void WidgetPrompts::askFile(QWidget *parent, const FileQuestion &question,
                            QFileDialog::AcceptMode mode,
                            std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, question.title, question.startPath, question.filter);
    dialog->setObjectName(u"fileQuestion"_qs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile
                                                        : QFileDialog::AnyFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace shopdesk
