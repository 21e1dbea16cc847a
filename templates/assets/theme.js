// What no page can do by itself: copy to the clipboard, be light or dark at will, list its keys, notice that a review date has passed.
// Without this file every page is complete; it only lacks these comforts.
"use strict";
{
  const words = document.currentScript.dataset;
  const root = document.documentElement.dataset;
  const all = (css, within = document) => [...within.querySelectorAll(css)];
  const make = (tag, values, ...parts) => {
    const element = Object.assign(document.createElement(tag), values);
    element.append(...parts);
    return element;
  };

  const addButton = (place, act, ...parts) => {
    const button = make("button", { type: "button", className: "button", onclick: act }, ...parts);
    place.append(button);
    return button;
  };

  const copy = async (text) => {
    text = text.replaceAll("\u00a0", " ").trim();
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Plain http has no clipboard object.
      const box = make("textarea", {}, text);
      document.body.append(box);
      box.select();
      const done = document.execCommand("copy");
      box.remove();
      return done;
    }
  };

  const addCopyButton = (place, source, name = "", caption = words.copy) => {
    const label = make("span", { role: "status" }, caption);
    const act = async () => {
      label.textContent = (await copy(source())) ? words.copied : words.failed;
      setTimeout(() => (label.textContent = caption), 2500);
    };
    addButton(place, act, label, make("span", { className: "vh" }, name && ` ${name}`)).classList.add("copy");
  };

  for (const link of all(".actions .open")) {
    addCopyButton(link.parentElement, () => link.href, link.querySelector(".vh").textContent.trim(), words.link);
  }

  // The captions are attributes of the place, in the order of the buttons. A browser may refuse to keep the choice.
  for (const place of all(".scheme")) {
    const choose = (scheme) => {
      root.theme = scheme;
      for (const button of place.children) button.ariaPressed = button.value === scheme;
    };
    for (const [value, caption] of Object.entries(place.dataset)) {
      const act = () => {
        choose(value);
        try {
          localStorage.setItem(`${words.site}:scheme`, value);
        } catch {}
      };
      addButton(place, act, caption).value = value;
    }
    choose(root.theme ?? "auto");
  }

  // What few readers ask for is loaded when they do.
  const load = (src) => document.head.append(make("script", { src }));
  for (const place of all(".tools")) addButton(place, () => load(words.keys), words.shortcuts);
  addEventListener("keydown", ({ key, target }) => {
    if (key === "?" && !target.matches("input, textarea, select")) load(words.keys + "#typed");
  });

  // A site built in May must not call itself fresh in November.
  const today = new Date().toISOString().slice(0, 10);
  for (const badge of all(".fresh-current[data-due], .fresh-due[data-due]")) {
    if (badge.dataset.due < today) {
      badge.className = "fresh fresh-overdue";
      badge.textContent = words.overdue;
    }
  }

  globalThis.truce = { words, all, make, addButton, addCopyButton, load };
}
