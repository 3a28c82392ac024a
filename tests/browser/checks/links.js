// Links: a jump within the page ends where it says, and the other language opens at the same place.

/** Follows every link within the page and sees whether its target stands on the screen, under nothing. */
export async function jumps(page) {
  return page.evaluate(async () => {
    const problems = [];
    const ids = new Set([...document.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href").slice(1)));
    for (const id of ids) {
      location.hash = id;
      await new Promise(requestAnimationFrame);
      const target = document.getElementById(decodeURIComponent(id));
      if (!target) continue;
      const [first] = probe.texts(target);
      const line = first?.lines[0];
      if (!line) {
        problems.push(`#${id} shows nothing`);
      } else if (line.top < -2 || line.bottom > innerHeight) {
        problems.push(`#${id} «${probe.excerpt(first.text)}» is not on the screen after the jump`);
      } else {
        const hit = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
        if (hit && !hit.contains(first.parent) && !first.parent.contains(hit)) problems.push(`#${id} lies under ${probe.name(hit)} after the jump`);
      }
    }
    return problems;
  });
}

/** From a section, a click on the other language has to end at the same section; from the head, at the head. */
export async function languageSwitch(page, url, language) {
  const problems = [];
  if ((await page.locator("a[lang]").count()) === 0) return problems;
  const sections = await page.evaluate(() => [...document.querySelectorAll("main section[id]:has(a[lang])")].map((one) => one.id));
  if (sections.length === 0) problems.push("no section has a link to the other language");
  for (const id of ["", ...sections.filter((_, index) => index === 1 || index === sections.length - 1)]) {
    await page.goto(id ? `${url}#${id}` : url);
    const link = page.locator(id ? `section#${id} a[lang]` : "header a[lang], nav a[lang]").first();
    const other = await link.getAttribute("lang");
    await link.click();
    await page.waitForLoadState("load");
    const found = await page.evaluate((id) => {
      const box = (document.getElementById(id) ?? document.body).getBoundingClientRect();
      return { language: document.documentElement.lang, hash: location.hash.slice(1), on: box.top > -3 && box.top < innerHeight };
    }, id);
    if (found.language !== other || other === language) problems.push(`the link to «${other}» opens a page in «${found.language}»`);
    if (found.hash !== id || !found.on) problems.push(`from «${id || "the head"}» the other language opens at «${found.hash || "the head"}»`);
  }
  return problems;
}
