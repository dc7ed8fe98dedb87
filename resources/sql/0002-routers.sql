-- SPDX-FileCopyrightText: 2026 nocdesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What routers are asked, and whose AS numbers are. Watched routes need no table: what happened to them is events of the
-- domain "bird", and what they were last is snapshots of it.

-- number is an AS number: 32 bits without sign. An empty name: nobody knew it then.
CREATE TABLE as_name (
    number BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    time BIGINT NOT NULL
);
CREATE INDEX as_name_time ON as_name (time);

-- id as in audit; duration in milliseconds; outcome is empty for an answer, else an error code's word.
CREATE TABLE query_log (
    id TEXT NOT NULL PRIMARY KEY,
    time BIGINT NOT NULL,
    author TEXT NOT NULL,
    router TEXT NOT NULL,
    query TEXT NOT NULL,
    command TEXT NOT NULL,
    duration BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    byte_count BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX query_log_time ON query_log (time, id);
