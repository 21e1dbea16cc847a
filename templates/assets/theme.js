// What no page can do by itself: copy to the clipboard, notice that a day has passed, load what its reader asks for.
// Without this file every page is complete; it only lacks these comforts.
"use strict";
{
  const words = document.currentScript.dataset;
  const all = (css) => [...document.querySelectorAll(css)];
  const make = (tag, values, ...parts) => {
    const element = Object.assign(document.createElement(tag), values);
    element.append(...parts);
    return element;
  };

  const addButton = (place, onclick, ...parts) => {
    const button = make("button", { type: "button", className: "button", onclick }, ...parts);
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

  // A site built in May must not call itself fresh in November, nor hand out what was valid until June.
  const today = new Date().toISOString().slice(0, 10);
  const raise = (badge, state, textContent) => Object.assign(badge, { className: `fresh fresh-${state}`, textContent });
  for (const badge of all("[data-due],[data-expires]")) {
    const { due, expires, expired } = badge.dataset;
    if (expires < today) {
      raise(badge, "expired", expired);
      const asset = badge.closest("tr,.asset-list li,.asset-page");
      asset?.classList.add("is-expired");
      for (const link of asset?.querySelectorAll(".actions a,.files a") ?? []) link.remove();
    } else if (due < today && badge.matches(".fresh-current,.fresh-due")) {
      raise(badge, "overdue", words.overdue);
    }
  }

  for (const link of all(".actions .open")) {
    addCopyButton(link.parentElement, () => link.href, link.querySelector(".vh").textContent.trim(), words.link);
  }

  // Of what somebody may need, one list at a time is open.
  for (const need of all(".needs details")) need.name = "pb-need";

  // What not every reader asks for is loaded when one does, and then told again what it was asked by.
  const wake = (place, event) => {
    const src = place.dataset.script;
    if (!src) return;
    delete place.dataset.script;
    event?.preventDefault();
    const onload = () => event?.target.dispatchEvent(new event.constructor(event.type, event));
    document.head.append(make("script", { src, onload }));
  };
  const isTyping = ({ target }) => target.matches("input,textarea,select");
  for (const search of all(".search-open")) {
    search.addEventListener("click", (event) => event.ctrlKey || event.metaKey || event.shiftKey || wake(search, event));
    addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey ? event.key === "k" : event.key === "/" && !isTyping(event)) wake(search, event);
    });
    if (all("#pb-search").length || location.search.includes("h=")) wake(search);
  }
  for (const tools of all(".tools")) {
    new IntersectionObserver(([{ isIntersecting }]) => isIntersecting && wake(tools)).observe(tools);
    addEventListener("keydown", (event) => event.key === "?" && !isTyping(event) && wake(tools, event));
  }

  globalThis.truce = { words, all, copy, addButton, addCopyButton };
}
