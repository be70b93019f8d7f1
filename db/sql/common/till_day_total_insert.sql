-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO till_day_total (till_day_id, kind, tenders, amount_minor)
VALUES (:day, :kind, :tenders, :amount)
