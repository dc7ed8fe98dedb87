-- SPDX-FileCopyrightText: 2026 nocdesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plain SQL that SQLite and PostgreSQL both take. Times are milliseconds since 1970-01-01 UTC.

CREATE TABLE snapshot (
    domain TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    time BIGINT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (domain, id)
);

CREATE TABLE event (
    domain TEXT NOT NULL,
    key TEXT NOT NULL,
    object_id TEXT NOT NULL,
    object_name TEXT NOT NULL,
    part TEXT NOT NULL,
    time BIGINT NOT NULL,
    severity INTEGER NOT NULL,
    text TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (domain, key)
);
CREATE INDEX event_time ON event (time, domain, key);
CREATE INDEX event_object_time ON event (domain, object_id, time);

CREATE TABLE alert (
    id TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
);

CREATE TABLE mute (
    key TEXT NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
);

-- coarse is 1 for the first sample of each quarter of an hour: a program that starts reads only these.
CREATE TABLE trace (
    domain TEXT NOT NULL,
    object_id TEXT NOT NULL,
    time BIGINT NOT NULL,
    coarse INTEGER NOT NULL,
    load1 DOUBLE PRECISION,
    load5 DOUBLE PRECISION,
    load15 DOUBLE PRECISION,
    cpu DOUBLE PRECISION,
    memory DOUBLE PRECISION,
    PRIMARY KEY (domain, object_id, time)
);
CREATE INDEX trace_time ON trace (time);
CREATE INDEX trace_coarse ON trace (domain, object_id, time, load1, load5, load15, cpu, memory) WHERE coarse = 1;

-- id is a random UUID, so that a write that is tried again is not entered twice.
CREATE TABLE audit (
    id TEXT NOT NULL PRIMARY KEY,
    time BIGINT NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL,
    domain TEXT NOT NULL,
    object_id TEXT NOT NULL,
    object_name TEXT NOT NULL,
    part TEXT NOT NULL,
    detail TEXT NOT NULL,
    outcome TEXT NOT NULL
);
CREATE INDEX audit_time ON audit (time, id);
