// browser.js: what the page's tests share: TAP, headless Chromium cut off from everything but the page, and an address of
// each page kind.
"use strict";

const assert = require("assert/strict");
const http = require("http");
const { chromium } = require("playwright-core");

const base = process.env.PAGE_URL; // with the path of the program, without a slash at its end

let count = 0;

// Runs a test, an async function, and says in TAP how it went.
async function test(name, run) {
  count += 1;
  try {
    await run();
    console.log(`ok ${count} - ${name}`);
  } catch (error) {
    console.log(`not ok ${count} - ${name}`);
    console.log(String(error.stack || error).replace(/^/gm, "# "));
  }
}

function done() {
  console.log(`1..${count}`);
}

function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-dev-shm-usage",
    ],
  });
}

// One request on a connection of its own: { status, headers, bytes, text }.
function get(url, headers = {}, method = "GET") {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent: false }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => {
        const bytes = Buffer.concat(parts);
        resolve({ status: response.statusCode, headers: response.headers, bytes, text: bytes.toString() });
      });
    });
    request.on("error", reject);
    request.end();
  });
}

async function answer(query) {
  return JSON.parse((await get(`${base}/?format=json&q=${encodeURIComponent(query)}`)).text);
}

async function firstItem(query) {
  const { hits } = await answer(query);
  return hits[0].id.split("/").slice(0, 2).join("/");
}

// An address of each page kind behind base, by name. Ids are those of the archive that is served.
async function kinds() {
  const item = await firstItem("gremium:Ratsversammlung ergebnis:abgelehnt Taxistände");
  return {
    start: "/",
    list: "/?q=der",
    narrowed: "/?q=Bau&gremium=Bau-+und+Umweltausschuss&ergebnis=angenommen",
    speeches: "/?q=redner%3AZumdick",
    nothing: "/?q=Quastenflosser",
    ways: "/?q=Rettungswache+Taxist%C3%A4nde&gremium=Kreisausschuss",
    meeting: `/dokument/${item.split("/")[0]}`,
    item: `/top/${item}`,
    debate: `/top/${await firstItem("redner:Zumdick Stellen")}`,
    document: `/dokument/${(await answer("drucksache:VO/2023/087 Betonwanne")).hits[0].id}`,
    matter: "/drucksache?name=VO%2F2023%2F087",
    person: "/person?name=Holger+Zumdick",
    people: "/person?name=Wiebke",
    hostile: "/?q=Giftschrank",
    "hostile-item": `/top/${await firstItem("Giftschrank ergebnis:angenommen")}`,
    help: "/hilfe",
    imprint: "/impressum",
    accessibility: "/barrierefreiheit",
    error: "/?q=%28Schule",
    missing: "/dokument/000000000000",
  };
}

module.exports = { assert, base, test, done, launch, get, answer, firstItem, kinds };
