// screens.js FOLDER: a picture of each page kind, wide and narrow, light and dark. To be looked at.
"use strict";

const path = require("path");
const { base, launch, kinds } = require("./browser.js");

const views = [
  { width: 1280, height: 900, scheme: "light" },
  { width: 390, height: 844, scheme: "light" },
  { width: 1280, height: 900, scheme: "dark" },
  { width: 390, height: 844, scheme: "dark" },
];

async function main(folder) {
  const browser = await launch();
  for (const { width, height, scheme } of views) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
    for (const [name, address] of Object.entries(await kinds())) {
      await page.goto(base + address);
      const file = `${name}-${width}${scheme === "dark" ? "-dark" : ""}.png`;
      await page.screenshot({ path: path.join(folder, file), fullPage: true });
    }
    await page.close();
  }
  await browser.close();
}

main(process.argv[2]);
