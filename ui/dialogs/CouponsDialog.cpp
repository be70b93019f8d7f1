// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CouponsDialog.h"

#include "ui/widgets/TextBox.h"

#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

CouponsDialog::CouponsDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"couponsDialog"_qs, service, prompts, parent)
    , m_codes(new TextBox(4))
    , m_count(new QLineEdit)
    , m_uses(new QLineEdit)
{
    addBound(binding::list(u"codes"_qs, m_codes), m_codes);
    addBound(binding::optionalNumber(u"count"_qs, m_count), m_count);
    addBound(binding::optionalNumber(u"uses"_qs, m_uses), m_uses);
    FormDialog::ready();
    setRecord({{u"count"_qs, QJsonValue::Null}, {u"uses"_qs, 1}});
}

void CouponsDialog::setPromotion(const PromotionDetail &promotion)
{
    m_promotion = promotion.id;
    m_name = promotion.name;
    m_first = promotion.coupons.empty();
    retranslate();
}

CommandValue CouponsDialog::command() const
{
    CreateCoupons made;
    made.promotion = m_promotion;
    made.codes = value(u"codes"_qs).toVariant().toStringList();
    made.count = value(u"count"_qs).toInteger(0);
    if (const QJsonValue uses = value(u"uses"_qs); uses.isDouble())
        made.uses = uses.toInteger();
    return made;
}

QString CouponsDialog::problem(const QString &key) const
{
    const bool none =
            m_codes->toPlainText().trimmed().isEmpty() && value(u"count"_qs).toInteger(0) < 1;
    return key == u"count"_qs && none ? tr("Write codes, or say how many new ones to make.")
                                      : QString();
}

void CouponsDialog::retranslate()
{
    setHeading(tr("Coupons of %1").arg(m_name),
               m_first ? tr("From then on the promotion holds only for orders that name one of its "
                            "coupons.")
                       : QString());
    submitButton()->setText(tr("Create the coupons"));
    field(u"codes"_qs)->setLabel(tr("&Codes, one per line (may be left out)"));
    field(u"count"_qs)->setLabel(tr("&Number of random codes to add"));
    field(u"uses"_qs)->setLabel(tr("&How often each can be used"));
    field(u"uses"_qs)->setHint(tr("Empty: any number of times."));
}

} // namespace shopdesk
