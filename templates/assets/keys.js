// The list of keys. It is loaded when a reader asks for it, and each time it is asked for: by `?`, which can be switched off, or by
// the button at the end of the page.
"use strict";
{
  const name = `${truce.words.site}:keys`;
  const isTyped = document.currentScript.src.endsWith("#typed");
  const dialog = document.querySelector("#pb-keys");
  const single = dialog.querySelector("input");
  // A browser may refuse to keep anything.
  try {
    single.checked = localStorage.getItem(name) !== "off";
    single.onchange = () => localStorage.setItem(name, single.checked ? "on" : "off");
  } catch {}
  if (!dialog.querySelector("button")) truce.addButton(dialog, () => dialog.close(), dialog.dataset.close);
  if (single.checked || !isTyped) dialog.showModal();
}
