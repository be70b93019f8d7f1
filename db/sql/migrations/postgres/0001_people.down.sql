-- SPDX-FileCopyrightText: 2026 The Shopdesk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TABLE customer;
DROP TABLE shop_assignment;
DROP TABLE shop;
DROP TABLE account;
DROP TABLE device;
DROP TABLE workspace;
