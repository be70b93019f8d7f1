-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Promotions that hold in this shop on this day, and that no coupon is needed for or the one given.
SELECT promotion.id, promotion.name, promotion.kind, promotion.percent_bp, promotion.amount_minor,
    promotion.buy_quantity, promotion.free_quantity, promotion.minimum_minor, promotion.weekdays,
    promotion.starts_on, promotion.ends_on, promotion.priority, promotion.combinable,
    EXISTS (SELECT 1 FROM coupon WHERE coupon.promotion_id = promotion.id) AS needs_coupon,
    EXISTS (SELECT 1 FROM promotion_target aim
        WHERE aim.promotion_id = promotion.id AND aim.kind IN ('book', 'category')) AS has_books
FROM promotion
WHERE promotion.active
    AND (promotion.starts_on IS NULL OR promotion.starts_on <= :date)
    AND (promotion.ends_on IS NULL OR promotion.ends_on >= :date)
    AND (promotion.weekdays & :weekday) <> 0
    AND (NOT EXISTS (SELECT 1 FROM promotion_target aim
            WHERE aim.promotion_id = promotion.id AND aim.kind = 'shop')
        OR EXISTS (SELECT 1 FROM promotion_target aim
            WHERE aim.promotion_id = promotion.id AND aim.kind = 'shop' AND aim.target_id = :shop))
    AND (NOT EXISTS (SELECT 1 FROM coupon WHERE coupon.promotion_id = promotion.id)
        OR EXISTS (SELECT 1 FROM coupon
            WHERE coupon.promotion_id = promotion.id AND coupon.code = :coupon AND coupon.active))
ORDER BY promotion.priority, promotion.id
