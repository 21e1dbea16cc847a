// The search of the site: a box on its own page, and on every other page a dialog that the link to it opens. Nothing of the index is
// loaded before somebody searches. Then, on the page that a result leads to, the words that were looked for are highlighted.
"use strict";
{
  const { analyzer, engine, stylesheet, root, close } = document.querySelector(".search-open").dataset;
  const pageLanguage = document.documentElement.lang;
  const siteAddress = new URL(root || "./", location.href).href;

  // What a choice on the page keeps to; the first three are in the dialog too.
  const FACETS = ["stage", "group", "owner", "kind", "moment", "side", "freshness", "language"];
  // Every result loads a file: so many at first, on the page once the last of these comes into view, and more whenever somebody asks.
  const FIRST = 6, ON_PAGE = 10, MORE = 12;
  const RECENT = 5, LONGEST_RECENT = 60;
  // Milliseconds after the last key: until a search begins, and until its outcome is read out.
  const TYPING = 100, READING = 700;

  // All files from disk share one storage, and some browsers refuse it.
  const kept = (name) => {
    try {
      return JSON.parse(localStorage.getItem(`truce ${name} ${siteAddress}`));
    } catch {
      return null;
    }
  };
  const keep = (name, value) => {
    try {
      localStorage.setItem(`truce ${name} ${siteAddress}`, JSON.stringify(value));
    } catch {}
  };

  const loaded = {};
  const load = (tag, source) =>
    (loaded[Object.values(source)[0]] ??= new Promise((onload, onerror) => {
      document.head.append(Object.assign(document.createElement(tag), source, { onload, onerror }));
    }));
  const open = async (language) => {
    const style = stylesheet && load("link", { href: stylesheet, rel: "stylesheet" });
    await Promise.all([style, load("script", { src: analyzer }), load("script", { src: engine })]);
    return truceSearch.open(language, root);
  };
  const indexes = {};
  const indexOf = (language) => (indexes[language] ??= open(language));

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
    element.append(...children.filter(Boolean));
    return element;
  };
  const button = (text, onclick, attributes = {}) => Object.assign(make("button", { type: "button", ...attributes }, text), { onclick });
  const marked = (text, marks) => {
    let end = 0;
    const pieces = marks.flatMap(([from, to]) => {
      const piece = [text.slice(end, from), make("mark", {}, text.slice(from, to))];
      end = to;
      return piece;
    });
    return [...pieces, text.slice(end)];
  };
  const withQuery = (href, name, query) => {
    const [address, fragment] = href.split("#");
    return `${address}?${name}=${encodeURIComponent(query)}${fragment ? `#${fragment}` : ""}`;
  };

  // By their places on the customer's path, or by their labels.
  const inOrder = (path) => ([one, label], [other, otherLabel]) =>
    path ? path.indexOf(one) - path.indexOf(other) : label.localeCompare(otherLabel, pageLanguage);

  // MARK: One result

  const result = (page, says, query, announce) => {
    const link = (href, attributes, ...children) => make("a", { href: withQuery(href, "h", query), ...attributes }, ...children);
    // As on every page: a stage has its number, and the colour of its moment.
    const number = says.stages.indexOf(page.stage?.id) + 1;
    const moment = says.moments.indexOf(page.moment?.id);
    const stage = page.stage && make("span", { class: `chip ${moment < 0 ? "always" : `m${moment % 7}`}` }, number && make("span", { class: "number" }, String(number)), page.stage.label);
    const facts = [page.kind?.label, page.owner?.label].filter(Boolean).join(" · ");
    const fresh = page.freshness && make("span", { class: `fresh fresh-${page.freshness.id}` }, page.freshness.label);
    const retired = page.isRetired && make("span", { class: "status status-deprecated" }, says.retired);
    const parts = [
      make("h2", {}, link(page.href, { class: "result-title" }, ...marked(page.title, page.marks))),
      make("p", { class: "line meta" }, stage, facts, fresh, retired),
      page.snippet.text && make("p", { class: "snippet" }, ...marked(page.snippet.text, page.snippet.marks)),
    ];
    if (page.sections.length) {
      const items = page.sections.map(({ title, href }) => make("li", {}, link(href, {}, title)));
      parts.push(make("ul", { class: "result-sections", "aria-label": says.sections }, ...items));
    }
    const title = make("span", { class: "vh" }, ` ${page.title}`);
    const actions = make("p", { class: "actions" });
    if (page.copy || page.open) {
      const text = page.copy || new URL(page.open, location.href).href;
      const label = page.copy ? says.copy : says.copyLink;
      const shown = make("span", {}, label);
      actions.append(button(shown, async () => {
        shown.textContent = (await truce.copy(text)) ? says.copied : says.copyFailed;
        announce(shown.textContent);
        setTimeout(() => (shown.textContent = label), 2500);
      }, { class: "button copy" }));
      actions.firstChild.append(title);
    }
    if (page.open) actions.append(make("a", { class: "open", href: page.open }, says.open, title.cloneNode(true)));
    if (actions.firstChild) parts.push(actions);
    return make("li", { class: "result" }, ...parts);
  };

  // MARK: The box

  const box = (place, { label, isPage }) => {
    const input = make("input", { type: "search", "aria-label": label, placeholder: label, autocomplete: "off", spellcheck: "false", enterkeyhint: "search" });
    const row = make("div", { class: "search-row" }, input);
    const facets = make("div", { class: "search-facets" });
    const status = make("p", { class: "vh", role: "status" });
    const notes = make("div", { class: "search-notes" });
    const counted = make("p", { class: "search-count" });
    const results = make("div", { class: "search-results" });
    const foot = make("div", { class: "search-foot meta" });
    place.append(row, facets, status, notes, results, foot);

    let language = pageLanguage, filters = {}, turn = 0, typing, reading, pending = Promise.resolve();
    const languages = [...document.querySelectorAll("a[hreflang]")].map((link) => ({ tag: link.hreflang, name: link.textContent.trim() }));

    const announce = (text) => (status.textContent = text);
    const remember = () => {
      const query = input.value.trim();
      const others = (kept("recent") ?? []).filter((other) => other !== query);
      if (query && query.length <= LONGEST_RECENT) keep("recent", [query, ...others].slice(0, RECENT));
    };
    const seek = (query) => {
      input.value = query;
      input.focus();
      changed();
    };

    const showFacets = ({ facets: all, says }, counts) => {
      const isOpen = new Set([...facets.querySelectorAll("details[open]")].map((details) => details.dataset.facet));
      const focused = document.activeElement?.value;
      const list = FACETS.slice(0, isPage ? FACETS.length : 3).flatMap((name) => {
        const chosen = filters[name] ?? [];
        const values = all[name].values.filter(([id]) => counts[name][id] || chosen.includes(id)).sort(inOrder(says[`${name}s`]));
        if (values.length < 2 && !chosen.length) return [];
        const choices = values.map(([id, label]) => {
          const choice = make("input", { type: "checkbox", name: `pb-${name}`, value: id });
          choice.checked = chosen.includes(id);
          choice.onchange = () => {
            filters[name] = choice.checked ? [...chosen, id] : chosen.filter((other) => other !== id);
            changed();
          };
          return make("label", {}, choice, `${label} `, make("span", { class: "count" }, String(counts[name][id] ?? 0)));
        });
        const summary = make("summary", {}, says[name], chosen.length ? ` (${chosen.length})` : "");
        const details = make("details", { class: "facet", "data-facet": name, name: "pb-facet" }, summary, make("div", { role: "group", "aria-label": says[name] }, ...choices));
        details.open = isOpen.has(name);
        return [details];
      });
      const isChosen = Object.values(filters).some((values) => values.length);
      if (isChosen) list.push(button(says.clearFilters, () => ((filters = {}), changed(), input.focus()), { class: "button" }));
      facets.replaceChildren(...list);
      if (focused) facets.querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus();
    };

    const showNotes = ({ says }, { total, partial, guess, query }) => {
      const list = [];
      const isAsked = query || Object.values(filters).some((values) => values.length);
      if (isAsked && total) list.push(counted);
      if (partial) list.push(make("p", { class: "notice" }, says.partial));
      if (guess) list.push(make("p", {}, `${says.guess} `, button(guess, () => seek(guess), { class: "link" })));
      if (isAsked && !total) {
        list.push(make("p", { class: "empty" }, `${says.nothing} `, says.report && make("a", { href: says.report + encodeURIComponent(query) }, says.tell)));
      }
      if (isAsked && languages.length > 1) {
        const choices = languages.map(({ tag, name }) => button(name, () => ((language = tag), (filters = {}), changed()), { class: "chip always", lang: tag, "aria-pressed": tag === language }));
        list.push(make("p", { class: "line" }, `${says.inLanguage} `, ...choices));
      }
      const recent = kept("recent") ?? [];
      if (!isAsked && recent.length) {
        list.push(make("p", { class: "line" }, `${says.recent} `, ...recent.map((text) => button(text, () => seek(text), { class: "chip always" }))));
      }
      notes.replaceChildren(...list);
      return isAsked;
    };

    // The other editions are loaded only for this, once typing has stopped.
    const countElsewhere = async (query, mine) => {
      for (const choice of notes.querySelectorAll(`[lang]:not([lang="${language}"])`)) {
        const count = await indexOf(choice.lang).then((index) => index.count(query), () => undefined);
        if (mine === turn && count !== undefined) choice.append(` · ${count.toLocaleString(pageLanguage)}`);
      }
    };

    // The pages that are found, and behind them the button for more: those that are shown stay as they are.
    const showPages = (index, query, found) => {
      const mine = turn;
      const { says } = index;
      const items = (pages) => pages.map((page) => result(page, says, query, announce));
      const shown = new Set();
      const add = ({ pages, total }) => {
        const next = pages.filter(({ href }) => !shown.has(href));
        for (const { href } of next) shown.add(href);
        end.before(...items(next));
        if (shown.size >= total) end.remove();
        counted.textContent = `${says.found} ${total.toLocaleString(pageLanguage)}`;
      };
      const more = async (limit) => {
        const found = await index.search(query, filters, limit);
        if (mine === turn) add(found);
      };
      const end = make("li", {}, button(says.more, async () => {
        const place = shown.size;
        await more(place + MORE);
        titles()[place]?.focus();
      }, { class: "button" }));
      const list = make("ol", { class: "results" }, end);
      add(found);
      const others = found.others.length ? [make("h2", {}, says.some), make("ol", { class: "results" }, ...items(found.others))] : [];
      results.replaceChildren(list, ...others);
      if (!isPage || !end.isConnected) return;
      const observer = new IntersectionObserver((seen) => {
        if (!seen.some((last) => last.isIntersecting)) return;
        observer.disconnect();
        more(ON_PAGE);
      });
      observer.observe(end.previousSibling);
    };

    const search = async () => {
      const mine = ++turn;
      const query = input.value.trim();
      const index = await indexOf(language);
      const found = await index.search(query, filters, FIRST);
      if (mine !== turn) return;
      const { says } = index;
      const isAsked = showNotes(index, { ...found, query });
      showFacets(index, found.counts);
      for (const part of [facets, status, notes, results, foot]) part.lang = language;
      showPages(index, query, found);
      showFoot(says, query);
      clearTimeout(reading);
      reading = setTimeout(() => {
        announce(isAsked ? `${says.found} ${found.total}` : "");
        if (query) countElsewhere(query, mine);
      }, READING);
      if (!isPage) return;
      const address = new URLSearchParams(query && { q: query });
      for (const [name, values] of Object.entries(filters)) for (const value of values) address.append(name, value);
      history.replaceState(null, "", `${location.pathname}${address.size ? `?${address}` : ""}`);
      document.querySelector(".all-names").hidden = isAsked;
      // Another edition is asked the same.
      for (const link of document.querySelectorAll("a[hreflang]")) link.search = query ? `?q=${encodeURIComponent(query)}` : "";
    };

    const showFoot = (says, query) => {
      const slash = make("input", { type: "checkbox" });
      slash.checked = kept("slash") !== false;
      slash.onchange = () => keep("slash", slash.checked);
      const all = !isPage && query && make("a", { href: withQuery(link.href, "q", query) }, says.wholePage);
      foot.replaceChildren(...[make("span", { class: "keys" }, says.keys), make("label", { class: "keys" }, slash, says.slash), all].filter(Boolean));
    };

    const changed = (delay = 0) => {
      clearTimeout(typing);
      pending = new Promise((done) => (typing = setTimeout(() => done(search()), delay)));
    };

    const titles = () => [...results.querySelectorAll(".result-title")];
    const move = (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const stops = [input, ...titles()];
      const here = stops.findIndex((stop) => stop === document.activeElement || stop.closest("li")?.contains(document.activeElement));
      // Who types on wants to look for something else.
      if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) input.focus();
      if (!step || here < 0) return;
      event.preventDefault();
      stops[Math.min(Math.max(here + step, 0), stops.length - 1)].focus();
    };

    input.addEventListener("input", () => changed(TYPING));
    place.addEventListener("click", ({ target }) => {
      for (const facet of facets.querySelectorAll("[open]")) if (!facet.contains(target)) facet.open = false;
    });
    place.addEventListener("keydown", async (event) => {
      move(event);
      if (event.key !== "Enter" || event.target !== input || event.isComposing) return;
      await pending;
      titles()[0]?.click();
    });
    results.addEventListener("click", (event) => event.target.closest("a") && remember());

    return {
      input, row,
      ask: (query, chosen = {}) => {
        input.value = query;
        filters = chosen;
        language = pageLanguage;
        changed();
      },
    };
  };

  // MARK: On the page and in the dialog

  const place = document.getElementById("pb-search");
  const link = document.querySelector(".search-open");
  let show;

  if (place) {
    const own = box(place, { label: place.dataset.label, isPage: true });
    const address = new URLSearchParams(location.search);
    const chosen = Object.fromEntries(FACETS.map((name) => [name, address.getAll(name)]));
    own.ask(address.get("q") ?? "", chosen);
    own.input.focus();
    show = (text) => {
      if (text) own.ask(text);
      own.input.focus();
      own.input.select();
    };
  } else if (link) {
    let dialog, own;
    show = async (text) => {
      if (dialog?.open) return dialog.close();
      if (!dialog) {
        try {
          await indexOf(pageLanguage);
        } catch {
          // Without the index beside it, the page still has its list of names.
          return location.assign(link.href);
        }
        const label = link.textContent;
        dialog = make("dialog", { class: "search-dialog", "aria-label": label });
        document.body.append(dialog);
        own = box(dialog, { label });
        own.row.append(button(close, () => dialog.close(), { class: "button" }));
        dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
      }
      dialog.showModal();
      if (text || !own.input.value) own.ask(text);
      own.input.select();
    };
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      show("");
    });
  }

  if (show) {
    link?.setAttribute("aria-keyshortcuts", "Control+K Meta+K");
    addEventListener("keydown", (event) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
      const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping && kept("slash") !== false;
      if (!isCommand && !isSlash) return;
      event.preventDefault();
      const selected = getSelection().toString().trim();
      show(isCommand && selected.length <= LONGEST_RECENT ? selected : "");
    });
  }

  // MARK: On arrival

  // Without a change to the page: nothing to undo in print, and a style sheet says how it looks.
  const highlight = async (query) => {
    const { words } = await indexOf(pageLanguage);
    const keys = new Set(words(query).map((word) => word.key));
    const ranges = [];
    const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      // What stands around the text would be found on every page.
      if (text.parentElement.closest("nav, .badges, .facts")) continue;
      for (const { key, start, end } of words(text.data)) {
        if (keys.has(key)) ranges.push(new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }));
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
    addEventListener("keydown", (event) => event.key === "Escape" && CSS.highlights.delete("found"));
  };
  const sought = new URLSearchParams(location.search).get("h");
  if (sought && globalThis.CSS?.highlights) highlight(sought);
}
