// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CouponDialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

CouponDialog::CouponDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"couponDialog"_qs, service, prompts, parent)
    , m_uses(new QLineEdit)
    , m_active(new QCheckBox)
{
    addBound(binding::optionalNumber(u"uses_left"_qs, m_uses), m_uses);
    addBound(binding::truth(u"active"_qs, m_active), m_active);
    FormDialog::ready();
}

void CouponDialog::setCoupon(const PromotionCoupon &coupon)
{
    m_code = coupon.code;
    setRecord({{u"uses_left"_qs,
                coupon.usesLeft ? QJsonValue(*coupon.usesLeft) : QJsonValue(QJsonValue::Null)},
               {u"active"_qs, coupon.active}});
    retranslate();
}

CommandValue CouponDialog::command() const
{
    return EditCoupon{m_code, changes()};
}

bool CouponDialog::hasWork() const
{
    return !changes().empty();
}

void CouponDialog::retranslate()
{
    setHeading(tr("Coupon %1").arg(m_code), QString());
    submitButton()->setText(tr("Save"));
    field(u"uses_left"_qs)->setLabel(tr("&How often it can still be used"));
    field(u"uses_left"_qs)->setHint(tr("Empty: any number of times."));
    field(u"active"_qs)->setLabel(tr("&Can be used"));
}

} // namespace shopdesk
