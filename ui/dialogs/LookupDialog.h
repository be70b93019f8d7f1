// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Isbn.h"
#include "db/service/lookup/FoundBook.h"
#include "ui/dialogs/DialogFrame.h"

#include <QJsonObject>

#include <functional>

class QCheckBox;
class QTreeWidget;

namespace shopdesk {

class CoverView;
class OpenLibraryLookup;

// What Open Library knows of an ISBN beside what stands in the form, field by field. What is empty
// in the form is ticked to be taken; where both say something the person chooses. Asks as soon as
// it opens. Deletes itself when closed.
class LookupDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Field
    {
        QString key;
        QString name;       // as the form calls it
        QJsonValue present; // in the form
    };
    // How a value of a field is written in the form's language.
    using Words = std::function<QString(const QString &key, const QJsonValue &value)>;

    // Borrows the look-up. Fields that a look-up cannot find are left out of what is shown.
    LookupDialog(OpenLibraryLookup &lookup, const Isbn &isbn, const QList<Field> &fields,
                 Words words, QWidget *parent = nullptr);

Q_SIGNALS:
    // `cover` is a picture's file as it came, or empty; `source` its address.
    void chosen(const QJsonObject &values, const QByteArray &cover, const QString &source);

private:
    void build();
    void ask();
    void take(const Result<FoundBook> &found);
    void showRows();
    void addRow(const Field &field, const QJsonValue &found);
    void askCover(const QUrl &url);
    void showCover(const QByteArray &bytes);
    void takeOver();
    void retranslate();

    OpenLibraryLookup &m_lookup;
    Isbn m_isbn;
    QList<Field> m_fields;
    Words m_words;
    FoundBook m_found;
    QJsonObject m_values; // by key, those that were found
    QByteArray m_coverBytes;
    QTreeWidget *m_rows;
    CoverView *m_cover;
    QCheckBox *m_takeCover;
    QPushButton *m_take;
};

} // namespace shopdesk
