// Finds pages in the index that lies beside the site. A page from disk can load nothing but scripts, so the index is scripts, each of
// which hands over one text.
//
//   const index = await truceSearch.open("pl", "../");
//   const found = await index.search('"za drogo" rabat -gratis', { stage: ["decision"] });
//
// found = { total, partial, guess, counts: { facet: { value: pages } }, pages, others }: `partial` if no page has all the words, `guess`
// the query without its typing errors, `others` pages with some of the words, when few have all. A page = { title, marks, href, kind,
// owner, stage, moment, freshness, isRetired, open, copy, snippet: { text, marks }, sections: [{ title, href }] }: marks are the
// [start, end] of words that were looked for, facets { id, label }.
"use strict";
globalThis.truceSearch = (() => {
  const texts = {};
  const scripts = {};
  const values = {};
  [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"].forEach((sign, value) => (values[sign] = value));

  // What a match is worth.
  const STEM = 0.85, NAME = 0.7, PREFIX = 0.65, TYPO = 0.45;
  // How fast more of a word counts less.
  const SATURATION = 1.2;
  // By the standing of a page: plain, looked for by name, a list, retired.
  const STANDINGS = [1, 1.15, 0.7, 0.3];
  // Letters of a snippet.
  const SNIPPET = 160;
  // In how many files the beginning of a word is looked for, and in no more than it has letters: a short one says little.
  const MOST_FILES = 3;
  // Among how many keys a mistyped word is looked for.
  const MOST_KEYS = 8;
  // Letters of a query that count: who pastes a whole text looks for what it begins with.
  const LONGEST = 400;
  // Among how many pages at least a phrase is looked for.
  const PHRASED = 30;
  // Fewer pages than this are few, and at most so many with some of the words follow them.
  const FEW = 5;

  const load = (language, name, text) => (texts[`${language}/${name}`] = text);
  const script = (src) =>
    (scripts[src] ??= new Promise((onload, onerror) => {
      document.head.append(Object.assign(document.createElement("script"), { src, onload, onerror }));
    }));

  // The last of some beginnings that is not behind what is looked for.
  const place = (starts, sought) => {
    let low = 0, high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= sought) low = middle;
      else high = middle;
    }
    return low;
  };

  // A spelling begins with how many letters it shares with another.
  const spell = (other, text) => other.slice(0, values[text[0]]) + text.slice(1);

  // Each from its lowest five bits up; a sixth bit of a sign says that more follow.
  const numbersOf = (signs) => {
    const numbers = [];
    let number = 0, shift = 0;
    for (const sign of signs) {
      number |= (values[sign] & 31) << shift;
      shift += 5;
      if (values[sign] > 31) continue;
      numbers.push(number);
      number = shift = 0;
    }
    return numbers;
  };

  // Where each of some parts begins, and behind the last one their end.
  const startsOf = (counts) => {
    const starts = [0];
    for (const count of counts) starts.push(starts.at(-1) + count);
    return starts;
  };

  // By page, its numbers: it says the place of a set of them, from 1, and a 0 how many more pages are like the one before.
  const columnOf = ({ sets, pages }) => {
    const column = [];
    const numbers = numbersOf(pages);
    for (let at = 0; at < numbers.length; at++) {
      if (numbers[at]) column.push(sets[numbers[at] - 1]);
      else for (let more = numbers[++at]; more; more--) column.push(column.at(-1));
    }
    return column;
  };

  // "key;form:postings>name": for each weight, which is 32 more in a title, how many sections have it, and how far they are apart. "!"
  // for ":" says that these are only the weightiest, because nearly every page has the word.
  const readEntry = (line) => {
    const [words, divider, rest] = line.split(/([:!])/);
    const [key, ...forms] = words.split(";");
    const [signs, ...names] = rest.split(">");
    const postings = new Map();
    const numbers = numbersOf(signs);
    for (let at = 0; at < numbers.length; ) {
      const [weight, count] = numbers.slice(at, (at += 2));
      let section = -1;
      for (const gap of numbers.slice(at, (at += count))) postings.set((section += gap + 1), weight);
    }
    return { key, forms: forms.map((form) => spell(key, form)), postings, names, isCommon: divider === "!" };
  };

  // Whether one letter more, less or other, or two swapped, make one word the other.
  const isNear = (one, other) => {
    let start = 0, end = 0;
    const shorter = Math.min(one.length, other.length);
    while (start < shorter && one[start] === other[start]) start++;
    while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
    const left = one.slice(start, one.length - end);
    const right = other.slice(start, other.length - end);
    return (left.length < 2 && right.length < 2) || (left.length === 2 && left === [...right].reverse().join(""));
  };

  const open = async (language, base) => {
    await script(`${base}search/${language}.js`);
    const analyze = truceAnalyzer(JSON.parse(texts[`${language}/analyzer`])).words;
    const index = JSON.parse(texts[`${language}/index`]);
    const { facets } = index;
    const file = async (name) => {
      await script(`${base}search/${index.generation}/${language}/${name}.js`);
      return texts[`${language}/${name}`];
    };

    const terms = index.terms.split(" ");
    // Of each page, how many sections it has, how many words its title, and its standing.
    const measures = columnOf(index.measures);
    const firstPages = startsOf(numbersOf(index.texts));
    const firstSections = startsOf(measures.map(([sections]) => sections));
    const sectionCount = firstSections.at(-1);
    for (const facet of Object.values(facets)) facet.pages = columnOf(facet);
    const valuesOf = (page, { pages, values }) => pages[page].map((value) => values[value]);

    // MARK: Words

    const entryOf = async (key) => {
      const lines = (await file(`t${place(terms, key)}`)).split(" ");
      const line = lines.find((line) => line.startsWith(key) && /[:;!]/.test(line[key.length]));
      return line && readEntry(line);
    };
    const entriesNear = async (word) => {
      // The key of a word may lack the last letters of what is typed.
      const beginning = word.slice(0, Math.max(3, Math.min(5, word.length - 2)));
      const numbers = [place(terms, beginning)];
      while (terms[numbers.at(-1) + 1]?.startsWith(beginning)) numbers.push(numbers.at(-1) + 1);
      const home = place(terms, word);
      const nearest = numbers.sort((one, other) => Math.abs(one - home) - Math.abs(other - home)).slice(0, Math.min(word.length, MOST_FILES));
      const files = await Promise.all(nearest.map((number) => file(`t${number}`)));
      return files.flatMap((text) => text.split(" ").filter((line) => line.startsWith(beginning)).map(readEntry));
    };

    // The words of another name as one: where they all stand.
    const entryOfName = async (name) => {
      const [first, ...rest] = await Promise.all(name.split("_").map(entryOf));
      const postings = new Map(first?.postings);
      for (const section of postings.keys()) if (!rest.every((entry) => entry?.postings.has(section))) postings.delete(section);
      return { ...first, postings };
    };

    const findWords = async ({ folded, key, matches }, isLast) => {
      const entry = await entryOf(key);
      if (entry?.forms.length) matches.push({ entry, weight: entry.forms.includes(folded) ? 1 : STEM });
      // What is typed last may go on.
      if (!isLast && (folded.length < 3 || matches.length)) return;
      for (const entry of await entriesNear(folded)) {
        const length = Math.min(...entry.forms.filter((form) => form.startsWith(folded)).map((form) => form.length));
        if (entry.key !== key && length < Infinity) matches.push({ entry, weight: (PREFIX * folded.length) / length });
      }
    };

    // Another name for some of the tokens is worth each of them.
    const findNames = async (tokens) => {
      for (let start = 0; start < tokens.length; start++) {
        for (let end = start + 1; end <= Math.min(tokens.length, start + 3); end++) {
          const named = tokens.slice(start, end);
          const found = await entryOf(named.map((token) => token.key).join("_"));
          for (const name of found?.names ?? []) {
            const entry = await entryOfName(name);
            for (const token of named) token.matches.push({ entry, weight: NAME });
          }
        }
      }
    };

    const findTypos = async (token) => {
      const { folded, matches } = token;
      if (folded.length < 4) return;
      let word = "";
      const words = (await file(`w${place(index.spellings, folded[0])}`)).trim().split(" ").map((text) => (word = spell(word, text)));
      // A key is what a word begins with, so what is typed may begin with nearly that.
      const isStart = (word) => [-1, 0, 1].some((more) => isNear(word, folded.slice(0, word.length + more)));
      const near = words.filter((word) => word[0] === folded[0] && isStart(word)).sort((one, other) => other.length - one.length);
      for (const entry of await Promise.all(near.slice(0, MOST_KEYS).map(entryOf))) {
        const form = entry.forms.find((form) => isNear(form, folded));
        if (form) matches.push({ entry, weight: TYPO, form });
      }
      const count = ({ entry, form }) => (form ? entry.postings.size : 0);
      token.guess = [...matches].sort((one, other) => count(other) - count(one))[0]?.form;
    };

    // "exact phrase", -without and words. The parts of a word with a hyphen are tokens, and all together one more match for each.
    const read = async (query) => {
      const tokens = [], phrases = [], without = [];
      for (const [whole, minus, quoted] of query.slice(0, LONGEST).matchAll(/(?<!\S)(-?)(?:"([^"]*)"?|\S+)/g)) {
        const words = analyze(quoted ?? whole).map((word) => ({ ...word, matches: [] }));
        // What is written over some words comes after them.
        const partsOf = (word, at) => words.slice(0, at).filter((part) => part.start >= word.start);
        const parts = words.filter((word, at) => !partsOf(word, at).length);
        for (const [at, word] of words.entries()) {
          const entry = partsOf(word, at).length && (await entryOf(word.key));
          if (entry) for (const part of partsOf(word, at)) part.matches.push({ entry, weight: 1 });
        }
        if (quoted && !minus) phrases.push(parts.map((part) => part.folded));
        (minus ? without : tokens).push(...parts);
      }
      await Promise.all(tokens.map((token) => findWords(token, token === tokens.at(-1))));
      await findNames(tokens);
      for (const token of without) token.matches = [{ entry: await entryOf(token.key), weight: 1 }].filter(({ entry }) => entry);
      return { tokens, phrases, without };
    };

    // MARK: Pages

    // By page, how well it answers the tokens.
    const rank = (tokens) => {
      const pages = new Map();
      for (const token of tokens) {
        const best = new Map();
        for (const { entry, weight } of token.matches) {
          const count = entry.isCommon ? sectionCount / 2 : entry.postings.size;
          const rarity = weight * Math.log(1 + (sectionCount - count + 0.5) / (count + 0.5));
          for (const [section, sign] of entry.postings) {
            const amount = 2 ** ((sign & 31) / 5) - 1;
            const score = (rarity * amount * (SATURATION + 1)) / (SATURATION + amount);
            if (!(best.get(section)?.score >= score)) best.set(section, { score, title: sign > 31 && rarity });
          }
        }
        for (const [section, { score, title }] of best) {
          const number = place(firstSections, section);
          const page = pages.get(number) ?? { number, sections: new Map(), tokens: new Set(), titleHits: 0, titleScore: 0 };
          pages.set(number, page);
          page.sections.set(section, (page.sections.get(section) ?? 0) + score);
          page.tokens.add(token);
          page.titleHits += title > 0;
          page.titleScore += title;
        }
      }
      for (const page of pages.values()) {
        const [, titleLength, standing] = measures[page.number];
        const [first, second = 0, third = 0] = [...page.sections.values()].sort((one, other) => other - one);
        const share = page.titleHits / tokens.length;
        const covered = Math.min(1, page.titleHits / titleLength) || 0;
        const head = page.sections.get(firstSections[page.number]) ?? 0;
        page.score = first + 0.35 * second + 0.15 * third + 0.6 * head + page.titleScore * share * (0.6 + 1.4 * covered);
        page.score *= STANDINGS[standing];
      }
      return [...pages.values()];
    };

    // The pages with any of the words and none of those to leave out, each with how many it lacks.
    const match = ({ tokens, without }) => {
      // A word of nearly every page excludes none.
      const required = tokens.filter((token) => !token.matches.some(({ entry }) => entry.isCommon));
      const out = new Set(rank(without).map((page) => page.number));
      const pages = rank(tokens).filter((page) => !out.has(page.number));
      for (const page of pages) page.missing = required.filter((token) => !page.tokens.has(token)).length;
      return pages.filter((page) => !required.length || page.missing < required.length);
    };

    const byScore = (one, other) => other.score - one.score || one.number - other.number;

    // What a page says, with its words. Who types on meets the same pages again.
    const said = {};
    const say = async (number) => {
      const block = place(firstPages, number);
      const [title, address, open, ...parts] = JSON.parse(await file(`x${block}`))[number - firstPages[block]];
      const sections = parts.map(([title, id, text, copy]) => ({ title, id, text, copy, words: analyze(text), titleWords: analyze(title) }));
      return { title, titleWords: analyze(title), address, open, sections };
    };
    const fill = async (page, tokens) => {
      const { sections, ...rest } = await (said[page.number] ??= say(page.number));
      const parts = sections.map((part, at) => ({ ...part, score: page.sections?.get(firstSections[page.number] + at) ?? 0 }));
      const sought = new Map(tokens.flatMap((token) => token.matches.map(({ entry }) => [entry.key, token])));
      const exact = new Set(tokens.map((token) => token.exact));
      const all = [rest.titleWords, ...parts.flatMap((part) => [part.titleWords, part.words])].flat();
      const found = new Set(all.map((word) => word.exact).filter((text) => exact.has(text)));
      // As it is written is better than without its marks.
      return Object.assign(page, rest, { parts, sought, score: page.score * (1 + 0.1 * (found.size / exact.size || 0)) });
    };

    const marksOf = (words, sought, start = 0, end = Infinity, shift = 0) => {
      const marks = [];
      for (const word of words.filter((word) => sought.has(word.key) && word.start >= start && word.end <= end)) {
        // What is written over some words comes after them, and takes their place.
        while (marks.at(-1)?.[0] >= word.start + shift) marks.pop();
        marks.push([word.start + shift, word.end + shift]);
      }
      return marks;
    };

    // The stretch of a section with most of the tokens, the shortest of those, and around it what fits in whole words.
    const snippetOf = (parts, sought) => {
      let best = { count: 0, part: parts[0], start: 0, end: 0 };
      for (const part of parts) {
        const hits = part.words.filter((word) => sought.has(word.key));
        for (const [at, { start }] of hits.entries()) {
          const seen = new Set();
          for (let next = at; hits[next]?.end <= start + SNIPPET; next++) {
            const { key, end } = hits[next];
            seen.add(sought.get(key));
            if (seen.size > best.count || (seen.size === best.count && end - start < best.end - best.start)) {
              best = { count: seen.size, part, start, end };
            }
          }
        }
      }
      const { text, words } = best.part;
      const room = best.start - (SNIPPET - best.end + best.start) / 3;
      const start = room > 0 ? words.find((word) => word.start >= room).start : 0;
      const end = text.length > start + SNIPPET ? words.findLast((word) => word.end <= start + SNIPPET)?.end ?? start + SNIPPET : text.length;
      const before = start > 0 ? "… " : "";
      const after = end < text.length ? " …" : "";
      return { text: before + text.slice(start, end) + after, marks: marksOf(words, sought, start, end, before.length - start) };
    };

    const shown = ({ number, title, titleWords, address, open, parts, sought }) => {
      const href = base + address;
      const sections = parts.filter((part) => part.id && part.score).sort(byScore).slice(0, 3);
      const found = {
        title, href,
        // Of several words to say, those of the section that answers best.
        copy: parts.filter((part) => part.copy).sort(byScore)[0]?.copy,
        marks: marksOf(titleWords, sought),
        snippet: snippetOf(parts, sought),
        sections: sections.map(({ title, id }) => ({ title, href: `${href}#${id}` })),
        open: open && !/^[a-z][a-z\d+.-]*:/i.test(open) ? base + open : open,
        isRetired: measures[number][2] === 3,
      };
      for (const facet of ["kind", "owner", "stage", "moment", "freshness"]) {
        for (const [id, label] of valuesOf(number, facets[facet]).slice(0, 1)) found[facet] = { id, label };
      }
      return found;
    };

    const holds = ({ titleWords, parts }, phrase) =>
      [titleWords, ...parts.map((part) => part.words)].some((words) =>
        words.some((_, at) => phrase.every((folded, next) => words[at + next]?.folded === folded)),
      );

    const search = async (query, filters = {}, limit = 10) => {
      const asked = await read(query);
      const { tokens, phrases } = asked;
      await Promise.all(tokens.filter((token) => !token.matches.length).map(findTypos));
      let pages = match(asked);
      if (pages.every((page) => page.missing)) {
        // A word that some page has may still be mistyped.
        await Promise.all(tokens.filter((token) => !token.guess && token.matches.every(({ weight }) => weight < 1)).map(findTypos));
        pages = match(asked);
      }
      // Those that have all the words, or else as many as any page.
      const missing = pages.reduce((least, page) => Math.min(least, page.missing), pages[0]?.missing ?? 0);
      let others = pages.filter((page) => page.missing > missing);
      pages = pages.filter((page) => page.missing === missing);

      const names = Object.keys(facets);
      const chosen = names.filter((name) => filters[name]?.length);
      if (!tokens.length && chosen.length) pages = measures.map((_, number) => ({ number, score: 0 }));
      const has = (number, name) => valuesOf(number, facets[name]).some(([id]) => filters[name].includes(id));
      const missedBy = ({ number }) => chosen.filter((name) => !has(number, name));
      const counts = Object.fromEntries(names.map((name) => [name, { __proto__: null }]));
      pages = pages.filter((page) => {
        const missed = missedBy(page);
        // What a choice would leave, were it made instead of another of its kind.
        for (const name of names.filter((name) => missed.every((other) => other === name))) {
          for (const [id] of valuesOf(page.number, facets[name])) counts[name][id] = (counts[name][id] ?? 0) + 1;
        }
        return !missed.length;
      });
      others = missing || phrases.length || pages.length >= FEW ? [] : others.filter((page) => !missedBy(page).length);

      const best = (pages, count) => Promise.all(pages.sort(byScore).slice(0, count).map((page) => fill(page, tokens)));
      const top = await best(pages, phrases.length ? Math.max(PHRASED, 3 * limit) : limit);
      const held = top.filter((page) => phrases.every((phrase) => holds(page, phrase))).sort(byScore);
      return {
        total: phrases.length ? held.length : pages.length,
        partial: pages.length > 0 && missing > 0,
        guess: tokens.some((token) => token.guess) ? tokens.map((token) => token.guess ?? token.exact).join(" ") : "",
        counts,
        pages: held.slice(0, limit).map(shown),
        others: (await best(others, FEW)).map(shown),
      };
    };

    // How many pages have all the words as they are typed, without a text being loaded; whether they have a phrase, only the texts say.
    const count = async (query) => {
      const asked = await read(query);
      return asked.phrases.length ? undefined : match(asked).filter((page) => !page.missing).length;
    };

    return { search, count, facets, words: analyze, says: JSON.parse(texts[`${language}/says`]) };
  };

  return { load, open };
})();
