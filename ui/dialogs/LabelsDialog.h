// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/DialogFrame.h"
#include "ui/support/LabelDocument.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace shopdesk {

class FormField;
class LabelPreview;
class LabelTable;
class UiState;

// Which labels, how many, on what paper, and how they will look. Kind, format and parts are
// remembered. Does nothing itself: the owner gives the books, then answers printRequested() and
// pdfRequested() with document(). Deletes itself when closed.
class LabelsDialog : public DialogFrame
{
    Q_OBJECT

public:
    // `state` may be null, then nothing is remembered.
    explicit LabelsDialog(UiState *state, QWidget *parent = nullptr);

    // Until then it is busy. Copies by the order of the books.
    void setData(const LabelData &labels, const QList<int> &copies);
    [[nodiscard]] LabelDocument document() const;

    void showError(const Error &error) override;

Q_SIGNALS:
    void printRequested();
    void pdfRequested();

private:
    void buildBooks(QVBoxLayout *layout);
    void buildChoices(QVBoxLayout *layout);
    void buildPreview(QVBoxLayout *layout);
    void recall();
    void remember() const;
    void takeChoice();
    void showFormat();
    void showDocument();
    void showPage(int page);
    [[nodiscard]] LabelChoices choices() const;
    [[nodiscard]] LabelFormat format() const;
    [[nodiscard]] QString summary(const LabelDocument &document) const;
    void retranslate();

    UiState *m_state;
    LabelData m_data;
    LabelTable *m_books;
    QLabel *m_everyLabel;
    QSpinBox *m_every;
    QPushButton *m_setEvery;
    QComboBox *m_kind;
    QComboBox *m_format;
    QSpinBox *m_start;
    QLineEdit *m_text;
    QList<QCheckBox *> m_parts; // as allLabelParts()
    QList<FormField *> m_fields;
    LabelPreview *m_preview;
    QToolButton *m_back;
    QLabel *m_page;
    QToolButton *m_forward;
    QLabel *m_summary;
    QPushButton *m_pdf;
    QPushButton *m_print;
    QTimer m_refresh; // many changes at once are one
};

} // namespace shopdesk
