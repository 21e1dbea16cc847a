// What a page cannot do by itself: copy to the clipboard, count what a filter leaves, say which section is being read, notice that
// a review date has passed, take away a definition that covers the text. Without this file every page is complete; it only lacks these
// five comforts.
"use strict";
{
  const words = document.currentScript.dataset;

  const copy = async (text) => {
    text = text.replaceAll("\u00a0", " ").trim();
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Plain http has no clipboard object.
      const box = document.createElement("textarea");
      box.value = text;
      document.body.append(box);
      box.select();
      const done = document.execCommand("copy");
      box.remove();
      return done;
    }
  };

  const addCopyButton = (place, source, name, caption = words.copy) => {
    const button = document.createElement("button");
    const label = document.createElement("span");
    button.type = "button";
    button.className = "button copy";
    label.setAttribute("role", "status");
    label.textContent = caption;
    button.append(label);
    if (name) {
      const rest = document.createElement("span");
      rest.className = "vh";
      rest.textContent = ` ${name}`;
      button.append(rest);
    }
    button.addEventListener("click", async () => {
      label.textContent = (await copy(source())) ? words.copied : words.failed;
      setTimeout(() => (label.textContent = caption), 2500);
    });
    place.append(button);
  };

  const text = (...elements) => elements.filter(Boolean).map((element) => element.textContent.trim()).join("\n\n");

  const addCopyButtons = () => {
    for (const block of document.querySelectorAll(".prose .code")) {
      addCopyButton(block, () => block.querySelector("code").textContent);
    }
    for (const said of document.querySelectorAll(".alert-say")) {
      const lines = [...said.children].filter((child) => !child.matches(".alert-title, .copy"));
      addCopyButton(said, () => text(...lines));
    }
    for (const email of document.querySelectorAll(".email")) {
      const subject = email.querySelector(".email-subject");
      const message = email.querySelector(".email-message");
      if (subject) addCopyButton(subject.parentElement, () => subject.textContent, words.subject);
      if (message) addCopyButton(email.querySelector(".email-open") ?? email, () => message.textContent);
    }
    for (const link of document.querySelectorAll(".actions .open")) {
      addCopyButton(link.parentElement, () => link.href, link.querySelector(".vh").textContent.trim(), words.link);
    }
  };

  const countShown = () => {
    const shown = document.querySelector(".shown");
    const none = document.querySelector(".none-shown");
    if (!shown) return;
    const all = shown.textContent;
    const rows = [...document.querySelectorAll(".asset")];
    document.querySelector(".filters").addEventListener("change", () => {
      const count = rows.filter((row) => getComputedStyle(row).display !== "none").length;
      shown.textContent = count === rows.length ? all : `${all} · ${words.shown}: ${count}`;
      none.style.display = count ? "" : "block";
    });
  };

  const markSection = () => {
    const links = new Map([...document.querySelectorAll(".toc a")].map((link) => [link.hash.slice(1), link]));
    const headings = [...links.keys()].map((id) => document.getElementById(decodeURIComponent(id))).filter(Boolean);
    if (!headings.length) return;
    // The section being read is the last one that began above the upper third of the window.
    const mark = () => {
      const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
      for (const [id, link] of links) {
        if (current && decodeURIComponent(id) === current.id) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    };
    const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
    for (const heading of headings) watch.observe(heading);
  };

  // A site built in May must not call itself fresh in November.
  const raiseOverdue = () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const badge of document.querySelectorAll(".fresh-current[data-due], .fresh-due[data-due]")) {
      if (badge.dataset.due >= today) continue;
      badge.className = "fresh fresh-overdue";
      badge.textContent = words.overdue;
    }
  };

  // Escape hides what a term means until the pointer or the focus comes to the next element.
  const hideDefinitions = () => {
    const quiet = (isQuiet) => document.body.classList.toggle("is-quiet", isQuiet);
    addEventListener("keydown", (event) => event.key === "Escape" && quiet(true));
    for (const move of ["pointerover", "focusin"]) addEventListener(move, () => quiet(false));
  };

  globalThis.truceCopy = copy;
  addCopyButtons();
  hideDefinitions();
  countShown();
  markSection();
  raiseOverdue();
}
