// Runs inside the page, before anything else of it: measures what is on the screen. It changes nothing by itself.
"use strict";

globalThis.probe = (() => {
  // Half a pixel is rounding, not layout.
  const SLACK = 0.6;

  /** How a person would find this element in the file. */
  function name(element) {
    const steps = [];
    for (let at = element; at && at !== document.documentElement && steps.length < 4; at = at.parentElement) {
      const label = at.id ? `#${at.id}` : `.${[...at.classList].join(".")}`;
      steps.unshift(at.localName + (label === "." ? "" : label));
      if (at.id) break;
    }
    return steps.join(" > ");
  }

  function excerpt(text) {
    const plain = text.replace(/\s+/g, " ").trim();
    return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
  }

  /** Whether an element is only for those who listen: clipped to a dot, or far to the left. */
  function onlyHeard(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.position !== "absolute" && style.position !== "fixed") continue;
      const box = at.getBoundingClientRect();
      if (box.right < 0 || box.bottom + scrollY < 0) return true;
      if ((box.width <= 1 || box.height <= 1) && style.overflow !== "visible") return true;
      if (style.clipPath === "inset(50%)") return true;
    }
    return false;
  }

  function shown(element) {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  }

  /** Every piece of text that can be seen, with the boxes of its lines. */
  function texts(root) {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const heard = new Map();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // A full stop may be there for those who listen or copy.
      if (!/[\p{L}\p{N}]/u.test(node.data) || parent.closest("script, style, svg, template") || !shown(parent)) continue;
      if (!heard.has(parent)) heard.set(parent, onlyHeard(parent));
      if (heard.get(parent)) continue;
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
      found.push({ parent, text: node.data, lines });
    }
    return found;
  }

  /** The nearest box that a text is laid out in. */
  function block(element) {
    let at = element;
    while (at.parentElement && getComputedStyle(at).display.startsWith("inline")) at = at.parentElement;
    return at;
  }

  /** What sticks out of the screen, out of its own box, or is cut off. */
  function layout(root = document.body) {
    const problems = [];
    const width = document.documentElement.clientWidth;
    const scroll = document.documentElement.scrollWidth;
    if (scroll > width) problems.push(`the page is ${scroll} px wide on a screen of ${width} px`);
    const wide = [...root.querySelectorAll("*")].filter((element) => {
      if (element.closest("svg") && element.localName !== "svg") return false;
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + SLACK || box.left < -SLACK) && shown(element) && !onlyHeard(element);
    });
    // What is around them is as wide because of them, and what stands below is as wide as they: the widest tell most.
    const inner = wide.filter((one) => !wide.some((other) => other !== one && one.contains(other)));
    const boxes = inner.map((element) => [element, element.getBoundingClientRect()]);
    boxes.sort(([, one], [, other]) => Math.max(other.right - width, -other.left) - Math.max(one.right - width, -one.left));
    for (const [element, box] of boxes.slice(0, 4)) {
      problems.push(`${name(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px: «${excerpt(element.textContent)}»`);
    }
    for (const { parent, text, lines } of texts(root)) {
      if (lines.length === 0) {
        problems.push(`${name(parent)}: «${excerpt(text)}» takes no room`);
        continue;
      }
      const home = block(parent);
      const room = home.getBoundingClientRect();
      const outside = lines.find((line) => line.right > room.right + 1.5 || line.left < room.left - 1.5);
      if (outside) problems.push(`${name(home)}: «${excerpt(text)}» sticks out of its box by ${Math.round(Math.max(outside.right - room.right, room.left - outside.left))} px`);
      const cut = clipper(parent, lines);
      if (cut) problems.push(`${name(cut)} cuts off «${excerpt(text)}»`);
    }
    return problems;
  }

  /** The ancestor that hides a part of these lines. */
  function clipper(element, lines) {
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.overflowX === "visible" && style.overflowY === "visible") continue;
      const box = at.getBoundingClientRect();
      const out = (line) =>
        (style.overflowX !== "visible" && (line.right > box.right + 1.5 || line.left < box.left - 1.5)) ||
        (style.overflowY !== "visible" && (line.bottom > box.bottom + 3 || line.top < box.top - 3));
      if (lines.some(out)) return at;
    }
    return null;
  }

  /** What goes along with the screen lies over text for a moment only, which is its nature. */
  function goesAlong(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (/sticky|fixed/.test(getComputedStyle(at).position)) return true;
    }
    return false;
  }

  /** Text that something else lies on, looked at screen by screen. */
  function covered(root = document.body) {
    const problems = [];
    scrollTo({ top: 0, behavior: "instant" });
    const all = texts(root).flatMap(({ parent, text, lines }) => lines.map((line) => ({ parent, text, line })));
    all.sort((one, other) => one.line.top - other.line.top);
    for (const { parent, text, line } of all) {
      const middle = line.top + line.height / 2;
      if (middle - scrollY > innerHeight && !goesAlong(parent)) scrollTo({ top: line.top, behavior: "instant" });
      const hit = document.elementFromPoint(line.left + line.width / 2, middle - scrollY);
      if (hit && !hit.contains(parent) && !parent.contains(hit) && !goesAlong(hit) && !goesAlong(parent)) {
        problems.push(`${name(hit)} lies on «${excerpt(text)}» of ${name(parent)}`);
      }
    }
    scrollTo({ top: 0, behavior: "instant" });
    return problems;
  }

  /** The words that can be seen, in the order of the file. */
  function words(root = document.body) {
    const text = texts(root).map((one) => one.text).join(" ");
    return text.normalize("NFKC").replace(/\u00AD/g, "").split(/\s+/).filter(Boolean);
  }

  /** Ids that stand twice, and links within the page that lead nowhere. */
  function ids(root = document.body) {
    const problems = [];
    const seen = new Set();
    for (const element of document.querySelectorAll("[id]")) {
      if (seen.has(element.id)) problems.push(`the id «${element.id}» stands twice`);
      seen.add(element.id);
    }
    for (const link of root.querySelectorAll("a[href^='#']")) {
      const id = decodeURIComponent(link.getAttribute("href").slice(1));
      if (id && !seen.has(id)) problems.push(`${name(link)} leads to «#${id}», which is not there`);
      if (!id) problems.push(`${name(link)} leads to the top by an empty address`);
    }
    for (const attribute of ["aria-labelledby", "aria-describedby", "headers", "for"]) {
      for (const element of root.querySelectorAll(`[${attribute}]`)) {
        for (const id of element.getAttribute(attribute).split(/\s+/)) {
          if (!seen.has(id)) problems.push(`${name(element)} names «${id}» in ${attribute}, which is not there`);
        }
      }
    }
    return problems;
  }

  /** Headings that skip a level, or a second first-level heading. */
  function headings() {
    const problems = [];
    let last = 0;
    let first = 0;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      const level = Number(heading.localName[1]);
      if (level === 1) first += 1;
      if (level > last + 1) problems.push(`${name(heading)} «${excerpt(heading.textContent)}» comes after a heading of level ${last}`);
      last = level;
    }
    if (first !== 1) problems.push(`${first} headings of the first level`);
    return problems;
  }

  /** Rules laid over the page without a style element, which its policy would refuse. */
  let laid = null;
  function lay(css) {
    laid ??= new CSSStyleSheet();
    laid.replaceSync(css);
    document.adoptedStyleSheets = css ? [laid] : [];
  }

  /** The size of the letters of every piece of text, to see whether they grow. */
  function sizes(root = document.body) {
    return texts(root).map(({ parent, text }) => [name(parent), excerpt(text), Number.parseFloat(getComputedStyle(parent).fontSize)]);
  }

  return { name, excerpt, shown, onlyHeard, texts, layout, covered, words, ids, headings, lay, sizes };
})();
