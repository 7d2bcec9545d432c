#!/usr/bin/env node
// The Nu HTML checker has nothing against any page kind, nor the schema of Atom against a feed.
"use strict";

const { spawnSync } = require("child_process");
const fs = require("fs");
const os = require("os");
const path = require("path");
const { assert, base, test, done, get, kinds } = require("./browser.js");

const checker = path.join(path.dirname(require.resolve("vnu-jar/package.json")), "build/dist/vnu.jar");

async function save(folder, name, address) {
  const { text } = await get(base + address);
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  return file;
}

// What the checker says of files, as a list.
function markup(files) {
  const run = spawnSync("java", ["-jar", checker, "--format", "json", ...files], { encoding: "utf8" });
  return JSON.parse(run.stderr).messages.map((each) => `${each.url}: ${each.type}: ${each.message} ${each.extract}`);
}

function feed(file) {
  const schema = path.join(__dirname, "atom.rng");
  return spawnSync("xmllint", ["--noout", "--nonet", "--relaxng", schema, file], { encoding: "utf8" });
}

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "nachlese-markup."));
  const all = await kinds();
  const files = [];
  for (const [name, address] of Object.entries(all)) files.push(await save(folder, `${name}.html`, address));

  await test("the Nu HTML checker has nothing against any page", () => assert.deepEqual(markup(files), []));
  await test("it has against a bad one", () => {
    const bad = path.join(folder, "bad.html");
    fs.writeFileSync(bad, "<title>x</title><p><img></p>");
    assert.ok(markup([bad]).length > 0);
  });

  for (const query of ["der", "Giftschrank", "Quastenflosser", "redner:Zumdick", '"Rat der Stadt"']) {
    await test(`the feed of ${query} fits the schema`, async () => {
      const run = feed(await save(folder, "feed.xml", `/?format=atom&q=${encodeURIComponent(query)}`));
      assert.equal(run.status, 0, run.stderr);
    });
  }
  await test("a feed without an id does not", async () => {
    const file = await save(folder, "feed.xml", "/?format=atom&q=der");
    fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace(/<id>.*<\/id>/, ""));
    assert.notEqual(feed(file).status, 0);
  });
  await test("entries are different, newest first", async () => {
    const text = (await get(`${base}/?format=atom&q=der`)).text;
    const ids = [...text.matchAll(/<entry>[^]*?<id>(.*?)<\/id>/g)].map((match) => match[1]);
    const dates = [...text.matchAll(/<entry>[^]*?<updated>(.*?)<\/updated>/g)].map((match) => match[1]);
    assert.equal(ids.length, 30);
    assert.equal(new Set(ids).size, 30);
    assert.deepEqual(dates, [...dates].sort().reverse());
  });

  fs.rmSync(folder, { recursive: true });
  done();
}

main();
