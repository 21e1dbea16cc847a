// Comforts of the catalogue: count what a filter leaves, keep the choice in the address, take it back, sort, print. The filters
// themselves need no script.
for (const table of truce.all(".catalogue .assets")) {
  const { words, all, addButton, addCopyButton } = truce;
  const [shown, tools, none] = all(".shown,.shown-tools,.none-shown");
  const rows = all(".asset");
  const choices = all(".filters input");
  const total = shown.textContent;

  const update = () => {
    const count = rows.filter((row) => row.offsetParent).length;
    const picks = choices.filter((choice) => choice.checked && choice.value);
    shown.textContent = count < rows.length ? `${total} · ${words.shown}: ${count}` : total;
    none.style.display = count ? "" : "block";
    clear.hidden = !picks[0];
    history.replaceState({}, "", `?${new URLSearchParams(picks.map(({ name, value }) => [name, value]))}`);
  };
  const choose = (query) => {
    for (const choice of choices) {
      choice.checked = choice.value === (query.get(choice.name) ?? "");
      choice.onchange = update;
    }
    update();
  };

  const clear = addButton(tools, () => choose(new Map()), words.clear);
  addCopyButton(tools, () => location.href, "", words.link);
  addButton(tools, print, words.print);

  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const head of all("thead th:not(:last-child)")) {
    const cell = (row) => row.cells[head.cellIndex];
    const key = (row) => cell(row).querySelector("[data-due]")?.dataset.due ?? cell(row).textContent.trim();
    const sort = () => {
      const isUp = head.ariaSort !== "ascending";
      rows.sort((one, other) => compare(key(one), key(other)) * (isUp ? 1 : -1));
      table.tBodies[0].append(...rows);
      for (const { parentElement } of all("th button")) parentElement.ariaSort = null;
      head.ariaSort = isUp ? "ascending" : "descending";
    };
    addButton(head, sort, ...head.childNodes);
  }
  choose(new URLSearchParams(location.search));
}
