// The page without a mouse: Tab from the top to the end.

/** Walks through the page with Tab and looks at each stop. */
export async function keyboard(page) {
  const problems = [];
  const stops = await page.evaluate(() => {
    document.activeElement?.blur();
    scrollTo(0, 0);
    const all = "a[href], button, input, select, textarea, summary, [tabindex]";
    return [...document.querySelectorAll(all)].filter((one) => one.tabIndex >= 0 && probe.shown(one)).length;
  });
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(focused, stop === 0);
    if (found === null) {
      problems.push(`Tab leaves the page after ${stop} of ${stops} stops`);
      break;
    }
    problems.push(...found);
  }
  await page.keyboard.press("Tab");
  if (await page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null
    && !document.activeElement.matches("a.skip, a[href]:first-of-type"))) {
    problems.push("Tab does not leave the page at its end");
  }
  return problems;
}

/** What is wrong with the element that has the focus; runs in the page. */
function focused(first) {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const problems = [];
  const what = `${probe.name(element)} «${probe.excerpt(element.textContent)}»`;
  const [line] = element.getClientRects();
  const style = getComputedStyle(element);
  if (first) {
    const target = element.getAttribute("href")?.startsWith("#") && document.querySelector(element.getAttribute("href"));
    if (!target) problems.push(`the first stop, ${what}, does not skip to the text`);
  }
  if (!line || line.width < 2 || line.height < 2) return [`${what} has the focus and cannot be seen`];
  const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
    problems.push(`${what} has the focus outside the screen`);
  } else {
    const hit = document.elementFromPoint(x, y);
    if (!element.contains(hit)) problems.push(`${what} has the focus under ${hit && probe.name(hit)}`);
  }
  const ring = style.outlineStyle !== "none" && (style.outlineStyle === "auto" || Number.parseFloat(style.outlineWidth) >= 2);
  if (!ring) problems.push(`${what} shows no focus`);
  else {
    const contrast = against(style.outlineColor, Number.parseFloat(style.outlineOffset) >= 0 ? element.parentElement : element);
    if (contrast < 3) problems.push(`${what} shows its focus with a contrast of ${contrast.toFixed(1)}`);
  }
  return problems;

  function against(colour, place) {
    let at = place;
    while (at && parse(getComputedStyle(at).backgroundColor)[3] === 0) at = at.parentElement;
    const [a, b] = [parse(colour), at ? parse(getComputedStyle(at).backgroundColor) : [255, 255, 255, 1]].map(luminance);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  // A canvas knows every way of writing a colour.
  function parse(colour) {
    globalThis.dot ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    dot.clearRect(0, 0, 1, 1);
    dot.fillStyle = colour;
    dot.fillRect(0, 0, 1, 1);
    return [...dot.getImageData(0, 0, 1, 1).data];
  }

  function luminance([red, green, blue]) {
    const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  }
}
