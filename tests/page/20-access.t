#!/usr/bin/env node
// axe-core finds nothing on any page kind: light and dark, wide and narrow, with everything unfolded.
"use strict";

const axe = require("axe-core");
const { assert, base, test, done, launch, kinds } = require("./browser.js");

async function violations(page) {
  const results = await page.evaluate(
    () => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }));
  return results.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(" | ")}`);
}

async function main() {
  const browser = await launch();
  const all = await kinds();
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1280, 390]) {
      // the policy of the page would keep the checker out
      const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const [name, address] of Object.entries(all)) {
        await test(`${name}, ${colorScheme}, ${width} px`, async () => {
          await page.goto(base + address);
          await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
          await page.evaluate(axe.source);
          assert.deepEqual(await violations(page), []);
        });
      }
      await context.close();
    }
  }
  for (const colorScheme of ["light", "dark"]) {
    await test(`choices to complete to, ${colorScheme}`, async () => {
      const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width: 390, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${base}/`);
      await page.focus("#q");
      await page.keyboard.type("aus");
      await page.locator("#q-liste li").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.evaluate(axe.source);
      assert.deepEqual(await violations(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      await context.close();
    });
  }
  await test("the checker finds what is wrong", async () => {
    const page = await browser.newPage();
    await page.setContent("<title>x</title><img src='data:,'>");
    await page.evaluate(axe.source);
    assert.ok((await violations(page)).some((each) => each.startsWith("image-alt")));
  });
  await browser.close();
  done();
}

main();
