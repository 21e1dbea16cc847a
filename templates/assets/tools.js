// The tools at the end of a page, loaded when a reader comes near them or presses `?`: light or dark at will, and the list of keys.
"use strict";
{
  const { words, all, addButton } = truce;
  const root = document.documentElement.dataset;
  const [tools] = all(".tools");
  const [keys] = all("#pb-keys");
  const single = keys.querySelector("input");

  // Opened from disk, all files share one store, so that each name begins with the playbook's. A browser may refuse to keep anything.
  const keep = (name, value) => {
    try {
      localStorage.setItem(`${words.site}:${name}`, value);
    } catch {}
  };

  // The captions are attributes of the place, in the order of the buttons.
  for (const place of all(".scheme")) {
    const choose = (scheme) => {
      root.theme = scheme;
      for (const button of place.children) button.ariaPressed = button.value === scheme;
    };
    for (const [value, caption] of Object.entries(place.dataset)) {
      const act = () => {
        choose(value);
        keep("scheme", value);
      };
      addButton(place, act, caption).value = value;
    }
    choose(root.theme ?? "auto");
  }

  try {
    single.checked = localStorage.getItem(`${words.site}:keys`) !== "off";
  } catch {}
  single.onchange = () => keep("keys", single.checked ? "on" : "off");
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: keys.dataset.stylesheet }));
  addButton(keys, () => keys.close(), keys.dataset.close);
  addButton(tools, () => keys.showModal(), tools.dataset.keys);
  addEventListener("keydown", ({ key, target }) => {
    if (key === "?" && single.checked && !target.matches("input, textarea, select")) keys.showModal();
  });
}
