// screens.js FOLDER: a picture of each page kind, wide and narrow, light and dark, on paper; and of the field while it is
// completed. To be looked at.
"use strict";

const path = require("path");
const { base, launch, kinds } = require("./browser.js");

const views = [
  { name: "1280", width: 1280, height: 900 },
  { name: "390", width: 390, height: 844 },
  { name: "1280-dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "390-dark", width: 390, height: 844, colorScheme: "dark" },
  { name: "paper", width: 720, height: 1018, media: "print" },
];

async function typing(page) {
  await page.goto(`${base}/`);
  await page.fill("#q", "Stellen aus");
  await page.locator("#q-liste li").first().waitFor();
  await page.keyboard.press("ArrowDown");
}

async function main(folder) {
  const browser = await launch();
  for (const { name: view, width, height, colorScheme, media } of views) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    const take = (name) => page.screenshot({ path: path.join(folder, `${name}-${view}.png`), fullPage: true });
    await page.emulateMedia({ media });
    for (const [name, address] of Object.entries(await kinds())) {
      await page.goto(base + address);
      await take(name);
    }
    if (!media) {
      await typing(page);
      await take("typing");
    }
    await page.close();
  }
  await browser.close();
}

main(process.argv[2]);
