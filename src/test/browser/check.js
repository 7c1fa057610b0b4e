// Each page at three widths, light and dark: axe-core finds nothing, nothing is wider than the screen, and the Tab key
// reaches every link. Writes a picture of each next to it, and ends with 1 if anything is wrong.
import puppeteer from "puppeteer-core";
import { readFileSync } from "node:fs";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
let wrong = 0;

function report(...words) {
  wrong++;
  console.log(...words);
}

async function open(file, width, scheme) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) report(file, "asks for", request.url());
  });
  await page.goto("file://" + file);
  return page;
}

/** Walks with the Tab key until it comes back to the beginning. */
async function walk(page) {
  const all = await page.evaluate(
    () => [...document.querySelectorAll("a[href], [tabindex='0']")].filter((e) => e.getClientRects().length > 0).length,
  );
  const reached = await page.evaluate(() => (window.reached = new Set()) && 0);
  for (let i = reached; i <= all + 2; i++) {
    await page.keyboard.press("Tab");
    await page.evaluate(() => document.activeElement !== document.body && window.reached.add(document.activeElement));
  }
  const found = await page.evaluate(() => window.reached.size);
  return [found, all];
}

for (const file of process.argv.slice(2)) {
  for (const width of [320, 768, 1280]) {
    for (const scheme of ["light", "dark"]) {
      const page = await open(file, width, scheme);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
      violations.forEach((one) => report(file, width, scheme, one.id, one.nodes[0].target, one.help));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) report(file, width, scheme, "is wider than the screen by", over);
      await page.screenshot({ path: `${file}.${width}.${scheme}.png`, fullPage: true });
      await page.close();
    }
  }
  const page = await open(file, 1280, "light");
  const [found, all] = await walk(page);
  if (found < all) report(file, "the Tab key reaches", found, "of", all);
  await page.close();
}
await browser.close();
console.log(process.argv.length - 2, "pages,", wrong, "problems");
process.exit(wrong === 0 ? 0 : 1);
