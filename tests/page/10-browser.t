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

async function byYear(browser) {
  const page = await newPage(browser);
  await page.goto(`${base}/?q=der`);
  const bar = page.locator(".jahre svg a").first();
  const [, year, count] = (await bar.locator("title").textContent()).match(/^(\d{4}): (\d+) Treffer$/);
  await page.click(".jahre summary");
  assert.equal(await page.innerText(".jahre tbody tr >> nth=0"), `${year}\t${count}`);
  await bar.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`jahr=${year}`));
  assert.equal(await page.innerText("h1"), `${count} Treffer`);
  assert.match(await page.innerText("ul.chips"), new RegExp(`Jahr: ${year}`));
  await page.close();
}

async function main() {
  const browser = await launch();
  const all = await kinds();

  await test("search, page 2, facet, item, source, back, chip, order", () => walk(browser, {}));
  await test("the same without JavaScript", () => walk(browser, { javaScriptEnabled: false }));
  await test("the same on a phone", () =>
    walk(browser, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }));
  await test("a bar of the chart asks for its year", () => byYear(browser));

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

  // What is announced of the choices, and the choices.
  async function choices(page, field = "#q") {
    await page.locator(`${field}[aria-expanded=true]`).waitFor();
    return page.locator(`${field}-liste [role=option] span`).allInnerTexts();
  }

  await test("a name is completed by keyboard, and asked for", async () => {
    const page = await newPage(browser);
    await page.goto(`${base}/`);
    await page.focus("#q");
    await page.keyboard.type("Stellen zum");
    assert.deepEqual(await choices(page), ["Holger Zumdick"]);
    assert.equal(await page.innerText(".anfang > .zeile [role=status]"), "1 Vorschlag, mit den Pfeiltasten zu wählen");
    await page.keyboard.press("ArrowDown");
    const active = await page.getAttribute("#q", "aria-activedescendant");
    assert.equal(await page.innerText(`#${active} span`), "Holger Zumdick");
    assert.equal(await page.getAttribute(`#${active}`, "aria-selected"), "true");
    await page.keyboard.press("Enter");
    assert.equal(await page.inputValue("#q"), 'Stellen redner:"Holger Zumdick" ');
    assert.equal(await page.getAttribute("#q", "aria-expanded"), "false");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=Stellen/);
    assert.ok((await hits(page)).length > 0);
    assert.deepEqual(page.faults, []);
    await page.close();
  });

  await test("a field, then its values; Escape leaves what was written", async () => {
    const page = await newPage(browser);
    await page.goto(`${base}/`);
    await page.focus("#q");
    await page.keyboard.type("grem");
    assert.deepEqual(await choices(page), ["gremium:"]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.locator("#q-liste li >> nth=7").waitFor();
    await page.keyboard.type("kreis");
    assert.deepEqual(await choices(page), ["Kreisausschuss"]);
    await page.keyboard.press("Escape");
    assert.equal(await page.inputValue("#q"), "gremium:kreis");
    assert.equal(await page.isVisible("#q-liste"), false);
    await page.close();
  });

  await test("by mouse, in quotes, in the middle, with other spellings", async () => {
    const page = await newPage(browser);
    await page.goto(`${base}/?q=der`);
    for (const [written, label] of [['redner:"holger zu', "Holger Zumdick"], ["(mobilitaet", "Ausschuss für Klimaschutz, Mobilität und Stadtgrün"]]) {
      await page.fill("#q", "");
      await page.keyboard.type("x y");
      await page.keyboard.press("Home");
      await page.keyboard.type(`${written}`);
      assert.ok((await choices(page)).includes(label), written);
      await page.click(`#q-liste >> text=${label}`);
      assert.match(await page.inputValue("#q"), new RegExp(`[a-z]:"${label}" x y$`));
      assert.equal(await page.evaluate(() => document.activeElement.id), "q");
    }
    await page.close();
  });

  await test("nothing is completed where nothing fits, and Enter asks", async () => {
    const page = await newPage(browser);
    await page.goto(`${base}/?q=der`);
    await page.fill("#q", "");
    const fetched = page.waitForResponse(/vorschlaege$/).catch(() => null);
    await page.keyboard.type("Taxist -- ( \"");
    await fetched;
    assert.equal(await page.isVisible("#q-liste"), false);
    await page.fill("#q", "Freibad");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=Freibad/);
    await page.close();
  });

  await test("the form's fields complete to the bare value", async () => {
    const page = await newPage(browser);
    await page.goto(`${base}/`);
    await page.click("text=Genauer suchen");
    await page.focus("#f-gremium");
    await page.keyboard.type("umwelt");
    assert.deepEqual(await choices(page, "#f-gremium"), ["Bau- und Umweltausschuss"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    assert.equal(await page.inputValue("#f-gremium"), "Bau- und Umweltausschuss");
    await page.close();
  });

  await test("without the list of names everything else works", async () => {
    const page = await newPage(browser);
    await page.route(/vorschlaege$/, (route) => route.abort());
    await page.goto(`${base}/`);
    await page.fill("#q", "zumdick");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=zumdick/);
    assert.ok((await hits(page)).length > 0);
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
