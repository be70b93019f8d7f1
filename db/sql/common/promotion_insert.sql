-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO promotion (id, name, kind, percent_bp, amount_minor, buy_quantity, free_quantity, minimum_minor,
    weekdays, starts_on, ends_on, priority, combinable, created_at, changed_at)
VALUES (:id, :name, :kind, :percent_bp, :amount_minor, :buy_quantity, :free_quantity, :minimum_minor,
    :weekdays, :starts_on, :ends_on, :priority, :combinable, :at, :at)
