#!/usr/bin/env node
// Under lighttpd, Apache and nginx the page says the same, with the same headers.
"use strict";

const { spawn } = require("child_process");
const net = require("net");
const path = require("path");
const zlib = require("zlib");
const { assert, base, test, done, get, kinds } = require("./browser.js");

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

// Starts a server; { url, stop } once it answers.
async function start(name) {
  const port = await freePort();
  const args = [name, String(port), process.env.PAGE_ROOT];
  const server = spawn(path.join(__dirname, "serve"), args, { stdio: "ignore" });
  const ended = new Promise((resolve) => server.on("exit", resolve));
  const url = `http://127.0.0.1:${port}/nachlese`;
  for (let i = 0; i < 100; i++) {
    const up = await get(`${url}/nachlese.css`).catch(() => null);
    if (up && up.status === 200) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, stop: () => (server.kill("SIGTERM"), ended) };
}

async function checks(name, url, all) {
  for (const [kind, address] of Object.entries(all)) {
    await test(`${name}: ${kind} as under lighttpd`, async () => {
      const [here, there] = [await get(url + encodeURI(address)), await get(base + encodeURI(address))];
      assert.equal(here.status, there.status);
      assert.equal(here.text, there.text);
      for (const header of ["content-type", "content-security-policy", "x-content-type-options", "referrer-policy", "etag", "retry-after"])
        assert.equal(here.headers[header], there.headers[header], header);
    });
  }
  await test(`${name}: without a slash`, async () => assert.equal((await get(url)).status, 200));
  await test(`${name}: 304 for what is known`, async () => {
    const { etag } = (await get(`${url}/?q=der`)).headers;
    assert.ok(etag);
    const again = await get(`${url}/?q=der`, { "If-None-Match": etag });
    assert.equal(again.status, 304);
    assert.equal(again.bytes.length, 0);
  });
  await test(`${name}: packed when asked for`, async () => {
    const packed = await get(`${url}/?q=der`, { "Accept-Encoding": "gzip" });
    assert.equal(packed.headers["content-encoding"], "gzip");
    assert.equal(zlib.gunzipSync(packed.bytes).toString(), (await get(`${url}/?q=der`)).text);
  });
  await test(`${name}: HEAD has no body`, async () => {
    const head = await get(`${url}/?q=der`, {}, "HEAD");
    assert.equal(head.status, 200);
    assert.equal(head.bytes.length, 0);
  });
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
    await test(`${name}: ${method} is refused`, async () => {
      // lighttpd and Apache answer OPTIONS themselves
      const { status, headers } = await get(`${url}/`, {}, method);
      assert.ok([405, 411].includes(status) || (method === "OPTIONS" && status === 200), String(status));
      if (status === 405) assert.match(headers.allow, /GET/);
    });
}

async function main() {
  const all = await kinds();
  await checks("lighttpd", base, all);
  for (const name of ["apache", "nginx"]) {
    const server = await start(name);
    await checks(name, server.url, all);
    await server.stop();
    await test(`${name} is gone`, () => assert.rejects(get(server.url)));
  }
  done();
}

main();
