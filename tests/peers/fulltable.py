#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 nocdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A BGP speaker (RFC 4271, 4760, 6793) that feeds a router a table as large and as varied as the internet's.

The routes are made up, with the lengths, paths and communities that a real table has, and the same for the same seed.
Prints "established", then "fed UPDATES BYTES SECONDS"; stays connected until it is terminated.
"""
import argparse
import bisect
import random
import socket
import struct
import sys
import threading
import time

MARKER = b"\xff" * 16
OPEN, UPDATE, NOTIFICATION, KEEPALIVE = 1, 2, 3, 4
WELL_KNOWN, OPTIONAL, TRANSITIVE = 0x40, 0x80, 0xC0
HOLD_SECONDS = 240
UPDATES_A_WRITE = 512

# Shares of prefix lengths, as in tables of 2026.
LENGTHS_4 = [(24, 0.60), (23, 0.095), (22, 0.115), (21, 0.05), (20, 0.045), (19, 0.025), (18, 0.015),
             (17, 0.010), (16, 0.035), (15, 0.004), (14, 0.003), (13, 0.002), (12, 0.001)]
LENGTHS_6 = [(48, 0.46), (32, 0.15), (44, 0.09), (40, 0.09), (36, 0.06), (46, 0.04), (47, 0.03), (42, 0.03),
             (45, 0.02), (29, 0.02), (33, 0.01)]
TIER_1 = [174, 701, 1299, 2914, 3257, 3320, 3356, 3491, 5511, 6453, 6461, 6762, 6830, 6939, 7018, 12956]


def message(kind, body):
    return MARKER + struct.pack("!HB", 19 + len(body), kind) + body


def attribute(flags, code, data):
    if len(data) > 255:
        return struct.pack("!BBH", flags | 0x10, code, len(data)) + data
    return struct.pack("!BBB", flags, code, len(data)) + data


def nlri(address, length, bits):
    return bytes([length]) + address.to_bytes(bits // 8, "big")[: (length + 7) // 8]


def path_attribute(numbers):
    return attribute(WELL_KNOWN, 2, struct.pack("!BB", 2, len(numbers)) + struct.pack(f"!{len(numbers)}I", *numbers))


class Lengths:
    def __init__(self, shares):
        self.lengths = [length for length, _ in shares]
        total = sum(share for _, share in shares)
        self.sums = []
        so_far = 0.0
        for _, share in shares:
            so_far += share / total
            self.sums.append(so_far)

    def draw(self, rnd):
        return self.lengths[min(bisect.bisect(self.sums, rnd.random()), len(self.lengths) - 1)]


def random_address(bits, rnd):
    if bits == 32:
        return rnd.randrange(11 << 24, 127 << 24)
    address = (0x2 << 124) | rnd.getrandbits(124)
    return (address & ~(0xF << 120)) | (rnd.choice((0x0, 0x4, 0x6, 0x8, 0xA, 0xC)) << 120)


def prefixes(count, bits, rnd):
    lengths = Lengths(LENGTHS_4 if bits == 32 else LENGTHS_6)
    seen = {}
    while len(seen) < count:
        length = lengths.draw(rnd)
        address = random_address(bits, rnd) >> (bits - length) << (bits - length)
        seen[(address, length)] = None
    return list(seen)


class Attributes:
    """Sets of attributes, each of which some prefixes share."""

    def __init__(self, first_as, rnd):
        self.first_as = first_as
        self.rnd = rnd
        self.transit = TIER_1 + [rnd.randrange(1000, 64000) for _ in range(2500)]
        self.transit += [rnd.randrange(196608, 400000) for _ in range(800)]

    def path(self):
        rnd = self.rnd
        length = min(14, max(1, int(rnd.gauss(3.9, 1.3))))
        numbers = [self.first_as]
        numbers += [rnd.choice(TIER_1 if i == 0 else self.transit) for i in range(max(0, length - 2))]
        origin = rnd.choice(self.transit) if rnd.random() < 0.3 else rnd.randrange(1000, 401000)
        return numbers + [origin] * (rnd.randint(2, 6) if rnd.random() < 0.12 else 1)

    def communities(self):
        rnd = self.rnd
        count = 0 if rnd.random() < 0.12 else min(60, int(rnd.expovariate(1 / 7.0)) + 1)
        data = b"".join(struct.pack("!HH", rnd.choice(self.transit) & 0xFFFF, rnd.randrange(65536))
                        for _ in range(count))
        return attribute(TRANSITIVE, 8, data) if data else b""

    def extended(self):
        rnd = self.rnd
        if rnd.random() >= 0.05:
            return b""
        data = struct.pack("!BBHI", 0, 2, rnd.choice(self.transit) & 0xFFFF, rnd.randrange(1 << 20))
        return attribute(TRANSITIVE, 16, data)

    def large(self):
        rnd = self.rnd
        if rnd.random() >= 0.20:
            return b""
        data = b"".join(struct.pack("!III", rnd.choice(self.transit), rnd.randrange(2000), rnd.randrange(100000))
                        for _ in range(rnd.randint(1, 6)))
        return attribute(TRANSITIVE, 32, data)

    def draw(self):
        rnd = self.rnd
        path = self.path()
        origin = 0 if rnd.random() < 0.93 else 2 if rnd.random() < 0.9 else 1
        parts = [attribute(WELL_KNOWN, 1, bytes([origin])), path_attribute(path)]
        if rnd.random() < 0.35:
            parts.append(attribute(OPTIONAL, 4, struct.pack("!I", rnd.choice((0, 0, 10, 100, rnd.randrange(100000))))))
        if rnd.random() < 0.03:
            parts.append(attribute(WELL_KNOWN, 6, b""))
        if rnd.random() < 0.07:
            parts.append(attribute(TRANSITIVE, 7, struct.pack("!II", path[-1], rnd.getrandbits(32))))
        return b"".join(parts) + self.communities() + self.extended() + self.large()


def updates(options):
    rnd = random.Random(options.seed)
    attributes = Attributes(options.local_as, rnd)
    hop4 = attribute(WELL_KNOWN, 3, socket.inet_aton(options.hop4))
    hop6 = socket.inet_pton(socket.AF_INET6, options.hop6)
    for bits, count in ((32, options.routes4), (128, options.routes6)):
        rest = prefixes(count, bits, rnd)
        while rest:
            share = max(1, int(rnd.expovariate(1 / 4.0)))
            these, rest_from = rest[-share:], max(0, len(rest) - share)
            del rest[rest_from:]
            common = attributes.draw()
            nets = b"".join(nlri(address, length, bits) for address, length in these)
            if bits == 32:
                body = common + hop4
                yield message(UPDATE, struct.pack("!HH", 0, len(body)) + body + nets)
            else:
                reach = struct.pack("!HBB", 2, 1, len(hop6)) + hop6 + b"\0" + nets
                body = attribute(OPTIONAL, 14, reach) + common
                yield message(UPDATE, struct.pack("!HH", 0, len(body)) + body)
    yield message(UPDATE, b"\0\0\0\0")  # End-of-RIB, RFC 4724
    yield message(UPDATE, struct.pack("!HH", 0, 6) + b"\x80\x0f\x03\x00\x02\x01")


class Speaker:
    def __init__(self, connection, options):
        self.connection = connection
        self.options = options
        self.lock = threading.Lock()

    def send(self, data):
        with self.lock:
            self.connection.sendall(data)

    def receive(self):
        head = self.read(19)
        length, kind = struct.unpack("!HB", head[16:19])
        return kind, self.read(length - 19)

    def read(self, size):
        data = b""
        while len(data) < size:
            more = self.connection.recv(size - len(data))
            if not more:
                sys.exit("the router hung up")
            data += more
        return data

    def open(self):
        capabilities = b""
        four_byte = struct.pack("!I", self.options.local_as)
        for code, data in ((1, b"\0\1\0\1"), (1, b"\0\2\0\1"), (65, four_byte)):
            capabilities += bytes([2, 2 + len(data), code, len(data)]) + data
        number = self.options.local_as if self.options.local_as < 65536 else 23456
        body = struct.pack("!BHH4sB", 4, number, HOLD_SECONDS, socket.inet_aton("10.255.0.99"), len(capabilities))
        self.send(message(OPEN, body + capabilities))

    def run(self):
        self.open()
        is_established = False
        while True:
            kind, body = self.receive()
            if kind == OPEN:
                self.send(message(KEEPALIVE, b""))
            elif kind == NOTIFICATION:
                sys.exit("notification " + body.hex())
            elif kind == KEEPALIVE and not is_established:
                is_established = True
                print("established", flush=True)
                threading.Thread(target=self.feed, daemon=True).start()
                threading.Thread(target=self.keep_alive, daemon=True).start()

    def keep_alive(self):
        while True:
            time.sleep(HOLD_SECONDS / 3)
            self.send(message(KEEPALIVE, b""))

    def feed(self):
        start = time.time()
        waiting = []
        count = size = 0
        for update in updates(self.options):
            waiting.append(update)
            count += 1
            size += len(update)
            if len(waiting) == UPDATES_A_WRITE:
                self.send(b"".join(waiting))
                waiting = []
        self.send(b"".join(waiting))
        print(f"fed {count} {size} {time.time() - start:.1f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", required=True, help="ADDRESS:PORT of the router")
    parser.add_argument("--source", default="127.0.0.2", help="address to come from")
    parser.add_argument("--local-as", type=int, default=64999)
    parser.add_argument("--routes4", type=int, default=1_000_000)
    parser.add_argument("--routes6", type=int, default=200_000)
    parser.add_argument("--hop4", default="10.0.14.4")
    parser.add_argument("--hop6", default="fd00:14::4")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    address, port = options.peer.rsplit(":", 1)
    connection = socket.create_connection((address, int(port)), source_address=(options.source, 0))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    Speaker(connection, options).run()


if __name__ == "__main__":
    main()
