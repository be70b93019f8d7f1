// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ErrorSentences.h"

#include "ui/support/SentenceTables.h"

#include <QHash>

namespace shopdesk {

const char *errorSentence(const QString &reason)
{
    static const QHash<QString, const char *> sentences = [] {
        QHash<QString, const char *> result;
        for (const auto table :
             {importSentences(), inputSentences(), labelSentences(), peopleSentences(),
              purchasingSentences(), stocktakeSentences(), supplierSentences(), tillSentences(),
              tradeSentences(), transferSentences(), workspaceSentences()}) {
            for (const Sentence &sentence : table)
                result.insert(QString::fromLatin1(sentence.reason), sentence.text);
        }
        return result;
    }();
    return sentences.value(reason, nullptr);
}

} // namespace shopdesk
