#!/usr/bin/env node
// The page as a reader meets it, in headless Chromium under the real lighttpd.
"use strict";

const { assert, base, test, done, launch, kinds } = require("./browser.js");

async function newPage(browser, options = {}) {
  const page = await browser.newPage(options);
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith(base)) page.faults.push(`asks elsewhere: ${request.url()}`);
  });
  page.on("dialog", (dialog) => page.faults.push(`a dialog: ${dialog.message()}`));
  return page;
}

async function hits(page) {
  return page.locator("ol.treffer > li h2").allInnerTexts();
}

async function overflows(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

// One walk, with and without JavaScript.
async function walk(browser, options) {
  const page = await newPage(browser, options);
  await page.goto(`${base}/`);
  await page.fill("#q", "der");
  await page.click("button[type=submit] >> visible=true");
  assert.match(await page.innerText("h1"), /^\d+ Treffer$/);
  const all = parseInt(await page.innerText("h1"), 10);
  const first = await hits(page);
  assert.equal(first.length, 10);

  await page.click("nav.seiten >> text='2'");
  assert.match(page.url(), /seite=2/);
  const second = await hits(page);
  assert.equal(second.length, 10);
  assert.equal(first.filter((title) => second.includes(title)).length < 10, true);

  await page.click("aside.facetten >> text=Kreisausschuss");
  assert.match(page.url(), /gremium=Kreisausschuss/);
  assert.doesNotMatch(page.url(), /seite=/);
  const narrowed = parseInt(await page.innerText("h1"), 10);
  assert.ok(narrowed > 0 && narrowed < all);
  assert.match(await page.innerText("ul.chips"), /Gremium: Kreisausschuss/);
  assert.equal(await page.locator("ol.treffer .sitzung a:text-is('Kreisausschuss')").count(), 10);

  const title = (await hits(page))[0];
  await page.click("ol.treffer h2 a >> nth=0");
  assert.match(page.url(), /\/top\/[0-9a-f]{12}\/\d+$/);
  assert.equal(await page.innerText("h1"), title);
  const source = await page.getAttribute(".quelle a", "href");
  assert.match(source, /^https:\/\/akten\.example\.org\/lindtal-.*\.pdf#page=\d+$/);

  await page.goBack();
  assert.equal((await hits(page))[0], title);
  await page.click("ul.chips a");
  assert.equal(parseInt(await page.innerText("h1"), 10), all);
  assert.equal(await page.inputValue("#q"), "der");
  await page.click("text=die neuesten");
  assert.match(page.url(), /sortierung=datum/);
  const dates = await page.locator("ol.treffer time").evaluateAll((all) => all.map((time) => time.dateTime));
  assert.deepEqual(dates, [...dates].sort().reverse());
  assert.deepEqual(page.faults, []);
  await page.close();
}

async function main() {
  const browser = await launch();
  const all = await kinds();

  await test("search, page 2, facet, item, source, back, chip, order", () => walk(browser, {}));
  await test("the same without JavaScript", () => walk(browser, { javaScriptEnabled: false }));
  await test("the same on a phone", () =>
    walk(browser, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }));

  await test("the whole form asks with filters", async () => {
    const page = await newPage(browser);
    await page.goto(`${base}/`);
    await page.click("text=Genauer suchen");
    await page.fill("[name=gremium]", "Ratsversammlung");
    await page.selectOption("[name=ergebnis]", { label: "zur Kenntnis genommen" });
    await page.click(".genau button");
    assert.match(await page.innerText("ul.chips"), /Ergebnis: zur Kenntnis genommen/);
    assert.ok((await hits(page)).length > 0);
    await page.close();
  });

  await test("keyboard alone: skip link, search, hit", async () => {
    const page = await newPage(browser);
    await page.goto(`${base}/?q=der`);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.innerText), "Zum Inhalt");
    await page.keyboard.press("Enter");
    assert.match(page.url(), /#inhalt$/);
    await page.keyboard.press("/");
    await page.keyboard.type("Taxistände");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=Taxist/);
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement.matches("ol.treffer h2 a"))) break;
    }
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.equal(outline, "solid");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/top\//);
    assert.match(await page.innerText("h1"), /Taxistände/);
    await page.close();
  });

  await test("a hit of a speech leads to the speech", async () => {
    const page = await newPage(browser);
    await page.goto(base + all.speeches);
    await page.click("ol.treffer h2 a >> nth=0");
    assert.match(page.url(), /#rede-\d+$/);
    assert.match(await page.innerText(".rede:target .wer"), /Zumdick/);
    await page.close();
  });

  for (const width of [320, 390]) {
    for (const [name, address] of Object.entries(all)) {
      await test(`${name}: no scrolling sideways at ${width} px`, async () => {
        const page = await newPage(browser, { viewport: { width, height: 800 } });
        await page.goto(base + address);
        await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
        assert.equal(await overflows(page), 0);
        await page.close();
      });
    }
  }

  for (const [name, address] of Object.entries(all)) {
    await test(`${name}: no fault, nothing from elsewhere, no foreign element`, async () => {
      const page = await newPage(browser);
      const response = await page.goto(base + address);
      const foreign = await page
        .locator("script:not([src$='/nachlese.js']), iframe, img, [onerror], [onload], [style], style, a[href^=javascript]")
        .count();
      assert.equal(foreign, 0);
      const faults = page.faults.filter((fault) => response.status() < 400 || !/status of 40/.test(fault));
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  await test("on paper: no form, no facets, not wider than the paper", async () => {
    const page = await newPage(browser, { viewport: { width: 720, height: 1000 } });
    await page.goto(base + all.list);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".facetten").isVisible(), false);
    assert.equal(await page.locator(".kopf form").isVisible(), false);
    assert.equal(await overflows(page), 0);
    await page.close();
  });

  await browser.close();
  done();
}

main();
