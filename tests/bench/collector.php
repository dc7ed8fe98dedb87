<?php
// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A collector as PHP pages do it: parse the message, keep one file a host. Run by tests/bench/run to compare with.
$xml = simplexml_load_string(file_get_contents('php://input'));
if ($xml === false) {
    http_response_code(400);
    exit;
}
$host = ['id' => (string) $xml['id'], 'name' => (string) $xml->server->localhostname, 'services' => []];
foreach ($xml->services->service as $service) {
    $host['services'][(string) $service['name']] = json_decode(json_encode($service), true);
}
file_put_contents(sys_get_temp_dir() . '/nocdesk-bench-' . preg_replace('/\W/', '', $host['id']) . '.json',
    json_encode($host), LOCK_EX);
