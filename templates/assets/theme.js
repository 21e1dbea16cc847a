// What a page cannot do by itself: copy to the clipboard, count what a filter leaves, notice that a review date has passed.
// Without this file every page is complete; it only lacks these three comforts.
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

  const addCopyButton = (place, source, name) => {
    const button = document.createElement("button");
    const label = document.createElement("span");
    button.type = "button";
    button.className = "button copy";
    label.setAttribute("role", "status");
    label.textContent = words.copy;
    button.append(label);
    if (name) button.setAttribute("aria-label", `${words.copy}: ${name}`);
    button.addEventListener("click", async () => {
      label.textContent = (await copy(source())) ? words.copied : words.failed;
      setTimeout(() => (label.textContent = words.copy), 2500);
    });
    place.append(button);
  };

  const text = (...elements) => elements.filter(Boolean).map((element) => element.textContent.trim()).join("\n\n");

  const addCopyButtons = () => {
    for (const block of document.querySelectorAll(".prose pre")) {
      if (block.closest(".email")) continue;
      const code = block.querySelector("code");
      addCopyButton(block, () => (code ?? block).textContent);
    }
    for (const said of document.querySelectorAll(".alert-say")) {
      const lines = [...said.children].filter((child) => !child.matches(".alert-title, .copy"));
      addCopyButton(said, () => text(...lines));
    }
    for (const email of document.querySelectorAll(".email")) {
      addCopyButton(email, () => text(email.querySelector("pre")));
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
      shown.textContent = count === rows.length ? all : `${count} ${words.shown} ${all}`;
      none.style.display = count ? "" : "block";
    });
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

  addCopyButtons();
  countShown();
  raiseOverdue();
}
