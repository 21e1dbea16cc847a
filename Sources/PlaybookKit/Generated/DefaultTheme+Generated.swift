// swift-format-ignore-file
// Made from templates/ by `make generate`; a test compares the two.
extension Theme {
    static let defaultFiles: [(path: String, text: String)] = [
        (#"asset.mustache"#, #"""
{{< layout}}
{{$bodyClass}}reading asset-page{{/bodyClass}}
{{$main}}
<div class="head">
{{#asset}}
<h1{{#titleLang}} lang="{{titleLang}}"{{/titleLang}}>{{title}}</h1>
{{#summary}}
<p class="lead"{{#titleLang}} lang="{{titleLang}}"{{/titleLang}}>{{summary}}</p>
{{/summary}}
<dl class="badges">
{{> partials/place}}
<div><dt class="vh">{{words.kind}}</dt><dd>{{#groupTitle}}{{groupTitle}}{{/groupTitle}}{{^groupTitle}}{{words.asset}}{{/groupTitle}}{{#type}}: {{type}}{{/type}}</dd></div>
{{> partials/owner}}
<div><dt>{{words.usedBy}}</dt><dd><span class="side side-{{use}}">{{useTitle}}</span></dd>
{{#users}}
<dd>
{{> partials/party}}
</dd>
{{/users}}
</div>
{{#version}}
<div><dt>{{words.version}}</dt><dd>{{version}}</dd></div>
{{/version}}
<div><dt class="vh">{{words.status}}</dt><dd>{{#status}}<span class="status status-{{class}}">{{label}}</span>{{/status}}</dd></div>
{{> partials/trust}}
</dl>
{{> partials/facts}}
{{> partials/translation-notice}}
{{#notice}}
<p class="notice">{{notice}}</p>
{{/notice}}
{{/asset}}
{{#replacedBy}}
<p class="notice">{{words.replacedBy}}: <a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></p>
{{/replacedBy}}
{{#replaces}}
<p class="meta">{{words.replaces}}: <a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></p>
{{/replaces}}
{{> partials/problems}}
</div>
{{> partials/contents}}
<div class="content">
<div class="content">
<section aria-labelledby="pb-files">
<h2 id="pb-files">{{words.whereItIs}}</h2>
{{#files}}
<ul class="files">
{{#items}}
<li>
{{#href}}<a class="button" href="{{href}}"{{#isDownload}} download{{/isDownload}}>{{#isDownload}}{{words.download}}{{/isDownload}}{{^isDownload}}{{words.open}}{{/isDownload}}<span class="vh"> {{title}}</span></a>{{/href}}
<span><span class="file-name">{{title}}</span> <span class="meta">{{what}}{{#size}}, {{size}}{{/size}}</span></span>
</li>
{{/items}}
</ul>
{{/files}}
{{^files}}
<p class="empty">{{words.nothingToOpen}}</p>
{{/files}}
{{#preview}}
<figure class="preview"><img src="{{href}}"{{#width}} width="{{width}}" height="{{height}}"{{/width}} alt="{{alt}}" loading="lazy"></figure>
{{/preview}}
{{#previewText}}
<pre class="preview" tabindex="0" role="region" aria-label="{{words.firstLines}}">{{previewText}}</pre>
{{/previewText}}
</section>
{{#body}}
<div class="prose"{{#textLang}} lang="{{textLang}}"{{/textLang}}>
{{{body}}}
</div>
{{/body}}
</div>
<div class="content">
<section aria-labelledby="pb-mentions">
<h2 id="pb-mentions">{{words.whereUsed}}{{#mentions}} <span class="count">{{countText}}</span>{{/mentions}}</h2>
{{#mentions}}
{{> partials/mentions}}
{{/mentions}}
{{^mentions}}
<p class="empty">{{words.noMentions}}</p>
{{/mentions}}
</section>
<section aria-labelledby="pb-promises">
<h2 id="pb-promises">{{words.whatItSays}}</h2>
<dl class="mini">
{{#answers}}
<div><dt>{{words.answers}}</dt>{{#items}}<dd>{{title}}</dd>{{/items}}</div>
{{/answers}}
{{#promises}}
<div><dt>{{words.itPromises}}</dt>{{#items}}<dd><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></dd>{{/items}}</div>
{{/promises}}
{{#proves}}
<div><dt>{{words.itProves}}</dt>{{#items}}<dd><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></dd>{{/items}}</div>
{{/proves}}
{{#evidence}}
<div><dt>{{words.evidence}}</dt><dd>{{source}}{{#date}}, {{date}}{{/date}}{{#scope}} <span class="meta">{{scope}}</span>{{/scope}}</dd></div>
{{/evidence}}
</dl>
{{^answers}}
{{^promises}}
{{^proves}}
<p class="none">{{words.saysNothing}}</p>
{{/proves}}
{{/promises}}
{{/answers}}
</section>
</div>
</div>
{{/main}}
{{/layout}}

"""#),
        (#"assets.mustache"#, #"""
{{< layout}}
{{$bodyClass}}desk-page catalogue{{/bodyClass}}
{{$styles}}
{{#body}}<link rel="stylesheet" href="{{styles.text}}">{{/body}}
<link rel="stylesheet" href="{{styles.page}}">
<link rel="stylesheet" href="{{styles.catalogue}}">
{{/styles}}
{{$scripts}}
<script defer src="{{scripts.catalogue}}"></script>
{{/scripts}}
{{$main}}
<div class="head">
<h1>{{title}}</h1>
<p class="lead">{{words.assetsLead}}</p>
<p class="line downloads"><span>{{words.forSpreadsheet}}: <a href="{{csvHref}}" download>assets.csv</a></span> <span>{{words.forPrograms}}: <a href="{{jsonHref}}" download>playbook.json</a></span></p>
{{> partials/problems}}
</div>
<div class="content">
{{#body}}
<article class="prose"{{#textLang}} lang="{{textLang}}"{{/textLang}}>
{{{body}}}
</article>
{{/body}}
{{#assets}}
<div class="filters" role="group" aria-label="{{words.showOnly}}">
<fieldset><legend>{{words.moment}}</legend>
<label><input type="radio" name="moment" value="" checked>{{words.all}}</label>
{{#navigation.moments}}
<label class="{{class}}"><input type="radio" name="moment" value="in-{{class}}">{{acronym}}</label>
{{/navigation.moments}}
</fieldset>
<fieldset><legend>{{words.group}}</legend>
<label><input type="radio" name="group" value="" checked>{{words.all}}</label>
{{#groups}}
<label><input type="radio" name="group" value="g-{{id}}">{{title}}</label>
{{/groups}}
</fieldset>
<fieldset><legend>{{words.usedBy}}</legend>
<label><input type="radio" name="use" value="" checked>{{words.all}}</label>
{{#uses}}
<label><input type="radio" name="use" value="u-{{id}}"><span class="side side-{{id}}">{{title}}</span></label>
{{/uses}}
</fieldset>
<fieldset><legend>{{words.verified}}</legend>
<label><input type="radio" name="verified" value="" checked>{{words.all}}</label>
<label><input type="radio" name="verified" value="f-current">{{words.inDate}}</label>
<label><input type="radio" name="verified" value="f-due">{{words.dueSoon}}</label>
<label><input type="radio" name="verified" value="f-overdue">{{words.overdue}}</label>
<label><input type="radio" name="verified" value="f-never">{{words.neverVerified}}</label>
<label><input type="radio" name="verified" value="f-expired">{{words.expired}}</label>
</fieldset>
</div>
<div class="line"><p class="shown" role="status">{{countText}}</p><div class="shown-tools line"></div></div>
<div class="table-wide">
<table class="assets">
<caption class="vh">{{words.allAssets}}</caption>
{{> partials/asset-head}}
<tbody>
{{#items}}
{{> partials/asset-row}}
{{/items}}
</tbody>
</table>
</div>
<p class="empty none-shown">{{words.noneShown}}</p>
{{/assets}}
{{^assets}}
<p class="empty">{{words.noAssetsYet}} {{words.firstAsset}}</p>
{{/assets}}
</div>
{{/main}}
{{/layout}}

"""#),
        (#"assets/analyzer.js"#, #"""
// Text → words → keys, as the program reads it when it makes the index: words with one key are one word to a search. The rules come
// with the index, in the notation of StemRule.swift; the golden vectors of the tests hold both sides to one answer.
"use strict";
{
  const isVowel = (letter) => /[aeiouy]/.test(letter);

  // Lines of a key and its words → word: key. What a later line says of a word holds.
  const lookUp = (lines) => {
    const table = new Map();
    for (const line of lines) {
      const [key, ...words] = line.split(" ");
      for (const word of [key, ...words]) table.set(word, key);
    }
    return table;
  };

  // What lies behind the first consonant that follows a vowel.
  const regionFrom = (word, start) => {
    const found = /[aeiouy][^aeiouy]/.exec(word.slice(start));
    return found ? start + found.index + 2 : word.length;
  };

  const endsInShortSyllable = (word) => /^[aeiouy][^aeiouy]$|[^aeiouy][aeiouy][^aeiouywxY]$|past$/.test(word);

  const rulePattern = /^(.+?)>(\w*)\/?(\d?)(\w*)(?:\[(\^?)(\w+)\])?(?:\((.+)\))?$/;

  const stemmer = (tables) => {
    const words = lookUp(tables.words);
    const merged = lookUp(tables.merged);
    const steps = tables.steps.map((step) => step.split(" ").map((rule) => rulePattern.exec(rule)));

    return (folded) => {
      if (words.has(folded)) return words.get(folded);
      if (!steps.length || folded.length < tables.shortest || /[^a-z']/.test(folded)) return folded;
      let word = tables.consonantY ? folded.replace(/^y|(?<=[aeiouy])y/g, "Y") : folded;
      const head = tables.heads.find((beginning) => word.startsWith(beginning));
      const first = head ? head.length : regionFrom(word, 0);
      const second = regionFrom(word, first);
      const tests = {
        v: isVowel,
        V: (stem) => isVowel(stem.slice(0, -1)),
        A: (stem) => stem.length >= first,
        B: (stem) => stem.length >= second,
        s: (stem) => stem.length === first && endsInShortSyllable(stem),
        S: (stem) => !endsInShortSyllable(stem),
      };
      let mark = "-";
      for (const step of steps) {
        const rule = step.find(([, ending, , least, letters, not, before, marks]) => {
          if (!word.endsWith(ending) || (marks && !marks.includes(mark))) return false;
          const stem = word.slice(0, -ending.length);
          const isBefore = !before || (stem && before.includes(stem.at(-1)) !== Boolean(not));
          return isBefore && stem.length >= least && [...letters].every((letter) => tests[letter](stem));
        });
        if (!rule) continue;
        mark = rule[1][0];
        word = word.slice(0, -rule[1].length) + rule[2];
      }
      word = word.toLowerCase();
      return merged.get(word) ?? word;
    };
  };

  // Letters and digits with their marks, an apostrophe inside, a point or comma between two digits; each ideograph by itself.
  const unseen = "\u00ad\u200b-\u200d\u2060\ufeff";
  const letter = "(?!\\p{Ideographic})[\\p{L}\\p{Nd}]", mark = `[\\p{M}${unseen}]`;
  const wordPattern = new RegExp(
    `\\p{Ideographic}${mark}*|${letter}(?:${letter}|${mark}|['\u2019](?=${letter})|(?<=\\p{Nd})[.,](?=\\p{Nd}))*`, "gu");
  const unseenPattern = new RegExp(`[${unseen}]`, "g");
  const small = (text) => text.replace(unseenPattern, "").replaceAll("\u2019", "'").replace(/./gu, (sign) => sign.toLowerCase());

  const isNumberJoined = (parts, next) =>
    (parts.length > 1 ? /^\d{3}$/ : /^\d{1,3}$/).test(parts.at(-1).exact) && /^\d{3}([.,][\d.,]*)?$/.test(next.exact);

  // The words in order; behind the parts of a compound or a number in groups, what they are together.
  const scan = (text) => {
    const found = [];
    let parts = [];
    let joint = "";
    const endChain = () => {
      const [first] = parts;
      const last = parts.at(-1);
      if (parts.length > 1) {
        found.push({ exact: parts.map((part) => part.exact).join(""), start: first.start, end: last.end });
      } else if (/^\d{1,3}([.,]\d{3})+$/.test(first?.exact)) {
        found.push({ ...first, exact: first.exact.replace(/[.,]/g, "") });
      }
      parts = [];
    };
    for (const match of text.matchAll(wordPattern)) {
      const word = { exact: small(match[0]), start: match.index, end: match.index + match[0].length };
      const gap = parts.length ? text.slice(parts.at(-1).end, word.start) : "";
      const kind = /^[-\u2010\u2011]$/.test(gap) ? "-" : /^[ \u00a0\u2009\u202f]$/.test(gap) && isNumberJoined(parts, word) ? " " : "";
      if (!kind || (parts.length > 1 && kind !== joint)) endChain();
      joint = kind;
      parts.push(word);
      found.push(word);
    }
    endChain();
    return found;
  };

  globalThis.truceAnalyzer = (tables) => {
    const letters = new Map(Object.entries(tables.fold).flatMap(([plain, marked]) => [...marked].map((letter) => [letter, plain])));
    const fold = (word) => word.replace(/[\u0300-\u036f]/g, "").replace(/[^\0-\x7f]/gu, (letter) => letters.get(letter) ?? letter);
    const keyOf = stemmer(tables);
    const known = new Map();
    const analysed = (word) => {
      if (!known.has(word)) {
        const folded = fold(word);
        known.set(word, { folded, key: keyOf(folded) });
      }
      return known.get(word);
    };
    return { words: (text) => scan(text).map((word) => ({ ...word, ...analysed(word.exact) })) };
  };
}

"""#),
        (#"assets/catalogue.css"#, #"""
/* Catalogue: a checked filter hides the rows that lack its class */
.filters {
  display: grid; gap: 8px; padding: 16px 20px; border-radius: 10px; background: var(--soft);
  fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
  legend { float: left; width: 5rem; }
  label { position: relative; background: var(--bg); &:has(:checked) { background: var(--text); color: var(--bg); font-weight: 650; } &[class]:has(:checked) { background: var(--solid); } &:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; } }
  input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
}
.catalogue .content { gap: 16px; }
.none-shown { display: none; }
th .button { min-height: 32px; padding: 4px 0; border: 0; background: none; color: inherit; text-align: left; overflow-wrap: normal; &::after { content: "↕" / ""; margin-left: 4px; } [aria-sort=ascending] > &::after { content: "↑" / ""; } [aria-sort=descending] > &::after { content: "↓" / ""; } }
.shown-tools .copy { position: static; min-height: 40px; }
body {
  &:has([value=in-m0]:checked) .asset:not(.in-m0), &:has([value=in-m1]:checked) .asset:not(.in-m1), &:has([value=in-m2]:checked) .asset:not(.in-m2), &:has([value=in-m3]:checked) .asset:not(.in-m3),
  &:has([value=in-m4]:checked) .asset:not(.in-m4), &:has([value=in-m5]:checked) .asset:not(.in-m5), &:has([value=in-m6]:checked) .asset:not(.in-m6),
  &:has([value=g-offer]:checked) .asset:not(.g-offer), &:has([value=g-email]:checked) .asset:not(.g-email), &:has([value=g-ad]:checked) .asset:not(.g-ad), &:has([value=g-software]:checked) .asset:not(.g-software), &:has([value=g-communication]:checked) .asset:not(.g-communication),
  &:has([value=u-both]:checked) .asset:not(.u-both), &:has([value=u-marketing]:checked) .asset:not(.u-marketing), &:has([value=u-sales]:checked) .asset:not(.u-sales), &:has([value=u-other]:checked) .asset:not(.u-other),
  &:has([value=f-current]:checked) .asset:not(.f-current), &:has([value=f-due]:checked) .asset:not(.f-due), &:has([value=f-overdue]:checked) .asset:not(.f-overdue), &:has([value=f-never]:checked) .asset:not(.f-never), &:has([value=f-expired]:checked) .asset:not(.f-expired) { display: none; }
}

@media screen and (max-width: 54rem) {
  .filters { padding: 8px 0 8px 12px; fieldset { flex-wrap: nowrap; overflow-x: auto; padding: 4px; } legend { position: sticky; z-index: 1; left: -4px; flex: none; align-self: stretch; padding-block: 10px; background: var(--soft); } label { flex: none; } }
}
@media print { .downloads, .filters { display: none; } th .button { display: inline; &::after { content: none; } } }

"""#),
        (#"assets/catalogue.js"#, #"""
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

"""#),
        (#"assets/desk.css"#, #"""
/* Desks: a moment, a stage, a team or a person with everything at hand. */
.moment, .stage { .top { border-bottom: 3px solid var(--solid); } .crumbs { color: var(--ink); } }
.band, .moment .crumbs, .stage .crumbs { background: var(--tint); box-shadow: 0 0 0 100vmax var(--tint); clip-path: inset(0 -100vmax); }
.band {
  padding-block: 8px 24px; color: var(--ink);
  > div { gap: 12px; justify-items: start; }
  h1, .party, .question q { color: var(--text); }
  .eyebrow, .meta, .label, .lead, a:not(.party) { color: var(--ink); }
  .question { font-size: clamp(1.2rem, 1rem + 1.2vw, 1.75rem); line-height: 1.3; text-wrap: balance; }
  .line { font-size: .875rem; }
}

/* Lists of pages and people */
.pages > li > :first-child { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; }
.pages .summary { font-size: .875rem; }
.owned .party, .owner .due .party { display: none; }
@container (min-width: 52rem) { .pages > li { display: grid; grid-template-columns: 2fr 3fr 18rem; gap: 4px 24px; align-items: baseline; > :last-child { grid-column: 3; margin: 0; } .fresh { margin-left: auto; } > :nth-last-child(2):first-child { grid-column: span 2; } } }
.changes .due { max-width: 52rem; }
.members:has(li) { display: grid; gap: 4px; }
.arrow::before { content: "→" / ""; }
.promises dt { flex-basis: 100%; }

/* A moment's assets by group, and who uses them; its pages by stage */
.difference { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 24px; svg { flex: 1 1 20rem; max-width: 38rem; height: 12px; border-radius: 6px; } ul { font-size: .875rem; } }
.use-both { fill: var(--text); }
.use-marketing { fill: var(--edge); }
.use-sales { fill: var(--rule); }
.group th { padding-top: 24px; font-size: 1.15rem; font-weight: 650; border-color: var(--edge); }
.by-group .asset-group:has(+ .asset-type) { display: none; }
.empty-row { th { border-color: var(--rule); } td { color: var(--text-2); vertical-align: bottom; } }
.stage-block { padding-top: 12px; border-top: 3px solid var(--solid); h3 { margin-bottom: 4px; a { color: var(--text); text-decoration-color: var(--edge); } } q { margin-left: 8px; font-size: 1rem; font-weight: 400; } .empty { margin-top: 8px; } & + & { margin-top: 8px; } }

/* A stage in three columns */
.thirds { gap: 40px; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); }
.asset-list {
  > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 16px; > * { grid-column: 1; justify-self: start; } }
  .actions { display: grid; grid-area: 1 / 2 / 3; gap: 4px; align-content: start; > * { justify-content: center; margin: 0; } }
}
.thirds h2 { padding-bottom: 8px; border-bottom: 2px solid; font-size: 1.15rem; }

@media screen and (min-width: 60rem) {
  .moment .band { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px 48px; align-items: end; > .problems { grid-column: 1 / -1; } }
  .moment .toc { display: flex; align-items: baseline; gap: 24px; padding-bottom: 8px; border-bottom: 1px solid var(--rule); ul { display: flex; flex-wrap: wrap; gap: 0 24px; } }
}

"""#),
        (#"assets/glossary.css"#, #"""
/* Glossary */
.alphabet { ul { display: flex; flex-wrap: wrap; gap: 4px; } a { min-width: 40px; padding: 0; justify-content: center; } }
.glossary .content { gap: 16px; }
.names { columns: 20rem; column-gap: 32px; li { padding-block: 2px; break-inside: avoid; } .meta { margin-left: 4px; } }
.letter { border-top: 1px solid var(--rule); padding-top: 8px; > h2 { color: var(--text-2); } }
.entry { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px 48px; padding-block: 12px; scroll-margin-top: 16px; .mini { gap: 4px; font-size: .875rem; div { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; } dd { min-height: 24px; &:not(:last-child)::after { content: ","; } } a:not(.party) { padding-block: 4px; } } & + & { border-top: 1px solid var(--rule); } &:target { box-shadow: 0 0 0 12px var(--wash); } }

@media screen and (min-width: 60rem) {
  .content > .letter { display: grid; grid-template-columns: 4rem minmax(0, 1fr); > h2 { padding-top: 8px; } }
  .entry { grid-template: auto 1fr / minmax(0, 1fr) 18rem; .mini { grid-column: 2; grid-row: 1 / 3; } }
}
@media print { .alphabet { display: none; } }

"""#),
        (#"assets/home.css"#, #"""
/* Home */
.home { .strip { display: none; } .head { padding-top: 32px; } }
.choices a { display: block; max-width: 40rem; margin-bottom: 4px; padding: 14px 20px; background: var(--tint); color: var(--ink); text-decoration: none; }
.inline > li { display: inline; &:not(:last-child)::after { content: ", "; } }
.off-path { display: grid; gap: 16px; }
.map { gap: 12px; }
.journey-map { display: block; width: 100%; text { fill: var(--ink); font-size: 14px; } a:hover { text-decoration: underline; } }
.map-arrow, .map-square { fill: var(--solid); }
.journey-map :is(.map-acronym, .map-name, .map-number) { fill: var(--bg); font-size: 15px; }
.map-acronym, .map-number, .map-gap { font-weight: 700; }
.map-card { fill: var(--tint); stroke: var(--line); }
.map-number, .map-loop-text { text-anchor: middle; }
.journey-map .map-title { fill: var(--text); font-size: 16px; font-weight: 650; }
.journey-map .map-gap { fill: var(--tone); text-anchor: end; }
.map-loop { fill: none; stroke: var(--edge); stroke-width: 2; }
.map-tip { fill: var(--edge); }
.map-loop-text { paint-order: stroke; stroke: var(--bg); stroke-width: 14px; }
.map-list { display: none; }
.map-table { .table-wide { padding-block: 8px 16px; } :is(tbody th, li) { overflow-wrap: anywhere; } }
.map-table summary { min-height: 24px; cursor: pointer; color: var(--link); text-decoration: underline 1px; text-underline-offset: .18em; }
.map-picture { overflow-x: clip; }
.needs {
  display: flex; flex-wrap: wrap; align-items: center; gap: 8px; position: relative;
  h2 { margin-right: 8px; font-size: 1.15rem; }
  summary { list-style: none; &::after { content: "▾" / ""; margin-left: 8px; } }
  [open] summary { background: var(--text); color: var(--bg); }
  ul { position: absolute; z-index: 3; min-width: 16rem; max-width: min(24rem, 100%); margin-top: 4px; padding: 12px 20px; border: 1px solid var(--edge); border-radius: 8px; background: var(--bg); box-shadow: 0 4px 16px rgb(0 0 0 / .2); }
  li { padding-block: 4px; }
}
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(6.5rem, 100%), 1fr)); border-block: 1px solid var(--rule); div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 16px 16px 16px 0; } dd { font-size: 2rem; font-weight: 700; line-height: 1.2; letter-spacing: -.02em; } a { color: inherit; text-decoration-color: var(--edge); } }
.columns, .panels { display: grid; gap: 40px 64px; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); align-items: start; }
.panel h2 { padding-bottom: 8px; border-bottom: 2px solid; font-size: 1.15rem; }
.panel .empty { margin-top: 16px; }
.panel > .meta { margin-top: 8px; }

@media print, (max-width: 72rem) {
  .map-picture { display: none; }
  .map-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 16px 24px; > li { padding: 12px 0; border-top: 4px solid var(--solid); } ol { display: grid; gap: 8px; margin-top: 8px; } a { color: var(--text); text-decoration-color: var(--edge); } .meta, .feeds, q { color: var(--ink); } }
}
@media screen and (max-width: 54rem) { .needs ul { inset-inline: 0; max-width: none; } }
@media screen and (min-width: 60rem) {
  .columns:has(> .prose) { grid-template-columns: minmax(0, 1fr) 24rem; .panels { grid-template-columns: 1fr; } }
}
@media print {
  .needs, .map-table { display: none; }
  .columns { display: block; }
}

"""#),
        (#"assets/icon.svg"#, #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="7" fill="#0b57b0"/>
  <path d="M5 9h9l5 7-5 7H5l5-7z" fill="#fff"/>
  <path d="M17 9h5l5 7-5 7h-5l5-7z" fill="#8ab8ff"/>
</svg>

"""#),
        (#"assets/page.css"#, #"""
/* Around the text of a page: its contents, the tables of assets, the way on. */
.toc, .toc-fold { a { display: block; padding: 4px 0; color: var(--text); text-decoration: none; } .is-sub a { padding-left: 16px; color: var(--text-2); } [aria-current] { font-weight: 650; box-shadow: -12px 0 var(--bg), -14px 0 var(--text); } }
.toc { display: none; }
.toc-fold { border-block: 1px solid var(--rule); summary { display: flex; justify-content: space-between; font-weight: 600; &::after { content: "+" / ""; font-size: 1.5rem; font-weight: 400; } } &[open] summary::after { content: "–" / ""; } ul { padding-bottom: 12px; } a { padding-block: 8px; } }
.turn {
  display: flex; flex-wrap: wrap; gap: 16px;
  &:not(:has(a)) { display: none; }
  a { flex: 1 1 16rem; padding: 16px 20px; border: 1px solid var(--rule); border-radius: 10px; color: var(--text); font-weight: 650; text-decoration: none; &:hover { border-color: var(--text); } }
  .meta { font-weight: 400; }
  [rel=next] { text-align: right; }
}
.assets {
  table-layout: fixed; overflow-wrap: anywhere; hyphens: auto;
  thead th { width: 16%; &:first-child { width: auto; } &:nth-child(3) { width: 15%; } &:nth-child(4) { width: 7%; } &:nth-child(5) { width: 14%; } &:nth-child(6) { width: 8%; } &:last-child { width: 12.25rem; } }
  td { font-size: .875rem; }
  tr > :last-child { padding-right: 0; }
  .fresh { white-space: normal; }
  .use:has(+ .users > li) { display: none; }
  &:not(:has(.open)) thead th { &:nth-child(5) { width: 22%; } &:last-child { width: 0; } }
}
.users > li { display: inline-block; margin-right: 8px; }
.open, .assets .copy, .asset-list .copy { min-height: var(--touch, 28px); padding: 0 12px; background: none; color: var(--link); font-weight: 400; }
.actions > * { margin: 0 4px 4px 0; }
@media (pointer: coarse) { .actions { --touch: 40px; } }
.asset-place:not(:first-child)::before { content: "· "; }
.asset-group:has(+ .asset-type)::after { content: ": "; }

@media screen and (min-width: 60rem) {
  .toc-fold { display: none; }
  .toc { display: block; }
}
@media screen and (max-width: 54rem) {
  .turn [rel=next] { text-align: left; }
}
@media print {
  .toc, .toc-fold, .turn { display: none; }
  .assets { th, td { padding: 1.2mm 2mm 1.2mm 0; } thead th { width: 19%; &:nth-child(4) { width: 9%; } &:nth-child(5) { width: 16%; } &:nth-child(6) { width: 8%; } &:last-child { width: 0; } } }
}

"""#),
        (#"assets/print.css"#, #"""
/*
 * The whole playbook as a book, in any engine that prints web pages, and as a page to read on a screen.
 *
 * Rules for pages that depend on the playbook stand in the page itself: the paper, what heads and feet say, and the name of a page for
 * each sheet. Engines with the functions of paged media (WeasyPrint, Prince) pass over every @supports block, so what they need stands
 * in the open and what browsers need instead stands in the one block at the end of this file.
 *
 * Type: 10.5 points on a line of 15, and steps of about a fifth up and down. Space: that line, its half, its quarter.
 */

:root {
  --text: #1a2028; --quiet: #4a5563; --edge: #6b7684; --rule: #c9cfd8; --wash: #f2f4f7; --link: #1e4f89;
  --tint: #eef0f3; --solid: #4d5763; --ink: #3c444e;
  --line: 15pt; --half: 7.5pt; --quarter: 3.75pt;
  --measure: 152mm;
  --sans: Lato, Carlito, "Segoe UI", "Liberation Sans", Arial, "Noto Sans", "DejaVu Sans", sans-serif;
  --mono: Consolas, Menlo, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
.m0 { --tint: #feeddb; --solid: #8f5a00; --ink: #6d4404; }
.m1 { --tint: #e8f1fc; --solid: #004b95; --ink: #1e4f89; }
.m2 { --tint: #f2edfd; --solid: #7450b0; --ink: #5b4184; }
.m3 { --tint: #dcf7f1; --solid: #08705f; --ink: #075a4f; }
.m4 { --tint: #ffebea; --solid: #911e2c; --ink: #833337; }
.m5 { --tint: #eaf3dc; --solid: #55701a; --ink: #435815; }
.m6 { --tint: #fbeaf5; --solid: #a13f81; --ink: #7a2f61; }

/* Pages. The widths at the head are those that its texts are cut for. */

@page {
  margin: 22mm 18mm 20mm;
  @top-left { width: 62%; text-align: left; vertical-align: bottom; padding-bottom: 7mm; white-space: pre; font: 8pt var(--sans); color: #4a5563; }
  @top-right { width: 38%; text-align: right; vertical-align: bottom; padding-bottom: 7mm; white-space: pre; font: 8pt var(--sans); color: #4a5563; }
  @bottom-right { text-align: right; vertical-align: top; padding-top: 8mm; font: 8pt var(--sans); color: #4a5563; }
  @footnote { margin-top: 7.5pt; padding-top: 3.75pt; border-top: .2mm solid #6b7684; }
}

/* Text */

*, ::before, ::after { box-sizing: border-box; }
html { background: #fff; color: var(--text); font: 10.5pt/15pt var(--sans); hyphens: auto; hyphenate-limit-chars: 7 3 3; font-synthesis-weight: none; }
body { margin: 0; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { margin: 0; line-height: 1.2; break-after: avoid; break-inside: avoid; hyphens: manual; bookmark-level: none; }
p, ul, ol, dl, dd, figure, blockquote, pre, table { margin: 0 0 var(--half); padding: 0; }
p, li, dd, pre { orphans: 3; widows: 3; }
a { color: inherit; text-decoration: underline .2mm #8a939f; text-underline-offset: .15em; }
img, svg { max-width: 100%; max-height: calc(var(--page-height, 11in) - 80mm); height: auto; object-fit: contain; object-position: 0 0; }
sub, sup { font-size: 75%; line-height: 0; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
.anchor, .email-open { display: none; }
.meta, .empty, .address, .chapter-facts, .parties, .label, .caption, figcaption { color: var(--quiet); font-size: 9pt; line-height: 12pt; font-weight: 400; }
.empty { font-style: italic; }
.xref, .term-index a:not(:has(.pn)) { color: var(--link); }
.xref, .term, .toc a, .stage-pages a, .uses a, .term-index a { text-decoration: none; }
.broken { text-decoration: underline wavy; }
.address, code, kbd, pre { hyphens: none; overflow-wrap: anywhere; }
.mark { display: inline-block; padding: 0 1.2mm; border: .3mm solid; border-radius: .8mm; font-size: 8pt; line-height: 10.5pt; font-weight: 700; vertical-align: .15em; }

/* Cover */

.cover { page: cover; break-after: page; position: relative; height: calc(var(--page-height, 11in) - .5mm); overflow: hidden; padding: 0 20mm; background: linear-gradient(#14263f 64%, #fff 64%); color: #fff; }
.cover-title { position: absolute; inset: auto 20mm calc(36% + 12mm); }
.cover-logo img { height: 14mm; padding: 2mm 3mm; border-radius: 2mm; background: #fff; }
.cover-kind { margin: 0 0 8mm; font-size: 12pt; font-weight: 700; }
.cover h1 { font-size: 40pt; line-height: 1.06; letter-spacing: -.02em; margin-bottom: 8mm; }
.cover-lead { margin: 0; max-width: 130mm; font-size: 13pt; line-height: 19pt; color: #d5deea; }
.cover-path { position: absolute; inset: calc(64% - 8mm) 20mm auto; display: flex; flex-wrap: wrap; gap: 1.2mm 0; list-style: none; margin: 0; padding: 0 3mm; }
.cover-path li { position: relative; z-index: 0; flex: 1 1 18mm; max-width: 60mm; min-height: 16mm; padding: 2.4mm 4mm; font-size: 9pt; line-height: 11.5pt; font-weight: 700; }
.cover-path li::before { content: ""; position: absolute; z-index: -1; inset: 0 .6mm; transform: skewX(-14deg); background: var(--solid); border: .3mm solid #fff; }
.cover-facts { position: absolute; inset: auto 20mm 20mm; margin: 0; color: var(--text); }
.cover-facts > div, .chapter-fields > div { break-inside: avoid; }
.cover-facts dt, .chapter-fields dt { float: left; clear: left; width: 36mm; color: var(--quiet); }
.cover-facts dd, .chapter-fields dd { margin: 0 0 0 40mm; }

/* Contents, and the pages of a stage */

.matter > h1 { font-size: 24pt; margin-bottom: calc(2 * var(--line)); letter-spacing: -.01em; }
.toc ol, .stage-pages { list-style: none; margin: 0; }
:is(.toc, .stage-pages) li a { display: block; position: relative; padding-left: 13mm; break-inside: avoid; hyphens: manual; }
:is(.toc, .stage-pages) b { display: inline-block; width: 13mm; margin: 0 -.25em 0 -13mm; font-weight: 400; color: var(--quiet); }
.toc-part > a { margin-top: var(--half); font-weight: 700; break-after: avoid; }
.toc-part > a b { font-weight: 700; color: var(--solid); }
.toc-stage .tt { font-style: italic; }
.stage-pages { margin-top: var(--line); padding-top: var(--half); border-top: .2mm solid var(--rule); }
.toc a::after, .stage-pages a::after { content: leader(dotted) " " target-counter(attr(href url), page); font-weight: 400; }

/* The journey */

.journey > h1 { margin-bottom: var(--half); }
.map { margin-bottom: var(--half); }
.journey-map { display: block; width: 100%; a { text-decoration: none; } }

/* Parts, chapters, matter */

.part-opening, .chapter, .matter { break-before: page; }
.cover + main > :first-child { break-before: auto; }
.part-head { padding: calc(5 * var(--line)) 10mm calc(2 * var(--line)); margin-bottom: calc(2 * var(--line)); border-top: 2.4mm solid var(--solid); background: var(--tint); color: var(--ink); break-after: avoid; break-inside: avoid; }
.part-number { margin: 0 0 var(--quarter); font-weight: 700; }
.part-head h1 { font-size: 32pt; letter-spacing: -.015em; color: var(--text); }
.part-head :is(.question, .definition) { max-width: var(--measure); margin: var(--line) 0 0; }
.part-head .question { font-size: 15pt; line-height: 21pt; }
.chapter-title { padding-top: 4mm; border-top: 1.2mm solid var(--solid); font-size: 20pt; letter-spacing: -.01em; }
.chapter-number { color: var(--quiet); font-weight: 400; }
.chapter-facts { margin-top: var(--quarter); break-after: avoid; }
.chapter-facts > span { display: inline-block; }
.chapter-facts > span:not(:last-child)::after { content: " ·"; }
.chapter > .question { margin-top: var(--half); font-size: 15pt; line-height: 21pt; }
.question > .label { display: block; }
.summary, .matter-lead { max-width: var(--measure); font-size: 12.5pt; line-height: 18pt; color: var(--quiet); }
.replaced { font-weight: 700; }
.asset-text { margin-top: calc(1.5 * var(--line)); }
.asset-head { break-inside: avoid; break-after: avoid; h3 { font-size: 15pt; } .summary { font-size: 11.5pt; line-height: 16.5pt; } }
.chapter-fields { max-width: var(--measure); padding: var(--quarter) 0; border: solid var(--rule); border-width: .2mm 0; font-size: 9.5pt; line-height: 14pt; }
.prose { padding-top: var(--quarter); }
.prose > *, .chapter > ul { max-width: var(--measure); }
.prose > :is(.table, .code, figure, pre, p:has(> img:only-child)) { max-width: none; }
h2 { font-size: 16pt; }
h3, .prose h2 { font-size: 13pt; }
h4 { font-size: 11.5pt; }
h5, h6 { font-size: 10.5pt; }
.prose :is(h2, h3, h4, h5, h6) { margin: var(--line) 0 var(--quarter); }
.matter h2, .shared h2 { margin: calc(1.5 * var(--line)) 0 var(--half); }
.matter h3 { margin: var(--line) 0 var(--quarter); }
.prose > :first-child { margin-top: 0; }
.prose :is(ul, ol), .refs, .gaps { padding-left: 5.5mm; }
/* WeasyPrint sets its own bullet right against the text. */
:is(.prose ul, .refs, .gaps) { list-style-type: "•\a0\a0"; }
.prose li > :is(p, ul, ol) { margin-bottom: var(--quarter); }
.prose dt { font-weight: 700; break-after: avoid; }
.prose dd { margin: 0 0 var(--quarter); padding-left: 5.5mm; }
.task { list-style: none; }
.task-box { display: inline-block; width: 5.5mm; margin: 0 -.25em 0 -5.5mm; }
.prose > blockquote { padding-left: 5mm; border-left: .8mm solid var(--edge); }

/* Tables */

table { width: 100%; border-collapse: collapse; border-bottom: .2mm solid var(--edge); font-size: 9pt; line-height: 12.5pt; hyphenate-limit-chars: 12 5 5; }
.prose .table { margin-bottom: var(--line); }
thead { display: table-header-group; break-after: avoid; }
tr { break-inside: avoid; }
thead tr { break-after: avoid; }
thead + tbody > tr:first-child { break-before: avoid; }
caption { padding-bottom: var(--quarter); text-align: left; color: var(--quiet); break-after: avoid; }
th, td { padding: 1.3mm 3mm 1.3mm 0; border-bottom: .2mm solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { vertical-align: bottom; font-weight: 700; border-bottom: .4mm solid var(--edge); }
tbody th { font-weight: 700; }
th.ta-r, td.ta-r { text-align: right; }
th.ta-c, td.ta-c { text-align: center; }
.table.wide table { font-size: 8pt; line-height: 11pt; }
.group { break-after: avoid; }
.group th { padding-top: 3mm; border-color: var(--edge); }
.group :is(th, a) { color: var(--ink); }
.group .question { font-weight: 400; }
.journey-table td:nth-last-child(-n+3), .journey-table th:nth-last-child(-n+3):nth-child(n+3) { width: 22mm; text-align: right; }
.assets { table-layout: fixed; }
.assets thead th { width: 14%; }
.assets thead th:first-child { width: auto; }
.assets thead th:last-child { width: 18%; }
.assets:not(.index) thead th:nth-child(2) { width: 24%; }
.assets.index { font-size: 8.5pt; line-height: 11.5pt; .fresh { white-space: normal; } thead th:nth-child(2) { width: 14.5%; } thead th:is(:nth-child(3), :nth-child(5)) { width: 16.5%; } thead th:last-child { width: 11%; } .meta, .address { font-size: 8pt; line-height: 10.5pt; } }
.assets :is(.meta, .address) { display: block; }
.is-expired th { text-decoration: line-through; }

/* What marks a state, a side or a kind of advice keeps its sign and its word without colour. */

.fresh { white-space: nowrap; }
.fresh::before { margin-right: .3em; }
.fresh-current::before { content: "✓"; }
.fresh-due::before { content: "◷"; }
.fresh-overdue::before { content: "!"; font-weight: 700; }
.fresh-expired::before { content: "×"; }
.fresh-never::before { content: "?"; }
.side { position: relative; display: inline-block; padding-left: 1.4em; }
.side::before { content: ""; position: absolute; left: 0; top: .3em; width: .85em; height: .85em; border: .25mm solid; border-radius: 50%; }
.side-both::before, .side-joint::before { background: currentColor; }
.side-marketing::before { background: linear-gradient(90deg, #1a2028 50%, #fff 50%); }
.side-sales::before { background: linear-gradient(90deg, #fff 50%, #1a2028 50%); }

.alert, .email, .code, .embed, details { margin: 0 0 calc(1.5 * var(--half)); break-inside: avoid; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.tall { break-inside: auto; }
.alert { padding: var(--quarter) 0 var(--quarter) 5mm; border-left: .8mm solid var(--edge); }
.alert-title { margin: 0 0 .75mm; color: var(--quiet); font-size: 9pt; line-height: 12pt; font-weight: 700; break-after: avoid; }
.alert-agreed, .alert-marketing, .alert-sales, .email, .code, details { padding: 3mm 5mm; border: .25mm solid var(--edge); border-radius: 2mm; }
.alert-agreed { border-width: .6mm; }
.alert-marketing { margin-right: 12mm; }
.alert-sales { margin-left: 12mm; }
.alert-know { --icon: "✱"; }
.alert-say { --icon: "❝"; }
.alert-show { --icon: "◉"; }
.alert-do { --icon: "✔"; }
.alert-objection { --icon: "?"; }
:is(.alert-know, .alert-say, .alert-show, .alert-do, .alert-objection) { border-color: var(--text); > .alert-title::before { content: var(--icon); margin-right: .5em; } }
.alert-say, .alert-objection { font-size: 12pt; line-height: 17pt; }
.alert-objection { border-left-style: dashed; }
:is(.alert, .email, .embed, details, td, dd, blockquote) > :last-child { margin-bottom: 0; }
.embed { padding-left: 5mm; border-left: .8mm solid var(--edge); break-inside: auto; }
.embed-source { margin: 0 0 .75mm; color: var(--quiet); font-size: 8.5pt; break-after: avoid; }
summary { margin-bottom: var(--half); font-weight: 700; list-style: none; break-after: avoid; }
.caption, figcaption { break-after: avoid; }

.email .caption, .email-head { margin-bottom: var(--half); padding-bottom: var(--half); border-bottom: .2mm solid var(--rule); font-size: 10.5pt; line-height: 15pt; color: var(--text); }
.email-head dt { float: left; margin-right: 3mm; color: var(--quiet); font-weight: 400; }
.email-head dd { margin: 0; padding: 0; }
.email-message { margin: 0; font: inherit; overflow-wrap: break-word; }
.email-fields { margin: var(--half) 0 0; padding-top: var(--half); border-top: .2mm solid var(--rule); color: var(--quiet); font-size: 9pt; line-height: 12pt; }
.merge-field { background: none; border-bottom: .3mm dotted; }

code, kbd { font: .9em var(--mono); }
pre { white-space: pre-wrap; }
.code pre, pre:not(.email-message) { margin: 0; font: 8.5pt/12pt var(--mono); }
.code code { font: inherit; }
.code.long pre { font-size: 7pt; line-height: 10pt; }
.code { padding: 2mm 3mm; border-color: var(--rule); background: var(--wash); }
kbd { padding: 0 .3em; border: .2mm solid var(--edge); border-radius: .8mm; }
mark { background: #feedd7; color: inherit; }

/* Glossary and indexes */

.terms > div { max-width: var(--measure); padding: var(--half) 0; border-bottom: .2mm solid var(--rule); break-inside: avoid; }
.terms dt { font-weight: 700; font-size: 12pt; break-after: avoid; }
.terms dd, .terms dd p { margin: 0; padding: 0; }
.terms dd p + p { margin-top: var(--quarter); }
.terms .meta { display: inline; + .meta::before { content: " · "; } }
.term-index { columns: 2; column-gap: 10mm; > h1 { column-span: all; } }
.letter { break-inside: avoid; h2 { margin: var(--half) 0 var(--quarter); font-size: 13pt; } ul { list-style: none; } li { padding-left: 5mm; text-indent: -5mm; word-spacing: .08em; } }
.entry { font-weight: 700; }
.uses a::after, .term-index a:has(.pn)::after { content: target-counter(attr(href url), page); }
.cn { display: none; }
.agreement { break-inside: avoid; }
.governance .refs { columns: 2; column-gap: 8mm; font-size: 9pt; line-height: 12.5pt; li { break-inside: avoid; } }

/* Numbers of pages, and notes at the foot of theirs */

.pn, .pr { display: none; overflow-wrap: normal; }
.xref::after { display: inline-block; min-width: 3.5em; white-space: pre; text-align: right; }
/* Where an engine counted them wrong, they are text that keeps its room. */
.reserves-number-width .toc a::after, .reserves-number-width .stage-pages a::after, .reserves-number-width .xref::after, .reserves-number-width .uses a::after, .reserves-number-width .term-index a:has(.pn)::after { content: none; display: none; }
.reserves-number-width .pn, .reserves-number-width .pr { display: inline; }
.reserves-number-width :is(.toc, .stage-pages) .tt::after { content: leader(dotted) " "; font-weight: 400; }
.fnp { float: footnote; footnote-policy: line; font-size: 8.5pt; line-height: 11.5pt; }
.fnp::footnote-call, .fnp::footnote-marker { content: none; }
/* WeasyPrint makes room for the last line that a paragraph may not be broken before by moving the page's notes to the next page. */
.chapter:has(.fnp), .chapter:has(.fnp) * { orphans: 99; }
.footnotes { break-before: avoid; font-size: 9pt; line-height: 12.5pt; ol { margin: 0; } }
.footnotes:has(li:not(.at-call)) { margin-top: var(--line); padding-top: var(--half); border-top: .2mm solid var(--edge); }
/* Out of sight, but still where links to the note lead. */
.at-call { display: block; counter-increment: list-item; height: 0; overflow: hidden; visibility: hidden; }

/* Entries of the PDF's outline */

.part-opening h1, .matter > h1 { bookmark-level: 1; }
[data-bookmark] { bookmark-label: attr(data-bookmark); }
.chapter-title { bookmark-level: 2; bookmark-state: closed; }
:is(.chapter > .prose, .asset-head) > h3 { bookmark-level: 3; }

@media print { .screen-only { display: none; } }

/* On a screen the same is one long page. */

@media screen {
  html { font-size: 17px; line-height: 26px; color-scheme: light; }
  body { max-width: 46rem; margin: 0 auto; padding: 0 clamp(16px, 4vw, 40px) 96px; overflow-wrap: anywhere; }
  table, .chapter-fields, .footnotes, .governance .refs { font-size: 15px; line-height: 22px; }
  .meta, .empty, .address, .chapter-facts, .parties, .label, .caption, figcaption, .alert-title, .embed-source, .email-fields { font-size: 14px; line-height: 20px; }
  td .fresh { white-space: normal; }
  .assets.index { font-size: 13px; line-height: 18px; :is(.meta, .address) { font-size: inherit; line-height: inherit; } }
  .screen-only { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 24px; padding: 12px 0; font-size: 15px; a { padding: 4px 0; } }
  .cover { height: auto; padding: clamp(40px, 9vw, 88px) clamp(20px, 6vw, 56px) 32px; background: #14263f; }
  .cover-title, .cover-path, .cover-facts { position: static; }
  .cover h1 { font-size: clamp(28px, 7vw, 52px); }
  .cover-path { margin: 40px 0 32px; padding: 0 8px; overflow-wrap: break-word; }
  .cover-facts, .cover-facts dt { color: #d5deea; }
  .matter, .part-opening { margin-top: 96px; }
  .chapter { margin-top: 64px; }
  .toc a { padding-block: 2px; }
  .table, .map { overflow-x: auto; overflow-wrap: break-word; }
  .journey-map { min-width: 40rem; }
  .term { text-decoration: underline dotted 1px #8a939f; }
  .stage-pages a, .uses a, .term-index a { text-decoration: underline .2mm #8a939f; }
  /* As tall as a fingertip, wherever they are not words of a sentence. */
  :is(.xref, .uses a, .term-index a, .stage-pages a, .toc li a):not(.prose *) { display: inline-block; min-width: 24px; min-height: 24px; }
  .prose .address { display: none; }
  :focus-visible { outline: 3px solid #0b57b0; outline-offset: 2px; }
}

/* Browsers count no pages of targets and have no dictionaries: numbers are text, and words are whole. */

@supports not (content: target-counter(url("#x"), page)) {
  html { hyphens: manual; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1, h2, h3, h4, h5, h6 { text-wrap: balance; }
  :is(.prose ul, .refs, .gaps) { list-style-type: disc; }
  details::details-content { content-visibility: visible; }
  .vh { clip-path: inset(50%); }
  :is(.toc, .stage-pages) a::after, .xref::after, .uses a::after, .term-index a:has(.pn)::after { content: none; display: none; }
  .pn, .pr { display: inline; font-variant-numeric: tabular-nums; }
  .pn:empty, .pr:has(.pn:empty) { display: none; }
  .pn:empty + .cn { display: inline; }
  .reserves-number-width :is(.pr, .uses .pn, .term-index .pn) { display: inline-block; min-width: 3ch; white-space: pre; text-align: right; }
  .reserves-number-width .pr { min-width: 4em; }
  .xref:has(.pn:empty) { color: inherit; text-decoration: underline .2mm #8a939f; }
  .fnp { display: none; }
  .chapter:has(.fnp), .chapter:has(.fnp) * { orphans: 3; }
  .at-call { display: list-item; height: auto; overflow: visible; visibility: visible; }
  .footnotes { margin-top: var(--line); padding-top: var(--half); border-top: .2mm solid var(--edge); }
  :is(.toc, .stage-pages) a:has(> .pn:not(:empty)) { z-index: 0; padding-right: 14mm; }
  :is(.toc, .stage-pages) a:has(> .pn:not(:empty))::before { content: ""; position: absolute; z-index: -1; left: 13mm; right: 0; bottom: 4pt; border-bottom: .7pt dotted var(--edge); }
  :is(.toc, .stage-pages) .tt { background: #fff; padding-right: 1.5mm; }
  :is(.toc, .stage-pages) .pn:not(:empty) { position: absolute; right: 0; bottom: 0; padding-left: 1.5mm; background: #fff; font-weight: 400; }

  @media screen and (max-width: 40rem) {
    .map { display: none; }
    .part-head { padding: 40px 20px 24px; h1 { font-size: 26pt; } }
    .assets.index { font-size: 15px; line-height: 22px; }
    .chapter-fields > div { margin-bottom: 6px; }
    .chapter-fields dt { float: none; width: auto; }
    .chapter-fields dd { margin-left: 0; }
    .alert-marketing, .alert-sales { margin-inline: 0; }
    :is(.term-index, .governance .refs) { columns: auto; }
    .fresh { white-space: normal; }
    :is(.assets, .journey-table) { &, caption, tbody, tr, th, td { display: block; } thead { display: none; } th, td { padding: 2px 0; border: 0; } td[data-label]:not(:empty)::before { content: attr(data-label) " "; color: var(--quiet); } tr { padding: 8px 0; border-bottom: 1px solid var(--rule); } }
    .journey-table td:nth-last-child(-n+3) { display: none; }
  }
}

"""#),
        (#"assets/reader.js"#, #"""
// What is known of the reader, set before anything is drawn: light or dark as chosen here – without a choice the system decides – and
// the key that opens the search on an Apple keyboard.
{
  const root = document.documentElement;
  try {
    root.dataset.theme = localStorage.getItem(`${document.currentScript.dataset.site}:scheme`) ?? "auto";
  } catch {}
  if (/Mac|iP/.test(navigator.platform)) root.style.setProperty("--search-key", '"⌘ K"');
}

"""#),
        (#"assets/reading.css"#, #"""
/* Reading: one page or one asset, what it is part of, and what was agreed on it. */
.agreement { padding-bottom: 24px; border-bottom: 1px solid var(--rule); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 16px; .alert { margin: 0; } }
.commitments:is(ul) { padding-left: 1.2em; list-style: disc; li + li { margin-top: 4px; } .none { list-style: none; margin-left: -1.2em; } }
.terms { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: 16px 32px; dd { display: inline; } a { padding-block: 3px; } }
.translation:not(.translation-source, .translation-complete) { font-weight: 650; }
table.translations { table-layout: fixed; overflow-wrap: anywhere; thead th:last-child { width: 8rem; } }
.mentions q { display: block; color: var(--text-2); quotes: none; }
.files > li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.preview img { border: 1px solid var(--rule); }
.preview:is(pre) { max-height: 20rem; overflow: auto; padding: 16px; border-radius: 10px; background: var(--soft); font: .875rem/1.5 monospace; }

@media screen and (min-width: 60rem) {
  .reading main:has(> .toc) { grid-template-columns: 11rem minmax(0, 1fr); column-gap: 48px; > * { grid-column: 2; } > .head { grid-column: 1 / -1; } > .toc { grid-column: 1; grid-row: 2; position: sticky; top: 24px; align-self: start; max-height: calc(100vh - 48px); overflow-y: auto; } }
  .asset-page .head ~ .content { grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 56px; > .content { gap: 40px; align-content: start; } }
}

"""#),
        (#"assets/search-page.js"#, #"""
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

"""#),
        (#"assets/search.css"#, #"""
/* What opens above a page: the search, which has a page of its own too, and the list of keys. Loaded with the first of them. */

#pb-keys { max-width: min(38rem, 100% - 32px); padding: 24px; border: 1px solid var(--edge); border-radius: 10px; background: var(--bg); color: var(--text); &::backdrop { background: rgb(0 0 0 / .5); } div { display: flex; gap: 16px; } dt { flex: 0 0 9rem; } h2, dl, label { display: block; margin-bottom: 16px; } }

.search-dialog { width: min(46rem, 100vw - 32px); max-width: none; max-height: calc(100dvh - 64px); margin: 32px auto auto; padding: 16px; overflow: auto; overscroll-behavior: contain; border: 1px solid var(--edge); border-radius: 10px; background: var(--bg); color: var(--text); box-shadow: 0 16px 48px rgb(0 0 0 / .3); &::backdrop { background: rgb(0 0 0 / .45); } }
.search-box { max-width: 52rem; }
.search-dialog, .search-box { display: none; grid-template-columns: minmax(0, 1fr); gap: 16px; align-content: start; }
.search-dialog[open], .search-box { display: grid; }

.search-row {
  display: flex; gap: 8px;
  input { flex: 1; min-width: 0; min-height: 48px; padding: 8px 16px; border: 1px solid var(--edge); border-radius: 8px; background: var(--bg); color: var(--text); font: inherit; font-size: 1.125rem; }
  ::placeholder { color: var(--text-2); opacity: 1; }
}
.search-dialog .search-row { position: sticky; top: -16px; z-index: 2; margin: -16px -16px -8px; padding: 16px; background: var(--bg); }

.search-facets, .search-notes > .line { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.all-names[hidden], .search-facets:empty, .search-notes:empty, .search-results:not(:has(li)) { display: none; }
.facet {
  position: relative;
  summary { min-height: 40px; padding: 4px 16px; border: 1px solid var(--edge); border-radius: 8px; font-size: .875rem; cursor: pointer; &::after { content: "▾" / ""; margin-left: 8px; } &:hover { border-color: var(--text); } }
  &[open] summary { background: var(--sunk); }
  > div { position: absolute; z-index: 3; inset: calc(100% + 4px) auto auto 0; width: max-content; max-width: min(20rem, 80vw); max-height: 50vh; overflow: auto; padding: 8px; border: 1px solid var(--edge); border-radius: 8px; background: var(--bg); box-shadow: 0 4px 16px rgb(0 0 0 / .2); }
  label { display: flex; align-items: center; gap: 8px; min-height: 36px; padding: 4px 8px; font-size: .875rem; cursor: pointer; }
  input { flex: none; width: 18px; height: 18px; margin: 0; accent-color: var(--link); }
  .count { margin-left: auto; padding-left: 16px; }
}

.search-notes { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 24px; > :is(.empty, .notice) { flex-basis: 100%; } }
.search-notes .chip, .search-notes .link { font: inherit; font-size: .875rem; }
.search-notes .chip[aria-pressed="true"] { background: var(--solid); color: var(--bg); }
.search-notes .link { min-height: 24px; padding: 0; border: 0; background: none; color: var(--link); text-decoration: underline; cursor: pointer; }
.search-count, .search-notes .line { color: var(--text-2); font-size: .875rem; }

.search-results > h2 { margin-top: 16px; padding-top: 16px; border-top: 1px solid var(--rule); font-size: 1rem; }
.results > li + li { border-top: 1px solid var(--rule); }
.results > li:not(.result) { padding-top: 16px; }
.result {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 16px; padding-block: 12px;
  > * { grid-column: 1; }
  h2 { font-size: 1.15rem; letter-spacing: 0; }
  .snippet { color: var(--text-2); font-size: .875rem; }
  mark { padding: 0 .1em; border-radius: 3px; }
  .actions { display: grid; grid-area: 1 / 2 / span 4; gap: 4px; align-content: start; > * { justify-content: center; min-height: 32px; margin: 0; padding: 2px 12px; background: none; color: var(--link); font-weight: 400; } }
}
.result-title { padding-block: 4px; }
.result-sections { display: flex; flex-wrap: wrap; gap: 0 16px; font-size: .875rem; a { display: inline-block; padding-block: 4px; &::before { content: "§ "; } } }
.search-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 24px; label { display: inline-flex; align-items: center; gap: 8px; min-height: 24px; } a { padding-block: 4px; } }

@media (pointer: coarse) { .keys { display: none !important; } }
@media (max-width: 40rem) {
  .search-facets { position: relative; }
  .facet { position: static; > div { inset: 100% 0 auto; width: auto; max-width: none; margin-top: 4px; } }
  .search-dialog { width: 100vw; height: 100dvh; max-height: none; margin: 0; border: 0; border-radius: 0; }
  .result .actions { grid-area: auto / 1 / auto / -1; grid-auto-flow: column; > * { min-height: 40px; } }
}
@media print { .search-box, .search-dialog { display: none; } }
::highlight(found) { background-color: light-dark(#feedd7, #352206); color: light-dark(#6c4806, #d8aa68); text-decoration: underline; }

"""#),
        (#"assets/search.js"#, #"""
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

"""#),
        (#"assets/text.css"#, #"""
/* What the Markdown renderer writes */
.prose {
  > h2 { margin-top: 24px; }
  > h3 { margin-top: 12px; }
  > :first-child { margin-top: 0; }
  ul, ol { padding-left: 1.4em; }
  li + li, li > ul, li > ol { margin-top: 4px; }
  .task { list-style: none; input { width: 1em; height: 1em; margin: 0 .1em 0 -1.4em; vertical-align: -.1em; } }
  dt { font-weight: 650; }
  dd { margin-left: 1.4em; & + dt { margin-top: 8px; } }
  > blockquote { padding-left: 20px; border-left: 3px solid var(--rule); color: var(--text-2); }
  blockquote p + p, .alert p + p:not(:nth-child(2)) { margin-top: 8px; }
  hr { width: 100%; margin: 0; border: 0; border-top: 1px solid var(--rule); }
  .table, details { border: 1px solid var(--rule); border-radius: 10px; }
  .table { th, td { padding: 10px 16px; min-width: 7rem; } thead :is(th, td) { background: var(--soft); } tr:last-child td { border: 0; } }
  details { padding: 0 16px; &[open] { padding-bottom: 16px; } }
  summary { margin-inline: -16px; padding: 12px 16px; font-weight: 650; cursor: pointer; }
  :is(details, div:not(.table, .email-head > div), dd, figure:not(.email, .code)) > :not(summary, summary + *, :first-child), :is(li, blockquote, .alert) > :is(details, figure):not(:first-child) { margin-top: 12px; }
  figure:not(.email) > figcaption { color: var(--text-2); font-size: .875rem; }
  abbr[title], dfn[title] { cursor: help; }
}
/* What a word means, below its line: beside the word where browsers can place it there, as wide as the text on a phone. The empty
   alternative keeps it from being read twice: screen readers say the attribute. */
.prose { position: relative; }
.prose a.term:any-link { color: inherit; text-decoration: underline dotted var(--edge); &:hover { text-decoration-style: solid; } }
body:not(.is-quiet) .term[aria-description]:is(:hover, :focus-visible)::after {
  content: attr(aria-description); content: attr(aria-description) / "";
  display: block; position: absolute; z-index: 5; width: fit-content; max-width: min(100%, 34rem); padding: 8px 12px; border: 1px solid var(--edge); border-radius: 8px; background: var(--bg); color: var(--text); box-shadow: 0 4px 16px rgb(0 0 0 / .2); font-size: .875rem; font-style: normal; font-weight: 400; line-height: 1.45; text-align: left; white-space: normal;
  @media (max-width: 54rem) { inset-inline: 0; }
  @media (min-width: 54rem) { @supports (position-area: block-end) { width: max-content; max-width: 34rem; position-area: block-end span-inline-end; position-try-fallbacks: flip-inline, block-end; } }
}
.anchor { margin-left: .3em; color: var(--text-2); text-decoration: none; opacity: 0; :hover > &, &:focus { opacity: 1; } }
sub, sup { line-height: 0; }
pre { overflow-x: auto; padding: 16px; border-radius: 10px; background: var(--soft); font-family: inherit; line-height: 1.45; code { padding: 0; overflow-wrap: normal; } }
.code {
  position: relative; border-radius: 10px; background: var(--soft);
  figcaption { min-height: 40px; padding: 12px 16px 0; & + pre { padding-top: 0; } }
  &:has(.copy) > pre:first-child { padding-right: 6rem; }
}
.alert { position: relative; padding: 2px 0 2px 20px; border-left: 3px solid var(--tone, var(--edge)); }
.alert-title { position: relative; font-size: .875rem; font-weight: 650; }
.alert-agreed, .alert-warning, .alert-caution { background: var(--wash); }
.alert-agreed, .alert-warning, .alert-caution, .alert-marketing, .alert-sales { padding: 14px 20px; border: 0; border-radius: 10px; }
.alert-know { --icon: "✱"; }
.alert-say { --icon: "❝"; }
.alert-show { --icon: "◉"; }
.alert-do { --icon: "✔"; }
.alert-objection { --icon: "?"; }
.alert-know, .alert-say, .alert-show, .alert-do, .alert-objection { border-color: var(--text); > .alert-title { padding-left: 1.6em; &::before { content: var(--icon) / ""; position: absolute; left: 0; } } }
.alert-say { padding: 12px 20px; border-radius: 0 10px 10px 0; background: var(--soft); &:has(.copy) > .alert-title { min-height: 28px; padding-right: 5rem; } font-size: 1.2rem; line-height: 1.45; }
.alert-objection { border-left-style: dashed; font-size: 1.2rem; font-style: italic; > .alert-title { font-style: normal; } }
.alert-marketing, .alert-sales { border: 1px solid var(--edge); > .alert-title { padding-left: 1.5em; color: inherit; } }
.alert-marketing { margin-right: 4rem; border-bottom-left-radius: 0; }
.alert-sales { margin-left: 4rem; border-bottom-right-radius: 0; }
.prose li > :is(.alert, .code, .email) { margin-block: 8px; }
.email {
  border: 1px solid var(--edge); border-radius: 10px;
  > * { padding: 12px 20px; }
  figcaption, .email-head { border-bottom: 1px solid var(--rule); }
  figcaption, .email-open { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 12px; }
  .email-subject { flex: 1; min-width: 10rem; }
  .email-head { font-size: .875rem; div { display: flex; gap: 12px; } dt { flex: none; font-weight: 400; color: var(--text-2); } dd { margin: 0; } }
  .email-message { background: none; white-space: pre-wrap; overflow-wrap: anywhere; }
  .email-fields { padding-top: 0; }
  .email-open { padding-top: 0; padding-bottom: 16px; }
}
.email-fields, .embed-source, .raw-html { color: var(--text-2); font-size: .875rem; }
.embed { padding: 14px 20px 20px; border: 1px solid var(--rule); border-left: 3px solid var(--edge); border-radius: 0 10px 10px 0; .embed { padding-right: 12px; } > * + * { margin-top: 12px; } :is(h2, h3, h4, h5, h6) { margin-top: 20px; } > .embed-source + * { margin-top: 6px; } }
.footnotes { padding-top: 16px; border-top: 1px solid var(--rule); font-size: .875rem; }
.prose > :is(.alert-marketing, .alert-sales) { max-width: 34rem; }
.email .copy { position: static; }
.email > .copy { margin: 0 20px 16px; }
.email-open .copy { min-height: 40px; }

@media screen and (max-width: 54rem) { .alert-marketing, .alert-sales { margin-inline: 0; } }
@media print {
  .prose > * { max-width: none; }
  .prose details { padding-bottom: 12px; &::details-content { content-visibility: visible; } }
  .prose .table :is(th, td) { min-width: 0; }
  pre { white-space: pre-wrap; }
  .code, .alert-agreed, .alert-warning, .alert-caution { border: 1px solid var(--edge); }
  .prose a[href^=http]::after { content: " <" attr(href) ">"; font-size: 80%; }
  .prose a.term:any-link { text-decoration: none; }
  .term::after { display: none !important; }
  .email .email-open { display: none; }
}

"""#),
        (#"assets/text.js"#, #"""
// Comforts of reading: copy what is to be said and sent, see which section is being read, take away a definition that covers the text,
// turn to the page before or after.
"use strict";
{
  const { words, all, addCopyButton } = truce;

  for (const block of all(".prose .code")) addCopyButton(block, () => block.querySelector("code").textContent);
  for (const said of all(".alert-say")) {
    const lines = [...said.children].filter((child) => !child.matches(".alert-title, .copy"));
    addCopyButton(said, () => lines.map((line) => line.textContent.trim()).join("\n\n"));
  }
  for (const email of all(".email")) {
    const subject = email.querySelector(".email-subject");
    const message = email.querySelector(".email-message");
    if (subject) addCopyButton(subject.parentElement, () => subject.textContent, words.subject);
    if (message) addCopyButton(email.querySelector(".email-open") ?? email, () => message.textContent);
  }

  // The section being read is the last one that began above the upper third of the window.
  const links = all(".toc a");
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const mark = () => {
    const current = headings.findLastIndex((heading) => heading?.getBoundingClientRect().top < innerHeight / 3);
    links.forEach((link, index) => (link.ariaCurrent = index === current || null));
  };
  const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of headings) if (heading) watch.observe(heading);

  // Escape hides what a term means until the pointer or the focus comes to the next element.
  const quiet = (isQuiet) => document.body.classList.toggle("is-quiet", isQuiet);
  addEventListener("keydown", ({ key }) => key === "Escape" && quiet(true));
  for (const move of ["pointerover", "focusin"]) addEventListener(move, () => quiet(false));

  // Shift alone: with other keys the arrows go back in the browser's history. Where text is typed or selected they are the selection's.
  addEventListener("keydown", ({ key, shiftKey, altKey, ctrlKey, metaKey, target }) => {
    const way = { ArrowLeft: "prev", ArrowRight: "next" }[key];
    if (!way || !shiftKey || altKey || ctrlKey || metaKey || target.matches("input, textarea, select, dialog *")) return;
    if (getSelection().isCollapsed) all(`.turn [rel=${way}]`)[0]?.click();
  });
}

"""#),
        (#"assets/theme.js"#, #"""
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

"""#),
        (#"assets/tools.js"#, #"""
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

"""#),
        (#"assets/truce.css"#, #"""
/* Map and desk: a quiet page in one sans-serif; colour only where the customer's path is meant. */

:root {
  color-scheme: light dark;
  --bg: light-dark(#fff, #11151c);
  --soft: light-dark(#f6f7f9, #181d26);
  --sunk: light-dark(#eceff3, #0c0f15);
  --text: light-dark(#1a2028, #e6eaf0);
  --text-2: light-dark(#4a5563, #aab4c2);
  --link: light-dark(#0b57b0, #8ab8ff);
  --visited: light-dark(#6a3fa0, #c9a8ff);
  --rule: light-dark(#d5dae1, #2c3441);
  --edge: light-dark(#7a8594, #7d8898);
  --focus: light-dark(#0b57b0, #ffd75e);
}

/* The reader's own choice; paper is always light. */
@media screen { [data-theme=light] { color-scheme: light; } [data-theme=dark] { color-scheme: dark; } }

/* A moment: background, border, fill, and text on the background. */
:root, .always { --tint: light-dark(#eef0f3, #24272a); --line: light-dark(#8a939f, #5d6570); --solid: light-dark(#646d78, #a6afbb); --ink: light-dark(#474f59, #acb5c1); }
.m0 { --tint: light-dark(#feeddb, #362207); --line: light-dark(#c28536, #8c5c1a); --solid: light-dark(#a46805, #d39547); --ink: light-dark(#6d4404, #dbac75); }
.m1 { --tint: light-dark(#e8f1fc, #15273e); --line: light-dark(#5d94da, #3b669d); --solid: light-dark(#004b95, #a6ccfd); --ink: light-dark(#1e4f89, #8db7ed); }
.m2 { --tint: light-dark(#f2edfd, #2a203b); --line: light-dark(#a183d4, #715998); --solid: light-dark(#8861c4, #b093e5); --ink: light-dark(#5b4184, #bea9e7); }
.m3 { --tint: light-dark(#dcf7f1, #002e27); --line: light-dark(#07a490, #087264); --solid: light-dark(#098474, #3fab99); --ink: light-dark(#075a4f, #6dc6b5); }
.m4 { --tint: light-dark(#ffebea, #3b1c1c); --line: light-dark(#d57576, #9a4f51); --solid: light-dark(#911e2c, #ffb8ae); --ink: light-dark(#833337, #ea9f9e); }
.m5 { --tint: light-dark(#eaf3dc, #1f2c10); --line: light-dark(#7c9a3f, #566f26); --solid: light-dark(#55701a, #a9c66b); --ink: light-dark(#3d5013, #a9c276); }
.m6 { --tint: light-dark(#fbeaf5, #371c30); --line: light-dark(#c673aa, #92517d); --solid: light-dark(#a13f81, #dd93c4); --ink: light-dark(#7a2f61, #dea0c9); }

/* A state: text, and its background. */
.fresh-current, .alert-tip, .alert-agreed { --tone: light-dark(#005d33, #7bc495); --wash: light-dark(#dff8e6, #0f2e1b); }
.fresh-due, .alert-warning, .status-deprecated, .status-archived, .notice, .banner, mark { --tone: light-dark(#6c4806, #d8aa68); --wash: light-dark(#feedd7, #352206); }
.fresh-overdue, .fresh-expired, .alert-caution, .gap, .gaps > li, .map-gap, .broken, .problems { --tone: light-dark(#89312f, #ed9b94); --wash: light-dark(#fdecea, #3b1c1a); }
.status-review, .alert-note, .alert-important, .entry:target { --tone: light-dark(#01508d, #81b8f0); --wash: light-dark(#e7f1fd, #12283e); }
.fresh, .status, .notice, .banner, mark, td.gap, .entry:target { background: var(--wash, var(--soft)); }
.fresh, .status, .notice, .banner, mark, .gap, .broken, .alert-title { color: var(--tone, var(--text-2)); }

*, ::before, ::after { box-sizing: border-box; }
body { display: flex; flex-direction: column; min-height: 100vh; margin: 0; background: var(--bg); color: var(--text); font: 1rem/1.55 -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Arial, sans-serif; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, fieldset, pre { margin: 0; padding: 0; border: 0; min-width: 0; }
h1, h2, h3, h4, h5, h6 { font-size: 1rem; line-height: 1.2; text-wrap: balance; font-weight: 650; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2vw, 2.75rem); letter-spacing: -.022em; line-height: 1.12; font-weight: 700; }
h2 { font-size: 1.5rem; letter-spacing: -.012em; }
h3 { font-size: 1.15rem; }
b, strong { font-weight: 650; }
ul:not(.prose *), ol:not(.prose *) { list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; &:hover { text-decoration-thickness: 2px; } }
:is(.prose, .pages, .mentions, .assets) a:visited { color: var(--visited); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: 0; }
[hidden] { display: none !important; }
img, svg { max-width: 100%; height: auto; }
time { white-space: nowrap; }
.vh, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; z-index: 9; margin: 8px; padding: 12px 16px; background: var(--bg); }
.wrap { width: 100%; max-width: 82rem; margin-inline: auto; padding-inline: clamp(16px, 4vw, 32px); }
.meta, .count, .eyebrow, .label, .crumbs, .bottom, .toc, .toc-fold, .badges, .facts, .banner, dt:not(.prose *), legend { color: var(--text-2); font-size: .875rem; }
.none, .intro, .summary, .empty, .lead, .stage-block q { color: var(--text-2); }
.lead { font-size: clamp(1.125rem, 1.05rem + .3vw, 1.2rem); line-height: 1.5; text-wrap: pretty; }
.eyebrow, .label { font-weight: 600; }
.label, .assets .meta, .gaps .meta, .turn .meta { display: block; }
.count { font-weight: 400; letter-spacing: 0; white-space: nowrap; margin-left: .35em; }
.lead, .empty, .intro { max-width: 60ch; }
.empty { padding: 16px 20px; border: 1px dashed var(--edge); border-radius: 10px; }
.line, .badges, .facts, .badges div, .facts div { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; }
.button, .filters label, .chip, .open, .alphabet a { display: inline-flex; align-items: center; min-height: 40px; padding: 4px 16px; border: 1px solid var(--edge); border-radius: 8px; color: var(--text); font-size: .875rem; line-height: 1.3; text-decoration: none; cursor: pointer; &:hover { border-color: var(--text); } }
.button { background: var(--bg); font-family: inherit; font-weight: 600; }
.notice { padding: 12px 16px; border-radius: 8px; }
.notice a, .banner a { color: inherit; }

/* Top and bottom of every page */
.top { padding-top: 8px; border-bottom: var(--accent-width, 1px) solid var(--accent, var(--rule)); }
.top-row { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 0 16px; }
.brand, .desk a, .menu a, summary:not(.prose *) { display: inline-flex; align-items: center; min-height: 44px; color: var(--text); text-decoration: none; }
.brand { gap: 12px; margin-right: auto; font-weight: 700; letter-spacing: -.01em; img { width: auto; height: 32px; } }
.desk { ul { display: flex; gap: 24px; } }
.search-open { display: flex; flex: 1 1 9rem; align-items: center; justify-content: space-between; gap: 12px; max-width: 18rem; min-height: 40px; padding: 4px 12px; border: 1px solid var(--edge); border-radius: 8px; color: var(--text-2); font-size: .875rem; text-decoration: none; &:hover { border-color: var(--text); color: var(--text); } }
:is(.desk, .strip, .toc, .choices) a:hover { text-decoration: underline; }
.languages ul { display: flex; gap: 4px 16px; flex-wrap: wrap; padding-left: 8px; }
.languages a { display: inline-flex; align-items: center; min-height: 44px; color: var(--text); }
.languages [aria-current] { font-weight: 650; text-decoration: none; }
.desk [aria-current] { font-weight: 650; box-shadow: inset 0 -3px; }
.strip {
  padding-block: 8px 16px;
  ol { display: flex; gap: 2px; }
  li { flex: 1 1 0; min-width: 0; }
  a { --start: 12px; display: flex; align-items: center; min-height: 44px; margin-right: -8px; padding: 0 8px 0 28px; background: var(--tint); color: var(--ink); font-size: .875rem; font-weight: 650; text-decoration: none; clip-path: polygon(0 0, calc(100% - 12px) 0, 100% 50%, calc(100% - 12px) 100%, 0 100%, var(--start) 50%); }
  li:first-child a { --start: 0px; padding-left: 16px; }
  li:last-child a { margin-right: 0; }
  a:focus-visible { outline: 3px solid; outline-offset: -5px; }
}
.strip, .menu { [aria-current] { background: var(--solid); color: var(--bg); } }
.menu { display: none; }
.banner p { padding-block: 8px; }
.crumbs {
  min-height: 48px; padding-top: 12px;
  ol { display: flex; flex-wrap: wrap; }
  a { display: inline-block; padding: 4px 0; color: inherit; }
  li:not(:last-child)::after { content: "/"; margin-inline: 8px; }
}
.bottom {
  margin-top: auto; padding-block: 24px 48px; border-top: 1px solid var(--rule); background: var(--sunk);
  .wrap, ul { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 24px; }
  a { display: inline-block; padding: 4px 0; color: inherit; }
}
.bottom ul { justify-content: flex-start; }
.history { summary { display: list-item; min-height: 24px; color: inherit; cursor: pointer; } ul { display: block; padding-bottom: 8px; } }
.tools, .scheme { display: flex; flex-wrap: wrap; gap: 4px 16px; }
.tools { flex-basis: 100%; padding-top: 12px; .button { padding-inline: 12px; font-weight: 400; } }
.scheme { gap: 0; .button { margin-right: -1px; border-radius: 0; &:first-child { border-radius: 8px 0 0 8px; } &:last-child { border-radius: 0 8px 8px 0; } } }
[aria-pressed=true] { background: var(--text); color: var(--bg); }
@media (scripting: enabled) { .tools, .shown-tools { min-height: 52px; } }

/* Head, rail, content */
main, .head, .content, .content > section, .content > .content > section, .band > div, .thirds, .thirds > section, .prose, .card, .mini, .panels { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; align-content: start; }
main { gap: 32px; padding-bottom: 64px; }
.head { gap: 12px; justify-items: start; padding-top: 8px; }
.content { gap: 48px; }
.prose > :not(.table), .summary, .mentions q, .notice { max-width: 38rem; }
.number { display: inline-grid; place-items: center; min-width: 1.9em; height: 1.9em; padding: 0 .45em; border-radius: .4em; background: var(--solid); color: var(--bg); font-size: .875rem; line-height: 1; vertical-align: .08em; margin-right: .55em; text-decoration: none; }
.badges, .facts { gap: 8px 20px; div { gap: 4px 8px; } }
.badges { padding-block: 4px; div, dd { display: flex; align-items: center; min-height: 24px; } .line { flex-wrap: wrap; gap: 4px 8px; } }
:is(.facts, .terms) dd:not(:last-child)::after { content: ", "; }

/* Marks */
.chip { gap: 8px; min-height: 28px; padding: 2px 10px; border-color: var(--line); background: var(--tint); color: var(--ink); &:has(.number) { padding-left: 3px; } .number { height: 1.6em; margin: 0; } }
.party, .side { display: inline-block; position: relative; padding-left: 1.35em; color: inherit; text-decoration-color: var(--edge); }
.party { min-height: 24px; }
.party, .side, .alert-marketing .alert-title, .alert-sales .alert-title { &::before { content: ""; position: absolute; left: 0; top: calc(.5lh - .44em); width: .85em; height: .85em; border: .11em solid; border-radius: 50%; background: linear-gradient(90deg, currentColor var(--from, 0%), transparent 0 var(--to, 100%), currentColor 0); } }
.side-marketing, .alert-marketing { --from: 50%; }
.side-sales, .alert-sales { --to: 50%; }
.side-joint, .side-both { --from: 100%; }
.fresh {
  display: inline-block; position: relative; padding: 1px .7em 1px 1.8em; border-radius: 12px; font-size: .875rem; line-height: 1.5; white-space: nowrap;
  &::before { content: "–"; position: absolute; left: .7em; font-weight: 700; }
}
.fresh-current::before { content: "✓"; }
.fresh-due::before { content: "◷"; }
.fresh-overdue::before { content: "!"; left: .85em; }
.fresh-expired::before { content: "×"; }
.fresh-never::before { content: "?"; }
.status, .lang { padding: 1px 8px; border: 1px solid var(--edge); border-radius: 6px; font-size: .875rem; line-height: 1.4; }
.status-draft { border-style: dashed; }
.lang { padding: 0 5px; text-transform: uppercase; color: var(--text-2); }
.is-expired .asset-title { text-decoration: line-through; color: var(--text-2); }

/* Tables */
/* A shadow where a wide table goes on: it stays at the edge, and what covers it is at the table's end. */
.table { overflow-x: auto; background: linear-gradient(-90deg, var(--bg) 50%, transparent) 100% / 32px 100% no-repeat local, linear-gradient(-90deg, var(--rule), transparent) 100% / 16px 100% no-repeat; }
table { width: 100%; border-collapse: collapse; overflow-wrap: break-word; }
caption { text-align: left; font-weight: 650; padding-bottom: 8px; }
th, td { padding: 8px 16px 8px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--text-2); font-size: .875rem; font-weight: 600; border-color: var(--edge); vertical-align: bottom; }
.ta-r { text-align: right; }
.ta-c { text-align: center; }
.asset-title, li > a { padding-block: 4px; }
.used summary { min-height: 24px; cursor: pointer; color: var(--link); text-decoration: underline 1px; text-underline-offset: .18em; }
.used li { padding-block: 4px; font-size: .875rem; }

/* Lists and cards */
.pages, .due, .gaps, .mentions, .asset-list, .files { container-type: inline-size; > li { padding-block: 10px; border-bottom: 1px solid var(--rule); &:last-child { border: 0; } } .line { margin-top: 4px; font-size: .875rem; } }
.page-title, .asset-title, .due a:not(.party) { font-weight: 650; }
@container (min-width: 28rem) { .due > li { display: flex; justify-content: space-between; gap: 16px; .line { margin: 0; } } }
.gaps > li { padding-left: 1.6em; position: relative; &::before { content: ""; position: absolute; left: 0; top: 1.15em; width: .85em; height: .85em; border: 2px dashed var(--tone); } }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 16px; }
.card { gap: 8px; padding: 20px; border: 1px solid var(--rule); border-radius: 10px; }
.card :is(h2, h3) a:not(.party) { color: var(--text); text-decoration-color: var(--edge); }
.mini { gap: 8px; &:not(:has(*)) { display: none; } .card & div { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; } .card & dd:not(:last-child)::after { content: ","; } }
.card h2 { font-size: 1.15rem; letter-spacing: 0; }
.problems {
  width: 100%; padding-inline: 16px; border: 1px solid var(--tone); border-radius: 10px;
  summary { font-weight: 650; cursor: pointer; &::before { content: "!" / ""; margin-right: 8px; } }
  summary, .problem-error b { color: var(--tone); }
  li { padding-block: 8px; border-top: 1px solid var(--rule); }
}
.broken { text-decoration: underline wavy; &::after { content: " ⚠"; } }
code, kbd { font: .9em ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; padding: .1em .3em; border-radius: 4px; background: var(--soft); }
kbd { border: 1px solid var(--edge); }
mark { padding: 0 .15em; border-radius: 4px; }
.copy { position: absolute; top: 8px; right: 8px; min-height: 32px; padding: 4px 12px; .actions & { position: static; } }

/* Phones: the menu folds */
@media screen and (max-width: 54rem) {
  .desk, .strip { display: none; }
  .top { padding-block: 8px; }
  .top-row { position: relative; }
  .languages { margin-top: 8px; ul { padding: 0; } li:has([aria-current]) { display: none; } }
  .brand { flex-basis: 100%; padding-right: 6rem; }
  .search-open { max-width: none; min-height: 44px; margin-top: 8px; }
  .menu { display: block; flex-basis: 100%; summary { position: absolute; top: 0; right: clamp(16px, 4vw, 32px); padding: 0 16px; border: 1px solid var(--edge); border-radius: 8px; font-weight: 600; } nav { padding-block: 12px; } a { display: flex; } }
  .menu-moments a { margin-bottom: 2px; padding-inline: 16px; background: var(--tint); color: var(--ink); }
}
/* A table of assets that has no room for its columns is a list of cards: what is known of each stands below its label. */
@media screen {
  .table-wide {
    container-type: inline-size;
    @container (width <= 60rem) {
      table, caption, tbody { display: block; }
      thead:not(:has(button)) { position: absolute; clip-path: inset(50%); }
      thead tr { display: flex; flex-wrap: wrap; gap: 0 16px; > * { flex: 0 0 content; } }
      tbody tr { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 45%), 1fr)); }
      tbody th, .empty-row td, .actions { grid-column: 1 / -1; }
      tbody tr:not(.group) { gap: 8px 16px; padding-block: 12px; border-bottom: 1px solid var(--rule); }
      tr:not(.group) > * { padding: 0; border: 0; }
      .group th { padding-bottom: 8px; }
      td[data-label] { text-align: left; &::before { content: attr(data-label); display: block; color: var(--text-2); font-size: .875rem; } }
      .actions { display: flex; gap: 8px; > * { flex: auto; justify-content: center; margin: 0; } }
      @container (width > 40rem) {
        .asset { grid-template-columns: 3fr 3fr 1.5fr 3fr 2fr; }
        .asset th { grid-column: 1 / 4; }
        .actions { grid-area: 1 / 4 / auto / -1; align-self: start; justify-self: end; }
      }
    }
  }
}
/* The key that opens the search, for those who have keys. */
@media (scripting: enabled) and (hover: hover) and (min-width: 60rem) { .search-open::after { content: var(--search-key, "Ctrl K") / ""; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) {
  .strip a { clip-path: none; border: 1px solid; margin: 0; outline-offset: -3px; }
  .fresh, .number { border: 1px solid; }
  [aria-pressed=true] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  [aria-current], label:has(:checked) { outline: 3px solid Highlight; outline-offset: 2px; }
  .party::before, .side::before, .alert-title::before { forced-color-adjust: none; color: CanvasText; }
}
@media print {
  :root { color-scheme: light; font-size: 9.5pt; }
  @page { size: A4; margin: 20mm 18mm; }
  .top, .crumbs, .banner, .anchor, .button, .actions > *, .bottom :is(ul, .tools, .history), .problems { display: none; }
  body { display: block; min-height: 0; }
  ::before, .number { print-color-adjust: exact; }
  .bottom { padding: 4mm 0 0; background: none; }
  .wrap { max-width: none; padding: 0; }
  main, .content { display: block; padding: 0; > * + * { margin-top: 8mm; } }
  .table { overflow: visible; }
  .pages > li, .due > li { break-inside: avoid; padding-block: 1.5mm; }
  h2, h3, caption, dt, .group { break-after: avoid; }
  thead + tbody { break-before: avoid; }
  tr, .card, .entry, .alert, figure { break-inside: avoid; }
}

"""#),
        (#"changes.mustache"#, #"""
{{< layout}}
{{$bodyClass}}desk-page changes{{/bodyClass}}
{{$styles}}
<link rel="stylesheet" href="{{styles.text}}">
<link rel="stylesheet" href="{{styles.page}}">
<link rel="stylesheet" href="{{styles.desk}}">
{{/styles}}
{{$main}}
<div class="head">
<h1>{{title}}</h1>
<p class="lead">{{words.changesLead}}</p>
</div>
<div class="content">
{{#days}}
<section>
<h2>{{#day}}<time datetime="{{iso}}">{{text}}</time>{{/day}}</h2>
{{#changes}}
{{> partials/change-list}}
{{/changes}}
</section>
{{/days}}
{{^days}}
<p class="empty">{{#isShallow}}{{words.changesShallow}}{{/isShallow}}{{#isUnknown}}{{words.changesUnknown}}{{/isUnknown}}{{^isShallow}}{{^isUnknown}}{{words.changesNone}}{{/isUnknown}}{{/isShallow}}</p>
{{/days}}
</div>
{{/main}}
{{/layout}}

"""#),
        (#"glossary.mustache"#, #"""
{{< layout}}
{{$bodyClass}}glossary{{/bodyClass}}
{{$styles}}
<link rel="stylesheet" href="{{styles.text}}">
<link rel="stylesheet" href="{{styles.glossary}}">
{{/styles}}
{{$main}}
<div class="head">
<p class="eyebrow">{{termsText}}</p>
<h1>{{title}}</h1>
<p class="lead">{{words.glossaryLead}}</p>
<nav class="alphabet" aria-label="{{words.letters}}">
<ul>
{{#letters}}
<li><a href="#{{id}}">{{letter}}</a></li>
{{/letters}}
</ul>
</nav>
</div>
<div class="content">
{{#letters}}
<section class="letter">
<h2 id="{{id}}">{{letter}}</h2>
<div>
{{#terms}}
<section class="entry" id="{{id}}">
<h3{{#lang}} lang="{{lang}}"{{/lang}}><a href="{{href}}">{{title}}</a></h3>
<div class="prose"{{#lang}} lang="{{lang}}"{{/lang}}>
{{{definition}}}
</div>
<dl class="mini">
{{#synonyms}}
<div><dt>{{words.alsoCalled}}</dt><dd>{{synonyms}}</dd></div>
{{/synonyms}}
{{#avoid}}
<div class="avoid"><dt>{{words.betterNot}}</dt><dd>{{avoid}}</dd></div>
{{/avoid}}
{{#owner}}
<div><dt>{{words.owner}}</dt><dd>
{{> partials/party}}
</dd></div>
{{/owner}}
{{#usedOn}}
<div><dt>{{words.usedOn}}</dt><dd><details class="used"><summary>{{countText}}</summary>
<ul>
{{#items}}
<li><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></li>
{{/items}}
{{#usedOnMore}}<li>{{usedOnMore}}</li>{{/usedOnMore}}
</ul>
</details></dd></div>
{{/usedOn}}
{{^usedOn}}
<div><dt>{{words.usedOn}}</dt><dd class="none">{{words.noPageYet}}</dd></div>
{{/usedOn}}
</dl>
</section>
{{/terms}}
</div>
</section>
{{/letters}}
{{^letters}}
<p class="empty">{{words.noTermsYet}} {{words.firstTerm}}</p>
{{/letters}}
</div>
{{/main}}
{{/layout}}

"""#),
        (#"home.mustache"#, #"""
{{< layout}}
{{$documentTitle}}{{siteTitle}}{{/documentTitle}}
{{$bodyClass}}home{{/bodyClass}}
{{$styles}}
<link rel="stylesheet" href="{{styles.text}}">
<link rel="stylesheet" href="{{styles.home}}">
{{/styles}}
{{$crumbs}}{{/crumbs}}
{{$main}}
<div class="head">
<h1>{{title}}</h1>
{{#description}}
<p class="lead">{{description}}</p>
{{/description}}
{{> partials/problems}}
</div>
{{#mapSVG}}
<section class="map" aria-labelledby="pb-map">
<h2 class="vh" id="pb-map">{{words.customersPath}}</h2>
<div class="map-picture">{{{mapSVG}}}</div>
<ol class="map-list">
{{#journey}}
<li class="{{class}}">
<h3>{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</h3>
{{#question}}
<p><q>{{question}}</q></p>
{{/question}}
<ol>
{{#stages}}
<li><a href="{{href}}"><b class="number">{{number}}</b>{{title}}</a>
<p class="meta">{{pagesText}} · {{sharedText}}{{#gapsText}} · <span class="gap">{{gapsText}}</span>{{/gapsText}}</p></li>
{{/stages}}
</ol>
{{#feeds}}
<p class="feeds">{{words.sayingsFeed}} <a href="{{href}}">{{title}}</a>.</p>
{{/feeds}}
</li>
{{/journey}}
</ol>
<details class="map-table">
<summary>{{words.showAsTable}}</summary>
<div class="table-wide">
<table>
<caption>{{words.pathByMoment}}</caption>
<thead><tr><th scope="col">{{words.moment}}</th><th scope="col">{{words.stages}}</th><th scope="col" class="ta-r">{{words.pages}}</th><th scope="col" class="ta-r">{{words.sharedAssets}}</th><th scope="col" class="ta-r">{{words.gaps}}</th><th scope="col">{{words.freshness}}</th></tr></thead>
<tbody>
{{#journey}}
<tr class="{{class}}">
<th scope="row">{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}{{#feeds}} <span class="meta">{{words.feeds}} {{title}}</span>{{/feeds}}</th>
<td data-label="{{words.stages}}"><ul class="inline">
{{#stages}}
<li><a href="{{href}}">{{title}}</a></li>
{{/stages}}
</ul></td>
<td data-label="{{words.pages}}" class="ta-r">{{pageCount}}</td>
<td data-label="{{words.sharedAssets}}" class="ta-r">{{sharedCount}}</td>
<td data-label="{{words.gaps}}" class="ta-r">{{gapCount}}</td>
<td data-label="{{words.freshness}}">{{freshText}}</td>
</tr>
{{/journey}}
</tbody>
</table>
</div>
</details>
{{#everyStep}}
<p><a href="{{href}}">{{words.holdsEverywhere}}</a> <span class="count">{{countText}}</span></p>
{{/everyStep}}
</section>
{{/mapSVG}}
{{#hasNeeds}}
<section class="needs" aria-labelledby="pb-needs">
<h2 id="pb-needs">{{words.needs}}</h2>
{{#needs}}
<details>
<summary class="button">{{title}}</summary>
<ul>
{{#pages}}
<li><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></li>
{{/pages}}
{{#more}}<li>{{more}}</li>{{/more}}
{{#groups}}
<li><a href="{{href}}">{{words.inCatalogue}}: {{title}}</a></li>
{{/groups}}
</ul>
</details>
{{/needs}}
</section>
{{/hasNeeds}}
<dl class="numbers">
{{#numbers}}
<div><dt>{{label}}</dt><dd>{{#href}}<a href="{{href}}">{{value}}</a>{{/href}}{{^href}}{{value}}{{/href}}</dd></div>
{{/numbers}}
</dl>
<div class="columns">
{{#body}}
<div class="prose"{{#textLang}} lang="{{textLang}}"{{/textLang}}>
{{{body}}}
</div>
{{/body}}
<div class="panels">
<section class="panel" aria-labelledby="pb-due">
<h2 id="pb-due">{{words.dueForCheck}}{{#due}} <span class="count">{{dueText}}</span>{{/due}}</h2>
{{#due}}
{{> partials/due-list}}
{{#dueMore}}
<p class="meta">{{dueMore}}: <a href="{{root}}people/index.html">{{words.seeWhoIsAsked}}</a></p>
{{/dueMore}}
{{/due}}
{{^due}}
<p class="empty">{{#unverifiedText}}{{words.nothingDueButUnverified}} {{unverifiedText}}.{{/unverifiedText}}{{^unverifiedText}}{{words.nothingDue}}{{/unverifiedText}}</p>
{{/due}}
</section>
{{#changes}}
<section class="panel" aria-labelledby="pb-changes">
<h2 id="pb-changes">{{words.changedThisWeek}}{{#countText}} <span class="count">{{countText}}</span>{{/countText}}</h2>
{{#countText}}
{{> partials/change-list}}
{{/countText}}
{{^countText}}
<p class="empty">{{words.nothingChanged}}</p>
{{/countText}}
<p class="meta"><a href="{{changesHref}}">{{words.allChanges}}</a></p>
</section>
{{/changes}}
<section class="panel" aria-labelledby="pb-gaps">
<h2 id="pb-gaps">{{words.openGaps}}{{#gaps}} <span class="count">{{countText}}</span>{{/gaps}}</h2>
{{#gaps}}
{{> partials/gap-list}}
{{/gaps}}
{{^gaps}}
<p class="empty">{{#hasBegun}}{{words.noGaps}}{{/hasBegun}}{{^hasBegun}}{{words.gapsOfNewPath}}{{/hasBegun}}</p>
{{/gaps}}
</section>
</div>
</div>
{{#offPath}}
<section class="off-path" aria-labelledby="pb-off-path">
<h2 id="pb-off-path">{{words.offPath}} <span class="count">{{countText}}</span></h2>
<p class="intro">{{words.offPathIntro}}</p>
<div class="cards">
{{#folders}}
<section class="card">
<h3>{{#folder}}{{folder}}{{/folder}}{{^folder}}{{words.besideThisPage}}{{/folder}}</h3>
<ul>
{{#pages}}
<li><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></li>
{{/pages}}
</ul>
</section>
{{/folders}}
</div>
{{#more}}
<p class="meta">{{more}}: <a href="{{root}}print.html">{{words.allInPrint}}</a></p>
{{/more}}
</section>
{{/offPath}}
{{/main}}
{{/layout}}

"""#),
        (#"languages/en.yml"#, #"""
name: English
plurals: english
and: and
numbers: {decimal: ".", grouping: ",", groups_from: 4}
dates:
  long: "{day} {month} {year}"
  short: "{day} {short_month} {year}"
  months: [January, February, March, April, May, June, July, August, September, October, November, December]
  short_months: [Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec]
quotes: ["“", "”", "‘", "’"]

# The alphabet of lists from A to Z; a letter with a mark that is one of its own stands where the alphabet has it.
alphabet: a b c d e f g h i j k l m n o p q r s t u v w x y z

# Words that stay on one line with the word behind them. Symbols of units need no mention.
no_break_after:
  # With a number: "p. 12".
  before_numbers: >-
    p. pp. P. No. no. Nos. nos. Fig. fig. Figs. figs. Vol. vol. Ch. ch. Chap. chap. Sec. sec. Art. art. Eq. eq. Figure Table
    Chapter Section Part Appendix Step Phase Stage Level Version v. ca. c. ~ § # Q
  # With a name: "Mr Smith".
  before_names: >-
    Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Dr Dr. Prof Prof. St St. Sir Rev. Hon. Capt. Col. Gen. Lt. Sgt.
  # A number, with these behind it: "5 days".
  numbers_before: >-
    hours hour days day weeks week months month years year minutes minute seconds second percent pp million billion thousand
    trillion bn mn a.m. p.m. am pm AM PM January February March April May June July August September October November December

# What things are called: first what readers see, then what else authors may write for it in the source. The id on the left is always
# understood, and so are the words of all packs.
names:
  kinds:
    overview: [Overview]
    guide: [Guide]
    play: [Play]
    talk-track: [Talk track]
    discovery: [Discovery]
    objection: [Objections, Objection]
    battlecard: [Battle card]
    email-template: [E-mail templates, E-mail template]
    persona: [Persona]
    icp: [Ideal customer]
    handoff: [Hand-off]
    sla: [Agreement]
    glossary: [Glossary]
    term: [Term]
    metric: [Metric]
    rhythm: [Rhythm]
    friction: [Friction]
    decision: [Decision]
    retro: [Retrospective]
    onboarding-path: [Reading path]
    promise: [Promise]
    asset: [Asset]
    stage: [Stage]
    moment: [Moment]
    team: [Team]
    person: [Person]
  stages:
    problem: {title: Problem, customer_says: I have a problem and I am looking for help}
    research: {title: Research, customer_says: "Whom can I believe?"}
    contact: {title: First contact, customer_says: "Do they understand me?"}
    evaluation: {title: Evaluation, customer_says: "Will it work for us?"}
    decision: {title: Decision, customer_says: "How do I convince the others?"}
    onboarding: {title: Onboarding, customer_says: "Did I get what I was promised?"}
    use: {title: Use and renewal, customer_says: "Is it worth staying?"}
    advocacy: {title: Advocacy, customer_says: I will tell others about it}
    always: [Every step]
  moments:
    stimulus:
      title: Stimulus
      question: I have a problem. Who can help?
      definition: "Something makes the customer start looking: a loss, a deadline, an advertisement."
    zmot:
      title: Zero moment of truth
      question: Whom can I believe?
      definition: The customer searches, compares and asks others before speaking to anyone here.
    fmot:
      title: First moment of truth
      question: Do they understand me?
      definition: "The customer meets the people and the offer: the first call, the demo, the quote."
    smot:
      title: Second moment of truth
      question: Did I get what I was promised?
      definition: The customer uses what was bought, and each promise is kept or broken.
    umot:
      title: Ultimate moment of truth
      question: What will I tell others?
      definition: The customer tells the story, and it becomes what the next customer finds.
  teams:
    marketing: [Marketing]
    sales: [Sales]
  audiences:
    internal: [Internal only]
    partner: [Partner]
    customer: [Customer, Customer facing]
  groups:
    offer: [Offers]
    email: [E-mails, E-mail]
    ad: [Advertising, Advertisement]
    software: [Software]
    communication: [Communication]
  statuses:
    draft: [Draft]
    review: [In review]
    approved: [Approved]
    deprecated: [Deprecated]
    archived: [Archived]
  sides:
    marketing: [Marketing]
    sales: [Sales]
    joint: [Joint]
    other: [Other]
  answers:
    how: ["How?"]
    for-me: ["For me?"]
    why-now: ["Why now?"]
    what-if-not: ["What if not?"]
  uses:
    both: [Shared]
    marketing: [Marketing only]
    sales: [Sales only]
    other: [Other]
  freshness:
    current: [Verified]
    due-soon: [Review due soon]
    overdue: [Review overdue]
    expired: [Expired]
    never-verified: [Never verified]
    exempt: [No review needed]
  # Headings of a play.
  sections:
    know: [Know, What to know]
    say: [Say, What to say]
    show: [Show, What to show]
    do: [Do, What to do]

# Callouts: first the title that readers see, then the words for `> [!WORD]`.
alerts:
  note: [Note]
  tip: [Tip]
  important: [Important]
  warning: [Warning]
  caution: [Caution]
  marketing: [Marketing’s view]
  sales: [Sales’ view]
  agreed: [What we agreed]
  know: [Know]
  say: [Say]
  show: [Show]
  do: [Do]
  objection: [Objection]

# The header lines of e-mails, in the same way.
emails:
  subject: [Subject]
  from: [From]
  to: [To]
  cc: [Cc]
  bcc: [Bcc]
  preheader: [Preheader, Preview]

nouns:
  page: {one: page, other: pages}
  unchanged-paragraph: {one: unchanged paragraph, other: unchanged paragraphs}
  asset: {one: asset, other: assets}
  shared-asset: {one: shared asset, other: shared assets}
  shared: {one: shared asset, other: shared assets}
  one-sided-asset: {one: one-sided asset, other: one-sided assets}
  term: {one: term, other: terms}
  agreed-term: {one: agreed term, other: agreed terms}
  team: {one: team, other: teams}
  person: {one: person, other: people}
  stage: {one: stage, other: stages}
  gap: {one: gap, other: gaps}
  change: {one: change, other: changes}
  hand-off: {one: hand-off, other: hand-offs}
  promise: {one: promise, other: promises}
  entry: {one: entry, other: entries}
  section: {one: section, other: sections}
  chapter: {one: chapter, other: chapters}
  fact: {one: fact, other: facts}
  place: {one: place, other: places}
  answer: {one: answer, other: answers}
  error: {one: error, other: errors}
  file: {one: file, other: files}
  finding: {one: finding, other: findings}
  warning: {one: warning, other: warnings}
  note: {one: note, other: notes}
  byte: {one: byte, other: bytes}
  day: {one: day, other: days}
  second: {one: second, other: seconds}
  click: {one: click, other: clicks}
  print: {one: print, other: prints}
  heading: {one: heading, other: headings}
  link: {one: link, other: links}
  bookmark: {one: bookmark, other: bookmarks}
  page number: {one: page number, other: page numbers}
  text: {one: text, other: texts}
  e-mail: {one: e-mail, other: e-mails}

texts:
  # On every page
  skip: Skip to the text
  menu: Menu
  desk: Desk
  momentsOfTruth: Moments of truth
  youAreHere: Where you are
  onThisPage: On this page
  findings: Findings
  findingsBanner: "{errors} in {files}"
  asOf: as of
  editPage: Edit this page
  reportOutdated: Something is out of date
  outdatedSubject: "Outdated: {title}"
  data: Data (JSON)
  backToTop: Back to the top

  # Comforts of every page
  lastChange: Last change
  whatChanged: What changed
  showAll: Show all
  scheme: Light or dark
  schemeAuto: Automatic
  schemeLight: Light
  schemeDark: Dark
  shortcuts: Keyboard shortcuts
  keyTurn: The page before, the page after
  keyShortcuts: This list
  keyEscape: Close what is open, or hide what a word means
  singleKeys: Listen to single keys such as ?

  # Titles of pages that truce makes, and links to them
  home: Home
  assets: Assets
  glossary: Glossary
  people: People
  print: Print
  printEdition: Print edition
  pageNotFound: Page not found
  otherSteps: Other steps

  # What the script says
  copy: Copy
  copied: Copied
  copySubject: the subject
  copyLink: Copy link
  copyFailed: Select the text and press Ctrl+C
  shown: shown

  # Labels
  kind: Kind
  owner: Owner
  with: With
  usedBy: Used by
  usedOn: Used on
  version: Version
  status: Status
  trust: Trust
  verified: Verified
  freshness: Freshness
  language: Language
  moment: Moment
  stage: Stage
  stages: Stages
  group: Group
  asset: Asset
  pages: Pages
  sharedAssets: Shared assets
  handoffs: Hand-offs
  promises: Promises
  gaps: Gaps
  open: Open
  openIt: Open it
  download: Download

  # Where something is missing
  none: none
  nobody: nobody
  nobodyYet: nobody yet
  noOwnerYet: No owner yet
  noStageYet: No stage yet
  noPageYet: no page yet
  noTermsYet: No terms yet.
  noAssetsYet: No assets yet.
  noPageOfStage: No page speaks of this stage yet.
  stageUndescribed: Nobody has described this stage yet.

  # Lists that are cut
  more: "{count} more"
  andMore: and {count} more

  # Whether a page may be trusted
  onThePath: On the customer’s path
  checked: checked
  reviewDue: review due {day}
  reviewWasDue: review was due {day}
  validUntil: valid until {day}
  validFrom: From {day}
  due: due {day}
  overdueSince: overdue since {day}
  expiredOn: expired {day}
  never: never
  notNeeded: not needed

  # Findings on a page
  toMend: To mend on this page

  # Home
  customersPath: The customer’s path
  sayingsFeed: What people say here feeds
  feeds: feeds
  showAsTable: Show the path as a table
  pathByMoment: The customer’s path, moment by moment
  freshOf: "{fresh} of {all} current"
  holdsEverywhere: What holds at every step
  dueForCheck: Due for a check
  seeWhoIsAsked: see who is asked
  nothingDue: Everything has been checked in time. Nothing to do today.
  nothingDueButUnverified: "Nothing is due. Not verified yet:"
  openGaps: Open gaps
  noGaps: "No gaps: every stage has what it needs from both sides."
  gapsOfNewPath: No page stands on the path yet. Once one names its stage, what the others lack is listed here.
  offPath: Pages off the path
  offPathIntro: They name no stage yet. With one, they take their place on the map.
  besideThisPage: Beside this page
  allInPrint: all pages in the print edition

  # What somebody comes for
  needs: I need to…
  need-say: say something
  need-send: send something
  need-objection: handle an objection
  need-handover: hand a customer over
  need-difference: settle a difference
  inCatalogue: In the catalogue

  # A text compared with what it was
  textAdded: "added:"
  textRemoved: "removed:"
  changeEnd: (end of the change)
  textMoved: moved
  textBefore: The text as it was
  textAfter: The text as it is now
  textWhole: The whole text

  # What changed
  changedThisWeek: Changed this week
  nothingChanged: Nothing has changed in the last seven days.
  allChanges: All changes of the last 90 days
  changesLead: What happened to the pages and assets of this playbook in the last 90 days, the newest first.
  changesNone: Nothing has changed in the last 90 days.
  changesShallow: "Not known: the repository that this site was built from is a shallow clone and remembers only its last state."
  changesUnknown: "Not known: this site was built from a folder without a history in git."
  change-new: new page
  change-newAsset: new asset
  change-changed: changed
  change-verified: verified
  change-changedAndVerified: changed and verified
  change-moved: moved
  change-removed: removed

  # The map
  mapTitle: "The customer’s path: {moments}"
  mapLoop: What customers tell at {from} is what the next ones find at {to}

  # Gaps
  gapShared: "{moment} has no asset that both sides use"
  gap-offer: "{moment} has no shared offer"
  gap-email: "{moment} has no shared e-mail"
  gap-ad: "{moment} has no shared advertisement"
  gap-software: "{moment} has no shared software"
  gap-communication: "{moment} has no shared communication"
  gapPage: No page says what to do at {stage}
  gapAsset: No asset is used at {stage}

  # Moment
  momentOfTruth: Moment of truth
  customerAsks: The customer asks
  fedBy: Fed by
  fedByMeaning: What customers say there is found here.
  feedsInto: Feeds
  feedsMeaning: What customers say here is what the next ones find.
  sharedIntro: What marketing and sales both use at this moment.
  sharedByGroup: Shared assets, by group
  groupOfOneSide: "Nothing shared at this moment yet. What there is belongs to one side:"
  groupEmpty: Nothing at this moment yet, on either side.
  onlyMarketing: "{count} for marketing only"
  onlySales: "{count} for sales only"
  oneSideOnly: One side only
  neitherSide: Neither marketing nor sales
  sharedInNoGroup: Shared, but in none of the five groups
  nothingOneSided: Nothing here belongs to one side alone. Whatever the customer sees, both sides use.
  noAssetsAtMoment: No asset is used at this moment yet, by either side.
  pagesByStage: Pages by stage
  wholeMoment: The whole moment
  momentEmpty: This moment has no stages and no pages yet. Name a stage of it in playbook.yml, and say on a page that it belongs there.
  noHandoffsAtMoment: The customer stays with the same people throughout this moment, or nobody has written the hand-off down.
  noPromisesAtMoment: No promise is made to the customer here, as far as the assets tell.
  noGapsAtMoment: "No gaps: every stage of this moment has what it needs."
  gapsOfNewMoment: No page stands on the path yet. Once one names its stage, what this moment lacks is listed here.
  aboutMoment: About this moment

  # Stage
  customerSays: The customer says
  customerDoes: What the customer does
  weDo: What we do
  weUse: What we use
  comesInWhen: Comes in when
  movesOnWhen: Moves on when
  mayGoBackTo: May go back to
  describeStage: Two sentences about what the customer does here are enough.
  nothingUsed: Nothing is used at this stage yet – or something is, and nobody has written it down.
  stagesAround: Stages before and after
  comesFrom: The customer comes from
  goesOnTo: and goes on to

  # Page
  replacedBy: Replaced by
  pageReplaced: "This page has been replaced. Read instead:"
  assetsUsedHere: Assets used here
  backlinks: Pages that mention this one
  noBacklinks: No other page mentions this one yet.
  alongThePath: Along the customer’s path
  before: Before
  next: Next

  # Facts of a page
  for: For
  channels: Channels
  metrics: Metrics
  audience: Audience
  availableFrom: Available from
  validThrough: Valid to the end of
  formula: Formula
  source: Source
  target: Target
  alsoCalled: Also called
  sayInsteadOf: Say instead of
  betterNot: Better not
  tags: Tags

  # Hand-off, friction, promise
  signedTitle: What the two teams signed
  unsignedTitle: What the two teams agree on, not signed by both yet
  commitments: Commitments
  firstTeam: the first team
  secondTeam: the second team
  nothingYet: nothing yet
  from: From
  to: To
  handsOverTo: hands over to
  when: When
  acceptWithin: Accept within
  firstContactWithin: First contact within
  attempts: Attempts
  rejectReasons: Reasons to refuse
  returnTo: Goes back to
  escalateTo: If it fails, ask
  metric: Measured by
  effective: In force from
  signedBy: Signed by
  signed: Signed
  signedByBoth: Signed by both sides
  notSignedByBoth: Not signed by both yet
  byBothSides: by both sides
  notByBothSides: not by both sides yet
  bothViews: Both views
  marketingSays: Marketing says
  salesSays: Sales says
  notWrittenDown: not written down yet
  effect: What the customer notices
  agreed: What we agreed
  state: Where it stands
  promiseTitle: Made, proved, kept
  madeIn: Made in
  provedBy: Proved by
  keptBy: Kept by
  madeNowhere: nothing we know of
  noProofYet: no proof yet
  nobodySaysHow: no page says how

  # What else a review compares
  definition: Definition
  side: Side
  team: Team
  lastDay: Last day

  # Asset catalogue
  assetsLead: "Everything we use with the customer: what it is, who uses it, and whether it still holds. Shared means that marketing and sales both use it."
  forSpreadsheet: For a spreadsheet
  forPrograms: For programs
  showOnly: Show only
  all: All
  inDate: In date
  dueSoon: Due soon
  overdue: Overdue
  expired: Expired
  neverVerified: Never
  allAssets: All assets
  noneShown: No asset answers to all of these. Set one of the filters back to “All”.
  firstAsset: Link to a price list, an e-mail or a call script from any page, or give it a page of its own, and it will be listed here.

  # Asset
  whereItIs: Where it is
  firstLines: First lines of the file
  nothingToOpen: "Nothing to open: this is something we do, not something we send."
  file: File
  webAddress: Web address
  inSystem: In {system}
  inOtherSystem: In another system
  missing: Missing
  mayBeUsedFrom: This asset may be used from {day}. Until then it has no link.
  assetExpired: This asset has expired. Its link is switched off so that nobody sends it by mistake.
  assetDeprecated: This asset is deprecated. Its link is switched off so that nobody sends it by mistake.
  assetArchived: This asset is archived. Its link is switched off so that nobody sends it by mistake.
  replaces: Replaces
  whereUsed: Where it is used
  noMentions: No page mentions it. Either it is not used, or it is used and nobody has written down when.
  whatItSays: What it says to the customer
  answers: Answers
  itPromises: Promises
  itProves: Proves
  evidence: Evidence
  saysNothing: It promises nothing, proves nothing and answers none of the customer’s four questions, as far as we have written down.

  # People
  peopleLead: Who answers for what. Everything in this playbook has one owner, a team or a person, who keeps it true.
  owns: owns
  ownsNothingYet: owns nothing yet
  dueCount: "{count} due"
  noMembers: No people are listed; it answers as a team.
  noTeams: No teams yet. Name them in playbook.yml, and everything they own will be gathered here.
  unowned: Nobody answers for these
  lead: Lead
  leftUs: No longer with us. Whatever is still listed here needs a new owner.
  pagesOwned: Pages owned
  assetsOwned: Assets owned
  toBeAsked: To be asked when these change
  ownedByTeam: "Nothing is owned by name. What the team answers for:"
  nothingOwned: Nothing is owned here yet. Pages and assets that name this owner will be listed here.

  # Glossary
  glossaryLead: Words both sides have agreed on. Use these, and only in this sense.
  letters: Letters
  firstTerm: "Start with the one your two teams argue about: what is a lead?"

  # Search
  search: Search
  searchPlaybook: Search the playbook
  searchNames: From A to Z
  searchWithoutScript: "Every title. Where scripts are switched off, search inside the texts with Ctrl+F in all pages as one:"
  close: Close
  searchFound: "Pages found:"
  searchNothing: No page has these words. Fewer words, or others, may find more.
  searchTell: Tell us what is missing
  searchTellSubject: "Missing from the playbook:"
  searchPartial: No page has all of these words; these have some.
  searchSome: Pages with some of these words
  searchGuess: "Did you mean:"
  searchInLanguage: "Search in:"
  searchRecent: "Recent searches:"
  searchClearFilters: Clear filters
  searchMore: Show more
  searchSections: Parts of this page
  searchWholePage: All results and filters
  searchKeys: ↑ ↓ to move, Enter to open, Ctrl+Enter for a new tab
  searchSlash: Open the search with /

  # An address without a page
  notFoundLead: "The address is old or mistyped. Nothing is lost: everything in this playbook has its place on the customer’s path, so begin there."
  whereIsCustomer: Where is the customer?
  lookItUp: Or look it up

  # The print edition
  playbook: Playbook
  backToPlaybook: Back to the playbook
  toMakePDF: To make a PDF, print this page.
  inThisCopy: In this copy
  forAudience: For
  asOfDay: As of
  commitOf: "{commit} of {day}"
  withChanges: "{version}, with changes not committed"
  contents: Contents
  journeyMap: The journey
  pathAsDrawing: The customer’s path as a drawing
  pathByStep: The customer’s path, step by step
  noStageOfItsOwn: No stage of its own.
  whatIsMissing: What is missing
  part: Part
  workingTogether: Working together
  morePages: More pages
  whatAssetsSay: What the assets say
  inNoGroup: In no group
  sharedOfBoth: What marketing and sales both use, by group
  governance: Governance
  governanceLead: Who answers for what, and what somebody should look at.
  ownsByName: Owns
  ownsNothingByName: Owns nothing by name
  hasLeft: Has left
  needsAttention: What needs attention
  nothingNeedsAttention: Nothing is a draft, overdue, expired or without an owner.
  unfinished: Drafts and pages in review
  ownedByNobody: Owned by nobody
  agreements: Hand-offs and promises
  noHandoffs: No hand-off between two teams is written down yet.
  noPromises: No promise to the customer is written down yet.
  assetIndex: Index of assets
  termIndex: Index of terms
  assetsAndPlaces: All assets, where they are kept, and the pages that use them
  see: see
  pageOf: Page {page} of {pages}
  pageShort: p.
  outsideAddress: Outside address
  commitsTo: commits to

  # The text of a page
  fieldsToFillIn: Fields to fill in
  openInMailProgram: Open in your mail program
  footnotes: Footnotes
  footnote: Footnote
  backToReference: Back to reference
  taskDone: Done
  taskOpen: To do
  table: Table
  embedded: From

  # assets.csv
  id: ID
  type: Type
  summary: Summary
  use: Use
  moments: Moments
  keptAt: Kept at
  page: Page

  # Several languages
  languages: Languages
  fallbackNotice: "This page is not in English yet. Language of the text: {language}"
  outdatedNotice: The source of this translation has changed since. What it says may be out of date.
  translations: Translations
  translationsLead: How far each page is translated.
  translationVersion: Version of the source
  translationSource: source
  translationComplete: complete
  translationUnknown: not known
  translationOutdated: outdated
  translationMissing: missing

  # Fields of a page that no page shows
  titleOfPage: Title
  shortTitle: Short title
  verifiedBy: Verified by
  reviewEvery: To be checked every
  aliases: Old addresses
  order: Order
  template: Template
  translationOf: Translation of
  terms: Terms
  evidenceSource: "Evidence: source"
  evidenceDate: "Evidence: date"
  evidenceScope: "Evidence: scope"
  forms: Forms of the word
  fromCommits: What the first team commits to
  toCommits: What the second team commits to

  # A review of a change
  reviewTitle: Review of the playbook
  reviewNothing: No change to the playbook
  reviewRisk: Risk
  reviewNoRisk: Nobody has to agree
  reviewRiskWording: a correction, or nothing but a check; the owner agrees
  reviewRiskOneSided: one side’s own matter; that side agrees
  reviewRiskShared: both sides use it, or the customer sees it; the owner and the counter-parties agree
  reviewRiskCommitment: both sides answer for it; the heads of both sides agree
  reviewRiskOwnership: who owns what, or who is in a team; the old and the new owner agree
  reviewTouched: Where on the customer’s path
  reviewProblems: "{new} new, {fixed} solved, {known} from before"
  reviewCompared: Compared
  reviewWorkingTree: the files on disk
  reviewAgreements: Who must agree
  reviewAllAgreed: Everybody has agreed.
  reviewOpenOf: "Not agreed yet: {open} of {all}."
  reviewOpen: not agreed yet
  reviewAgreed: agreed
  reviewOutdated: no longer agreed
  reviewHead: Head of the side
  reviewAgreedBy: Agreed by
  reviewChangedSince: Changed since
  reviewSpeakers: May agree
  reviewCommitments: Commitments and definitions
  reviewValue: Value
  reviewVocabulary: Vocabulary
  reviewAdded: new
  reviewFileChanged: Its file has changed
  reviewFileWithoutVersion: Its file has changed, and its version has not
  reviewBecameShared: Both sides use it now
  reviewBecameOneSided: Only one side uses it now
  reviewOrphaned: No page uses it any more
  reviewExpired: It may no longer be used
  reviewRetired: It has been taken out of use
  reviewRenewed: It may be used again
  reviewOnlyChecked: "Checked, and nothing else: {pages}"
  reviewMovedFrom: Moved from
  reviewFilesChanged: Files on the page that have changed
  reviewTextChanged: "The text has changed in {places}"
  reviewRewritten: The text has been written anew
  reviewAddresses: Addresses that no longer lead anywhere
  reviewAddress: Address
  reviewAddAlias: To keep the address, write on the page
  reviewVisibility: Who sees what
  reviewNowVisible: Becomes visible to
  reviewNotVisible: No longer visible to
  reviewReach: How far it reaches
  reviewNowhere: used nowhere
  reviewCoverage: What the customer’s path has and lacks
  reviewGapOpened: New gap
  reviewGapClosed: Gap closed
  reviewIntroduced: Problems that this change brings
  reviewFixed: Problems that this change solves
  reviewTexts: Texts
  reviewLegend: How to read them
  reviewInserted: added words
  reviewDeleted: removed words
  reviewShowList: Show the list
  reviewWas: "was:"
  reviewIs: "is now:"
  reviewTooLong: Too long to be shown here
  reviewLeftOut: "Left out here for want of room: {count}. The review as an HTML file has all of it."

  # Before the name of whoever agrees, at the end of a commit's message: letters and dashes alone
  agreedBy: Agreed-by

"""#),
        (#"languages/pl.findings.txt"#, #"""
# Findings and messages of truce in Polish: the English pattern, below it the Polish one, then an empty line.
# {1}, {2} … stand for what is filled in, in the order of the English.

# DocumentBuilder

'{1}' is not known here; only its text is shown
„{1}” nie jest tu znane; widać tylko jego tekst

It would look different here and where the source is reviewed
Tu i tam, gdzie przegląda się źródło, wyglądałoby inaczej

Write it in the Markdown that GitHub knows
Zapisz to w Markdownie, który zna GitHub

# URLPolicy

the address is empty
adres jest pusty

an address that begins with // leaves out its scheme; write https://
adresowi, który zaczyna się od //, brakuje schematu; napisz https://

there is a space in the address; write %20
w adresie jest spacja; napisz %20

an image must be a file of the playbook, not {1}:
obraz musi być plikiem playbooka, a nie {1}:

the scheme {1}: is not allowed; http, https, mailto and tel are
schemat {1}: jest niedozwolony; dozwolone są http, https, mailto i tel

after {1}: there must be //
po {1}: musi stać //

a user name before the host hides where the link leads
nazwa użytkownika przed nazwą hosta ukrywa, dokąd prowadzi odnośnik

the host is missing
brakuje nazwy hosta

a % escape in the host hides where the link leads
znak zapisany przez % w nazwie hosta ukrywa, dokąd prowadzi odnośnik

nothing follows {1}:
po {1}: nic nie ma

the % escapes do not give UTF-8 text
znaki zapisane przez % nie dają tekstu UTF-8

there is a control character in the address
w adresie jest znak sterujący

there is a backslash in the address; write /
w adresie jest ukośnik wsteczny; napisz /

a % must be followed by two hexadecimal digits; write %25 for the sign itself
po % muszą stać dwie cyfry szesnastkowe; sam znak zapisuje się %25

a control character is hidden behind a % escape
za zapisem z % kryje się znak sterujący

a backslash is hidden behind a % escape
za zapisem z % kryje się ukośnik wsteczny

there is an invisible character in the address
w adresie jest niewidoczny znak

# MarkdownLimits

bytes in a text
bajty w tekście

bytes in one block
bajty w jednym bloku

lines in one block
wiersze w jednym bloku

bytes in a list or HTML block without a blank line
bajty na liście lub w bloku HTML bez pustego wiersza

lines in a list or HTML block without a blank line
wiersze na liście lub w bloku HTML bez pustego wiersza

bytes in one fenced code block
bajty w jednym bloku kodu

list and quote markers at the start of a line
znaki list i cytatów na początku wiersza

columns in a table
kolumny tabeli

rows in a table
wiersze tabeli

cells in a table
komórki tabeli

table cells in a text
komórki wszystkich tabel w tekście

opening brackets in a text
nawiasy otwierające w tekście

link definitions in a text
definicje odnośników w tekście

bytes in the label of a link definition
bajty w nazwie definicji odnośnika

bytes in the destination of a link definition
bajty w adresie definicji odnośnika

footnotes in a text
przypisy w tekście

footnote references in a text
odwołania do przypisów w tekście

<? and <! in one block
<? i <! w jednym bloku

levels of nesting
poziomy zagnieżdżenia

bytes once references are filled in
bajty po podstawieniu definicji

The slowest text of this size takes two thirds of a second, and one of twice the size twice as long
Najwolniejszy tekst tej wielkości czyta się dwie trzecie sekundy, a dwa razy większy – dwa razy dłużej

Brackets and emphasis in 100 kB of one paragraph took 1 to 9 seconds
Nawiasy i wyróżnienia w 100 kB jednego akapitu zajęły od 1 do 9 sekund

A paragraph of 10,000 lines that look like tables took over 12 seconds
Akapit z 10 000 wierszy, które wyglądają jak tabele, zajął ponad 12 sekund

Where the fence turns out to be none, its lines are one paragraph; brackets in 100 kB of one took 1 to 9 seconds
Gdy okaże się, że to nie blok kodu, jego wiersze stają się jednym akapitem; nawiasy w 100 kB jednego akapitu zajęły od 1 do 9 sekund

5,000 markers on one line took over 11 seconds
5000 znaków w jednym wierszu zajęło ponad 11 sekund

10 kB of wide, short rows took 665 MB of memory
10 kB szerokich, krótkich wierszy tabeli zajęło 665 MB pamięci

100,000 rows of two cells took 134 MB of memory; a file for a spreadsheet can be filtered, too
100 000 wierszy po dwie komórki zajęło 134 MB pamięci; poza tym plik arkusza da się filtrować

20,000 unclosed images took over 20 seconds
20 000 niezamkniętych obrazów zajęło ponad 20 sekund

100 kB of uses of one long definition gave 417 MB of HTML
100 kB użyć jednej długiej definicji dało 417 MB HTML-a

Many references to one footnote gave 46 times as much HTML as text
Wiele odwołań do jednego przypisu dało 46 razy więcej HTML-a niż tekstu

100 kB of <? took 1.5 seconds
100 kB znaków <? zajęło 1,5 sekundy

More than {1} {2}; the page shows its text unformatted
Przekroczony limit ({2}: {1}); strona pokazuje tekst bez formatowania

Split the text here, or move part of it to another page
Podziel tekst w tym miejscu albo przenieś jego część na inną stronę

# MarkdownParser

A NUL stands here, which no text holds; the page shows its text unformatted
Stoi tu znak NUL, którego nie ma w żadnym tekście; strona pokazuje tekst bez formatowania

What stands here is not UTF-8 text; the page shows its text unformatted
To, co tu stoi, nie jest tekstem UTF-8; strona pokazuje tekst bez formatowania

Readers see signs in place of letters, and headings and links as they are typed
Czytelnicy widzą krzaki zamiast liter, a nagłówki i odnośniki tak, jak je napisano

Save the file as UTF-8
Zapisz plik jako UTF-8

The text cannot be read as Markdown; the page shows it unformatted
Tekstu nie da się odczytać jako Markdown; strona pokazuje go bez formatowania

# RawHTMLFindings

<{1}> is shown as text
<{1}> widać jako tekst

HTML in a page could run code in a reader's browser
HTML na stronie mógłby uruchomić kod w przeglądarce czytelnika

Write it in Markdown
Napisz to w Markdownie

</{1}> is shown as text
</{1}> widać jako tekst

<{1}> is shown as text, because it stands in the middle of one
<{1}> widać jako tekst, bo stoi w środku zdania

Browsers would end the paragraph there and take what follows apart
Przeglądarki zakończyłyby tam akapit i rozerwały to, co dalej

Begin a line with it, after an empty line
Zacznij od tego nowy wiersz, po pustym wierszu

<{1}> is shown as text outside <{2}>
<{1}> poza <{2}> widać jako tekst

It means nothing anywhere else
W każdym innym miejscu nic nie znaczy

Put it right inside <{1}>
Umieść to bezpośrednio w <{1}>

<{1}/> is shown as text
<{1}/> widać jako tekst

Browsers take it for an opening tag and for the beginning of all that follows
Przeglądarki biorą to za znacznik otwierający i za początek wszystkiego, co dalej

Write <{1}></{2}>
Napisz <{1}></{2}>

<{1}> is shown as text, because {2} tags are open already
<{1}> widać jako tekst, bo otwartych znaczników jest już {2}

Browsers nest only so deep and then mix up what follows
Przeglądarki zagnieżdżają tylko do pewnej głębokości, a potem mylą to, co dalej

Close the tags before it
Zamknij znaczniki przed nim

</{1}> closes nothing and is shown as text
</{1}> niczego nie zamyka i widać go jako tekst

A closing tag alone could end a part of the page itself
Samotny znacznik zamykający mógłby zakończyć część samej strony

Take it out, or open <{1}> before it in the same text, quote or list item
Usuń go albo otwórz przed nim <{1}> w tym samym tekście, cytacie lub punkcie listy

<{1}> is never closed; it ends with its block
<{1}> nie jest nigdzie zamknięty; kończy się razem ze swoim blokiem

What was meant to stand in it stands after it
To, co miało stać w nim, stoi za nim

Write </{1}> where it ends
Napisz </{1}> tam, gdzie się kończy

A comment without --> hides what follows it
Komentarz bez --> ukrywa to, co po nim następuje

The words after it are on no page
Słów po nim nie ma na żadnej stronie

Close it with -->
Zamknij go przez -->

A text in place of an image is read aloud as it is
Tekst zastępujący obraz jest odczytywany na głos tak, jak stoi

Write words alone between the brackets
Między nawiasami napisz same słowa

'{1}' of <{2}> is left out
„{1}” w <{2}> pominięto

An attribute could run code in a reader's browser, or make the page look like another one
Atrybut mógłby uruchomić kod w przeglądarce czytelnika albo upodobnić stronę do innej

Take it out; every tag may have lang, dir and title
Usuń go; każdy znacznik może mieć lang, dir i title

# NearMiss

; did you mean '{1}'?
; może chodzi o „{1}”?

; did you mean {1} or '{2}'?
; może chodzi o {1} lub „{2}”?

# GitHubReport

why
powód

fix
rada

count
razem

# TextReport

{1} more not shown
Nie pokazano jeszcze: {1}

{1} as of {2}
{1}, stan na {2}

No findings
Brak problemów

{1} in {2}
{1} ({2})

also
także

{1} more
i jeszcze {1}

# Severity

error
błąd

warning
ostrzeżenie

note
uwaga

# Flate

A compressed stream cannot be opened
Skompresowanego strumienia nie da się otworzyć

A compressed stream holds too much
Skompresowany strumień zawiera zbyt wiele

A compressed stream is damaged
Skompresowany strumień jest uszkodzony

# Predictor

A stream uses the predictor {1}, which is not read here
Strumień używa predyktora {1}, który nie jest tu czytany

# CrossReferences

The file has no 'startxref' at its end
Na końcu pliku nie ma „startxref”

The trailer names no catalogue
Zakończenie pliku nie wskazuje katalogu

The cross-reference table at byte {1} lies outside of the file
Tablica odwołań w bajcie {1} leży poza plikiem

The cross-reference table is damaged before byte {1}
Tablica odwołań jest uszkodzona przed bajtem {1}

The cross-reference stream at byte {1} is damaged
Strumień odwołań w bajcie {1} jest uszkodzony

# PDFFile

The file does not begin with '%PDF-'
Plik nie zaczyna się od „%PDF-”

The file is encrypted
Plik jest zaszyfrowany

The catalogue names no pages
Katalog nie wskazuje stron

A stream has the filter '{1}', which is not read here
Strumień ma filtr „{1}”, który nie jest tu czytany

# PDFFile+Finished

The file numbers its objects too high
Obiekty w pliku mają zbyt wysokie numery

# GapFindings

'{1}'
„{1}”

# AmbiguousLink

 and {1} more
 i jeszcze {1}

'{1}' is the name of {2}: {3}
Nazwa „{1}” jest niejednoznaczna ({2}): {3}

The two teams could read two different pages and think they read one
Zespoły mogłyby czytać dwie różne strony i myśleć, że czytają jedną

The two teams could read two different files and think they read one
Zespoły mogłyby czytać dwa różne pliki i myśleć, że czytają jeden

Link to one of them by its path or its id
Podaj w odnośniku ścieżkę albo identyfikator jednej z nich

Link to one of them by its path
Podaj w odnośniku ścieżkę jednego z nich

# AvoidedWord

'{1}' is a word to avoid; say '{2}'
„{1}” to słowo, którego należy unikać; powiedz „{2}”

The customer hears two words for one thing
Klient słyszy dwa słowa na jedną rzecz

{1} signed one word for it, so that the customer hears one
Podpisano jedno słowo ({1}), żeby klient słyszał jedno

Write '{1}', or take the word out of 'avoid:' in {2}
Napisz „{1}” albo usuń to słowo z „unikać:” w {2}

# BrokenLink

'{1}' leads to no page
„{1}” nie prowadzi do żadnej strony

'#{1}' is no heading of this page
Na tej stronie nie ma nagłówka „#{1}”

'#{1}' is no heading of '{2}'
Na stronie „{2}” nie ma nagłówka „#{1}”

There is no file '{1}'
Nie ma pliku „{1}”

Whoever follows it in front of a customer stands there with nothing
Kto kliknie przy kliencie, zostaje z niczym

Correct the address, or remove the link
Popraw adres albo usuń odnośnik

# ClashingAddress

'{1}' and a page of truce's own both become {2}
„{1}” i jedna ze stron samego truce miałyby ten sam adres: {2}

'{1}' and '{2}' both become {3}
„{1}” i „{2}” miałyby ten sam adres: {3}

The later one gets an address that changes when a file is added, and links to it break
Późniejsza dostaje adres, który zmienia się z każdym nowym plikiem, i odnośniki do niej przestają działać

Rename the file
Zmień nazwę pliku

# ClashingAlias

The alias '{1}' is the address {2} of '{3}'
Alias „{1}” to adres {2}, który należy do „{3}”

The alias '{1}' is the address {2} of a page of truce's own
Alias „{1}” to adres {2}, który należy do strony samego truce

The alias '{1}' is a name of '{2}'{3}
Alias „{1}” to nazwa, którą ma „{2}”{3}

It cannot lead to two places, so it does not lead here
Nie może prowadzić w dwa miejsca, więc nie prowadzi tutaj

Take it away from one of them
Usuń go z jednego z tych miejsc

# ClashingForm

'{1}' means both '{2}' and '{3}'
„{1}” znaczy zarazem „{2}” i „{3}”

'{1}' is a word for '{2}' and one to avoid for '{3}'
„{1}” to słowo na „{2}”, a zarazem słowo, którego należy unikać, mówiąc „{3}”

Where a text uses it nobody can tell what is meant, so it links to no entry
Gdy tekst używa tego słowa, nie wiadomo, o co chodzi, więc nie prowadzi ono do żadnego hasła

Leave it with one of them
Zostaw je przy jednym z nich

# ContradictingMoment

the stage '{1}' belongs to {2}
etap „{1}” należy do momentu {2}

The page says {1}, but {2}
Strona podaje moment {1}, ale {2}

The teams look for it in two different sections
Zespoły szukają jej w dwóch różnych miejscach playbooka

Leave 'moment' out, or correct the stage
Usuń „moment_prawdy” albo popraw etap

# ContradictingStage

'{1}' says {2}, but the pages that use it are of {3}
„{1}” podaje {2}, ale używają go strony z etapu {3}

One team looks for it at one step, the other team at another
Jeden zespół szuka go na jednym kroku, drugi na innym

Leave 'stage:' out, or use it on a page of that stage
Usuń „etap:” albo użyj go na stronie z tego etapu

# DepartedOwner

{1} left on {2} and still owns {3}
{1} nie pracuje w firmie od {2}, a nadal odpowiada za: {3}

Nobody looks after what a colleague left behind
Nikt nie dba o to, co zostało po kimś, kto odszedł

Agree on a new owner for each, and change 'owner:'
Ustal, kto przejmuje każdą z tych rzeczy, i zmień „właściciel:”

# DistantAsset

'{1}' is {2} from the home page
Droga ze strony głównej do „{1}”: {2}

No way leads to '{1}' from the home page
Ze strony głównej nic nie prowadzi do „{1}”

In a call nobody looks farther than three clicks
W trakcie rozmowy nikt nie szuka dalej niż trzy kliknięcia

Use it on a page of a stage, or give it a 'stage:' of its own
Użyj go na stronie etapu albo nadaj mu własny „etap:”

# DuplicateAsset

'{1}' and '{2}' are the same file
„{1}” i „{2}” to ten sam plik

'{1}' and '{2}' are the same address
„{1}” i „{2}” to ten sam adres

One of the two will be updated, and the teams will use both
Zmieni się tylko jeden z nich, a zespoły będą używać obu

Keep one of them, and name it wherever the other one is used
Zostaw jeden i podaj go wszędzie tam, gdzie używano drugiego

# DuplicateID

The id '{1}' belongs to {2} already
Identyfikator „{1}” należy już do {2}

A link by that id cannot tell which of the two it means
Odnośnik z tym identyfikatorem nie wie, którą z dwóch stron ma wskazać

Give one of them another 'id:'
Nadaj jednej z nich inny „identyfikator:”

# EmbedCycle

'{1}' would be shown inside itself: {2}
„{1}” pokazałoby samo siebie: {2}

It would never end; the page shows a link in its place
Nie miałoby to końca; strona pokazuje w tym miejscu odnośnik

Write a link instead, without the '!' before it
Wstaw odnośnik, bez „!” przed nim

# EmbedLimit

More than {1} embeds inside each other: {2}; from here on it shows links
Zagnieżdżonych osadzeń jest więcej niż {1}: {2}; dalej widać odnośniki

More than {1} are embedded in this page; from here on it shows links
Na tej stronie osadzono więcej niż {1}; dalej widać odnośniki

More than {1} are embedded in all pages together; from here on it shows links
Na wszystkich stronach osadzono razem więcej niż {1}; dalej widać odnośniki

Twenty pages that each embed the next one twice would be a million copies
Dwadzieścia stron, z których każda osadza następną dwa razy, dałoby milion kopii

Embed single sections, or write links, without the '!' before them
Osadzaj pojedyncze sekcje albo wstaw odnośniki, bez „!” przed nimi

# Expired

'{1}' was valid until {2}
Ważne tylko do {2}: „{1}”

Somebody will promise a customer what no longer holds
Ktoś obieca klientowi coś, co już nie obowiązuje

Renew it and move 'expires:', or set 'status: deprecated' and 'replaced_by:'
Odnów i przesuń „ważne_do:” albo ustaw „stan_strony: wycofywana” i „zastąpione_przez:”

# ForeignMarkup

'{1}' is markup of another tool
„{1}” to zapis innego narzędzia

Readers of both teams see it as text, and what it should have shown is missing
Oba zespoły widzą go jako tekst, a brakuje tego, co miał pokazać

Write in Markdown what it stands for; '> [!NOTE]' makes a box
Napisz w Markdownie to, co ma oznaczać; ramkę robi „> [!UWAGA]”

# FutureVerification

Verified on {1}, which is after {2}
Data weryfikacji {1} jest późniejsza niż {2}

A check that has not happened yet hides that the page is unchecked
Sprawdzenie, którego jeszcze nie było, ukrywa, że strony nikt nie sprawdził

Write the day on which somebody really checked it
Wpisz dzień, w którym ktoś naprawdę ją sprawdził

# HandoffWithoutTeams

from which team
od którego zespołu

to which team
do którego zespołu

The hand-off '{1}' does not say {2}
Przekazanie „{1}” nie mówi, {2}

A customer whom nobody passes and nobody takes is lost between the two teams
Klient, którego nikt nie przekazuje i nikt nie przejmuje, ginie między zespołami

Add {1} with a team each
Dodaj {1}, w każdym jeden zespół

# HiddenDirection

U+{1} changes the order in which the text behind it is shown
U+{1} zmienia kolejność, w jakiej widać tekst za nim

Whoever agrees to the text may read another one than the file holds
Kto zgodzi się na tekst, może czytać inny, niż jest w pliku

Delete the character
Usuń ten znak

# InternalAssetShown

'{1}' is internal, and this page is for: {2}
„{1}” jest tylko do użytku wewnętrznego, a tę stronę czytają: {2}

What is meant for colleagues would reach people outside
To, co jest dla swoich, trafiłoby na zewnątrz

Leave it out here, or agree with its owner on another 'audience:'
Usuń go stąd albo uzgodnij z właścicielem innych odbiorców w „odbiorcy:”

# LanguageGap

'{1}' reads '{2}', and the assets here are in {3}
„{1}” czyta w języku „{2}”, a zasoby tutaj są w: {3}

The customer gets material in a language that nobody there reads
Klient dostaje materiał w języku, którego nikt tam nie czyta

Add an asset in '{1}', or say in its 'lang:' that there is one
Dodaj zasób w języku „{1}” albo wpisz w jego „język:”, że taki jest

# LinkOutside

'{1}' is outside the playbook
„{1}” leży poza playbookiem

What is not in the playbook is not on the site
Czego nie ma w playbooku, tego nie ma w witrynie

Move the file into the playbook, or link to its web address
Przenieś plik do playbooka albo podaj jego adres w sieci

# LongSummary

The summary is {1} characters long; {2} fit
Długość streszczenia w znakach: {1}; mieści się {2}

Lists and search show two lines, and nobody reads a third one in a call
Listy i wyszukiwarka pokazują dwa wiersze, a trzeciego nikt w rozmowie nie czyta

Say what the page is for, and leave the rest to the page
Powiedz, do czego służy strona, a resztę zostaw stronie

# MissingAltText

The image '{1}' has no alternative text
Obraz „{1}” nie ma tekstu zastępczego

A colleague who cannot see it, and everybody who searches, gets nothing
Kto obrazu nie widzi i kto szuka, nie dostaje nic

Write what the image shows: '![[{1}|what it shows]]'
Napisz, co widać na obrazie: „![[{1}|co na nim widać]]”

Write between the brackets what the image shows: '![what it shows](…)'
Napisz między nawiasami, co widać na obrazie: „![co na nim widać](…)”

# MissingAsset

More than one asset is called '{1}'
Nazwę „{1}” ma więcej niż jeden zasób

There is no asset '{1}'{2}
Nie ma zasobu „{1}”{2}

Somebody will look for it in front of a customer and find nothing
Ktoś będzie go szukać przy kliencie i nie znajdzie

Name it by its id
Podaj jego identyfikator

Correct the name, or add a page of the kind 'asset' with this id
Popraw nazwę albo dodaj stronę rodzaju „zasób” z tym identyfikatorem

# MissingAssetFile

Whoever wants to show '{1}' to a customer finds nothing behind its name
Kto zechce pokazać klientowi „{1}”, nie znajdzie nic poza nazwą

Put the file there, correct 'at:', or leave it out where there is no file
Umieść tam plik, popraw „gdzie:” albo usuń to pole, jeśli pliku nie ma

'{1}' on disk, '{2}' here: it works on your computer and breaks on the server
„{1}” na dysku, „{2}” tutaj: na tym komputerze działa, na serwerze przestanie

'{1}' cannot be offered: {2}
„{1}” nie może być udostępnione: {2}

There is no file '{1}'{2}
Nie ma pliku „{1}”{2}

# MissingAssetGroup

{1} has no shared asset of the group {2}
{1}: brak wspólnego zasobu z grupy {2}

{1} has no shared asset of the groups {2}
{1}: brak wspólnych zasobów z grup {2}

What one team lacks here it makes up alone, and the other one hears of it from the customer
Czego tu brakuje, każdy zespół wymyśla sam, a drugi dowiaduje się o tym od klienta

Share one that exists, or switch the rule off if no moment needs all five
Udostępnij obu zespołom coś, co już jest, albo wyłącz regułę, jeśli żaden moment nie potrzebuje wszystkich pięciu grup

# MissingCounterparty

, owned by {1},
 (właściciel: {1})

'{1}'{2} names no other side
„{1}”{2}: nie podano drugiego działu

What one team writes down alone is a wish; it takes two to agree ({1})
Co jeden zespół zapisze sam, jest życzeniem; do umowy trzeba dwojga ({1})

Ask the other team, and add it under 'with:'
Zapytaj drugi zespół i dodaj go w „wspólnie_z:”

# MissingEvidence

'{1}' has no source
„{1}” nie ma źródła

The evidence for '{1}' is of {2}, older than {3} months on {4}
Dowód na „{1}” jest z {2}: na dzień {4} to ponad {3} miesiące

A seller whom the customer asks for the proof has none
Handlowiec, którego klient poprosi o dowód, nie ma nic

Add 'evidence:' with 'source' and 'date', or leave the number out
Dodaj „dowód:” z polami „źródło” i „data” albo usuń liczbę

# MissingGroup

The asset '{1}' belongs to no group
Zasób „{1}” nie należy do żadnej grupy

At its moment it stands in none of the five lists that both teams read
W swoim momencie nie stoi na żadnej z pięciu list, które czytają oba zespoły

Add 'group:' with one of: {1}
Dodaj „grupa:” z jednym słowem z listy: {1}

# MissingOwner

'{1}' has no owner
Nie ma właściciela: „{1}”

When it is wrong nobody hears of it, and both teams stop trusting it
Gdy coś jest nie tak, nikt się o tym nie dowie i oba zespoły przestaną stronie ufać

Add 'owner:' with one team or person, or set it for a folder in _defaults.yml
Dodaj „właściciel:” z jednym zespołem lub osobą albo ustaw go dla folderu w _defaults.yml

# MissingSection

'{1}' has no section '{2}'
„{1}” nie ma sekcji „{2}”

Every page of the kind '{1}' answers the same questions, so that nobody has to search
Każda strona rodzaju „{1}” odpowiada na te same pytania, żeby nikt nie musiał szukać

Add the heading '{1}', or set 'status: draft'
Dodaj nagłówek „{1}” albo ustaw „stan_strony: szkic”

# MissingStage

'{1}' has no stage
Nie ma etapu: „{1}”

Neither team finds a page on the customer's path that has no place on it
Strony, która nie ma miejsca na ścieżce klienta, nie znajdzie żaden zespół

Add 'stage:' with one or several stages, or 'stage: always'
Dodaj „etap:” z jednym lub kilkoma etapami albo „etap: zawsze”

# MissingSummary

'{1}' has no summary
Nie ma streszczenia: „{1}”

In a list a seller on the phone sees only the title and has to guess
Na liście handlowiec z telefonem przy uchu widzi sam tytuł i musi zgadywać

Add 'summary:' with at most 200 characters that say what the page is for
Dodaj „streszczenie:”, najwyżej 200 znaków o tym, do czego służy strona

# MomentWithoutSharedAsset

{1} has no shared asset
{1}: brak wspólnego zasobu

{1} have no shared asset
Brak wspólnego zasobu w momentach: {1}

At such a moment the customer sees two companies, one for each team
W takim momencie klient widzi dwie firmy, po jednej na zespół

Agree on one thing that both teams use there, and name both under its 'owner:' and 'used_by:'
Uzgodnijcie jedną rzecz, której oba zespoły tam używają, i wpiszcie oba w jej „właściciel:” i „używane_przez:”

# MovedLink

'{1}' is now {2}
„{1}” to teraz {2}

A reviewer who follows it in a pull request finds nothing
Kto przegląda zmiany i kliknie, nie znajdzie nic

Write '{1}'
Napisz „{1}”

# NeverVerified

Nobody has verified '{1}' yet
Jeszcze nie zweryfikowano: „{1}”

Neither team can tell whether it is still true
Żaden zespół nie wie, czy to nadal prawda

Read it, then add 'verified:' with today's date and 'verified_by:' with your name
Przeczytaj, po czym dodaj „zweryfikowano:” z dzisiejszą datą i „zweryfikowane_przez:” z nazwiskiem

# OneSidedAsset

sales
sprzedaż

marketing
marketing

At {1} only {2} uses '{3}'
{1}: „{3}” używa tylko {2}

The customer meets both teams and sees two different sets of material
Klient spotyka oba zespoły i widzi dwa różne zestawy materiałów

Show it to {1}; once both use it, add them under 'used_by:'
Niech zobaczy to {1}; gdy będą używać oba zespoły, dodaj je w „używane_przez:”

# OneSidedMoment

{1} has {2}, all of them owned by {3}
{1}: {2}, właściciel wszystkich to {3}

Sales hears what customers object, and nothing of it stands here
Sprzedaż słyszy, czemu klienci się sprzeciwiają, a nic z tego tu nie stoi

Marketing knows what customers read, and nothing of it stands here
Marketing wie, co klienci czytają, a nic z tego tu nie stoi

Ask {1} for its view, and name it under 'with:' or as an owner
Zapytaj o zdanie drugi dział ({1}) i wpisz go w „wspólnie_z:” albo jako właściciela

# OrphanAsset

'{1}' is on no page
„{1}” nie występuje na żadnej stronie

Somebody made it, and nobody is told when to use it
Ktoś to zrobił, a nikt nie wie, kiedy tego użyć

Name it under 'assets:' of the page where it helps, or retire it
Wpisz go w „zasoby:” strony, na której pomaga, albo go wycofaj

# OtherDialect

relative to the site's root ('/plays/call.md')
względem głównego folderu witryny („/plays/call.md”)

like the address of a published page ('../call/')
jak adres opublikowanej strony („../call/”)

1 link looks {1}; with 'links: {2}' it leads to pages
1 odnośnik zapisano {1}; z ustawieniem „links: {2}” prowadzi do strony

{1} links look {2}; with 'links: {3}' they lead to pages
Odnośniki zapisane {2}: {1}; z ustawieniem „links: {3}” prowadzą do stron

Until then no reader can follow it
Do tego czasu nikt z niego nie skorzysta

Until then no reader can follow any of them
Do tego czasu nikt z żadnego z nich nie skorzysta

Set 'links: {1}' in playbook.yml, or write the path of the file
Ustaw „links: {1}” w playbook.yml albo podaj ścieżkę pliku

# OverdueVerification

'{1}' was verified on {2}, which held until {3}: {4} overdue on {5}
„{1}”: weryfikacja z {2} była ważna do {3}; spóźnienie na dzień {5}: {4}

Each team thinks that the other one looks after it
Każdy zespół myśli, że dba o to ten drugi

{1} reads it, mends it and sets 'verified:' to that day
{1}: przeczytać, poprawić i wpisać ten dzień w „zweryfikowano:”

Its owner reads it, mends it and sets 'verified:' to that day
Właściciel: przeczytać, poprawić i wpisać ten dzień w „zweryfikowano:”

# OverloadedOwner

{1} owns {2} of {3} pages and assets
{1} odpowiada za {2} z {3} stron i zasobów

{1} owns every page of {2}
{1} odpowiada za każdą stronę momentu {2}

One holiday or one notice leaves both teams without an answer
Jeden urlop albo jedno wypowiedzenie zostawia oba zespoły bez odpowiedzi

Give some of them to the team or to a colleague
Oddaj część z nich zespołowi albo komuś innemu

# PlaceholderText

The page {1}
Strona {1}

1 of {1} sections {2}
1 z {1} sekcji {2}

{1} of {2} sections are placeholders; the first {3}
Sekcje, które czekają na tekst: {1} z {2}; pierwsza {3}

Whoever opens it in a hurry finds nothing and does not come back
Kto zajrzy w pośpiechu, nie znajdzie nic i już nie wróci

Write the text, or set 'status: draft' until it is there
Napisz tekst albo do tego czasu ustaw „stan_strony: szkic”

is empty
jest pusta

is empty: '{1}'
jest pusta: „{1}”

says '{1}'
mówi „{1}”

# RefusedAlias

The alias '{1}' leads nowhere: {2}
Alias „{1}” donikąd nie prowadzi: {2}

Whoever has the old address finds nothing there
Kto ma dawny adres, nic tam nie znajdzie

Write the old path from the playbook's folder, such as 'old/page.md' or 'old/page/'
Podaj dawną ścieżkę od folderu playbooka, na przykład „old/page.md” albo „old/page/”

# RefusedLink

'{1}' is not shown: {2}
„{1}” nie jest pokazywane: {2}

'{1}' is not linked: {2}
„{1}” nie jest odnośnikiem: {2}

Such an address can run code in a reader's browser, or leads nowhere
Taki adres może uruchomić kod w przeglądarce czytelnika albo prowadzi donikąd

Put the picture beside the pages and write its path
Umieść obraz obok stron i podaj jego ścieżkę

Use a path in the playbook, or an address with https:, mailto: or tel:
Podaj ścieżkę w playbooku albo adres z https:, mailto: lub tel:

# RemoteImage

The image '{1}' is on another host; the page shows a link to it
Obraz „{1}” leży na obcym serwerze; strona pokazuje odnośnik do niego

That host would learn who reads the playbook, and the image is missing without a network
Obcy serwer wiedziałby, kto czyta playbook, a bez sieci obrazu by nie było

Put the file beside the page
Umieść plik obok strony

# RetiredAssetInUse

is deprecated
jest wycofywany

is archived
jest zarchiwizowany

was valid until {1}
był ważny do {1}

is replaced by '{1}'
został zastąpiony przez „{1}”

The customer gets what the other team no longer stands by
Klient dostaje coś, za czym drugi zespół już nie stoi

Use '{1}' instead
Użyj w zamian „{1}”

Use another asset, or renew this one
Użyj innego zasobu albo odnów ten

# SkippedHeading

'{1}' is a heading of level {2} right below level {3}
„{1}” to nagłówek poziomu {2} tuż pod poziomem {3}

A table of contents and a screen reader show a part that seems to be missing
Spis treści i czytnik ekranu pokazują część, której jakby brakowało

Make it level {1}
Zmień go na poziom {1}

# StageWithoutAsset

No asset is used at the stage {1}
Na etapie {1} nie używa się żadnego zasobu

No asset is used at the stages {1}
Na etapach {1} nie używa się żadnego zasobu

Everybody brings something of their own, and the customer cannot compare
Każdy przynosi coś swojego, a klient nie ma jak porównać

Name under 'assets:' of a page of the stage what is used there; a phone call is an asset, too
Wpisz w „zasoby:” strony etapu to, czego się tam używa; rozmowa telefoniczna to też zasób

# StageWithoutPage

The stage {1} has no page
Etap {1} nie ma strony

The stages {1} have no page
Bez strony są etapy: {1}

The customer takes every step, and neither team says what it does then
Klient robi każdy z tych kroków, a żaden zespół nie mówi, co wtedy robić

Write a page with one of them under 'stage:', or say in playbook.yml which steps your customers take
Napisz stronę z jednym z nich w „etap:” albo podaj w playbook.yml, jakie kroki robią klienci

# TooWideForPaper

The table needs {1} characters across for its {2} columns; paper turned sideways holds {3}
Szerokość tabeli w znakach: {1} (kolumny: {2}); na papierze w poziomie mieści się {3}

In the print edition its words are broken in the middle
W wydaniu drukowanym jej słowa łamią się w środku

Make two tables of it, or a list of the rows
Zrób z niej dwie tabele albo listę wierszy

The longest line of the code has {1} characters; paper holds {2}
Najdłuższy wiersz kodu w znakach: {1}; na papierze mieści się {2}

In the print edition the line is broken, and nobody sees where it really ends
W wydaniu drukowanym wiersz się łamie i nie widać, gdzie naprawdę się kończy

Break the line where the language allows it
Złam wiersz tam, gdzie pozwala na to język

# UncheckedAddress

Nobody owns '{1}'
„{1}” nie ma właściciela

Nobody has said how long '{1}' holds
Nie podano, jak długo obowiązuje „{1}”

An address outside the playbook can change without anybody here noticing
Adres poza playbookiem może się zmienić i nikt tu tego nie zauważy

Add 'owner:'
Dodaj „właściciel:”

Add 'verified:' after looking at it, or 'expires:'
Zajrzyj tam i dodaj „zweryfikowano:” albo „ważne_do:”

# UndeclaredMergeField

Unknown merge field '{1}'{2}
Nieznane pole do uzupełnienia „{1}”{2}

The customer would read the braces instead of a name
Klient przeczytałby nawiasy zamiast imienia

Correct it, or add it to 'merge_fields:' in playbook.yml
Popraw je albo dodaj w „merge_fields:” w playbook.yml

# UndefinedValue

Readers see the braces where a price or a term should stand
Czytelnicy widzą nawiasy tam, gdzie powinna stać cena albo termin

'{{= }}' names no value
„{{= }}” nie podaje nazwy wartości

There is no value '{1}'{2}
Nie ma wartości „{1}”{2}

Correct the name, or add it to 'values:' in playbook.yml
Popraw nazwę albo dodaj ją w „values:” w playbook.yml

'{{=' prints no value here
„{{=” nie wypisuje tu żadnej wartości

Write '{{= name }}' in the text, closed on its line; a backslash before it leaves it as it is
Napisz w tekście „{{= nazwa }}” i zamknij w tym samym wierszu; ukośnik wsteczny przed tym zostawia zapis bez zmian

# UnknownAlert

Use one of {1}
Użyj jednego z: {1}

Nothing may follow '[!{1}]' on its line
Po „[!{1}]” nic nie może stać w tym samym wierszu

'[!{1}]' cannot stand inside this block
„[!{1}]” nie może stać w tym bloku

Begin the text on the next line
Zacznij tekst w następnym wierszu

Move the alert out to the left margin
Wysuń ramkę do lewego marginesu

There is no alert '[!{1}]'{2}
Nie ma ramki „[!{1}]”{2}

Here and on GitHub it is an ordinary quote that begins with brackets
Tu i na GitHubie jest to zwykły cytat, który zaczyna się od nawiasów

# UnknownAudience

audience
odbiorcy

Nobody can tell who may see it
Nie wiadomo, kto może to zobaczyć

Use one of: {1}; or add it under 'audiences:' in playbook.yml
Użyj jednego z: {1}; albo dodaj w „audiences:” w playbook.yml

# UnknownKind

kind
rodzaj

The kind decides how often a page is checked and who must agree to it
Od rodzaju zależy, jak często strona jest sprawdzana i kto musi się na nią zgodzić

Use one of: {1}; or add it under 'kinds:' in playbook.yml
Użyj jednego z: {1}; albo dodaj w „kinds:” w playbook.yml

# UnknownMoment

moment
moment prawdy

A page of no moment stands in no section that both teams read
Strony bez momentu nie ma w żadnej części, którą czytają oba zespoły

Use one of: {1}
Użyj jednego z: {1}

# UnknownOwner

owner
właściciel

Nobody can be asked when the page is wrong
Nie ma kogo zapytać, gdy na stronie jest błąd

Name a team or a person of playbook.yml, by id or by name
Podaj zespół albo osobę z playbook.yml, przez identyfikator lub nazwę

# UnknownPage

More than one page is called '{1}'
Nazwę „{1}” ma więcej niż jedna strona

No page is called '{1}'{2}
Żadna strona nie nazywa się „{1}”{2}

What '{1}' should tell the two teams is lost
Ginie to, co „{1}” ma powiedzieć obu zespołom

Name the page by its id, its title or its path
Podaj identyfikator, tytuł albo ścieżkę strony

# UnknownPerson

person
osoba

A check is worth the word of somebody who can be asked
Sprawdzenie jest warte tyle, co słowo kogoś, kogo można zapytać

Name a person of playbook.yml, by id or by name
Podaj osobę z playbook.yml, przez identyfikator lub nazwisko

person or team
osoba lub zespół

When the hand-off goes wrong nobody knows whom to call
Gdy przekazanie się nie uda, nie wiadomo, do kogo dzwonić

Name a person or a team of playbook.yml, by id or by name
Podaj osobę albo zespół z playbook.yml, przez identyfikator lub nazwę

# UnknownStage

stage
etap

A page without a place on the customer's path is found by neither team
Strony bez miejsca na ścieżce klienta nie znajdzie żaden zespół

Use one of: {1}, always
Użyj jednego z: {1}, zawsze

# UnknownSubject

Its text was meant for the section of a {1} that is not there, and no list leads to it
Jej tekst miał stanąć w miejscu, którego nie ma ({1}), i nie prowadzi do niego żadna lista

Correct the 'id:', or the name of the file; or add the {1} to playbook.yml
Popraw „identyfikator:” albo nazwę pliku; albo dodaj to w playbook.yml ({1})

# UnknownTeam

team
zespół

An agreement counts only if both sides of it can be found
Umowa liczy się tylko wtedy, gdy da się znaleźć obie strony

Name a team of playbook.yml, by id or by name
Podaj zespół z playbook.yml, przez identyfikator lub nazwę

# UnpublishedFile

'{1}' is not published: {2}
„{1}” nie jest publikowane: {2}

A reader who follows the link finds nothing
Kto kliknie odnośnik, nie znajdzie nic

# UnreachablePage

Only those who know that it exists can search for it
Mogą jej szukać tylko ci, którzy wiedzą, że istnieje

Give it a stage, or link to it from a page where its reader comes by
Nadaj jej etap albo wstaw odnośnik do niej na stronie, na którą trafia jej czytelnik

# UnusableForm

'{1}' has no letters
„{1}” nie ma liter

'{1}' is too short
„{1}” jest za krótkie

'{1}…' has more than {2} letters
„{1}…” ma więcej liter niż {2}

{1}; no text is searched for it
{1}; w tekstach się tego nie szuka

It would be found in half of all sentences, mostly meaning something else
Znalazłoby się w połowie zdań, najczęściej w innym znaczeniu

Pages that use the term do not lead to what the two teams agreed on
Strony, które używają terminu, nie prowadzą do tego, co uzgodniły oba zespoły

Name the word as people write it in a sentence; an abbreviation in capitals
Podaj słowo tak, jak pisze się je w zdaniu; skrót wielkimi literami

# UnusedTerm

No page uses the term '{1}'
Żadna strona nie używa terminu „{1}”

The two teams agreed on a word and then write another
Oba zespoły uzgodniły jedno słowo, a potem piszą inne

Use it, list the forms that texts use under 'forms:', or archive the entry
Użyj go, wymień używane formy w „formy:” albo zarchiwizuj hasło

# UnusedValue

No page prints the value '{1}'
Żadna strona nie wypisuje wartości „{1}”

Whoever changes it here believes that the pages have changed with it
Kto zmieni ją tutaj, uwierzy, że zmieniły się z nią strony

Write '{{= {1} }}' where the value stands now, or take it out
Wstaw „{{= {1} }}” tam, gdzie teraz stoi wartość, albo ją usuń

# WrongCaseLink

The file is {1}, the link says '{2}'
Plik nazywa się {1}, a odnośnik mówi „{2}”

It works on a computer that ignores letter case and breaks on the server
Działa na komputerze, który nie odróżnia wielkich liter, a na serwerze przestaje

Write the name exactly as it is on disk
Zapisz nazwę dokładnie tak jak na dysku

# FileAdmission

is not UTF-8 text
nie jest tekstem UTF-8

holds a backslash or a control character
zawiera ukośnik wsteczny lub znak sterujący

'{1}' is a symbolic link and was left out
Pominięto „{1}”, bo to dowiązanie symboliczne

A link can lead out of the folder, to files that must not be published
Dowiązanie może wyprowadzić poza folder, do plików, których nie wolno publikować

Put the file itself here
Umieść tu sam plik

'{1}' is neither a file nor a folder
„{1}” nie jest ani plikiem, ani folderem

Reading it could wait for ever or change something
Odczyt mógłby czekać bez końca albo coś zmienić

Take it out of the folder
Usuń go z folderu

'{1}' was left out: it has {2}, and the limit is {3}
Pominięto „{1}”: wielkość {2}, a limit to {3}

Texts of up to 1 MiB were measured to take two seconds at the worst
Teksty do 1 MiB czyta się w najgorszym razie dwie sekundy

Readers on the road wait a minute for 64 MiB, and the site is made in memory
W drodze na 64 MiB czeka się minutę, a witryna powstaje w pamięci

Divide it into several pages
Podziel go na kilka stron

Keep it where large files are kept, and link to its address
Trzymaj go tam, gdzie trzyma się duże pliki, i wstaw odnośnik do jego adresu

'{1}' was left out: the pages have more than {2} together
Pominięto „{1}”: strony mają razem więcej niż {2}

'{1}' was left out: the files beside the pages have more than {2} together
Pominięto „{1}”: pliki obok stron mają razem więcej niż {2}

The site is made in memory, and 75 MiB of pages take 1.1 GiB; links to what was left out fail
Witryna powstaje w pamięci, a 75 MiB stron zajmuje 1,1 GiB; odnośniki do tego, co pominięto, nie działają

Divide the playbook, or move what nobody reads out of the folder
Podziel playbook albo przenieś z folderu to, czego nikt nie czyta

Keep large files where large files are kept, and link to their addresses
Trzymaj duże pliki tam, gdzie ich miejsce, i wstaw odnośniki do ich adresów

'{1}' was left out: there are more than {2} pages
Pominięto „{1}”: stron jest więcej niż {2}

The site is made in memory, and 20,000 pages take 1.1 GiB; links to what was left out fail
Witryna powstaje w pamięci, a 20 000 stron zajmuje 1,1 GiB; odnośniki do tego, co pominięto, nie działają

'{1}' was left out: it is below more than {2} folders
Pominięto „{1}”: folderów nad nim jest więcej niż {2}

Nobody finds what lies so deep, and some systems cannot open it
Nikt nie znajdzie tego, co leży tak głęboko, a niektóre systemy tego nie otworzą

Move it up
Przenieś go wyżej

'{1}' was left out: its name {2}
Pominięto „{1}”: nazwa {2}

No link can lead to a file of this name, and other computers cannot store it
Do pliku o tej nazwie nie poprowadzi żaden odnośnik, a inne komputery go nie zapiszą

Rename it
Zmień nazwę

Somebody else's computer, or the server, cannot store or open a file of this name
Czyjś komputer albo serwer nie zapisze lub nie otworzy pliku o tej nazwie

The path of '{1}' has {2} bytes; the limit is {3}
Ścieżka „{1}” ma za dużo bajtów: {2}; limit to {3}

Windows stores no more than 260, with those of the folder that the playbook is in
Windows zapisuje najwyżej 260, razem z folderem, w którym leży playbook

Shorten the names of its folders, or move it up
Skróć nazwy folderów albo przenieś go wyżej

'{1}' and '{2}' are one name on Windows and macOS
W Windows i macOS „{1}” i „{2}” to jedna nazwa

Whoever opens the playbook there sees one of them alone
Kto otworzy tam playbook, zobaczy tylko jeden z tych plików

Rename one of them; case, and how an accent is stored, make no difference there
Zmień nazwę jednego z nich; wielkość liter ani sposób zapisu znaku nad literą nie robią tam różnicy

# FolderError

There is no folder '{1}'
Nie ma folderu „{1}”

'{1}' is a file, not a folder
„{1}” to plik, nie folder

You have no permission to read the folder '{1}'
Brak uprawnień do odczytu folderu „{1}”

The folder '{1}' cannot be read: {2}
Folderu „{1}” nie da się odczytać: {2}

# GitCommit

is an empty name
to pusta nazwa

holds a control character
zawiera znak sterujący

begins with '^', which takes a commit away
zaczyna się od „^”, co odejmuje commit

is a range
to zakres

holds ':', which names a file
zawiera „:”, co wskazuje plik

looks for words that anybody may write into a commit
szuka słów, które każdy może wpisać do commita

# GitError

There is no git in the folders that PATH names; install it to compare versions
W folderach wymienionych w PATH nie ma programu git; zainstaluj go, aby porównywać wersje

The git that PATH names first, '{1}', lies in the repository itself; take its folder out of PATH
Pierwszy git z PATH, „{1}”, leży w samym repozytorium; usuń jego folder z PATH

The folder '{1}' is in no git repository, so there is no version to compare with
Folder „{1}” nie leży w żadnym repozytorium git, więc nie ma wersji do porównania

The repository of '{1}' belongs to another user; run truce as that user, or make the repository yours with chown
Repozytorium folderu „{1}” należy do innego użytkownika; uruchom truce jako ten użytkownik albo przejmij repozytorium poleceniem chown

Nothing is committed in the repository yet, so there is no version to compare with
W repozytorium nie ma jeszcze żadnego commita, więc nie ma wersji do porównania

'{1}' does not name a version: it {2}; name a branch, a tag or a commit
„{1}” nie oznacza wersji: {2}; podaj gałąź, tag albo commit

The repository, a shallow clone, has no version '{1}'; run 'git fetch --unshallow', and fetch the branch
W repozytorium, które jest płytkim klonem, nie ma wersji „{1}”; wykonaj „git fetch --unshallow” i pobierz gałąź

The repository has no version '{1}'; if it is a branch that others have, fetch it first
W repozytorium nie ma wersji „{1}”; jeśli to gałąź, którą mają inni, najpierw ją pobierz

The repository is a shallow clone and lacks the commit from which '{1}' and '{2}' went apart; run 'git fetch --unshallow'
Repozytorium jest płytkim klonem i brakuje w nim commita, od którego rozeszły się „{1}” i „{2}”; wykonaj „git fetch --unshallow”

'{1}' and '{2}' have no commit in common, from which the change could have begun
„{1}” i „{2}” nie mają wspólnego commita, od którego mogłaby się zacząć zmiana

'{1}' and '{2}' have no commit in common; --direct compares them as they are
„{1}” i „{2}” nie mają wspólnego commita; z opcją --direct zostaną porównane wprost

Neither '{1}' nor '{2}' has the folder '{3}'; --content names that of the playbook
Ani „{1}”, ani „{2}” nie ma folderu „{3}”; folder playbooka podaje --content

{1} changed, and a review tells of {2} at most; compare versions that are nearer to each other
Zmieniono {1}, a przegląd obejmuje najwyżej {2}; porównaj wersje, które są bliżej siebie

The repository is a partial clone and lacks files of that version; clone it without --filter
Repozytorium jest częściowym klonem i brakuje w nim plików tej wersji; sklonuj je bez --filter

The repository is damaged or not complete: '{1}' cannot be read; 'git fsck' tells more
Repozytorium jest uszkodzone albo niepełne: „{1}” nie da się odczytać; więcej powie „git fsck”

Git's answer has more than {1}, which is more than a playbook needs
Odpowiedź gita ma więcej niż {1}, a to więcej, niż potrzebuje playbook

Git did not answer within {1}
Git nie odpowiedział w wyznaczonym czasie ({1})

Git could not be run
Nie udało się uruchomić programu git

Git cannot read the repository
Git nie może odczytać repozytorium

Git cannot read the repository: {1}
Git nie może odczytać repozytorium: {1}

# GitVersion

git could not be run
nie udało się uruchomić programu git

git did not answer within {1}
git nie odpowiedział w wyznaczonym czasie ({1})

its repository belongs to another user
repozytorium należy do innego użytkownika

its repository cannot be read
repozytorium nie da się odczytać

The version of the content is not known: {1}
Wersja treści nie jest znana: {1}

The cover of a printed copy does not say which state of the playbook it shows
Okładka wydruku nie mówi, który stan playbooka pokazuje

Let 'git status' work in the folder for the user who runs truce, without settings of your own
Zadbaj o to, by „git status” działał w tym folderze użytkownikowi, który uruchamia truce, bez własnych ustawień

# PortableName

holds characters that cannot be seen
zawiera znaki, których nie widać

holds '{1}', which Windows cannot store
zawiera „{1}”, czego Windows nie zapisze

ends with a dot, which Windows drops
kończy się kropką, którą Windows gubi

begins or ends with a space
zaczyna się lub kończy spacją

has a space before its ending
ma spację przed rozszerzeniem

begins with '-', which commands take for an option
zaczyna się od „-”, co polecenia biorą za opcję

is the name of a device on Windows
jest nazwą urządzenia w Windows

has {1} bytes; the limit is {2}
ma za dużo bajtów: {1}; limit to {2}

# SourceTree+Folder

'{1}' cannot be read: {2}
„{1}” nie da się odczytać: {2}

What it says is on no page, and links to it fail
Jego treści nie ma na żadnej stronie, a odnośniki do niego nie działają

Give yourself permission to read it, or take it out of the folder
Nadaj sobie uprawnienia do odczytu albo usuń go z folderu

'{1}' cannot be read: it is being written to
„{1}” nie da się odczytać: ktoś właśnie do niego zapisuje

What it says is on no page, and half a file would say something else
Jego treści nie ma na żadnej stronie, a pół pliku mówiłoby coś innego

Run truce again once the file is saved
Uruchom truce ponownie, gdy plik będzie zapisany

'{1}' has a second name on this disk, a hard link
„{1}” ma na tym dysku drugą nazwę (dowiązanie twarde)

Whoever changes the file under that name changes the playbook, and no pull request shows it
Kto zmieni plik pod tamtą nazwą, zmieni playbook, i nie pokaże tego żaden przegląd zmian

Copy the file, and put the copy in its place
Skopiuj plik i wstaw kopię w jego miejsce

# SourceTree+GitRevision

'{1}' is a submodule and was left out
Pominięto „{1}”, bo to podmoduł

What it holds is kept in another repository, whose changes no pull request shows
Jego zawartość leży w innym repozytorium, którego zmian nie pokaże żaden przegląd zmian

Put the files themselves here
Umieść tu same pliki

# SystemError

it does not exist
nie istnieje

it is not a folder
to nie folder

no permission
brak uprawnień

something is there already
coś już tam jest

it is a symbolic link
to dowiązanie symboliczne

no space left on the disk
na dysku nie ma miejsca

the disk is read-only
dysk jest tylko do odczytu

too many files are open
otwarto zbyt wiele plików

the name is too long
nazwa jest za długa

it is on another disk
to inny dysk

the disk reported an error
dysk zgłosił błąd

system error {1}
błąd systemu {1}

# FilePolicy

files of this type are not published
pliki tego typu nie są publikowane

Offer it as PDF or an image, or link to where it can be downloaded
Udostępnij go jako PDF lub obraz albo wstaw odnośnik do miejsca, z którego da się go pobrać

the file is empty
plik jest pusty

Put the file itself there; a copy may have been cut short
Umieść tam sam plik; kopiowanie mogło się urwać

it is {1}, not {2}
to {1}, a nie {2}

it is not {1}
to nie jest {1}

Save it as plain text in UTF-8
Zapisz go jako zwykły tekst w UTF-8

Let its name end in '.{1}', also where it is linked
Zakończ jego nazwę na „.{1}”, także w odnośnikach

Save or export it again as {1}
Zapisz lub wyeksportuj ponownie, jako {1}

# FileSignature

a PNG picture
obraz PNG

a JPEG picture
obraz JPEG

a GIF picture
obraz GIF

a WebP picture
obraz WebP

an AVIF picture
obraz AVIF

a HEIC picture
obraz HEIC

an SVG drawing
rysunek SVG

a PDF document
dokument PDF

an MP4 film
film MP4

a WebM film
film WebM

a WOFF2 font
krój pisma WOFF2

a ZIP file, as Office documents are
plik ZIP, jak dokumenty Office

an old or locked Office document
stary lub zablokowany dokument Office

a page of HTML
strona HTML

a text
tekst

# SVGPolicy

Export the drawing as plain SVG without styles, links and embedded pictures, or as PNG
Wyeksportuj rysunek jako zwykły SVG, bez stylów, odnośników i osadzonych obrazów, albo jako PNG

it does not begin with <svg xmlns="{1}">, so that browsers show nothing
nie zaczyna się od <svg xmlns="{1}">, więc przeglądarki nic nie pokażą

it uses parts of itself more than {1} times, which browsers take long to draw
używa swoich części więcej razy niż {1}, a przeglądarki długo to rysują

it holds '<{1}>'
zawiera „<{1}>”

'{1}' points to another file
„{1}” wskazuje inny plik

it runs script by '{1}'
uruchamia skrypt przez „{1}”

it holds the attribute '{1}'
zawiera atrybut „{1}”

holds a backslash
zawiera ukośnik wsteczny

points to another file by '{1}()'
wskazuje inny plik przez „{1}()”

# XMLScan

it holds an instruction, '<?'
zawiera instrukcję „<?”

it holds a marked section, '<!['
zawiera sekcję oznaczoną „<![”

'<{1}>' is never closed
„<{1}>” nie jest nigdzie zamknięty

there is nothing in it
nic w nim nie ma

it holds a byte that is no text
zawiera bajt, który nie jest tekstem

it is not UTF-8 text
to nie jest tekst UTF-8

it holds a document type, '<!DOCTYPE'
zawiera typ dokumentu „<!DOCTYPE”

it holds text outside of all tags
zawiera tekst poza wszystkimi znacznikami

a comment is not closed by '-->'
komentarza nie zamyka „-->”

it holds '&' that begins none of the five entities of XML
zawiera „&”, które nie zaczyna żadnej z pięciu encji XML

'</{1}>' closes nothing that is open
„</{1}>” nie zamyka niczego otwartego

it holds a second outermost tag
zawiera drugi znacznik najwyższego poziomu

a tag cannot be read here
znacznika nie da się tu odczytać

'{1}' stands twice in one tag
„{1}” stoi dwa razy w jednym znaczniku

'{1}' has no value
„{1}” nie ma wartości

the value of '{1}' is not in quotes
wartość „{1}” nie jest w cudzysłowie

it holds '<' inside a tag
zawiera „<” wewnątrz znacznika

the value of '{1}' is never closed
wartość „{1}” nie jest nigdzie zamknięta

'{1}' has a prefix that stands for nothing
„{1}” ma przedrostek, który nic nie znaczy

# LinkResolver+FrontMatter

it is a page, not a file
to strona, nie plik

Leave 'at:' out and link to the page
Usuń „gdzie:” i wstaw odnośnik do strony

# Redirects

it begins with /; write it from the playbook's folder
zaczyna się od /; podaj ścieżkę od folderu playbooka

it holds a backslash or a control character
zawiera ukośnik wsteczny lub znak sterujący

it is an address with a scheme, not a path in the playbook
to adres ze schematem, a nie ścieżka w playbooku

it lies in the folder of the language '{1}'; write '{2}', which counts in every language
leży w folderze języka „{1}”; napisz „{2}”, co liczy się w każdym języku

it steps out of its folder; write the whole path from the playbook's folder
wychodzi ze swojego folderu; podaj całą ścieżkę od folderu playbooka

it is no path
to nie ścieżka

it is longer than {1} bytes
ma więcej bajtów niż {1}

a name in it {1}
jedna z nazw {1}

# BaseURL

it holds more than ASCII; write the host with xn--, and %XX in the path
zawiera coś poza ASCII; zapisz nazwę hosta z xn--, a w ścieżce %XX

nothing can follow ? or #
po ? ani # nic nie może stać

it does not begin with https://
nie zaczyna się od https://

# UnresolvedReference

More than one {1} is called '{2}': {3}
Nazwa „{2}” nie jest jednoznaczna ({1}): {3}

Unknown {1} '{2}'{3}
Nieznana nazwa „{2}” ({1}){3}

Write the id of the one you mean
Napisz identyfikator właściwej pozycji

# FolderDefaults

'{1}' counts for no page here
„{1}” nie liczy się tu dla żadnej strony

Every page below would have one name, and nobody could tell them apart
Wszystkie strony poniżej miałyby jedną nazwę i nie dałoby się ich odróżnić

Take it out, and write it in the page it belongs to
Usuń je i wpisz na stronie, do której należy

# FrontMatterReader

The front matter is not a list of fields
Metadane nie są listą pól

Write 'name: value', one to a line
Pisz „nazwa: wartość”, po jednym w wierszu

'{1}' has fields of its own
„{1}” ma własne pola

Write '{1}: {source: {2}, date: YYYY-MM-DD}'
Napisz „{1}: {źródło: {2}, data: RRRR-MM-DD}”

'{1}' holds nothing that can be seen
„{1}” nie zawiera nic, co widać

Write '{1}: value', or delete the line
Napisz „{1}: wartość” albo usuń ten wiersz

'{1}' and '{2}' are one field and say different things
„{1}” i „{2}” to jedno pole, a mówią co innego

Each reader of the source believes another one
Każdy, kto czyta źródło, wierzy w co innego

Keep one of them; '{1}' counts for now
Zostaw jedno z nich; na razie liczy się „{1}”

'{1}' is longer than {2} bytes
„{1}” ma więcej bajtów niż {2}

Move the text into the page
Przenieś tekst na stronę

What a field says stands whole on many pages; this one counts for nothing until it is shorter
To, co mówi pole, stoi w całości na wielu stronach; dopóki nie będzie krótsze, nie liczy się wcale

'{1}' holds something that is neither a text nor a list of texts
„{1}” zawiera coś, co nie jest ani tekstem, ani listą tekstów

Write '{1}: [one, two]'
Napisz „{1}: [jeden, dwa]”

'{1}' takes one value
„{1}” przyjmuje jedną wartość

Write '{1}: value'
Napisz „{1}: wartość”

'{1}: {2}' is not the tag of a language
„{1}: {2}” nie jest kodem języka

Write two letters, such as 'en' or 'pl'
Napisz dwie litery, na przykład „en” albo „pl”

'{1}: {2}' is not a day of the calendar
„{1}: {2}” nie jest dniem kalendarza

Nobody can be reminded of a day that does not come
Nie da się przypomnieć o dniu, który nie nadejdzie

Write the day as YYYY-MM-DD, for example 2026-03-31
Wpisz dzień jako RRRR-MM-DD, na przykład 2026-03-31

'{1}: {2}' is not a span of time
„{1}: {2}” nie jest okresem

Write '90 days', '6 months' or 'never'
Napisz „90 dni”, „6 miesięcy” albo „nigdy”

'{1}: {2}' is not a whole number
„{1}: {2}” nie jest liczbą całkowitą

Write '{1}: 10'
Napisz „{1}: 10”

status
stan strony

Readers cannot tell whether they may rely on it
Czytelnicy nie wiedzą, czy mogą na niej polegać

group
grupa

answer
odpowiedź

It counts for none of the four questions that customers ask an advertisement
Nie liczy się dla żadnego z czterech pytań, które klienci zadają reklamie

The field counts for nothing until it is mended
Dopóki nie będzie poprawione, pole się nie liczy

'{1}' cannot be set on a page
Pola „{1}” nie można ustawić na stronie

Then every change of a page could give it the trust that only the whole playbook can
Inaczej każda zmiana strony mogłaby jej nadać zaufanie, które nadaje tylko cały playbook

Name the page under 'raw_html: {trusted: […]}' in {1}
Wpisz stronę w „raw_html: {trusted: […]}” w {1}

Unknown field '{1}'{2}
Nieznane pole „{1}”{2}

What it says is shown nowhere and checked by nobody
Tego, co mówi, nigdzie nie widać i nikt tego nie sprawdza

Map it under 'fields:' in playbook.yml ('{1}: owner', or '{2}: ignore')
Opisz je w „fields:” w playbook.yml („{1}: owner” albo „{2}: ignore”)

# MisnamedFile

'{1}' is not read
„{1}” nie jest czytane

Nothing in it counts, and the playbook goes on as if it were not there
Nic z niego się nie liczy, a playbook działa tak, jakby go nie było

Rename it to '{1}'
Zmień nazwę na „{1}”

# PageParser

The front matter is never closed
Metadane nie są nigdzie zamknięte

Its fields are shown to readers as text and count for nothing
Ich pola czytelnicy widzą jako tekst i nic z nich się nie liczy

Add a line '---' after the last field
Dodaj wiersz „---” po ostatnim polu

The front matter does not begin on the first line
Metadane nie zaczynają się w pierwszym wierszu

Delete the blank lines above it
Usuń puste wiersze przed nimi

# VocabularyReader+Fields

There are no fields in {1}
Brak pól: {1}

Write 'name: value' lines
Pisz wiersze „nazwa: wartość”

Unknown field '{1}' in {2}{3}
Nieznane pole „{1}” ({2}){3}

Known here: {1}
Znane tutaj: {1}

'{1}' takes one text
„{1}” przyjmuje jeden tekst

Write '{1}: text'
Napisz „{1}: tekst”

It would stand on every page of the site
Stałoby na każdej stronie witryny

Shorten it, or write it on a page
Skróć albo napisz to na stronie

'{1}' is neither a text nor a list of texts
„{1}” nie jest ani tekstem, ani listą tekstów

'{1}' is not a list
„{1}” nie jest listą

Begin each entry with '- id: …'
Każdą pozycję zacznij od „- id: …”

'{1}' has {2} entries; the first {3} count
„{1}” ma za dużo pozycji: {2}; liczą się pierwsze {3}

Every page lists them, and nobody would find their way
Wymienia je każda strona i nikt by się w nich nie odnalazł

Merge some of them
Połącz niektóre z nich

an entry of '{1}'
pozycja w „{1}”

An entry of '{1}' has no id of letters a–z, digits and dashes
Pozycja w „{1}” nie ma identyfikatora z liter a–z, cyfr i łączników

Add 'id: a-short-name'
Dodaj „id: krotka-nazwa”

The id '{1}' stands twice in '{2}'
Identyfikator „{1}” stoi dwa razy w „{2}”

The id '{1}' would have the address of '{2}'
Identyfikator „{1}” miałby ten sam adres co „{2}”

The id '{1}' would have the address of a page of truce's own
Identyfikator „{1}” miałby adres strony samego truce

Choose another id
Wybierz inny identyfikator

There is no folder or file '{1}'{2}
Nie ma folderu ani pliku „{1}”{2}

Write its path from the folder of playbook.yml; 'folder/**' is all that is in a folder
Podaj ścieżkę od folderu, w którym jest playbook.yml; „folder/**” to wszystko w folderze

This part counts for nothing until it is mended
Dopóki nie będzie poprawiona, ta część się nie liczy

# VocabularyReader+Journey

Readers are shown no way back to it
Czytelnicy nie widzą drogi powrotnej do niego

Name a stage of 'stages:', by id or by title
Podaj etap ze „stages:”, przez identyfikator lub tytuł

On the map nothing leads there
Na mapie nic tam nie prowadzi

Name a moment of 'moments:', by id or by title
Podaj moment z „moments:”, przez identyfikator lub tytuł

The stage {1} belongs to no moment
Etap {1} nie należy do żadnego momentu

The default stages {1} belong to no moment
Domyślne etapy nie należą do żadnego momentu: {1}

What stands on no map has no section where the two teams see what they share
Co nie stoi na mapie, nie ma też swojej części, w której oba zespoły widzą, z czego razem korzystają

Add 'moment:' with one of 'moments:'
Dodaj „moment:” z jednym z „moments:”

List them under 'stages:', each with its 'moment:'
Wypisz je w „stages:”, każdy ze swoim „moment:”

# VocabularyReader+Kinds

'review_every: {1}' is not a span of time
„review_every: {1}” nie jest okresem

Pages of this kind are checked as often as by default
Strony tego rodzaju sprawdza się tak często jak domyślnie

'{1}: {2}' is neither yes nor no
„{1}: {2}” to ani tak, ani nie

It decides whether both teams must agree to pages of this kind
Od tego zależy, czy na strony tego rodzaju muszą się zgodzić oba zespoły

Write 'yes' or 'no'
Napisz „tak” albo „nie”

# VocabularyReader+Parties

What this person owns counts for no side
To, za co ta osoba odpowiada, nie liczy się dla żadnego działu

Name a team of 'teams:', by id or by title
Podaj zespół z „teams:”, przez identyfikator lub tytuł

Nobody knows who speaks for the team
Nie wiadomo, kto mówi w imieniu zespołu

Name a person of 'people:', by id or by name
Podaj osobę z „people:”, przez identyfikator lub nazwisko

Nothing that the team uses can count as shared
Nic, czego używa zespół, nie może liczyć się jako wspólne

The team '{1}' has no side
Zespół „{1}” nie ma działu

Add 'side:' with one of: {1}
Dodaj „side:” z jednym słowem z listy: {1}

side
dział

Whoever has left still counts as the one to ask
Osoba, która odeszła, nadal uchodzi za tę, którą można pytać

Write the day as YYYY-MM-DD
Wpisz dzień jako RRRR-MM-DD

# VocabularyReader+RawHTML

'raw_html'
„raw_html”

No page's HTML is trusted for it
HTML żadnej strony nie staje się przez to zaufany

Nobody says why the HTML of these pages is trusted
Nie podano, dlaczego HTML tych stron jest zaufany

Whoever meets the exception later cannot tell whether it is still meant
Kto później trafi na ten wyjątek, nie będzie wiedzieć, czy wciąż jest potrzebny

Add 'reason:' beside 'trusted:'
Dodaj „reason:” obok „trusted:”

# VocabularyReader+RuleLevels

'rules' is not a list of rules and levels
„rules” nie jest listą reguł i poziomów

Write 'rule-name: warning'
Napisz „nazwa-reguły: warning”

Unknown rule '{1}'{2}
Nieznana reguła „{1}”{2}

The level that was meant for a rule holds for none
Poziom przeznaczony dla reguły nie dotyczy żadnej

Write the name that stands in brackets in the report
Wpisz nazwę, która w raporcie stoi w nawiasach

the level of '{1}'
poziom reguły „{1}”

The level does not hold where it was meant to
Poziom nie obowiązuje tam, gdzie miał

'paths' names nothing
„paths” niczego nie wskazuje

The level holds nowhere
Poziom nie obowiązuje nigdzie

Name folders or pages, or take 'paths' out
Podaj foldery lub strony albo usuń „paths”

'{1}' has no level
„{1}” nie ma poziomu

'{1}' is not a level for '{2}'
„{1}” nie jest poziomem dla „{2}”

The rule stays as loud as it is by default
Reguła zostaje na poziomie domyślnym

Use error, warning, note or off
Użyj error, warning, note lub off

Nobody says why '{1}' has another level here
Nie podano, dlaczego „{1}” ma tu inny poziom

Add 'reason:' beside 'paths:'
Dodaj „reason:” obok „paths:”

# VocabularyReader+Values

'values' is not a list of names and values
„values” nie jest listą nazw i wartości

'{1}' cannot be the name of a value
„{1}” nie może być nazwą wartości

No page can print the value
Żadna strona nie może wypisać tej wartości

Use up to 64 letters, digits and '-', '_' or '.', the first a letter or a digit
Użyj najwyżej 64 liter, cyfr oraz „-”, „_” lub „.”; pierwsza musi być litera lub cyfra

The value '{1}' is not a text
Wartość „{1}” nie jest tekstem

The value '{1}' is longer than {2} bytes
Wartość „{1}” ma więcej bajtów niż {2}

A page could print it thousands of times
Strona mogłaby ją wypisać tysiące razy

# VocabularyReader

dialect
dialekt

Links between pages lead nowhere while they are read in another way
Odnośniki między stronami czytane w inny sposób prowadzą donikąd

'company' and 'firma' are one field and say different things
„company” i „firma” to jedno pole, a mówią co innego

The cover of the printed book names one company
Okładka drukowanej książki podaje jedną firmę

Keep one of them
Zostaw jedno z nich

'{1}' is not the tag of a language
„{1}” nie jest kodem języka

Browsers read the pages aloud and divide their words by it
Według niego przeglądarki czytają strony na głos i dzielą słowa

'{1}: {2}' cannot be used: {3}
„{1}: {2}” nie da się użyć: {3}

Links that are made from it would lead nowhere
Odnośniki utworzone z tego adresu prowadziłyby donikąd

Write the whole address, with https://
Podaj cały adres, z https://

'fields' is not a list of names
„fields” nie jest listą nazw

Write 'their_name: our_name'
Napisz „ich_nazwa: nasza_nazwa”

What '{1}' says in front matter counts for nothing
To, co „{1}” mówi w metadanych, się nie liczy

Name one of the fields of front matter, or 'ignore'
Podaj jedno z pól metadanych albo „ignore”

# YAMLDocument

Nothing in this block counts until it can be read
Dopóki nie da się go odczytać, w tym bloku nic się nie liczy

# YAMLProblem

a tab stands where only spaces may
stoi tabulator, gdzie mogą być tylko spacje

no colon can stand here
dwukropek nie może tu stać

the line above has no colon
w wierszu powyżej nie ma dwukropka

something stands here that belongs to no field
stoi tu coś, co nie należy do żadnego pola

the lines above begin with a dash, this one does not
wiersze powyżej zaczynają się od kreski, a ten nie

a list in brackets is not closed, or a comma is missing in it
lista w nawiasach nie jest zamknięta albo brakuje w niej przecinka

braces are not closed, or a comma is missing in them
nawiasy klamrowe nie są zamknięte albo brakuje w nich przecinka

a value is missing
brakuje wartości

a text that begins with | or > needs quotes
tekst, który zaczyna się od | lub >, wymaga cudzysłowu

a text that begins with & or * needs quotes
tekst, który zaczyna się od & lub *, wymaga cudzysłowu

no list can begin here
lista nie może się tu zaczynać

no text can begin with this character
tekst nie może zaczynać się tym znakiem

a line --- stands between the fields
między polami stoi wiersz ---

a text that begins with ! needs quotes
tekst, który zaczyna się od !, wymaga cudzysłowu

a quotation mark is not closed
cudzysłów nie jest zamknięty

this backslash means nothing in double quotes
ten ukośnik wsteczny nic nie znaczy w cudzysłowie

# YAMLReader

Directives such as '%YAML' are not read here
Dyrektywy takie jak „%YAML” nie są tu czytane

Delete the line; a text that begins with % needs quotes
Usuń ten wiersz; tekst, który zaczyna się od %, wymaga cudzysłowu

The key '{1}' stands twice
Klucz „{1}” stoi dwa razy

Keep one of the two
Zostaw jeden z nich

More than 32 keys stand twice
Więcej niż 32 klucze stoją po dwa razy

Keep one of each
Z każdego zostaw jeden

The YAML has {1}; the limit is {2}
YAML ma {1}; limit to {2}

Move prose to the text of a page
Przenieś dłuższe teksty na stronę

1 MiB of YAML took six seconds to read; nothing in this block counts while it is so long
1 MiB YAML-a czyta się sześć sekund; dopóki blok jest tak długi, nic w nim się nie liczy

The YAML has {1} lines; the limit is {2}
YAML ma za dużo wierszy: {1}; limit to {2}

100,000 lines took six seconds to read; nothing in this block counts while it is so long
100 000 wierszy czyta się sześć sekund; dopóki blok jest tak długi, nic w nim się nie liczy

The YAML is not UTF-8 text
YAML nie jest tekstem UTF-8

The YAML holds U+{1}, which nobody sees
YAML zawiera U+{1}, którego nikt nie widzi

More than {1} values in the YAML
W YAML-u jest więcej wartości niż {1}

Divide it, or move prose to the text of a page
Podziel go albo przenieś dłuższe teksty na stronę

100,000 values took six seconds to read; nothing in this block counts while there are so many
100 000 wartości czyta się sześć sekund; dopóki jest ich tak wiele, nic w tym bloku się nie liczy

Tags are not read here
Znaczniki YAML nie są tu czytane

Take the tag out; a text that begins with ! needs quotes
Usuń znacznik; tekst, który zaczyna się od !, wymaga cudzysłowu

A key must be a name
Klucz musi być nazwą

Write 'name: value'
Napisz „nazwa: wartość”

Merge keys are not read here
Klucze scalania nie są tu czytane

Write the fields out
Wypisz pola w całości

The text holds U+{1}, which nobody sees
Tekst zawiera U+{1}, którego nikt nie widzi

What people read would not be what the file says
Czytelnicy widzieliby co innego, niż jest w pliku

Anchors and aliases are not read here
Kotwice i aliasy nie są tu czytane

Write the value out; a text that begins with & or * needs quotes
Wypisz wartość w całości; tekst, który zaczyna się od & lub *, wymaga cudzysłowu

The YAML is nested deeper than {1} levels
Zagnieżdżenie YAML-a jest głębsze niż {1}

Write it with fewer brackets or indents
Zapisz to z mniejszą liczbą nawiasów lub wcięć

No field needs more, and at 1,000 levels no program reads YAML; nothing in this block counts
Żadne pole nie potrzebuje więcej, a 1000 poziomów nie odczyta żaden program; w tym bloku nic się nie liczy

The YAML cannot be read: {1}
YAML-a nie da się odczytać: {1}

The YAML cannot be read
YAML-a nie da się odczytać

Check the colon, quotes and indentation; put a text with a colon in quotes
Sprawdź dwukropek, cudzysłowy i wcięcia; tekst z dwukropkiem weź w cudzysłów

Check the colon, quotes and indentation
Sprawdź dwukropek, cudzysłowy i wcięcia

The key '{1}' stands twice; the first one counts
Klucz „{1}” stoi dwa razy; liczy się pierwszy

Only one of the two can count, and it may not be the one you meant
Liczyć się może tylko jeden, i niekoniecznie ten właściwy

# SelfContainedPictures

'{1}' was left out: the pictures of a document that holds them take more than {2}
Pominięto „{1}”: obrazy dokumentu, który je zawiera, zajmują więcej niż {2}

Its words stand in its place
W jego miejscu stoją słowa

Save pictures smaller, or print a part of the playbook
Zapisz mniejsze obrazy albo wydrukuj część playbooka

# SelfContainedStyle

The style sheet holds '</style', the end of the element that it stands in
Arkusz stylów zawiera „</style”, koniec elementu, w którym stoi

In the single file and in the PDF '<\/style' is written instead, so that nothing leaves the sheet
W pojedynczym pliku i w PDF-ie stoi w zamian „<\/style”, żeby nic nie wyszło poza arkusz

Write '<\/style', which means the same in CSS, or leave it out
Napisz „<\/style”, co w CSS znaczy to samo, albo to usuń

# Shapes+State

line {1}
wiersz {1}

# Site

The template '{1}' is for a page of truce's own
Szablon „{1}” służy stronie samego truce

No template '{1}'{2}
Nie ma szablonu „{1}”{2}

The page looks like all others of its kind
Strona wygląda jak wszystkie inne tego rodzaju

Leave 'template:' out, or name one of: {1}
Usuń „szablon:” albo podaj jeden z: {1}

'{1}' is the address of another file of the site
„{1}” to adres innego pliku witryny

The file is not published, so links to it fail
Plik nie jest publikowany, więc odnośniki do niego nie działają

Give the file another name, or move it to another folder
Nadaj plikowi inną nazwę albo przenieś go do innego folderu

# FindingTexts

Unknown message '{1}'{2}
Nieznany komunikat „{1}”{2}

truce says nothing of the kind, so nobody ever reads the translation
truce nic takiego nie mówi, więc nikt nigdy nie przeczyta tłumaczenia

Copy the English from languages/pl.findings.txt of truce
Skopiuj angielski wzór z languages/pl.findings.txt programu truce

The translation does not fill in '{{1}}'
Tłumaczenie gubi „{{1}}”

Nothing is filled in for '{{1}}' here
Nic nie zastępuje tu „{{1}}”

# Theme

No template '{1}'
Nie ma szablonu „{1}”

Every page that needs it is empty
Każda strona, która go potrzebuje, jest pusta

Add the template to the theme
Dodaj szablon do motywu

The page is cut off, because this template repeats more than it is given
Strona się urywa, bo ten szablon powtarza więcej, niż dostał

Sections inside sections multiply, and the page would grow without end
Sekcje w sekcjach się mnożą i strona rosłaby bez końca

Take out sections that stand inside themselves or inside other lists
Usuń sekcje, które stoją w samych sobie lub w innych listach

# ThemeRendering

'{1}' in {2}.mustache is no single value and cannot be written
„{1}” w {2}.mustache nie jest pojedynczą wartością i nie da się tego wypisać

Unknown name '{1}' in {2}.mustache{3}
Nieznana nazwa „{1}” w {2}.mustache{3}

The place stays empty on every page made with this template
Na każdej stronie z tego szablonu to miejsce pozostaje puste

Use a name that truce's templates/README.md lists
Użyj nazwy, którą podaje templates/README.md programu truce

# LanguagePack

section
sekcja

rule for plurals
reguła liczby mnogiej

name in '{1}'
nazwa w „{1}”

name in 'numbers'
nazwa w „numbers”

name in 'dates'
nazwa w „dates”

name in 'no_break_after'
nazwa w „no_break_after”

name in 'names'
nazwa w „names”

field
pole

noun
rzeczownik

form
forma

text
tekst

'groups_from' is not a number of digits above 3
„groups_from” nie jest liczbą cyfr większą niż 3

Write 'groups_from: 4'
Napisz „groups_from: 4”

'{1}' in 'alphabet' is not one letter
„{1}” w „alphabet” nie jest jedną literą

Write the small letters in their order, a space between them
Wpisz małe litery po kolei, oddzielone spacjami

'{1}' has no title
Brak tytułu w „{1}”

Write '[title, another name]'
Napisz „[tytuł, inna nazwa]”

'{1}' stands for '{2}' and for '{3}'
„{1}” oznacza i „{2}”, i „{3}”

Authors cannot know which of the two it means; '{1}' counts
Autorzy nie wiedzą, o które z nich chodzi; liczy się „{1}”

Choose another word for one of them
Wybierz inne słowo dla jednego z nich

The noun '{1}' lacks the form '{2}'
Rzeczownikowi „{1}” brakuje formy „{2}”

Beside some numbers it would be wrong
Przy niektórych liczbach byłby niepoprawny

Write all of: {1}
Wpisz wszystkie: {1}

The text '{1}' does not fill in '{{2}}'
Tekst „{1}” gubi „{{2}}”

Readers would miss what it says in English
Czytelnikom zabrakłoby tego, co mówi po angielsku

Put '{{1}}' where it belongs
Wstaw „{{1}}” tam, gdzie jego miejsce

'{1}' is not a list of names and texts
„{1}” nie jest listą nazw i tekstów

Write 'name: text' lines
Pisz wiersze „nazwa: tekst”

'{1}' is not a text
„{1}” nie jest tekstem

Write 'name: text', or delete the line
Napisz „nazwa: tekst” albo usuń wiersz

'{1}' has {2} in place of {3}
„{1}” ma {2} zamiast {3}

Write all {1} of them
Wpisz wszystkie ({1})

Nothing is filled in for '{{1}}' in '{2}'{3}
Nic nie zastępuje „{{1}}” w „{2}”{3}

Readers would see the braces
Czytelnicy zobaczyliby nawiasy klamrowe

Take it out
Usuń to

# Theme

There is no language pack '{1}'
Nie ma paczki języka „{1}”

On pages in this language, readers see buttons, dates and headings of the site in English
Na stronach w tym języku przyciski, daty i nagłówki serwisu są po angielsku

Translate 'languages/en.yml' of the theme, and put it into your templates as 'languages/{1}.yml'
Przetłumacz „languages/en.yml” motywu i umieść w swoich szablonach jako „languages/{1}.yml”

The language pack '{1}' lacks {2} of {3}
W paczce języka „{1}” brakuje {2} z {3}

Readers see them in English
Czytelnicy widzą je po angielsku

Add {1}{2}
Dopisz {1}{2}

# ThemeTemplateParser

The template is not UTF-8 text
Szablon nie jest tekstem UTF-8

'{1}' is opened and never closed
„{1}” jest otwarte i nigdzie niezamknięte

Text between the blocks of '{1}' is never shown
Tekst między blokami w „{1}” nigdy nie jest pokazywany

A tag is opened and never closed
Znacznik jest otwarty i nigdzie niezamknięty

Delimiters and pragmas cannot be changed
Ograniczników i pragm nie można zmieniać

Only blocks may stand inside of '{1}'
W „{1}” mogą stać tylko bloki

Sections nest deeper than {1} levels
Sekcje są zagnieżdżone głębiej niż {1}

'{1}' is closed but was not opened
„{1}” jest zamknięte, ale nie było otwarte

'{1}' is closed where '{2}' is open
„{1}” zamyka się tam, gdzie otwarte jest „{2}”

'{1}' is not a name
„{1}” nie jest nazwą

# ThemeTemplateSet

'{1}' would include itself without end
„{1}” włączałoby samo siebie bez końca

Pages are drawn with the default template instead
Strony powstają w zamian z domyślnego szablonu

Mend the template, or delete it to have the default one back
Popraw szablon albo go usuń, żeby wrócił domyślny

# AudienceSelection

'{1}' is not for the audience '{2}', and this page is
„{1}” nie jest dla odbiorców „{2}”, a ta strona jest

Its readers see plain words here, and learn that there is something they may not see
Jej czytelnicy widzą tu zwykłe słowa i dowiadują się, że jest coś, czego nie mogą zobaczyć

Leave it out here, or write '{1}' under 'audience:' there too
Usuń to stąd albo i tam wpisz „{1}” w „odbiorcy:”

# UnknownName

More than one {1} is called '{2}': {3}; write the id of the one you mean
Nazwa „{2}” nie jest jednoznaczna ({1}): {3}; podaj identyfikator właściwej pozycji

There is no {1} '{2}'{3}
Nie ma nazwy „{2}” ({1}){3}

; the playbook has: {1}
; w playbooku są: {1}

There is no audience '{1}'{2}
Nie ma odbiorców „{1}”{2}

# HeadingCheck

{1} on page {2}
{1} na stronie {2}

1 heading cannot be found in the text of its page
1 nagłówka nie da się znaleźć w tekście jego strony

{1} cannot be found in the text of their pages
Nie da się znaleźć w tekście ich stron: {1}

# LinkCheck

'#{1}' on page {2}
„#{1}” na stronie {2}

'{1}' on page {2}
„{1}” na stronie {2}

1 link leads to a place that is not in the file
1 odnośnik prowadzi do miejsca, którego nie ma w pliku

{1} lead to a place that is not in the file
Prowadzi do miejsc, których nie ma w pliku: {1}

1 link leads to what only one computer has
1 odnośnik prowadzi do czegoś, co ma tylko jeden komputer

{1} lead to what only one computer has
Prowadzi do czegoś, co ma tylko jeden komputer: {1}

# Mismatches

, and {1} more
, i jeszcze {1}

# OutlineCheck

{1} is missing
brakuje {1}

'{1}' is not in the book
„{1}” nie ma w książce

1 bookmark is not as in the book
1 zakładka jest inna niż w książce

{1} are not as in the book
Inne niż w książce: {1}

is called '{1}'
nazywa się „{1}”

is on level {1} and not on {2}
jest na poziomie {1}, a nie {2}

leads to page {1} and is on page {2}
prowadzi na stronę {1}, a jest na stronie {2}

leads nowhere
prowadzi donikąd

# PageNumberCheck

in the contents and indexes
w spisie treści i indeksach

behind references
przy odsyłaczach

{1} is said on page {2} to be on page {3} and is on page {4}
{1}: na stronie {2} podano stronę {3}, a jest na stronie {4}

{1}, page {2}
{1}, strona {2}

1 page number {1} is wrong
1 numer strony {1} jest błędny

{1} {2} are wrong
Błędne {2}: {1}

1 page number {1} is missing
Brakuje 1 numeru strony {1}

{1} {2} are missing
Brakujące {2}: {1}

# PaperCheck

page {1} is {2}
strona {1} ma {2}

1 page is not on {1}, {2}
1 strona ma inny format niż {1}, {2}

{1} are not on {2}, {3}
Inny format niż {2}, {3}: {1}

The file has no structure for screen readers
Plik nie ma struktury dla czytników ekranu

# PlaceCheck

1 place of the book is not in the file
W pliku nie ma 1 miejsca książki

{1} of the book are not in the file
W pliku brakuje części książki: {1}

# RunningHeadCheck

page {1} should have '{2}' and '{3}' at its head
strona {1} powinna mieć u góry „{2}” i „{3}”

page {1} should have '{2}' at its foot
strona {1} powinna mieć u dołu „{2}”

1 page has a wrong head
1 strona ma błędną żywą paginę

{1} have a wrong head
Błędna żywa pagina: {1}

1 page is counted wrong
1 strona ma błędny numer

{1} are counted wrong
Błędny numer: {1}

# SettledCheck

{1} went from page {2} to page {3}
{1}: ze strony {2} na stronę {3}

{1} moved to another page in the last print
Przeniosło się na inną stronę w ostatnim przebiegu: {1}

# Installation

the package from {1}
paczki z {1}

its package
jego paczki

install one with {1}
zainstaluj któryś za pomocą {1}

install it with {1}
zainstaluj go za pomocą {1}

# InstalledEngine

is a snap, which cannot read temporary files
to snap, który nie czyta plików tymczasowych

cannot be run
nie daje się uruchomić

does not say which version it is
nie podaje swojej wersji

is version {1}, and {2} {3} is the first that will do
ma wersję {1}, a potrzebny jest co najmniej {2} {3}

# PrintProgress

{1}: print {2}, {3}
{1}: przebieg {2}, {3}

{1}: print {2}
{1}: przebieg {2}

Checking {1}
Sprawdzanie: {1}

# Printer

ended as if all were well, but wrote no whole PDF file
kończy pracę bez błędu, ale pliku PDF nie ma albo nie jest cały

ended with exit code {1} and made no PDF file
kończy pracę z kodem {1} i bez pliku PDF

was ended by signal {1}
kończy pracę przez sygnał {1}

was ended after {1}; --timeout gives it more
nie kończy pracy w wyznaczonym czasie ({1}); więcej daje --timeout

# Typeset

made a PDF file without a page
tworzy plik PDF bez stron

made a PDF file that cannot be read: {1}
tworzy plik PDF, którego nie da się odczytać: {1}

# TypesetError

{1} is not installed
Brak zainstalowanego programu {1}

No engine that makes PDF files is installed
Nie zainstalowano żadnego programu, który tworzy pliki PDF

No folder for temporary files can be made: {1}
Nie da się utworzyć folderu na pliki tymczasowe: {1}

Interrupted
Przerwano

# OutputPlace

cannot be an output folder
nie może być folderem wyjściowym

means standard output, which carries no file
oznacza standardowe wyjście, które nie przyjmuje pliku

cannot be a file
nie może być plikiem

is or holds your home folder
jest folderem domowym albo go zawiera

is or holds the current folder
jest bieżącym folderem albo go zawiera

is the folder the site is made from
to folder, z którego powstaje witryna

is inside '{1}', which the site is made from
leży w „{1}”, z którego powstaje witryna

holds '{1}', which the site is made from
zawiera „{1}”, z którego powstaje witryna

is a symbolic link
jest dowiązaniem symbolicznym

is a file
jest plikiem

is a disk of its own
jest osobnym dyskiem

is a git repository
jest repozytorium git

is inside '{1}', which it is made from
leży w „{1}”, z którego powstaje

is a folder
jest folderem

is no ordinary file
nie jest zwykłym plikiem

is a file that truce did not write
jest plikiem, którego nie zapisał truce

# PresentSite

holds a damaged mark, '{1}'
zawiera uszkodzony znacznik „{1}”

holds files that truce did not write
zawiera pliki, których nie zapisał truce

holds the mark of another folder, '{1}', and files truce did not write
zawiera znacznik innego folderu, „{1}”, i pliki, których nie zapisał truce

# WriteError

'{1}' {2}; name another folder with -o
„{1}” {2}; podaj inny folder przez -o

'{1}' {2}; name another file
„{1}” {2}; podaj inny plik

Another build is writing '{1}'; wait until it is done
Do „{1}” zapisuje już inne polecenie truce; poczekaj, aż skończy

'{1}' holds files that truce did not write, where it has to write its own: {2}; move them away
„{1}” zawiera pliki, których nie zapisał truce, tam, gdzie ma zapisać własne: {2}; przenieś je

'{1}' has these already: {2}; move them away, or name another folder
W „{1}” już są: {2}; przenieś je albo podaj inny folder

'{1}' cannot be written: {2}
Do „{1}” nie da się pisać: {2}

{1} and {2} more
{1} i jeszcze {2}

# EditionOptions

moment '{1}'
moment „{1}”

stage '{1}'
etap „{1}”

team '{1}'
zespół „{1}”

audience '{1}'
odbiorcy „{1}”

The book would be empty: there is no page
Książka byłaby pusta: nie ma żadnej strony

The book would be empty: there is no page for {1}
Książka byłaby pusta: nie ma żadnej strony, którą obejmuje {1}

# Failure

Error: {1}
Błąd: {1}

# InitCommand

Wrote {1} to '{2}'
Zapisano w „{2}”: {1}

Wrote {1} to '{2}', beside the playbook that is there
Zapisano w „{2}”, obok tamtejszego playbooka: {1}

Left '{1}' as it is
Bez zmian: „{1}”

# PDFCommand

{1} said last:
{1} na koniec:

name another with TRUCE_BROWSER
podaj inny przez TRUCE_BROWSER

{1}; {2}, or print '{3}' from a browser
{1}; {2} albo wydrukuj „{3}” z przeglądarki

# Run

read
odczyt

There is no language '{1}'; there is: {2}
Nie ma języka „{1}”; są: {2}

parse
analiza

link
łączenie

check
sprawdzanie

There is no page for the audience '{1}'
Dla odbiorców „{1}” nie ma żadnej strony

render
tworzenie stron

write
zapis

Kept {1} that truce did not write
Pozostawiono, bo nie zapisał ich truce: {1}

Printed {1} on {2} as of {3} with {4} in {5}, {6} ms, {7}
Gotowy wydruk: {1}, format {2}, stan na {3}; {4}, {5}, {6} ms, {7}

Built {1} and {2} as of {3} in {4} ms, {5}
Gotowe: {1} i {2}, stan na {3}; {4} ms, {5}

Open {1}
Do otwarcia: {1}

no findings
brak problemów

# SiteOptions

SOURCE_DATE_EPOCH is '{1}', not a number of seconds; correct it, or name the day with --as-of
SOURCE_DATE_EPOCH to „{1}”, a nie liczba sekund; popraw to albo podaj dzień przez --as-of

There is no Markdown file in '{1}'; {2}
W „{1}” nie ma żadnego pliku Markdown; {2}

name the folder that holds the templates with --templates
podaj folder z szablonami przez --templates

name the folder that holds the pages with --content
podaj folder ze stronami przez --content

# StandardStream

Standard output cannot be written: it is closed, or the disk is full
Nie da się pisać na standardowe wyjście: jest zamknięte albo dysk jest pełny

Standard error cannot be written: it is closed, or the disk is full
Nie da się pisać na standardowe wyjście błędów: jest zamknięte albo dysk jest pełny

# ContradictingTranslation

'{1}' says another thing than '{2}'
„{1}” mówi co innego niż „{2}”

It is so or it is not, whatever language people read it in
Coś jest prawdą albo nie, w jakimkolwiek języku się to czyta

Delete the line: what '{1}' says counts here too
Usuń ten wiersz: liczy się tu to, co mówi „{1}”

# MissingTranslation

'{1}' is not written in '{2}' yet
„{1}” nie ma jeszcze wersji w języku „{2}”

Readers of that language meet a text that they may not understand
Kto czyta w tym języku, trafia na tekst, którego może nie zrozumieć

Write '{1}', or 'fallbacks: show' in {2}
Napisz „{1}” albo „fallbacks: show” w {2}

# OutdatedTranslation

'{1}' has changed since it was translated
Od czasu tłumaczenia zmienił się plik „{1}”

Colleagues who read different languages tell the customer different things
Kto czyta w innym języku, mówi klientowi co innego

Bring the text up to date, and then write 'source_version: {1}'
Uaktualnij tekst, a potem wpisz „wersja_źródła: {1}”

# TranslationReport

{1}: {2}; source_version: {3}
{1}: {2}; wersja_źródła: {3}

# UntranslatedField

'{1}' of '{2}' is not translated
Pole „{1}” z „{2}” nie jest przetłumaczone

'{1}' is not translated into '{2}'
Pole „{1}” nie jest przetłumaczone na „{2}”

A line in '{1}' stands in the middle of the page
W środku strony stoi wiersz w języku „{1}”

Add '{1}:' with the translation
Dodaj „{1}:” z tłumaczeniem

# Languages of playbook.yml

Write '{1}: text', or one for each of these languages: {2}
Napisz „{1}: tekst” albo po jednym dla każdego z języków: {2}

way to stand in for translations
sposób zastępowania tłumaczeń

What stands for pages that are not translated is decided by nobody
Nie wiadomo, co ma stać w miejscu stron, których nie przetłumaczono

# Translations

'{1}' and '{2}' are one page in one language
„{1}” i „{2}” to ta sama strona w tym samym języku

Readers see only '{1}', and changes of the other one are lost
Widać tylko „{1}”, a zmiany w drugim pliku przepadają

Keep one of the two files
Zostaw jeden z tych plików

Readers find the page twice, and nobody knows which of the two is kept up to date
Czytelnicy widzą tę stronę dwa razy i nie wiadomo, która wersja jest aktualizowana

Put its language before the ending of the file's name, or keep one of the two files
Dopisz język przed rozszerzeniem w nazwie pliku albo zostaw jeden z tych plików

'{1}' looks like a translation, and '{2}' is no language of the playbook
„{1}” wygląda na tłumaczenie, ale w playbooku nie ma języka „{2}”

Readers find it as a page of its own beside '{1}'
Czytelnicy widzą ją jako osobną stronę obok „{1}”

Write 'languages: [{1}]' in playbook.yml, or give the file another name
Wpisz „languages: [{1}]” w playbook.yml albo nadaj plikowi inną nazwę

Some translations are in a folder of their language, and others have it in their names
Część tłumaczeń leży w folderze swojego języka, a inne mają język w nazwie

Whoever looks for a translation, or writes the next one, has to guess where it belongs
Kto szuka tłumaczenia albo pisze następne, musi zgadywać, gdzie jego miejsce

Move the file to '{1}'
Przenieś plik do „{1}”, z językiem przed rozszerzeniem

The playbook has one language; list others under 'languages:' in {1}
Playbook ma jeden język; kolejne wymień w „languages:” w {1}

# Signs

'{1}:'
„{1}:”

'{1}' {2}
„{1}” {2}

# VocabularyReader+Look

There is no picture '{1}'{2}
Nie ma obrazu „{1}”{2}

The head of every page shows the title alone
Nagłówek każdej strony zawiera tylko tytuł

Write the path of the logo from the folder of playbook.yml
Podaj ścieżkę do logo, licząc od folderu z playbook.yml

'{1}' is not a picture
„{1}” nie jest obrazem

Name an SVG, PNG, JPEG, GIF, WebP or AVIF file
Wskaż plik SVG, PNG, JPEG, GIF, WebP albo AVIF

The logo is not published: {1}
Logo nie zostanie opublikowane: {1}

'{1}' is not a colour
„{1}” nie jest kolorem

The site keeps the colour of the theme
Witryna zachowuje kolor motywu

Write it as six hexadecimal digits in quotes, for example "#0b57b0"
Zapisz go jako sześć cyfr szesnastkowych w cudzysłowie, na przykład "#0b57b0"

'{1}' has a contrast of {2} on {3}; text needs 4.5
Kontrast koloru „{1}” wynosi {2} ({3}); tekst wymaga 4,5

{1}.{2}
{1},{2}

light pages
jasne strony

dark pages
ciemne strony

Links could not be read by everyone; the site keeps the colour of the theme
Nie każdy odczyta takie odnośniki; witryna zachowuje kolor motywu

Take '{1}', the nearest that can be read
Weź „{1}”, najbliższy czytelny kolor

Take another colour
Wybierz inny kolor

'accent'
„accent”

# LeftOut

Left out: {1}
Pominięto: {1}

{1} of the baseline
{1} ze stanu wyjściowego

{1} where nothing changed
{1} tam, gdzie nic się nie zmieniło

# JUnitReport

Playbook as of {1}
Playbook, stan na {1}

# Baseline

The baseline '{1}' cannot be read; --write-baseline makes one
Nie można odczytać stanu wyjściowego „{1}”; tworzy go --write-baseline

The baseline '{1}' has more than {2}
Stan wyjściowy „{1}” ma więcej niż {2}

Line {1} of the baseline '{2}' is no finding; --write-baseline makes it anew
Wiersz {1} stanu wyjściowego „{2}” nie jest opisem problemu; --write-baseline tworzy go od nowa

The baseline '{1}' lists what is no longer found: {2}
Stan wyjściowy „{1}” wymienia to, czego już nie ma: {2}

What was mended could come back unnoticed
To, co naprawiono, mogłoby niepostrzeżenie wrócić

When nothing new is left, run 'truce check --write-baseline {1}'; the file gets shorter
Gdy nie będzie już nic nowego, uruchom „truce check --write-baseline {1}”; plik się skróci

Noted {1} in '{2}'
Zapisano {1} w „{2}”

# GitHistory

What changed lately is not known: the repository is a shallow clone
Nie wiadomo, co się ostatnio zmieniło: repozytorium jest płytkim klonem

No page says when it was changed and by whom
Żadna strona nie mówi, kto i kiedy ją zmienił

Run 'git fetch --unshallow' before truce; on a build server, check out the whole history
Przed uruchomieniem truce wykonaj „git fetch --unshallow”; na serwerze budującym pobieraj całą historię

# UnsignedChange

'{1}' says {2} where '{3}' said {4}, and the signatures are the old ones
„{1}”: pole „{3}” mówi teraz: {2}, a mówiło: {4}; podpisy są sprzed zmiany

nothing
nic

Both teams are held to a number that they have not agreed to
Oba zespoły rozlicza się z liczby, na którą się nie zgodziły

Ask both sides again, and bring 'signed_by:' or 'effective:' up to date
Zapytaj jeszcze raz oba działy i zaktualizuj „podpisali:” albo „obowiązuje_od:”

# UnversionedChange

{1} has changed, and '{2}' is still version '{3}'
Plik {1} się zmienił, a zasób „{2}” nadal ma wersję „{3}”

Whoever has a copy of the old file cannot tell that there is a new one
Kto ma kopię starego pliku, nie dowie się, że jest nowy

Write another 'version:'
Wpisz inną wersję w polu „wersja:”

# UnverifiedChange

'{1}' says something else, and was verified on {2}
„{1}” mówi co innego niż w dniu weryfikacji ({2})

Readers of both teams take the new text for one that somebody has checked
Czytelnicy z obu zespołów myślą, że nowy tekst ktoś sprawdził

Whoever checks the new text sets 'verified:' to that day
Kto sprawdzi nowy tekst, niech wpisze ten dzień w polu „zweryfikowano:”

# MassVerification

{1} are verified in one change, and not a word has changed
W jednej zmianie zweryfikowano naraz {1}, a nie zmieniło się ani jedno słowo

A check that nobody made is worse than none: both teams rely on it
Sprawdzenie, którego nie było, jest gorsze niż żadne: oba zespoły na nim polegają

Verify only what somebody has read to its end
Oznaczaj jako zweryfikowane tylko to, co ktoś przeczytał do końca

# MissingRedirect

{1} of '{2}' leads nowhere any more
Adres {1} („{2}”) donikąd już nie prowadzi

{1} leads nowhere since '{2}' has another path
Adres {1} donikąd nie prowadzi, odkąd „{2}” ma inną ścieżkę

Links in e-mails, chats and bookmarks of both teams end there
Kończą się tam odnośniki w e-mailach, rozmowach i zakładkach obu zespołów

Add 'aliases: [{1}]' to the page that answers for it now
Dodaj „dawne_adresy: [{1}]” na stronie, która teraz o tym mówi

Add 'aliases: [{1}]'
Dodaj „dawne_adresy: [{1}]”

# Agreements

{1} '{2}'
{1} „{2}”

value '{1}'
wartość „{1}”

'{1}' in {2}
„{1}” w pliku {2}

# SignOffs

team, side or person
zespół, dział lub osoba

{1} left on {2} and can no longer agree
{1} nie pracuje w firmie od {2} i nie może już wyrazić zgody

{1} cannot agree for '{2}'
{1} nie może wyrazić zgody w imieniu „{2}”

What commit {1} says counts as nobody's agreement
Słowa commita {1} nie liczą się jako niczyja zgoda

The line counts as nobody's agreement
Ten wiersz nie liczy się jako niczyja zgoda

Name a side, or a team or a person of playbook.yml, by id or by name
Podaj dział albo zespół lub osobę z playbook.yml, przez identyfikator lub nazwę

Ask somebody of the team who is there, or its lead
Poproś kogoś, kto jest w zespole, albo osobę, która nim kieruje

# VocabularyReader+Handles

'handle'
„handle”

'{1}' and '{2}' are one field and stand here both
„{1}” i „{2}” to jedno pole, a są tu oba

Only one of the two can be asked to approve
O zatwierdzenie można poprosić tylko jedno z nich

'{1}' is not a name that GitHub or GitLab has for a person or a team
„{1}” nie jest nazwą, którą GitHub lub GitLab ma dla osoby albo zespołu

Nobody would be asked to approve changes
Nikt nie byłby proszony o zatwierdzenie zmian

Write '@person', '@organisation/team' or the address of an e-mail, in quotes
Napisz „@osoba”, „@organizacja/zespół” albo adres e-mail, w cudzysłowie

'github_team: {1}' is not the number of a team
„github_team: {1}” nie jest numerem zespołu

GitHub's rulesets know teams by their numbers alone
Zestawy reguł GitHuba znają zespoły tylko po numerach

Write what 'gh api orgs/ORGANISATION/teams/TEAM --jq .id' prints
Napisz to, co wypisuje „gh api orgs/ORGANISATION/teams/TEAM --jq .id”

# CodeOwnersFile

Heads: {1}
Kierownictwo: {1}

Who approves changes of the playbook, by the owners that its pages name
Kto zatwierdza zmiany w playbooku, według właścicieli wskazanych na stronach

Written by 'truce owners --host {1} --write'; change the pages and write it anew
Zapisane przez „truce owners --host {1} --write”; zmień strony i zapisz ten plik od nowa

What {1} cannot do:
Czego {1} nie potrafi:

- It knows paths and not what changes in a file; which agreements a change needs, 'truce review' tells
- Zna ścieżki, a nie to, co zmienia się w pliku; jakich zgód zmiana wymaga, mówi „truce review”

- One approval by anybody on a line is enough; that both sides agree, a ruleset ('truce owners --host github --ruleset') or 'truce review --require-sign-off' sees to
- Wystarczy jedno zatwierdzenie kogokolwiek z wiersza; zgody obu działów pilnuje zestaw reguł („truce owners --host github --ruleset”) albo „truce review --require-sign-off”

- Nobody approves their own pull request, so an owner who is alone cannot merge what they wrote
- Nikt nie zatwierdza własnego pull requesta, więc jedyny właściciel nie scali tego, co sam napisał

- It asks nobody who may not write to the repository, and demands nothing unless the branch requires reviews from code owners
- Nie pyta nikogo, kto nie może zapisywać w repozytorium, i niczego nie wymusza, jeśli gałąź nie wymaga zatwierdzenia przez właścicieli kodu

- Only its paid tiers read this file, and they demand nothing unless the branch is protected and requires approval by code owners
- Ten plik działa tylko w płatnych planach i niczego nie wymusza, jeśli gałąź nie jest chroniona i nie wymaga zatwierdzenia przez właścicieli kodu

- Whether people may approve what they wrote themselves is a setting of the project, not of this file
- Czy wolno zatwierdzać własne zmiany, rozstrzyga ustawienie projektu, a nie ten plik

# ApproverHandles

No name at {1} for {2}
Brak nazwy w serwisie {1}: {2}

Nobody is asked to approve in their name
Nikt nie jest proszony o zatwierdzenie w ich imieniu

Add 'handle: "@organisation/team"', or '@person', to each in playbook.yml
Dodaj przy każdej takiej pozycji w playbook.yml „handle: "@organizacja/zespół"” albo „@osoba”

{1} left on {2} and cannot approve anything
{1} nie pracuje w firmie od {2} i niczego nie zatwierdzi

Agree on a new owner, and change 'owner:'
Ustal, kto to przejmuje, i zmień „właściciel:”

No single team stands for '{1}' in a ruleset
W zestawie reguł „{1}” nie ma jednego zespołu

Leave this agreement to 'truce review --require-sign-off'
Tę zgodę zostaw poleceniu „truce review --require-sign-off”

No number at GitHub for {1}
Brak numeru na GitHubie: {1}

Add 'github_team:' to the 'handle:' of each in playbook.yml, with what 'gh api orgs/ORGANISATION/teams/TEAM --jq .id' prints
Dodaj w playbook.yml do każdego takiego „handle:” pole „github_team:” z tym, co wypisuje „gh api orgs/ORGANISATION/teams/TEAM --jq .id”

# StaleOwners

There is no '{1}'
Nie ma pliku „{1}”

'{1}' is not what the owners of the playbook's pages say
„{1}” nie mówi tego, co właściciele stron playbooka

Other people are asked to approve changes than those who answer for them
O zatwierdzenie zmian proszeni są inni niż ci, którzy za nie odpowiadają

Nobody is asked to approve changes
Nikt nie jest proszony o zatwierdzenie zmian

Run '{1}'
Wykonaj „{1}”

# SourceFile+Named

it is not a file
to nie jest plik

it has {1}, more than {2}
ma {1}, więcej niż {2}

somebody is writing to it
ktoś właśnie do niego zapisuje

# OwnersCommand

'{1}' {2}; name another file, or put the lines in by hand
„{1}” {2}; podaj inny plik albo wstaw te wiersze ręcznie

'{1}' is in no git repository, from whose root owners' files tell paths
„{1}” nie leży w żadnym repozytorium gita, od którego korzenia pliki właścicieli podają ścieżki

The path of '{1}' in its repository holds signs that no file of owners can
Ścieżka „{1}” w repozytorium zawiera znaki, których plik właścicieli nie może zawierać

# ReviewCommand

Agreements that are still missing: {1}
Brakujące jeszcze zgody: {1}

There is no file '{1}' with approvals
Nie ma pliku „{1}” z akceptacjami

"""#),
        (#"languages/pl.yml"#, #"""
name: polski
plurals: polish
and: i
numbers: {decimal: ",", grouping: "\u00A0", groups_from: 5}
dates:
  long: "{day} {month} {year}"
  short: "{day}.{month2}.{year}"
  months: [stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia]
  short_months: [sty, lut, mar, kwi, maj, cze, lip, sie, wrz, paź, lis, gru]
quotes: ["„", "”", "«", "»"]

alphabet: a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż

no_break_after:
  words: a i o u w z A I O U W Z
  before_numbers: >-
    s. str. nr Nr r. rok roku pkt pkt. ust. art. Art. par. rys. Rys. tab. Tab. rozdz. t. cz. zob. poz. wyd. ok. godz. tel. etap
    Etap krok Krok faza tabela Tabela rozdział Rozdział część Część § #
  before_names: >-
    dr Dr dr. prof. Prof. mgr Mgr inż. Inż. hab. lek. ks. Ks. św. Św. im. ul. Ul. al. Al. pl. os. gen. płk kpt. por. red. pan
    Pan pani Pani p. P.
  numbers_before: >-
    r. w. proc. tys. mln mld bln zł gr szt. szt os. godz. godz min. sek. dni dzień tyg. tygodni tygodnie miesięcy miesiące mies.
    lat lata rok roku osób osoby razy stron strony stycznia lutego marca kwietnia maja czerwca lipca sierpnia września
    października listopada grudnia
  # A word of one letter at the end of a line is a mistake to readers of Polish wherever they see it.
  on_screens: yes

names:
  kinds:
    overview: [Przegląd]
    guide: [Przewodnik]
    play: [Zagrywka]
    talk-track: [Scenariusz rozmowy]
    discovery: [Diagnoza]
    objection: [Obiekcje, Obiekcja]
    battlecard: [Karta konkurenta]
    email-template: [Szablony e-maili, Szablon e-maila]
    persona: [Persona]
    icp: [Profil idealnego klienta]
    handoff: [Przekazanie]
    sla: [Umowa SLA, Umowa]
    glossary: [Słownik]
    term: [Termin, Hasło]
    metric: [Miernik]
    rhythm: [Rytm]
    friction: [Źródło tarć]
    decision: [Decyzja]
    retro: [Retrospektywa]
    onboarding-path: [Ścieżka nowej osoby]
    promise: [Obietnica]
    asset: [Zasób]
    stage: [Etap]
    moment: [Moment prawdy]
    team: [Zespół]
    person: [Osoba]
  stages:
    problem: {title: Problem, customer_says: Mam problem i szukam pomocy}
    research: {title: Poszukiwanie, customer_says: "Komu mogę wierzyć?"}
    contact: {title: Pierwszy kontakt, customer_says: "Czy oni mnie rozumieją?"}
    evaluation: {title: Ocena oferty, customer_says: "Czy to się u nas sprawdzi?"}
    decision: {title: Decyzja, customer_says: "Jak przekonam pozostałych?"}
    onboarding: {title: Wdrożenie, customer_says: "Czy dostaję to, co mi obiecano?"}
    use: {title: Używanie i odnowienie, customer_says: "Czy warto zostać?"}
    advocacy: {title: Polecanie, customer_says: Opowiem o tym innym}
    always: [Każdy etap, Zawsze]
  moments:
    stimulus:
      title: Bodziec
      question: Mam problem. Kto mi pomoże?
      definition: "Coś każe klientowi zacząć szukać: strata, termin, reklama."
    zmot:
      title: Zerowy moment prawdy
      question: Komu mogę wierzyć?
      definition: Klient szuka, porównuje i pyta innych, zanim porozmawia z kimkolwiek od nas.
    fmot:
      title: Pierwszy moment prawdy
      question: Czy oni mnie rozumieją?
      definition: "Klient poznaje ludzi i ofertę: pierwsza rozmowa, prezentacja, wycena."
    smot:
      title: Drugi moment prawdy
      question: Czy dostaję to, co mi obiecano?
      definition: Klient korzysta z tego, co kupił, a każda obietnica zostaje dotrzymana albo złamana.
    umot:
      title: Ostateczny moment prawdy
      question: Co powiem innym?
      definition: Klient opowiada swoją historię i to właśnie ją znajduje następny klient.
  teams:
    marketing: [Marketing]
    sales: [Sprzedaż]
  audiences:
    internal: [Tylko wewnętrznie, Wewnętrzne, Wewnętrzna, Wewnętrzny]
    partner: [Partnerzy]
    customer: [Klienci, Klient, Dla klienta, Dla klientów]
  groups:
    offer: [Oferty, Oferta]
    email: [E-maile, E-mail]
    ad: [Reklama, Materiał reklamowy]
    software: [Programy, Program]
    communication: [Formy komunikacji, Forma komunikacji, Komunikacja]
  # Impersonal, because a page is feminine and an asset masculine.
  statuses:
    draft: [Szkic]
    review: [W przeglądzie]
    approved: [Zatwierdzono, Zatwierdzona, Zatwierdzony]
    deprecated: [Wycofywane, Wycofywana, Wycofywany]
    archived: [Zarchiwizowano, Zarchiwizowana, Zarchiwizowany]
  sides:
    marketing: [Marketing]
    sales: [Sprzedaż]
    joint: [Oba działy, Wspólnie, Wspólny, Wspólna]
    other: [Inny dział, Inne, Inny, Inna]
  answers:
    how: ["Jak to działa?", Jak]
    for-me: ["Czy to dla mnie?", Dla mnie]
    why-now: ["Dlaczego teraz?", Dlaczego teraz]
    what-if-not: ["A jeśli nie?", Co jeśli nie]
  uses:
    both: [Wspólne]
    marketing: [Tylko marketing]
    sales: [Tylko sprzedaż]
    other: [Inne działy]
  freshness:
    current: [Zweryfikowano]
    due-soon: [Zbliża się przegląd]
    overdue: [Przegląd po terminie]
    expired: [Nieważne]
    never-verified: [Nigdy nie zweryfikowano]
    exempt: [Nie wymaga przeglądu]
  sections:
    know: [Wiedz, Co wiedzieć]
    say: [Powiedz, Co powiedzieć]
    show: [Pokaż, Co pokazać]
    do: [Zrób, Co zrobić]

alerts:
  note: [Uwaga, Notatka]
  tip: [Wskazówka, Porada]
  important: [Ważne]
  warning: [Ostrzeżenie]
  caution: [Przestroga]
  marketing: [Głos marketingu]
  sales: [Głos sprzedaży, Sprzedaż]
  agreed: [Co ustaliliśmy, Ustalone, Ustalenia, Uzgodnione]
  know: [Wiedz]
  say: [Powiedz]
  show: [Pokaż]
  do: [Zrób]
  objection: [Obiekcja]

emails:
  subject: [Temat]
  from: [Od]
  to: [Do]
  cc: [DW]
  bcc: [UDW]
  preheader: [Zajawka]

# What authors may write for the fields of front matter, beside their English names.
fields:
  id: [identyfikator]
  title: [tytuł]
  short_title: [krótki_tytuł]
  summary: [streszczenie]
  kind: [rodzaj]
  stage: [etap, etapy]
  moment: [moment_prawdy]
  owner: [właściciel]
  with: [z, wspólnie_z]
  assets: [zasoby]
  personas: [persony]
  tags: [tagi]
  status: [stan_strony]
  verified: [zweryfikowano]
  verified_by: [zweryfikowane_przez, zweryfikowano_przez]
  review_every: [przegląd_co]
  available_from: [dostępne_od]
  expires: [ważne_do]
  audience: [odbiorcy]
  aliases: [dawne_adresy]
  order: [kolejność]
  template: [szablon]
  lang: [język]
  replaced_by: [zastąpione_przez]
  translation_of: [tłumaczenie]
  source_version: [wersja_źródła]
  channels: [kanały]
  terms: [terminy]
  metrics: [mierniki]
  group: [grupa]
  type: [typ]
  at: [gdzie]
  version: [wersja]
  answers: [odpowiada_na]
  promises: [obietnice]
  proves: [dowodzi]
  replaces: [zastępuje]
  used_by: [używane_przez]
  evidence: [dowód]
  evidence.source: [dowód.źródło]
  evidence.date: [dowód.data]
  evidence.scope: [dowód.zakres]
  forms: [formy]
  synonyms: [synonimy]
  avoid: [unikać]
  from: [od]
  to: [do]
  trigger: [wyzwalacz]
  attempts: [próby]
  metric: [miernik]
  effective: [obowiązuje_od]
  from_commits: [zobowiązania_przekazującego]
  to_commits: [zobowiązania_przyjmującego]
  accept_within: [przyjęcie_w]
  first_contact_within: [pierwszy_kontakt_w]
  reject_reasons: [powody_odrzucenia]
  return_to: [powrót_do]
  escalate_to: [eskalacja_do]
  signed_by: [podpisali]
  made_in: [złożona_w]
  proved_by: [dowody]
  kept_by: [dotrzymuje]
  marketing_view: [głos_marketingu]
  sales_view: [głos_sprzedaży]
  effect: [skutek]
  agreement: [ustalenia]
  state: [stan]
  formula: [wzór]
  source: [źródło]
  target: [cel]

nouns:
  page: {one: strona, few: strony, many: stron, other: strony}
  unchanged-paragraph: {one: akapit bez zmian, few: akapity bez zmian, many: akapitów bez zmian, other: akapitu bez zmian}
  asset: {one: zasób, few: zasoby, many: zasobów, other: zasobu}
  shared-asset: {one: wspólny zasób, few: wspólne zasoby, many: wspólnych zasobów, other: wspólnego zasobu}
  shared: {one: wspólny, few: wspólne, many: wspólnych, other: wspólnego}
  one-sided-asset: {one: zasób jednego działu, few: zasoby jednego działu, many: zasobów jednego działu, other: zasobu jednego działu}
  term: {one: termin, few: terminy, many: terminów, other: terminu}
  agreed-term: {one: uzgodniony termin, few: uzgodnione terminy, many: uzgodnionych terminów, other: uzgodnionego terminu}
  team: {one: zespół, few: zespoły, many: zespołów, other: zespołu}
  person: {one: osoba, few: osoby, many: osób, other: osoby}
  stage: {one: etap, few: etapy, many: etapów, other: etapu}
  gap: {one: luka, few: luki, many: luk, other: luki}
  change: {one: zmiana, few: zmiany, many: zmian, other: zmiany}
  hand-off: {one: przekazanie, few: przekazania, many: przekazań, other: przekazania}
  promise: {one: obietnica, few: obietnice, many: obietnic, other: obietnicy}
  entry: {one: pozycja, few: pozycje, many: pozycji, other: pozycji}
  section: {one: część, few: części, many: części, other: części}
  chapter: {one: rozdział, few: rozdziały, many: rozdziałów, other: rozdziału}
  fact: {one: informacja, few: informacje, many: informacji, other: informacji}
  place: {one: miejsce, few: miejsca, many: miejsc, other: miejsca}
  answer: {one: odpowiedź, few: odpowiedzi, many: odpowiedzi, other: odpowiedzi}
  error: {one: błąd, few: błędy, many: błędów, other: błędu}
  file: {one: plik, few: pliki, many: plików, other: pliku}
  finding: {one: problem, few: problemy, many: problemów, other: problemu}
  warning: {one: ostrzeżenie, few: ostrzeżenia, many: ostrzeżeń, other: ostrzeżenia}
  note: {one: uwaga, few: uwagi, many: uwag, other: uwagi}
  byte: {one: bajt, few: bajty, many: bajtów, other: bajta}
  day: {one: dzień, few: dni, many: dni, other: dnia}
  second: {one: sekunda, few: sekundy, many: sekund, other: sekundy}
  click: {one: kliknięcie, few: kliknięcia, many: kliknięć, other: kliknięcia}
  print: {one: przebieg, few: przebiegi, many: przebiegów, other: przebiegu}
  heading: {one: nagłówek, few: nagłówki, many: nagłówków, other: nagłówka}
  link: {one: odnośnik, few: odnośniki, many: odnośników, other: odnośnika}
  bookmark: {one: zakładka, few: zakładki, many: zakładek, other: zakładki}
  page number: {one: numer strony, few: numery stron, many: numerów stron, other: numeru strony}
  text: {one: tekst, few: teksty, many: tekstów, other: tekstu}
  e-mail: {one: e-mail, few: e-maile, many: e-maili, other: e-maila}

texts:
  # On every page
  skip: Przejdź do treści
  menu: Menu
  desk: Pod ręką
  momentsOfTruth: Momenty prawdy
  youAreHere: Jesteś tutaj
  onThisPage: Na tej stronie
  findings: Problemy
  findingsBanner: "{errors} · {files}"
  asOf: stan na
  editPage: Edytuj tę stronę
  reportOutdated: Zgłoś jako nieaktualne
  outdatedSubject: "Nieaktualne: {title}"
  data: Dane (JSON)
  backToTop: Powrót na górę

  # Comforts of every page
  lastChange: Ostatnia zmiana
  whatChanged: Co się zmieniło
  showAll: Pokaż wszystko
  scheme: Jasno czy ciemno
  schemeAuto: Automatycznie
  schemeLight: Jasno
  schemeDark: Ciemno
  shortcuts: Skróty klawiszowe
  keyTurn: Poprzednia strona, następna strona
  keyShortcuts: Ta lista
  keyEscape: Zamyka to, co otwarte, i chowa objaśnienie słowa
  singleKeys: Reaguj na pojedyncze klawisze, na przykład ?

  # Titles of pages that truce makes, and links to them
  home: Start
  assets: Zasoby
  glossary: Słownik
  people: Ludzie
  print: Druk
  printEdition: Wydanie do druku
  pageNotFound: Nie ma takiej strony
  otherSteps: Pozostałe etapy

  # What the script says
  copy: Kopiuj
  copied: Skopiowano
  copySubject: temat
  copyLink: Kopiuj adres
  copyFailed: Zaznacz tekst i naciśnij Ctrl+C
  shown: widoczne

  # Labels
  kind: Rodzaj
  owner: Właściciel
  with: Wspólnie z
  usedBy: Kto używa
  usedOn: Strony
  version: Wersja
  status: Status
  trust: Wiarygodność
  verified: Weryfikacja
  freshness: Aktualność
  language: Język
  moment: Moment
  stage: Etap
  stages: Etapy
  group: Grupa
  asset: Zasób
  pages: Strony
  sharedAssets: Wspólne zasoby
  handoffs: Przekazania
  promises: Obietnice
  gaps: Luki
  open: Otwórz
  openIt: Otwieranie
  download: Pobierz

  # Where something is missing
  none: brak
  nobody: nikt
  nobodyYet: jeszcze nikt
  noOwnerYet: Jeszcze bez właściciela
  noStageYet: Jeszcze bez etapu
  noPageYet: jeszcze nigdzie
  noTermsYet: Nie ma jeszcze żadnych terminów.
  noAssetsYet: Nie ma jeszcze żadnych zasobów.
  noPageOfStage: Żadna strona nie mówi jeszcze o tym etapie.
  stageUndescribed: Tego etapu nikt jeszcze nie opisał.

  # Lists that are cut
  more: jeszcze {count}
  andMore: i jeszcze {count}

  # Whether a page may be trusted
  onThePath: Na ścieżce klienta
  checked: zweryfikowano
  reviewDue: przegląd do {day}
  reviewWasDue: termin przeglądu minął {day}
  validUntil: ważne do {day}
  validFrom: Od {day}
  due: termin {day}
  overdueSince: po terminie od {day}
  expiredOn: wygasło {day}
  never: nigdy
  notNeeded: niepotrzebna

  # Findings on a page
  toMend: Do poprawy na tej stronie

  # Home
  customersPath: Ścieżka klienta
  sayingsFeed: "To, co ludzie tu mówią, zasila:"
  feeds: "zasila:"
  showAsTable: Pokaż ścieżkę jako tabelę
  pathByMoment: Ścieżka klienta, moment po momencie
  freshOf: "aktualne: {fresh} z {all}"
  holdsEverywhere: Co obowiązuje na każdym etapie
  dueForCheck: Do sprawdzenia
  seeWhoIsAsked: zobacz, kto o nie dba
  nothingDue: Wszystko sprawdzono na czas. Na dziś nie ma nic do zrobienia.
  nothingDueButUnverified: "Nic nie czeka na przegląd. Jeszcze nie zweryfikowano:"
  openGaps: Luki do wypełnienia
  noGaps: "Bez luk: każdy etap ma to, czego potrzebuje od obu działów."
  gapsOfNewPath: Na ścieżce nie ma jeszcze żadnej strony. Gdy pierwsza wskaże swój etap, pojawi się tu lista tego, czego brakuje na pozostałych.
  offPath: Strony poza ścieżką
  offPathIntro: Nie wskazują jeszcze etapu. Z nim zajmą swoje miejsce na mapie.
  besideThisPage: Obok tej strony
  allInPrint: wszystkie strony w wydaniu do druku

  # What somebody comes for
  needs: Potrzebuję…
  need-say: coś powiedzieć
  need-send: coś wysłać
  need-objection: odpowiedzieć na obiekcję
  need-handover: przekazać klienta
  need-difference: rozstrzygnąć różnicę zdań
  inCatalogue: W katalogu zasobów

  # A text compared with what it was
  textAdded: "dodano:"
  textRemoved: "usunięto:"
  changeEnd: (koniec zmiany)
  textMoved: przeniesione
  textBefore: Tekst przed zmianą
  textAfter: Tekst po zmianie
  textWhole: Cały tekst

  # What changed
  changedThisWeek: Zmiany w tym tygodniu
  nothingChanged: W ostatnich siedmiu dniach nic się nie zmieniło.
  allChanges: Wszystkie zmiany z ostatnich 90 dni
  changesLead: Co się działo ze stronami i zasobami tego playbooka w ostatnich 90 dniach, od najnowszych.
  changesNone: W ostatnich 90 dniach nic się nie zmieniło.
  changesShallow: "Nie wiadomo: repozytorium, z którego powstała ta witryna, jest płytkim klonem i pamięta tylko ostatni stan."
  changesUnknown: "Nie wiadomo: ta witryna powstała z folderu bez historii w systemie git."
  change-new: nowa strona
  change-newAsset: nowy zasób
  change-changed: zmiana
  change-verified: sprawdzenie
  change-changedAndVerified: zmiana i sprawdzenie
  change-moved: przeniesienie
  change-removed: usunięcie

  # The map
  mapTitle: "Ścieżka klienta: {moments}"
  mapLoop: "{from} → {to}: co mówią jedni klienci, to znajdują następni"

  # Gaps
  gapShared: "{moment}: brak zasobu, którego używają oba działy"
  gap-offer: "{moment}: brak wspólnej oferty"
  gap-email: "{moment}: brak wspólnego e-maila"
  gap-ad: "{moment}: brak wspólnej reklamy"
  gap-software: "{moment}: brak wspólnego programu"
  gap-communication: "{moment}: brak wspólnej formy komunikacji"
  gapPage: "{stage}: żadna strona nie mówi, co robić"
  gapAsset: "{stage}: nie używamy żadnego zasobu"

  # Moment
  momentOfTruth: Moment prawdy
  customerAsks: Klient pyta
  fedBy: Zasila go
  fedByMeaning: Co klienci mówią tam, to inni znajdują tutaj.
  feedsInto: Zasila
  feedsMeaning: Co klienci mówią tutaj, to następni znajdują tam.
  sharedIntro: Z czego w tym momencie korzystają i marketing, i sprzedaż.
  sharedByGroup: Wspólne zasoby według grup
  groupOfOneSide: "W tym momencie jeszcze nic wspólnego. To, co jest, należy tylko do jednego działu:"
  groupEmpty: Na razie nic, w żadnym z działów.
  onlyMarketing: marketing – {count}
  onlySales: sprzedaż – {count}
  oneSideOnly: Tylko jeden dział
  neitherSide: Ani marketing, ani sprzedaż
  sharedInNoGroup: Wspólne, ale w żadnej z pięciu grup
  nothingOneSided: Nic tu nie należy tylko do jednego działu. Wszystkiego, co widzi klient, używają oba.
  noAssetsAtMoment: W tym momencie żaden dział nie używa jeszcze zasobów.
  pagesByStage: Strony według etapów
  wholeMoment: Cały moment
  momentEmpty: Ten moment nie ma jeszcze ani etapów, ani stron. Dopisz jego etap w playbook.yml, a potem wskaż ten etap na stronie.
  noHandoffsAtMoment: Przez cały ten moment klient zostaje u tych samych ludzi – albo nikt nie opisał przekazania.
  noPromisesAtMoment: Z zasobów nie wynika, by coś tu klientowi obiecywano.
  noGapsAtMoment: "Bez luk: każdy etap tego momentu ma to, czego potrzebuje."
  gapsOfNewMoment: Na ścieżce nie ma jeszcze żadnej strony. Gdy pierwsza wskaże swój etap, pojawi się tu lista tego, czego brakuje w tym momencie.
  aboutMoment: O tym momencie

  # Stage
  customerSays: Klient mówi
  customerDoes: Co robi klient
  weDo: Co robimy my
  weUse: Z czego korzystamy
  comesInWhen: Zaczyna się, gdy
  movesOnWhen: Kończy się, gdy
  mayGoBackTo: Możliwy powrót
  describeStage: Wystarczą dwa zdania o tym, co robi tu klient.
  nothingUsed: Na tym etapie z niczego jeszcze nie korzystamy – albo korzystamy, tylko nikt tego nie zapisał.
  stagesAround: Poprzedni i następny etap
  comesFrom: Skąd przychodzi klient
  goesOnTo: Dokąd idzie dalej

  # Page
  replacedBy: Obowiązuje zamiast tego
  pageReplaced: "Ta strona już nie obowiązuje. Czytaj zamiast niej:"
  assetsUsedHere: Zasoby na tej stronie
  backlinks: Strony, które tu odsyłają
  noBacklinks: Żadna inna strona jeszcze tu nie odsyła.
  alongThePath: Wzdłuż ścieżki klienta
  before: Wcześniej
  next: Dalej

  # Facts of a page
  for: Dla kogo
  channels: Kanały
  metrics: Mierniki
  audience: Odbiorcy
  availableFrom: Dostępne od
  validThrough: Ważne do końca dnia
  formula: Wzór
  source: Źródło
  target: Cel
  alsoCalled: Inaczej
  sayInsteadOf: Zamiast słów
  betterNot: Lepiej nie mówić
  tags: Znaczniki

  # Hand-off, friction, promise
  signedTitle: Co podpisały oba zespoły
  unsignedTitle: Co ustaliły oba zespoły – jeszcze bez dwóch podpisów
  commitments: Zobowiązania
  firstTeam: pierwszy zespół
  secondTeam: drugi zespół
  nothingYet: jeszcze nic
  from: Od
  to: Do
  handsOverTo: "przekazuje do:"
  when: Kiedy
  acceptWithin: Czas na przyjęcie
  firstContactWithin: Czas na pierwszy kontakt
  attempts: Liczba prób
  rejectReasons: Powody odmowy
  returnTo: Dokąd wraca
  escalateTo: W razie kłopotów
  metric: Miernik
  effective: Obowiązuje od
  signedBy: Podpisy
  signed: Podpisy
  signedByBoth: Podpisane przez oba działy
  notSignedByBoth: Jeszcze bez podpisów obu działów
  byBothSides: obu działów
  notByBothSides: jeszcze nie obu działów
  bothViews: Dwa punkty widzenia
  marketingSays: Głos marketingu
  salesSays: Głos sprzedaży
  notWrittenDown: jeszcze nie zapisano
  effect: Co odczuwa klient
  agreed: Co ustaliliśmy
  state: Na czym stanęło
  promiseTitle: Złożona, udowodniona, dotrzymana
  madeIn: Gdzie ją składamy
  provedBy: Dowody
  keptBy: Jak jej dotrzymujemy
  madeNowhere: nie wiadomo
  noProofYet: jeszcze bez dowodu
  nobodySaysHow: żadna strona o tym nie mówi

  # What else a review compares
  definition: Definicja
  side: Dział
  team: Zespół
  lastDay: Ostatni dzień

  # Asset catalogue
  assetsLead: "Wszystko, z czego korzystamy w kontaktach z klientem: co to jest, kto tego używa i czy wciąż jest aktualne. Wspólne jest to, czego używają i marketing, i sprzedaż."
  forSpreadsheet: Do arkusza kalkulacyjnego
  forPrograms: Dla programów
  showOnly: Pokaż tylko
  all: Wszystkie
  inDate: Aktualne
  dueSoon: Zbliża się termin
  overdue: Po terminie
  expired: Nieważne
  neverVerified: Nigdy
  allAssets: Wszystkie zasoby
  noneShown: Żaden zasób nie spełnia wszystkich warunków. Ustaw któryś filtr z powrotem na „Wszystkie”.
  firstAsset: Wystarczy z dowolnej strony wskazać odnośnikiem cennik, e-mail albo scenariusz rozmowy – lub dać mu własną stronę – a pojawi się na tej liście.

  # Asset
  whereItIs: Gdzie to jest
  firstLines: Pierwsze wiersze pliku
  nothingToOpen: "Nie ma czego otwierać: to coś, co robimy, a nie coś, co wysyłamy."
  file: Plik
  webAddress: Adres w sieci
  inSystem: W systemie {system}
  inOtherSystem: W innym systemie
  missing: Brakuje
  mayBeUsedFrom: Z tego zasobu można korzystać od {day}. Do tego czasu nie ma do niego odnośnika.
  assetExpired: Ten zasób stracił ważność. Odnośnik jest wyłączony, żeby nikt go przez pomyłkę nie wysłał.
  assetDeprecated: Ten zasób jest wycofywany. Odnośnik jest wyłączony, żeby nikt go przez pomyłkę nie wysłał.
  assetArchived: Ten zasób jest w archiwum. Odnośnik jest wyłączony, żeby nikt go przez pomyłkę nie wysłał.
  replaces: Co zastępuje
  whereUsed: Gdzie występuje
  noMentions: Żadna strona o nim nie wspomina. Albo nikt go nie używa, albo nikt nie zapisał, kiedy się przydaje.
  whatItSays: Co mówi klientowi
  answers: Odpowiada na pytania
  itPromises: Co obiecuje
  itProves: Co potwierdza
  evidence: Dowód
  saysNothing: Z tego, co zapisaliśmy, niczego nie obiecuje, niczego nie potwierdza i nie odpowiada na żadne z czterech pytań klienta.

  # People
  peopleLead: Kto za co odpowiada. Wszystko w tym playbooku ma jednego właściciela – zespół albo osobę – który pilnuje, żeby było zgodne z prawdą.
  owns: "pod opieką:"
  ownsNothingYet: jeszcze nic pod opieką
  dueCount: "do sprawdzenia: {count}"
  noMembers: "Bez listy osób: odpowiada cały zespół."
  noTeams: Nie ma jeszcze zespołów. Wpisz je w playbook.yml, a zbierze się tu wszystko, co mają pod opieką.
  unowned: Za to nikt nie odpowiada
  lead: Kieruje
  leftUs: Ta osoba już z nami nie pracuje. Wszystko, co jeszcze jest na tej liście, potrzebuje nowego właściciela.
  pagesOwned: Strony pod opieką
  assetsOwned: Zasoby pod opieką
  toBeAsked: Do uzgodnienia, gdy się zmienią
  ownedByTeam: "Imiennie nic nie jest przypisane. Za co odpowiada zespół:"
  nothingOwned: Nic tu jeszcze nie ma. Pojawią się tu strony i zasoby, które wskażą tego właściciela.

  # Glossary
  glossaryLead: Słowa, co do których oba działy są zgodne. Używaj właśnie tych i tylko w tym znaczeniu.
  letters: Litery
  firstTerm: "Zacznij od tego, o który spierają się oba zespoły: czym jest lead?"

  # Search
  search: Szukaj
  searchPlaybook: Szukaj w playbooku
  searchNames: Od A do Z
  searchWithoutScript: "Wszystkie tytuły. Gdy skrypty są wyłączone, treść można przeszukać klawiszami Ctrl+F we wszystkich stronach naraz:"
  close: Zamknij
  searchFound: "Znalezione strony:"
  searchNothing: Tych słów nie ma na żadnej stronie. Spróbuj krócej albo innymi słowami.
  searchTell: Zgłoś, czego brakuje
  searchTellSubject: "Brakuje w playbooku:"
  searchPartial: Żadna strona nie zawiera wszystkich tych słów. Te zawierają niektóre z nich.
  searchSome: Strony z niektórymi z tych słów
  searchGuess: "Może chodziło o:"
  searchInLanguage: "Szukaj w języku:"
  searchRecent: "Ostatnio szukano:"
  searchClearFilters: Wyczyść filtry
  searchMore: Pokaż więcej
  searchSections: Części tej strony
  searchWholePage: Wszystkie wyniki i filtry
  searchKeys: ↑ ↓ wybierają, Enter otwiera, Ctrl+Enter otwiera w nowej karcie
  searchSlash: Otwieraj wyszukiwarkę klawiszem /

  # An address without a page
  notFoundLead: "Adres jest stary albo zawiera błąd. Nic nie zginęło: w tym playbooku wszystko ma swoje miejsce na ścieżce klienta, więc zacznij od niej."
  whereIsCustomer: Gdzie jest klient?
  lookItUp: Albo zajrzyj do spisów

  # The print edition
  playbook: Playbook
  backToPlaybook: Powrót do playbooka
  toMakePDF: Żeby zapisać PDF, wydrukuj tę stronę.
  inThisCopy: W tym egzemplarzu
  forAudience: Dla
  asOfDay: Stan na
  commitOf: "{commit} z {day}"
  withChanges: "{version}, z niezatwierdzonymi zmianami"
  contents: Spis treści
  journeyMap: Ścieżka klienta
  pathAsDrawing: Rysunek ścieżki klienta
  pathByStep: Ścieżka klienta krok po kroku
  noStageOfItsOwn: Bez własnych etapów.
  whatIsMissing: Czego brakuje
  part: Część
  workingTogether: Współpraca
  morePages: Więcej stron
  whatAssetsSay: Treść zasobów
  inNoGroup: Poza grupami
  sharedOfBoth: Z czego korzystają i marketing, i sprzedaż, według grup
  governance: Odpowiedzialność
  governanceLead: Kto za co odpowiada i na co trzeba spojrzeć.
  ownsByName: "Pod opieką:"
  ownsNothingByName: Imiennie nic pod opieką
  hasLeft: Już nie pracuje
  needsAttention: Co wymaga uwagi
  nothingNeedsAttention: Nie ma szkiców, zaległych przeglądów ani niczego nieważnego lub bez właściciela.
  unfinished: Szkice i strony w przeglądzie
  ownedByNobody: Bez właściciela
  agreements: Przekazania i obietnice
  noHandoffs: Nie opisano jeszcze żadnego przekazania między zespołami.
  noPromises: Nie opisano jeszcze żadnej obietnicy dla klienta.
  assetIndex: Indeks zasobów
  termIndex: Indeks terminów
  assetsAndPlaces: Wszystkie zasoby, miejsca, w których są, i strony, na których występują
  see: zob.
  pageOf: Strona {page} z {pages}
  pageShort: s.
  outsideAddress: Adres zewnętrzny
  commitsTo: zobowiązania

  # The text of a page
  fieldsToFillIn: Do uzupełnienia
  openInMailProgram: Otwórz w programie pocztowym
  footnotes: Przypisy
  footnote: Przypis
  backToReference: Powrót do odwołania
  taskDone: Zrobione
  taskOpen: Do zrobienia
  table: Tabela
  embedded: Ze strony

  # assets.csv
  id: ID
  type: Typ
  summary: Streszczenie
  use: Użycie
  moments: Momenty
  keptAt: Gdzie to jest
  page: Strona

  # Several languages
  languages: Języki
  fallbackNotice: "Tej strony nie ma jeszcze po polsku. Język tekstu: {language}"
  outdatedNotice: Tekst źródłowy zmienił się po przetłumaczeniu. Tłumaczenie może być nieaktualne.
  translations: Tłumaczenia
  translationsLead: Stan tłumaczenia każdej strony.
  translationVersion: Wersja źródła
  translationSource: źródło
  translationComplete: aktualne
  translationUnknown: nie wiadomo
  translationOutdated: nieaktualne
  translationMissing: brak

  # Fields of a page that no page shows
  titleOfPage: Tytuł
  shortTitle: Krótki tytuł
  verifiedBy: Kto zweryfikował
  reviewEvery: Przegląd co
  aliases: Dawne adresy
  order: Kolejność
  template: Szablon
  translationOf: Tłumaczenie strony
  terms: Terminy
  evidenceSource: "Dowód: źródło"
  evidenceDate: "Dowód: data"
  evidenceScope: "Dowód: zakres"
  forms: Formy słowa
  fromCommits: Zobowiązania pierwszego zespołu
  toCommits: Zobowiązania drugiego zespołu

  # A review of a change
  reviewTitle: Przegląd zmian w playbooku
  reviewNothing: Playbook się nie zmienia
  reviewRisk: Ryzyko
  reviewNoRisk: Niczyja zgoda nie jest potrzebna
  reviewRiskWording: poprawka albo sama weryfikacja; zgadza się właściciel
  reviewRiskOneSided: sprawa jednego działu; zgadza się ten dział
  reviewRiskShared: używają tego oba działy albo widzi to klient; zgadzają się właściciel i druga strona
  reviewRiskCommitment: odpowiadają za to oba działy; zgadzają się szefowie obu
  reviewRiskOwnership: kto za co odpowiada albo kto jest w zespole; zgadzają się dotychczasowy i nowy właściciel
  reviewTouched: Gdzie na ścieżce klienta
  reviewProblems: "nowe: {new}, rozwiązane: {fixed}, wcześniejsze: {known}"
  reviewCompared: Porównano
  reviewWorkingTree: pliki na dysku
  reviewAgreements: Kto musi się zgodzić
  reviewAllAgreed: Wszyscy się zgodzili.
  reviewOpenOf: "Jeszcze bez zgody: {open} z {all}."
  reviewOpen: brak zgody
  reviewAgreed: jest zgoda
  reviewOutdated: zgoda nieaktualna
  reviewHead: Szef działu
  reviewAgreedBy: Kto się zgodził
  reviewChangedSince: Zmienione od tamtej pory
  reviewSpeakers: Może się zgodzić
  reviewCommitments: Zobowiązania i definicje
  reviewValue: Wartość
  reviewVocabulary: Słownictwo
  reviewAdded: nowe
  reviewFileChanged: Zmienił się plik
  reviewFileWithoutVersion: Plik się zmienił, a wersja nie
  reviewBecameShared: Używają tego teraz oba działy
  reviewBecameOneSided: Używa tego teraz tylko jeden dział
  reviewOrphaned: Żadna strona już tego nie używa
  reviewExpired: Nie wolno już tego używać
  reviewRetired: Wycofano to z użycia
  reviewRenewed: Znów wolno tego używać
  reviewOnlyChecked: "Tylko weryfikacja: {pages}"
  reviewMovedFrom: Poprzednia ścieżka
  reviewFilesChanged: Zmienione pliki na stronie
  reviewTextChanged: "Zmiany w tekście: {places}"
  reviewRewritten: Tekst napisano od nowa
  reviewAddresses: Adresy, które przestają działać
  reviewAddress: Adres
  reviewAddAlias: Żeby adres działał, dopisz na stronie
  reviewVisibility: Kto co widzi
  reviewNowVisible: Odtąd widoczne dla
  reviewNotVisible: Już niewidoczne dla
  reviewReach: Jak daleko to sięga
  reviewNowhere: nigdzie nieużywane
  reviewCoverage: Co jest na ścieżce klienta, a czego brakuje
  reviewGapOpened: Nowa luka
  reviewGapClosed: Luka wypełniona
  reviewIntroduced: Problemy, które ta zmiana wnosi
  reviewFixed: Problemy, które ta zmiana rozwiązuje
  reviewTexts: Teksty
  reviewLegend: Jak je czytać
  reviewInserted: słowa dopisane
  reviewDeleted: słowa usunięte
  reviewShowList: Pokaż listę
  reviewWas: "było:"
  reviewIs: "jest:"
  reviewTooLong: Za długie, żeby to tu pokazać
  reviewLeftOut: "Nie zmieściło się tutaj: {count}. Całość jest w przeglądzie w pliku HTML."

  # Before the name of whoever agrees, at the end of a commit's message: letters and dashes alone
  agreedBy: Zgoda

"""#),
        (#"layout.mustache"#, #"""
<!doctype html>
<html lang="{{lang}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{$documentTitle}}{{title}} – {{siteTitle}}{{/documentTitle}}</title>
{{#description}}
<meta name="description" content="{{description}}">
{{/description}}
{{#canonical}}
<meta name="robots" content="noindex">
<link rel="canonical" href="{{canonical}}">
{{/canonical}}
{{#alternates}}
<link rel="alternate" hreflang="{{lang}}" href="{{href}}">
{{/alternates}}
<meta name="color-scheme" content="light dark">
<script src="{{scripts.reader}}" data-site="{{siteID}}"></script>
<link rel="icon" type="image/svg+xml" href="{{icon}}">
<link rel="stylesheet" href="{{styles.truce}}">
{{$styles}}
<link rel="stylesheet" href="{{styles.text}}">
<link rel="stylesheet" href="{{styles.page}}">
<link rel="stylesheet" href="{{styles.reading}}">
{{/styles}}
{{#accentStylesheet}}
<link rel="stylesheet" href="{{accentStylesheet}}">
{{/accentStylesheet}}
<script defer src="{{scripts.theme}}" data-site="{{siteID}}" data-copy="{{words.copy}}" data-copied="{{words.copied}}" data-subject="{{words.copySubject}}" data-link="{{words.copyLink}}" data-failed="{{words.copyFailed}}" data-shown="{{words.shown}}" data-clear="{{words.showAll}}" data-print="{{words.print}}" data-overdue="{{words.freshness-overdue}}"></script>
{{$scripts}}
<script defer src="{{scripts.text}}"></script>
{{/scripts}}
</head>
<body class="{{$bodyClass}}plain{{/bodyClass}}">
<a class="skip" href="#pb-main">{{words.skip}}</a>
<header class="top">
<div class="wrap top-row">
<a class="brand" href="{{root}}index.html">{{#logo}}<img src="{{href}}" alt=""{{#width}} width="{{width}}" height="{{height}}"{{/width}}>{{/logo}}{{siteTitle}}</a>
<a class="search-open" href="{{root}}search.html" data-script="{{searchScript}}" data-analyzer="{{analyzerScript}}" data-engine="{{engineScript}}" data-stylesheet="{{searchStylesheet}}" data-root="{{siteRoot}}" data-close="{{words.close}}">{{words.searchPlaybook}}</a>
<nav class="desk" aria-label="{{words.desk}}">
<ul>
{{#navigation.desk}}
<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{title}}</a></li>
{{/navigation.desk}}
</ul>
</nav>
{{> partials/language-switch}}
<details class="menu">
<summary>{{words.menu}}</summary>
<nav aria-label="{{words.menu}}">
<ul class="menu-moments">
{{#navigation.moments}}
<li class="{{class}}"><a href="{{href}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{title}}</a></li>
{{/navigation.moments}}
</ul>
<ul>
{{#navigation.desk}}
<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{title}}</a></li>
{{/navigation.desk}}
</ul>
</nav>
</details>
</div>
<nav class="strip wrap" aria-label="{{words.momentsOfTruth}}">
<ol>
{{#navigation.moments}}
<li class="{{class}}"><a href="{{href}}" title="{{title}}"{{#isCurrent}} aria-current="step"{{/isCurrent}}>{{acronym}}</a></li>
{{/navigation.moments}}
</ol>
</nav>
</header>
{{#findingsBanner}}
<div class="banner" role="region" aria-label="{{words.findings}}"><p class="wrap">{{findingsBanner}}</p></div>
{{/findingsBanner}}
<div class="wrap">
{{$crumbs}}
{{> partials/breadcrumbs}}
{{/crumbs}}
<main id="pb-main" tabindex="-1">
{{$main}}
{{/main}}
</main>
</div>
<footer class="bottom">
<div class="wrap">
<p>{{siteTitle}} · {{words.asOf}} <time datetime="{{asOf.iso}}">{{asOf.text}}</time></p>
{{#history}}
<details class="history">
{{#last}}
<summary>{{words.lastChange}} {{#day}}<time datetime="{{iso}}">{{short}}</time>{{/day}} · {{authors}}</summary>
{{/last}}
<ul>
{{#items}}
<li>{{#day}}<time datetime="{{iso}}">{{short}}</time>{{/day}}: {{what}} · {{authors}}</li>
{{/items}}
</ul>
</details>
{{/history}}
<ul>
{{#editHref}}
<li><a href="{{editHref}}">{{words.editPage}}</a></li>
{{/editHref}}
{{#reportHref}}
<li><a href="{{reportHref}}">{{words.reportOutdated}}</a></li>
{{/reportHref}}
{{#changesHref}}
<li><a href="{{changesHref}}">{{words.whatChanged}}</a></li>
{{/changesHref}}
<li><a href="{{root}}print.html">{{words.printEdition}}</a></li>
{{#translationsHref}}
<li><a href="{{translationsHref}}">{{words.translations}}</a></li>
{{/translationsHref}}
<li><a href="{{root}}playbook.json">{{words.data}}</a></li>
<li><a href="#pb-main">{{words.backToTop}}</a></li>
</ul>
<div class="tools" data-script="{{scripts.tools}}" data-keys="{{words.shortcuts}}">
<div class="scheme" role="group" aria-label="{{words.scheme}}" data-auto="{{words.schemeAuto}}" data-light="{{words.schemeLight}}" data-dark="{{words.schemeDark}}"></div>
</div>
</div>
</footer>
<dialog id="pb-keys" aria-labelledby="pb-keys-title" data-close="{{words.close}}" data-stylesheet="{{searchStylesheet}}">
<h2 id="pb-keys-title">{{words.shortcuts}}</h2>
<dl>
<div><dt><kbd>Ctrl K</kbd> <kbd>⌘ K</kbd> <kbd>/</kbd></dt><dd>{{words.searchPlaybook}}</dd></div>
<div><dt><kbd>Shift ←</kbd> <kbd>Shift →</kbd></dt><dd>{{words.keyTurn}}</dd></div>
<div><dt><kbd>?</kbd></dt><dd>{{words.keyShortcuts}}</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>{{words.keyEscape}}</dd></div>
</dl>
<label><input type="checkbox" checked> {{words.singleKeys}}</label>
</dialog>
</body>
</html>

"""#),
        (#"moment.mustache"#, #"""
{{< layout}}
{{$bodyClass}}desk-page moment {{moment.class}}{{/bodyClass}}
{{$styles}}
<link rel="stylesheet" href="{{styles.text}}">
<link rel="stylesheet" href="{{styles.page}}">
<link rel="stylesheet" href="{{styles.desk}}">
{{/styles}}
{{$main}}
{{#moment}}
<div class="head band">
<div>
<p class="eyebrow"><b class="number">{{acronym}}</b> {{words.momentOfTruth}}</p>
<h1>{{title}}</h1>
{{/moment}}
{{#question}}
<p class="question"><span class="label">{{words.customerAsks}}</span> <q>{{question}}</q></p>
{{/question}}
</div>
<div>
{{#definition}}
<p class="lead">{{definition}}</p>
{{/definition}}
<p class="line">
<span>{{sharedText}}</span> <span>{{pagesText}}</span>
{{#owner}}
<span>{{words.owner}}: {{> partials/party}}</span>
{{/owner}}
{{#freshness}}
{{> partials/freshness-line}}
{{/freshness}}
</p>
{{#fedBy}}
<p class="meta">{{words.fedBy}}: <a href="{{href}}">{{title}}</a>. {{words.fedByMeaning}}</p>
{{/fedBy}}
{{#feeds}}
<p class="meta">{{words.feedsInto}}: <a href="{{href}}">{{title}}</a>. {{words.feedsMeaning}}</p>
{{/feeds}}
</div>
{{> partials/problems}}
</div>
<nav class="toc" aria-label="{{words.onThisPage}}">
<p class="label">{{words.onThisPage}}</p>
{{> partials/moment-contents}}
</nav>
<details class="toc-fold">
<summary>{{words.onThisPage}}</summary>
<nav aria-label="{{words.onThisPage}}">
{{> partials/moment-contents}}
</nav>
</details>
<div class="content">
<section aria-labelledby="pb-shared">
<h2 id="pb-shared">{{words.sharedAssets}}</h2>
<p class="intro">{{words.sharedIntro}}</p>
{{#difference}}
<div class="difference">
<svg viewBox="0 0 {{total}} 1" preserveAspectRatio="none" aria-hidden="true">{{#parts}}<rect class="use-{{use}}" x="{{start}}" width="{{width}}" height="1"/>{{/parts}}</svg>
<ul class="line">
{{#parts}}
<li><span class="side side-{{use}}">{{title}}</span> <b>{{count}}</b></li>
{{/parts}}
</ul>
</div>
{{/difference}}
<div class="table-wide">
<table class="assets by-group">
<caption class="vh">{{words.sharedByGroup}}</caption>
{{> partials/asset-head}}
{{#groups}}
<tbody class="group-{{id}}">
{{#assets}}
<tr class="group"><th scope="rowgroup" colspan="7">{{title}} <span class="count">{{countText}}</span></th></tr>
{{#items}}
{{> partials/asset-row}}
{{/items}}
{{/assets}}
{{^assets}}
<tr class="group empty-row"><th scope="row">{{title}}</th><td colspan="6">{{#oneSidedText}}{{words.groupOfOneSide}} {{oneSidedText}}.{{/oneSidedText}}{{^oneSidedText}}{{words.groupEmpty}}{{/oneSidedText}}</td></tr>
{{/assets}}
</tbody>
{{/groups}}
</table>
</div>
</section>
<section aria-labelledby="pb-one-sided">
<h2 id="pb-one-sided">{{words.oneSideOnly}}</h2>
{{#oneSided}}
<h3 class="side side-{{side}}">{{title}}{{#assets}} <span class="count">{{countText}}</span>{{/assets}}</h3>
{{#assets}}
{{> partials/asset-table}}
{{/assets}}
{{/oneSided}}
{{^oneSided}}
<p class="empty">{{#hasAssets}}{{words.nothingOneSided}}{{/hasAssets}}{{^hasAssets}}{{words.noAssetsAtMoment}}{{/hasAssets}}</p>
{{/oneSided}}
</section>
<section aria-labelledby="pb-pages">
<h2 id="pb-pages">{{words.pagesByStage}}</h2>
{{#stages}}
<section class="stage-block {{class}}">
<h3>{{#href}}<a href="{{href}}">{{#number}}<b class="number">{{number}}</b>{{/number}}{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}{{#customerSays}} <q>{{customerSays}}</q>{{/customerSays}}</h3>
{{#pages}}
{{< partials/page-list}}
{{$summary}}{{/summary}}
{{/partials/page-list}}
{{/pages}}
{{^pages}}
<p class="empty">{{words.noPageOfStage}}</p>
{{/pages}}
</section>
{{/stages}}
{{^stages}}
<p class="empty">{{words.momentEmpty}}</p>
{{/stages}}
</section>
<section aria-labelledby="pb-handoffs">
<h2 id="pb-handoffs">{{words.handoffs}}</h2>
{{#handoffs}}
{{> partials/handoff-list}}
{{/handoffs}}
{{^handoffs}}
<p class="empty">{{words.noHandoffsAtMoment}}</p>
{{/handoffs}}
</section>
<section aria-labelledby="pb-promises">
<h2 id="pb-promises">{{words.promises}}</h2>
{{#promises}}
{{> partials/promise-list}}
{{/promises}}
{{^promises}}
<p class="empty">{{words.noPromisesAtMoment}}</p>
{{/promises}}
</section>
<section aria-labelledby="pb-gaps">
<h2 id="pb-gaps">{{words.gaps}}</h2>
{{#gaps}}
{{> partials/gap-list}}
{{/gaps}}
{{^gaps}}
<p class="empty">{{#hasBegun}}{{words.noGapsAtMoment}}{{/hasBegun}}{{^hasBegun}}{{words.gapsOfNewMoment}}{{/hasBegun}}</p>
{{/gaps}}
</section>
{{#body}}
<section aria-labelledby="pb-about">
<h2 id="pb-about">{{words.aboutMoment}}</h2>
<div class="prose"{{#textLang}} lang="{{textLang}}"{{/textLang}}>
{{{body}}}
</div>
</section>
{{/body}}
</div>
{{/main}}
{{/layout}}

"""#),
        (#"not-found.mustache"#, #"""
{{< layout}}
{{$bodyClass}}not-found{{/bodyClass}}
{{$styles}}
<link rel="stylesheet" href="{{styles.home}}">
{{/styles}}
{{$main}}
<div class="head">
<h1>{{title}}</h1>
<p class="lead">{{words.notFoundLead}}</p>
</div>
<div class="content">
<section>
<h2>{{words.whereIsCustomer}}</h2>
<ol class="choices">
{{#navigation.moments}}
<li class="{{class}}"><a href="{{href}}">{{title}}</a></li>
{{/navigation.moments}}
</ol>
</section>
<section>
<h2>{{words.lookItUp}}</h2>
<p class="line">
<a class="chip" href="{{root}}search.html">{{words.searchPlaybook}}</a>
{{#navigation.desk}}
<a class="chip" href="{{href}}">{{title}}</a>
{{/navigation.desk}}
</p>
</section>
</div>
{{/main}}
{{/layout}}

"""#),
        (#"page.mustache"#, #"""
{{< layout}}
{{$bodyClass}}reading{{/bodyClass}}
{{$main}}
<div class="head">
<h1{{#textLang}} lang="{{textLang}}"{{/textLang}}>{{title}}</h1>
{{#summary}}
<p class="lead"{{#textLang}} lang="{{textLang}}"{{/textLang}}>{{summary}}</p>
{{/summary}}
<dl class="badges">
{{> partials/place}}
<div><dt class="vh">{{words.kind}}</dt><dd>{{kind}}</dd></div>
{{> partials/owner}}
{{#with}}
<div><dt>{{words.with}}</dt>
{{#items}}
<dd>
{{> partials/party}}
</dd>
{{/items}}
</div>
{{/with}}
<div><dt class="vh">{{words.status}}</dt><dd>{{#status}}<span class="status status-{{class}}">{{label}}</span>{{/status}}</dd></div>
{{> partials/trust}}
</dl>
{{> partials/facts}}
{{> partials/translation-notice}}
{{#replacedBy}}
<p class="notice">{{words.pageReplaced}} <a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></p>
{{/replacedBy}}
{{> partials/problems}}
</div>
{{> partials/contents}}
<div class="content">
{{> partials/agreement}}
{{#body}}
<div class="prose"{{#textLang}} lang="{{textLang}}"{{/textLang}}>
{{{body}}}
</div>
{{/body}}
{{#assets}}
<section aria-labelledby="pb-assets">
<h2 id="pb-assets">{{words.assetsUsedHere}} <span class="count">{{countText}}</span></h2>
{{> partials/asset-table}}
</section>
{{/assets}}
<section aria-labelledby="pb-backlinks">
<h2 id="pb-backlinks">{{words.backlinks}}</h2>
{{#backlinks}}
{{> partials/mentions}}
{{/backlinks}}
{{^backlinks}}
<p class="empty">{{words.noBacklinks}}</p>
{{/backlinks}}
</section>
<nav class="turn" aria-label="{{words.alongThePath}}">
{{#previous}}
<a rel="prev" href="{{href}}"><span class="meta">{{words.before}}{{#context}}: {{context}}{{/context}}</span>{{#lang}}<span lang="{{lang}}">{{title}}</span>{{/lang}}{{^lang}}{{title}}{{/lang}}</a>
{{/previous}}
{{#next}}
<a rel="next" href="{{href}}"><span class="meta">{{words.next}}{{#context}}: {{context}}{{/context}}</span>{{#lang}}<span lang="{{lang}}">{{title}}</span>{{/lang}}{{^lang}}{{title}}{{/lang}}</a>
{{/next}}
</nav>
</div>
{{/main}}
{{/layout}}

"""#),
        (#"partials/agreement.mustache"#, #"""
{{#handoff}}
<section class="agreement" aria-labelledby="pb-handoff">
<h2 id="pb-handoff">{{#isSigned}}{{words.signedTitle}}{{/isSigned}}{{^isSigned}}{{words.unsignedTitle}}{{/isSigned}}</h2>
<div class="sides">
<section class="card">
<h3>{{words.commitments}}: {{#from}}{{> partials/party}}{{/from}}{{^from}}{{words.firstTeam}}{{/from}}</h3>
<ul class="commitments">
{{#fromCommits}}
<li>{{.}}</li>
{{/fromCommits}}
{{^fromCommits}}
<li class="none">{{words.nothingYet}}</li>
{{/fromCommits}}
</ul>
</section>
<section class="card">
<h3>{{words.commitments}}: {{#to}}{{> partials/party}}{{/to}}{{^to}}{{words.secondTeam}}{{/to}}</h3>
<ul class="commitments">
{{#toCommits}}
<li>{{.}}</li>
{{/toCommits}}
{{^toCommits}}
<li class="none">{{words.nothingYet}}</li>
{{/toCommits}}
</ul>
</section>
</div>
<dl class="terms">
{{#terms}}
<div><dt>{{label}}</dt>{{#values}}<dd>{{#href}}<a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</dd>{{/values}}</div>
{{/terms}}
</dl>
</section>
{{/handoff}}
{{#friction}}
<section class="agreement" aria-labelledby="pb-friction">
<h2 id="pb-friction">{{words.bothViews}}</h2>
<div class="sides">
<div class="alert alert-marketing">
<p class="alert-title">{{words.marketingSays}}</p>
<p>{{#marketing}}{{marketing}}{{/marketing}}{{^marketing}}<span class="none">{{words.notWrittenDown}}</span>{{/marketing}}</p>
</div>
<div class="alert alert-sales">
<p class="alert-title">{{words.salesSays}}</p>
<p>{{#sales}}{{sales}}{{/sales}}{{^sales}}<span class="none">{{words.notWrittenDown}}</span>{{/sales}}</p>
</div>
</div>
<dl class="terms">
{{#effect}}
<div><dt>{{words.effect}}</dt><dd>{{effect}}</dd></div>
{{/effect}}
{{#agreement}}
<div><dt>{{words.agreed}}</dt><dd>{{agreement}}</dd></div>
{{/agreement}}
{{#state}}
<div><dt>{{words.state}}</dt><dd>{{state}}</dd></div>
{{/state}}
</dl>
</section>
{{/friction}}
{{#promise}}
<section class="agreement" aria-labelledby="pb-promise">
<h2 id="pb-promise">{{words.promiseTitle}}</h2>
<dl class="terms">
{{> partials/promise-facts}}
</dl>
</section>
{{/promise}}

"""#),
        (#"partials/asset-head.mustache"#, #"""
<thead>
<tr><th scope="col">{{words.asset}}</th><th scope="col">{{words.usedBy}}</th><th scope="col">{{words.owner}}</th><th scope="col">{{words.version}}</th><th scope="col">{{words.verified}}</th><th scope="col">{{words.usedOn}}</th><th scope="col"><span class="vh">{{words.openIt}}</span></th></tr>
</thead>

"""#),
        (#"partials/asset-row.mustache"#, #"""
<tr class="asset {{filterClass}}{{#isExpired}} is-expired{{/isExpired}}">
<th scope="row">
<a class="asset-title" href="{{href}}"{{#titleLang}} lang="{{titleLang}}"{{/titleLang}}>{{title}}</a>
{{#lang}}<span class="lang"><span class="vh">{{words.language}}: </span>{{lang}}</span>{{/lang}}
<span class="meta"><span class="asset-group">{{groupTitle}}</span>{{#type}}<span class="asset-type">{{type}}</span>{{/type}}{{#keptIn}} <span class="asset-place">{{keptIn}}</span>{{/keptIn}}</span>
</th>
<td data-label="{{words.usedBy}}"><span class="side use side-{{use}}">{{useTitle}}</span>
<ul class="users">
{{#users}}
<li class="side side-{{side}}">{{title}}</li>
{{/users}}
</ul></td>
<td data-label="{{words.owner}}">
{{#owner}}
{{> partials/party}}
{{/owner}}
{{^owner}}<span class="none">{{words.nobodyYet}}</span>{{/owner}}
</td>
<td data-label="{{words.version}}">{{#version}}{{version}}{{/version}}{{^version}}<span class="none"><span aria-hidden="true">–</span><span class="vh">{{words.none}}</span></span>{{/version}}</td>
<td data-label="{{words.verified}}">
{{#freshness}}
{{> partials/freshness-brief}}
{{/freshness}}
{{#status}}{{#isNotable}}<span class="status status-{{class}}">{{label}}</span>{{/isNotable}}{{/status}}
</td>
<td data-label="{{words.usedOn}}">
{{#usedOn}}
<details class="used"><summary>{{countText}}</summary>
<ul>
{{#items}}
<li><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></li>
{{/items}}
{{#usedOnMore}}<li><a href="{{href}}#pb-mentions">{{usedOnMore}}</a></li>{{/usedOnMore}}
</ul>
</details>
{{/usedOn}}
{{^usedOn}}<span class="none">{{words.noPageYet}}</span>{{/usedOn}}
</td>
<td class="actions">
{{#open}}
<a class="open" href="{{href}}">{{words.open}}<span class="vh"> {{title}}</span></a>
{{/open}}
</td>
</tr>

"""#),
        (#"partials/asset-table.mustache"#, #"""
<div class="table-wide">
<table class="assets">
<caption class="vh">{{countText}}</caption>
{{> partials/asset-head}}
<tbody>
{{#items}}
{{> partials/asset-row}}
{{/items}}
</tbody>
</table>
</div>

"""#),
        (#"partials/book-asset-head.mustache"#, #"""
<thead><tr><th scope="col">{{words.asset}}</th><th scope="col">{{words.owner}}</th><th scope="col">{{words.version}}</th><th scope="col">{{words.verified}}</th></tr></thead>

"""#),
        (#"partials/book-asset-row.mustache"#, #"""
<tr{{#isExpired}} class="is-expired"{{/isExpired}}><th scope="row"{{#lang}} lang="{{lang}}"{{/lang}}>{{> partials/xref}}{{#marks}} <span class="mark mark-{{class}}">{{label}}</span>{{/marks}}{{#type}} <span class="meta">{{type}}</span>{{/type}}</th><td>{{#ownerText}}{{ownerText}}{{/ownerText}}{{^ownerText}}{{words.nobodyYet}}{{/ownerText}}</td><td data-label="{{words.version}}">{{version}}</td><td>{{#freshness}}<span class="fresh fresh-{{class}}">{{brief}}</span>{{/freshness}}</td></tr>

"""#),
        (#"partials/book-fact.mustache"#, #"""
<div><dt>{{label}}</dt>{{#values}}<dd>{{> partials/xref}}</dd>{{/values}}</div>

"""#),
        (#"partials/book-facts.mustache"#, #"""
{{#kind}}
<p class="chapter-facts"><span>{{kind}}</span>{{#stageText}} <span>{{stageText}}</span>{{/stageText}} {{#state}}{{> partials/book-state}}{{/state}}</p>
{{/kind}}
{{#replacedBy}}
<p class="replaced">{{words.replacedBy}}: {{> partials/xref}}</p>
{{/replacedBy}}
{{#summary}}
<p class="summary">{{summary}}</p>
{{/summary}}
{{#facts}}
<dl class="chapter-fields">
{{#items}}
{{> partials/book-fact}}
{{/items}}
</dl>
{{/facts}}

"""#),
        (#"partials/book-line.mustache"#, #"""
<li{{#isStage}} class="toc-stage"{{/isStage}}><a href="#{{id}}"><span class="tt"><b>{{number}}</b> {{> partials/title}}{{#marks}} <span class="mark mark-{{class}}">{{label}}</span>{{/marks}}</span> <span class="pn">{{pageNumber}}</span></a></li>

"""#),
        (#"partials/book-owned.mustache"#, #"""
{{#owns}}
<ul class="refs">
{{#items}}
<li>{{> partials/xref}} <span class="meta">{{kind}}</span>{{#marks}} <span class="mark mark-{{class}}">{{label}}</span>{{/marks}}</li>
{{/items}}
</ul>
{{/owns}}

"""#),
        (#"partials/book-person.mustache"#, #"""
<p class="chapter-facts">{{#jobTitle}}<span>{{jobTitle}}</span> {{/jobTitle}}{{#isFormer}}<span>{{words.hasLeft}}</span> {{/isFormer}}{{#contact}}<span>{{contact}}</span> {{/contact}}<span>{{#ownsText}}{{words.ownsByName}} {{ownsText}}{{/ownsText}}{{^ownsText}}{{words.ownsNothingByName}}{{/ownsText}}</span></p>
{{#body}}
<div class="prose">
{{{body}}}
</div>
{{/body}}
{{> partials/book-owned}}

"""#),
        (#"partials/book-state.mustache"#, #"""
<span>{{#ownerText}}{{words.owner}}: {{ownerText}}{{/ownerText}}{{^ownerText}}{{words.noOwnerYet}}{{/ownerText}}</span>{{#freshness}} <span class="fresh fresh-{{class}}">{{label}}{{#verified}}, {{text}}{{/verified}}</span>{{#dueText}} <span>{{dueText}}</span>{{/dueText}}{{/freshness}}
"""#),
        (#"partials/book-uses.mustache"#, #"""
{{#uses}}<a href="#{{id}}"><span class="pn">{{pageNumber}}</span>{{#name}}<span class="cn">{{name}}</span>{{/name}}</a> {{/uses}}{{#usesMore}}<span class="meta">{{usesMore}}</span>{{/usesMore}}
"""#),
        (#"partials/breadcrumbs.mustache"#, #"""
<nav class="crumbs" aria-label="{{words.youAreHere}}">
<ol>
{{#breadcrumbs}}
<li><a href="{{href}}">{{title}}</a></li>
{{/breadcrumbs}}
</ol>
</nav>

"""#),
        (#"partials/change-list.mustache"#, #"""
<ul class="due">
{{#items}}
<li>
<span>{{#href}}<a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</span>
<p class="line"><span>{{what}}</span> <span>{{authors}}</span></p>
</li>
{{/items}}
</ul>

"""#),
        (#"partials/contents-items.mustache"#, #"""
<ul>
{{#items}}
<li{{#isSub}} class="is-sub"{{/isSub}}><a href="{{href}}">{{title}}</a></li>
{{/items}}
</ul>

"""#),
        (#"partials/contents.mustache"#, #"""
{{#contents}}
<nav class="toc" aria-label="{{words.onThisPage}}">
<p class="label">{{words.onThisPage}}</p>
{{> partials/contents-items}}
</nav>
<details class="toc-fold">
<summary>{{words.onThisPage}}</summary>
<nav aria-label="{{words.onThisPage}}">
{{> partials/contents-items}}
</nav>
</details>
{{/contents}}

"""#),
        (#"partials/desk-of.mustache"#, #"""
<div class="content">
{{#body}}
<div class="prose">
{{{body}}}
</div>
{{/body}}
{{#due}}
<section aria-labelledby="pb-due">
<h2 id="pb-due">{{words.dueForCheck}} <span class="count">{{countText}}</span></h2>
{{> partials/due-list}}
</section>
{{/due}}
{{#pages}}
<section class="owned" aria-labelledby="pb-pages">
<h2 id="pb-pages">{{words.pagesOwned}} <span class="count">{{countText}}</span></h2>
{{> partials/page-list}}
</section>
{{/pages}}
{{#assets}}
<section aria-labelledby="pb-assets">
<h2 id="pb-assets">{{words.assetsOwned}} <span class="count">{{countText}}</span></h2>
{{> partials/asset-table}}
</section>
{{/assets}}
{{#withPages}}
<section aria-labelledby="pb-with">
<h2 id="pb-with">{{words.toBeAsked}} <span class="count">{{countText}}</span></h2>
{{> partials/page-list}}
</section>
{{/withPages}}
{{^pages}}
{{^assets}}
{{^withPages}}
<p class="empty">{{#team}}{{words.ownedByTeam}} <a href="{{href}}">{{title}}</a>{{/team}}{{^team}}{{words.nothingOwned}}{{/team}}</p>
{{/withPages}}
{{/assets}}
{{/pages}}
</div>

"""#),
        (#"partials/due-list.mustache"#, #"""
<ul class="due">
{{#items}}
<li>
<a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a>
<p class="line">
{{#freshness}}
{{> partials/freshness-brief}}
{{/freshness}}
{{#owner}}
{{> partials/party}}
{{/owner}}
</p>
</li>
{{/items}}
</ul>

"""#),
        (#"partials/facts.mustache"#, #"""
{{#facts}}
<dl class="facts">
{{#items}}
<div><dt>{{label}}</dt>{{#values}}<dd>{{#href}}<a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</dd>{{/values}}</div>
{{/items}}
</dl>
{{/facts}}

"""#),
        (#"partials/freshness-brief.mustache"#, #"""
<span class="fresh fresh-{{class}}"{{#due}} data-due="{{iso}}"{{/due}}{{#expires}} data-expires="{{iso}}" data-expired="{{words.freshness-expired}}"{{/expires}}>{{brief}}</span>

"""#),
        (#"partials/freshness-line.mustache"#, #"""
{{> partials/freshness}}
{{#verified}}
<span class="meta">{{words.checked}} <time datetime="{{iso}}">{{short}}</time>{{#verifiedBy}} (<a href="{{href}}">{{title}}</a>){{/verifiedBy}}</span>
{{/verified}}
{{#dueText}}
<span class="meta">{{dueText}}</span>
{{/dueText}}

"""#),
        (#"partials/freshness.mustache"#, #"""
<span class="fresh fresh-{{class}}"{{#due}} data-due="{{iso}}"{{/due}}{{#expires}} data-expires="{{iso}}" data-expired="{{words.freshness-expired}}"{{/expires}}>{{label}}</span>

"""#),
        (#"partials/gap-list.mustache"#, #"""
<ul class="gaps">
{{#items}}
<li>{{#href}}<a href="{{href}}">{{text}}</a>{{/href}}{{^href}}{{text}}{{/href}}</li>
{{/items}}
</ul>

"""#),
        (#"partials/handoff-list.mustache"#, #"""
<ul class="cards handoffs">
{{#items}}
<li class="card">
<h3><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></h3>
<p class="line">
{{#from}}
{{> partials/party}}
{{/from}}
{{^from}}<span class="none">{{words.nobody}}</span>{{/from}}
<span class="arrow"><span class="vh">{{words.handsOverTo}}</span></span>
{{#to}}
{{> partials/party}}
{{/to}}
{{^to}}<span class="none">{{words.nobody}}</span>{{/to}}
</p>
{{#trigger}}
<p>{{trigger}}</p>
{{/trigger}}
<dl class="mini">
{{#acceptWithin}}
<div><dt>{{words.acceptWithin}}</dt><dd>{{acceptWithin}}</dd></div>
{{/acceptWithin}}
{{#firstContactWithin}}
<div><dt>{{words.firstContactWithin}}</dt><dd>{{firstContactWithin}}</dd></div>
{{/firstContactWithin}}
</dl>
<p class="signed">{{#isSigned}}<span class="fresh fresh-current">{{words.signedByBoth}}</span>{{/isSigned}}{{^isSigned}}<span class="fresh fresh-due">{{words.notSignedByBoth}}</span>{{/isSigned}}</p>
</li>
{{/items}}
</ul>

"""#),
        (#"partials/language-switch.mustache"#, #"""
{{#hasLanguages}}
<nav class="languages" aria-label="{{words.languages}}">
<ul>
{{#languages}}
<li><a href="{{href}}" hreflang="{{lang}}" lang="{{lang}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{name}}</a></li>
{{/languages}}
</ul>
</nav>
{{/hasLanguages}}

"""#),
        (#"partials/mentions.mustache"#, #"""
<ul class="mentions">
{{#items}}
<li><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a>{{#sentence}}<q{{#lang}} lang="{{lang}}"{{/lang}}>{{sentence}}</q>{{/sentence}}</li>
{{/items}}
</ul>

"""#),
        (#"partials/moment-chip.mustache"#, #"""
<a class="chip {{class}}" href="{{href}}" title="{{title}}">{{acronym}}</a>

"""#),
        (#"partials/moment-contents.mustache"#, #"""
<ul>
<li><a href="#pb-shared">{{words.sharedAssets}}</a></li>
<li><a href="#pb-one-sided">{{words.oneSideOnly}}</a></li>
<li><a href="#pb-pages">{{words.pagesByStage}}</a></li>
<li><a href="#pb-handoffs">{{words.handoffs}}</a></li>
<li><a href="#pb-promises">{{words.promises}}</a></li>
<li><a href="#pb-gaps">{{words.gaps}}</a></li>
{{#body}}
<li><a href="#pb-about">{{words.aboutMoment}}</a></li>
{{/body}}
</ul>

"""#),
        (#"partials/owner.mustache"#, #"""
<div><dt>{{words.owner}}</dt><dd>
{{#owner}}
{{> partials/party}}
{{/owner}}
{{^owner}}<span class="none">{{words.nobodyYet}}</span>{{/owner}}
</dd></div>

"""#),
        (#"partials/page-list.mustache"#, #"""
<ul class="pages">
{{#items}}
<li>
<p><a class="page-title" href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a>{{#lang}} <span class="lang"><span class="vh">{{words.language}}: </span>{{lang}}</span>{{/lang}} <span class="meta kind">{{kind}}</span>{{#status}}{{#isNotable}} <span class="status status-{{class}}">{{label}}</span>{{/isNotable}}{{/status}}</p>
{{$summary}}
{{#summary}}
<p class="summary"{{#lang}} lang="{{lang}}"{{/lang}}>{{summary}}</p>
{{/summary}}
{{/summary}}
<p class="line">
{{#owner}}
{{> partials/party}}
{{/owner}}
{{^owner}}<span class="none">{{words.noOwnerYet}}</span>{{/owner}}
{{#freshness}}
{{> partials/freshness}}
{{/freshness}}
</p>
</li>
{{/items}}
</ul>

"""#),
        (#"partials/party.mustache"#, #"""
<a class="party side-{{side}}" href="{{href}}">{{title}}<span class="vh"> ({{sideTitle}})</span></a>

"""#),
        (#"partials/place.mustache"#, #"""
<div><dt class="vh">{{words.onThePath}}</dt>
{{#stages}}
<dd>
{{> partials/stage-chip}}
</dd>
{{/stages}}
{{^stages}}
{{#moments}}
<dd>
{{> partials/moment-chip}}
</dd>
{{/moments}}
{{^moments}}
<dd class="none">{{words.noStageYet}}</dd>
{{/moments}}
{{/stages}}
</div>

"""#),
        (#"partials/problems.mustache"#, #"""
{{#problems}}
<details class="problems">
<summary>{{words.toMend}} <span class="count">{{countText}}</span></summary>
<ul>
{{#items}}
<li class="problem-{{severity}}"><b>{{severityTitle}}</b> {{message}}{{#place}} <span class="meta">{{place}}</span>{{/place}}{{#fix}}<br><span class="meta">{{fix}}</span>{{/fix}}</li>
{{/items}}
</ul>
</details>
{{/problems}}

"""#),
        (#"partials/promise-facts.mustache"#, #"""
<div><dt>{{words.madeIn}}</dt>{{#madeIn}}{{#items}}<dd><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></dd>{{/items}}{{/madeIn}}{{^madeIn}}<dd class="none">{{words.madeNowhere}}</dd>{{/madeIn}}</div>
<div><dt>{{words.provedBy}}</dt>{{#provedBy}}{{#items}}<dd><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></dd>{{/items}}{{/provedBy}}{{^provedBy}}<dd class="none">{{words.noProofYet}}</dd>{{/provedBy}}</div>
<div><dt>{{words.keptBy}}</dt>{{#keptBy}}{{#items}}<dd><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></dd>{{/items}}{{/keptBy}}{{^keptBy}}<dd class="none">{{words.nobodySaysHow}}</dd>{{/keptBy}}</div>

"""#),
        (#"partials/promise-list.mustache"#, #"""
<ul class="cards promises">
{{#items}}
<li class="card">
<h3><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></h3>
<dl class="mini">
{{> partials/promise-facts}}
</dl>
</li>
{{/items}}
</ul>

"""#),
        (#"partials/review-detail.mustache"#, #"""
{{#said}}{{said}}{{/said}}{{#label}}<span class="label">{{label}}:</span> {{/label}}{{#values}}<span class="value">{{.}}</span>{{/values}}{{#isChange}}{{#hasBefore}}<del><span class="vh">{{words.reviewWas}} </span>{{#before}}<span class="value">{{.}}</span>{{/before}}</del>{{/hasBefore}}{{#isBoth}} <span aria-hidden="true">→</span> {{/isBoth}}{{#hasAfter}}<ins><span class="vh">{{words.reviewIs}} </span>{{#after}}<span class="value">{{.}}</span>{{/after}}</ins>{{/hasAfter}}{{/isChange}}
"""#),
        (#"partials/review-entry.mustache"#, #"""
<li class="entry">
<p>{{#stateTitle}}<span class="state state-{{state}}">{{stateTitle}}</span> {{/stateTitle}}{{#textHref}}<a class="name" href="{{textHref}}">{{title}}</a>{{/textHref}}{{^textHref}}<b class="name">{{title}}</b>{{/textHref}}{{#sort}} <span class="meta">{{sort}}</span>{{/sort}}{{#risk}} <span class="risk">{{risk}}</span>{{/risk}}{{#place}} <code>{{place}}</code>{{/place}}</p>
{{#hasDetails}}
<ul class="details">
{{#details}}
<li>{{> partials/review-detail}}</li>
{{/details}}
</ul>
{{/hasDetails}}
</li>

"""#),
        (#"partials/stage-chip.mustache"#, #"""
<a class="chip {{class}}" href="{{href}}">{{#number}}<b class="number">{{number}}</b>{{/number}}{{title}}</a>

"""#),
        (#"partials/title.mustache"#, #"""
{{#lang}}<span lang="{{lang}}">{{/lang}}{{title}}{{#lang}}</span>{{/lang}}
"""#),
        (#"partials/translation-notice.mustache"#, #"""
{{#translation}}
<p class="notice">{{notice}}</p>
{{/translation}}

"""#),
        (#"partials/trust.mustache"#, #"""
<div><dt class="vh">{{words.trust}}</dt><dd class="line">
{{#freshness}}
{{> partials/freshness-line}}
{{/freshness}}
</dd></div>

"""#),
        (#"partials/xref.mustache"#, #"""
{{#isInward}}<a class="xref" href="{{href}}">{{> partials/title}}<span class="pr"> ({{pageWord}} <span class="pn">{{pageNumber}}</span>)</span></a>{{/isInward}}{{^isInward}}{{#href}}<a href="{{href}}">{{> partials/title}}</a>{{/href}}{{^href}}{{> partials/title}}{{/href}}{{/isInward}}
"""#),
        (#"people.mustache"#, #"""
{{< layout}}
{{$bodyClass}}people{{/bodyClass}}
{{$styles}}
<link rel="stylesheet" href="{{styles.text}}">
<link rel="stylesheet" href="{{styles.page}}">
<link rel="stylesheet" href="{{styles.desk}}">
{{/styles}}
{{$main}}
<div class="head">
<h1>{{title}}</h1>
<p class="lead">{{words.peopleLead}}</p>
{{> partials/problems}}
</div>
<div class="content">
{{#body}}
<article class="prose"{{#textLang}} lang="{{textLang}}"{{/textLang}}>
{{{body}}}
</article>
{{/body}}
<ul class="cards">
{{#teams}}
<li class="card">
<h2 class="side side-{{side}}"><a href="{{href}}">{{title}}</a></h2>
<p class="line meta"><span>{{sideTitle}}</span> <span>{{#ownsText}}{{words.owns}} {{ownsText}}{{/ownsText}}{{^ownsText}}{{words.ownsNothingYet}}{{/ownsText}}</span>{{#dueText}} <span class="fresh fresh-due">{{dueText}}</span>{{/dueText}}</p>
<ul class="members">
{{#members}}
<li><a href="{{href}}">{{title}}</a>{{#jobTitle}} <span class="meta">{{jobTitle}}</span>{{/jobTitle}}{{#ownsText}} <span class="meta">{{words.owns}} {{ownsText}}</span>{{/ownsText}}{{#dueText}} <span class="fresh fresh-due">{{dueText}}</span>{{/dueText}}</li>
{{/members}}
</ul>
{{^members}}
<p class="none">{{words.noMembers}}</p>
{{/members}}
</li>
{{/teams}}
</ul>
{{^teams}}
<p class="empty">{{words.noTeams}}</p>
{{/teams}}
{{#unowned}}
<section aria-labelledby="pb-unowned">
<h2 id="pb-unowned">{{words.unowned}} <span class="count">{{countText}}</span></h2>
<ul class="gaps">
{{#items}}
<li><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></li>
{{/items}}
</ul>
</section>
{{/unowned}}
</div>
{{/main}}
{{/layout}}

"""#),
        (#"person.mustache"#, #"""
{{< layout}}
{{$bodyClass}}desk-page owner{{/bodyClass}}
{{$styles}}
<link rel="stylesheet" href="{{styles.text}}">
<link rel="stylesheet" href="{{styles.page}}">
<link rel="stylesheet" href="{{styles.desk}}">
{{/styles}}
{{$main}}
<div class="head">
<p class="eyebrow"><span class="side side-{{side}}">{{sideTitle}}</span></p>
<h1>{{title}}</h1>
{{#description}}
<p class="lead">{{description}}</p>
{{/description}}
<p class="line">
{{#jobTitle}}
<span>{{jobTitle}}</span>
{{/jobTitle}}
{{#contactHref}}
<a class="button" href="{{contactHref}}">{{contactTitle}}</a>
{{/contactHref}}
{{#team}}
<a class="chip" href="{{href}}">{{title}}</a>
{{/team}}
</p>
{{#isFormer}}
<p class="notice">{{words.leftUs}}</p>
{{/isFormer}}
{{> partials/problems}}
</div>
{{> partials/desk-of}}
{{/main}}
{{/layout}}

"""#),
        (#"print.mustache"#, #"""
<!doctype html>
<html lang="{{lang}}"{{#reservesNumberWidth}} class="reserves-number-width"{{/reservesNumberWidth}}>
<head>
<meta charset="utf-8">
{{#isSelfContained}}
<meta name="generator" content="{{generator}}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
{{/isSelfContained}}
{{^isSelfContained}}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'">
{{/isSelfContained}}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{{siteTitle}}</title>
{{#company}}
<meta name="author" content="{{company}}">
{{/company}}
{{#description}}
<meta name="description" content="{{description}}">
{{/description}}
{{#keywords}}
<meta name="keywords" content="{{keywords}}">
{{/keywords}}
<meta name="dcterms.created" content="{{asOf.iso}}">
{{^isSelfContained}}
<link rel="icon" type="image/svg+xml" href="{{icon}}">
<link rel="stylesheet" href="{{styles.print}}">
{{/isSelfContained}}
{{#isSelfContained}}
<style>
{{{printStyle}}}</style>
{{/isSelfContained}}
<style>
{{{pageRules}}}</style>
</head>
<body>
{{^isSelfContained}}
<nav class="screen-only" aria-label="{{words.playbook}}"><a href="{{root}}index.html">{{words.backToPlaybook}}</a> <span>{{words.toMakePDF}}</span></nav>
{{/isSelfContained}}
<header class="cover">
<div class="cover-title">
{{#coverLogo}}
<p class="cover-logo"><img src="{{coverLogo}}" alt=""></p>
{{/coverLogo}}
<p class="cover-kind">{{#company}}{{company}}{{/company}}{{^company}}{{words.playbook}}{{/company}}</p>
<h1>{{siteTitle}}</h1>
{{#description}}
<p class="cover-lead">{{description}}</p>
{{/description}}
</div>
<ol class="cover-path">
{{#moments}}
<li class="{{class}}">{{title}}</li>
{{/moments}}
</ol>
<dl class="cover-facts">
{{#selection}}
<div><dt>{{words.inThisCopy}}</dt><dd>{{selection}}</dd></div>
{{/selection}}
{{#audience}}
<div><dt>{{words.forAudience}}</dt><dd>{{audience}}</dd></div>
{{/audience}}
<div><dt>{{words.asOfDay}}</dt><dd><time datetime="{{asOf.iso}}">{{asOf.text}}</time></dd></div>
{{#version}}
<div><dt>{{words.version}}</dt><dd>{{version}}</dd></div>
{{/version}}
</dl>
</header>
<main>
{{#contents}}
<nav class="toc matter {{sheet}}" id="pb-toc" aria-labelledby="{{id}}">
{{! Browsers remember in a PDF file only where a link leads to. }}
<h1 id="{{id}}" data-bookmark="{{title}}">{{title}} <a class="anchor" href="#{{id}}" aria-hidden="true" tabindex="-1">#</a></h1>
<ol>
{{#entries}}
<li class="toc-part {{class}}"><a href="#{{id}}"><span class="tt">{{#number}}<b>{{number}}</b> {{/number}}{{title}}</span> <span class="pn">{{pageNumber}}</span></a>
<ol>
{{#chapters}}
{{> partials/book-line}}
{{/chapters}}
</ol></li>
{{/entries}}
</ol>
</nav>
{{/contents}}
{{#journeyMap}}
<section class="matter journey {{sheet}}" aria-labelledby="{{id}}">
<h1 id="{{id}}">{{title}}</h1>
<figure class="map" role="group" aria-label="{{words.pathAsDrawing}}">
{{{mapSVG}}}
</figure>
<table class="journey-table">
<caption>{{words.pathByStep}}</caption>
<thead><tr><th scope="col">{{words.stage}}</th><th scope="col">{{words.customerSays}}</th><th scope="col">{{words.pages}}</th><th scope="col">{{words.sharedAssets}}</th><th scope="col">{{words.gaps}}</th></tr></thead>
{{#journey}}
<tbody class="{{class}}">
<tr class="group"><th scope="rowgroup" colspan="5">{{> partials/xref}}{{#question}} <span class="question">{{question}}</span>{{/question}}</th></tr>
{{#stages}}
<tr><th scope="row">{{#number}}<b class="number">{{number}}</b> {{/number}}{{> partials/xref}}</th><td>{{customerSays}}</td><td>{{pageCount}}</td><td>{{sharedCount}}</td><td>{{gapCount}}</td></tr>
{{/stages}}
{{^stages}}
<tr><td class="empty" colspan="5">{{words.noStageOfItsOwn}}</td></tr>
{{/stages}}
</tbody>
{{/journey}}
</table>
{{#gaps}}
<h2 id="pb-gaps">{{words.whatIsMissing}}</h2>
<ul class="gaps">
{{#items}}
<li>{{text}}</li>
{{/items}}
</ul>
{{/gaps}}
</section>
{{/journeyMap}}
{{#parts}}
<div class="part {{class}}">
<section class="part-opening {{sheet}}" aria-labelledby="{{id}}">
<header class="part-head">
<p class="part-number">{{words.part}} {{number}}{{#acronym}} · {{acronym}}{{/acronym}}</p>
<h1 id="{{id}}" data-bookmark="{{number}} {{title}}">{{title}}{{#marks}} <span class="mark mark-{{class}}">{{label}}</span>{{/marks}}</h1>
{{#question}}
<p class="question">{{question}}</p>
{{/question}}
{{#definition}}
<p class="definition">{{definition}}</p>
{{/definition}}
</header>
{{#intro}}
{{#state}}
<p class="chapter-facts">{{> partials/book-state}}</p>
{{/state}}
<div class="prose">
{{{intro}}}
</div>
{{/intro}}
{{#lines}}
<ul class="stage-pages">
{{#items}}
{{> partials/book-line}}
{{/items}}
</ul>
{{/lines}}
{{#hasAssets}}
<section class="shared">
<h2>{{words.sharedAssets}}</h2>
<table class="assets">
<caption class="vh">{{words.sharedOfBoth}}</caption>
{{> partials/book-asset-head}}
{{#groups}}
<tbody>
<tr class="group"><th scope="rowgroup" colspan="4">{{title}}</th></tr>
{{#assets}}
{{> partials/book-asset-row}}
{{/assets}}
{{^assets}}
<tr><td class="empty" colspan="4">{{#oneSidedText}}{{words.groupOfOneSide}} {{oneSidedText}}.{{/oneSidedText}}{{^oneSidedText}}{{words.groupEmpty}}{{/oneSidedText}}</td></tr>
{{/assets}}
</tbody>
{{/groups}}
</table>
{{#oneSided}}
<h2>{{title}}</h2>
<table class="assets">
<caption class="vh">{{title}}</caption>
{{> partials/book-asset-head}}
<tbody>
{{#assets}}
{{> partials/book-asset-row}}
{{/assets}}
</tbody>
</table>
{{/oneSided}}
</section>
{{/hasAssets}}
</section>
{{#chapters}}
<section class="chapter{{#stage}} stage-opening{{/stage}} {{sheet}}" aria-labelledby="{{id}}">
<h2 class="chapter-title" id="{{id}}" data-bookmark="{{number}} {{title}}"{{#lang}} lang="{{lang}}"{{/lang}}><span class="chapter-number">{{number}}</span> {{title}}{{#marks}} <span class="mark mark-{{class}}">{{label}}</span>{{/marks}}</h2>
{{#stage}}
{{#customerSays}}
<p class="question"><span class="label">{{words.customerSays}}</span> <q>{{customerSays}}</q></p>
{{/customerSays}}
{{#state}}
<p class="chapter-facts"><span>{{words.stage}} {{stageNumber}}</span> {{> partials/book-state}}</p>
{{/state}}
{{^state}}
<p class="chapter-facts"><span>{{words.stage}} {{stageNumber}}</span></p>
{{/state}}
<dl class="chapter-fields">
{{#entry}}
<div><dt>{{words.comesInWhen}}</dt><dd>{{entry}}</dd></div>
{{/entry}}
{{#weDo}}
<div><dt>{{words.weDo}}</dt><dd>{{weDo}}</dd></div>
{{/weDo}}
{{#exit}}
<div><dt>{{words.movesOnWhen}}</dt><dd>{{exit}}</dd></div>
{{/exit}}
{{#goesBackTo}}
<div><dt>{{words.mayGoBackTo}}</dt>{{#items}}<dd>{{> partials/xref}}</dd>{{/items}}</div>
{{/goesBackTo}}
</dl>
{{/stage}}
{{^stage}}
{{> partials/book-facts}}
{{/stage}}
{{#body}}
<div class="prose"{{#lang}} lang="{{lang}}"{{/lang}}>
{{{body}}}
</div>
{{/body}}
{{#texts}}
<section class="asset-text" aria-labelledby="{{id}}">
<header class="asset-head">
<h3 id="{{id}}" data-bookmark="{{title}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}{{#marks}} <span class="mark mark-{{class}}">{{label}}</span>{{/marks}}</h3>
{{> partials/book-facts}}
</header>
<div class="prose"{{#lang}} lang="{{lang}}"{{/lang}}>
{{{body}}}
</div>
</section>
{{/texts}}
{{#stage}}
{{^body}}
<p class="empty">{{words.stageUndescribed}}</p>
{{/body}}
{{#pages}}
<ul class="stage-pages">
{{#items}}
{{> partials/book-line}}
{{/items}}
</ul>
{{/pages}}
{{^pages}}
<p class="empty">{{words.noPageOfStage}}</p>
{{/pages}}
{{/stage}}
</section>
{{/chapters}}
</div>
{{/parts}}
{{#governance}}
<section class="matter governance {{sheet}}" aria-labelledby="{{id}}">
<h1 id="{{id}}">{{title}}</h1>
<p class="matter-lead">{{words.governanceLead}}</p>
{{#intro}}
<div class="prose">
{{{intro}}}
</div>
{{/intro}}
{{#teams}}
<section class="team" aria-labelledby="{{id}}">
<h2 id="{{id}}">{{title}}</h2>
<p class="chapter-facts"><span>{{sideTitle}}</span>{{#lead}} <span>{{words.lead}}: {{lead}}</span>{{/lead}}{{#contact}} <span>{{contact}}</span>{{/contact}} <span>{{#ownsText}}{{words.ownsByName}} {{ownsText}}{{/ownsText}}{{^ownsText}}{{words.ownsNothingByName}}{{/ownsText}}</span></p>
{{#body}}
<div class="prose">
{{{body}}}
</div>
{{/body}}
{{> partials/book-owned}}
{{#members}}
<section class="person" aria-labelledby="{{id}}">
<h3 id="{{id}}">{{title}}</h3>
{{> partials/book-person}}
</section>
{{/members}}
</section>
{{/teams}}
{{#others}}
<section class="person" aria-labelledby="{{id}}">
<h2 id="{{id}}">{{title}}</h2>
{{> partials/book-person}}
</section>
{{/others}}
<section class="attention" aria-labelledby="pb-attention">
<h2 id="pb-attention">{{words.needsAttention}}</h2>
{{#attention}}
<h3>{{title}} <span class="count">{{countText}}</span></h3>
<ul class="refs">
{{#pages}}
<li>{{> partials/xref}} <span class="meta">{{#dueText}}{{dueText}} · {{/dueText}}{{#ownerText}}{{ownerText}}{{/ownerText}}{{^ownerText}}{{words.nobodyYet}}{{/ownerText}}</span></li>
{{/pages}}
</ul>
{{/attention}}
{{^attention}}
<p class="empty">{{words.nothingNeedsAttention}}</p>
{{/attention}}
{{#neverVerifiedText}}
<p class="meta">{{words.freshness-never-verified}}: {{neverVerifiedText}}.</p>
{{/neverVerifiedText}}
</section>
</section>
{{/governance}}
{{#agreements}}
<section class="matter agreements {{sheet}}" aria-labelledby="{{id}}">
<h1 id="{{id}}">{{title}}</h1>
<section aria-labelledby="pb-handoffs">
<h2 id="pb-handoffs">{{words.handoffs}}</h2>
{{#handoffs}}
<section class="agreement">
<h3>{{> partials/xref}}{{#marks}} <span class="mark mark-{{class}}">{{label}}</span>{{/marks}}</h3>
<p class="parties">{{#from}}{{from}}{{/from}}{{^from}}{{words.nobody}}{{/from}} → {{#to}}{{to}}{{/to}}{{^to}}{{words.nobody}}{{/to}}</p>
<dl class="chapter-fields">
{{#facts}}
{{> partials/book-fact}}
{{/facts}}
</dl>
</section>
{{/handoffs}}
{{^handoffs}}
<p class="empty">{{words.noHandoffs}}</p>
{{/handoffs}}
</section>
<section aria-labelledby="pb-promises">
<h2 id="pb-promises">{{words.promises}}</h2>
{{#promises}}
<section class="agreement">
<h3>{{> partials/xref}}{{#marks}} <span class="mark mark-{{class}}">{{label}}</span>{{/marks}}</h3>
<dl class="chapter-fields">
{{#facts}}
{{> partials/book-fact}}
{{/facts}}
</dl>
</section>
{{/promises}}
{{^promises}}
<p class="empty">{{words.noPromises}}</p>
{{/promises}}
</section>
</section>
{{/agreements}}
{{#glossary}}
<section class="matter glossary {{sheet}}" aria-labelledby="{{id}}">
<h1 id="{{id}}">{{title}}</h1>
{{#terms}}
<dl class="terms">
{{#items}}
<div><dt id="{{id}}">{{title}}{{#marks}} <span class="mark mark-{{class}}">{{label}}</span>{{/marks}}</dt>
<dd>
{{{definition}}}
{{#synonyms}}
<p class="meta">{{words.alsoCalled}}: {{synonyms}}</p>
{{/synonyms}}
{{#avoid}}
<p class="meta">{{words.betterNot}}: {{avoid}}</p>
{{/avoid}}
{{#ownerText}}
<p class="meta">{{words.owner}}: {{ownerText}}</p>
{{/ownerText}}
</dd></div>
{{/items}}
</dl>
{{/terms}}
{{^terms}}
<p class="empty">{{words.noTermsYet}}</p>
{{/terms}}
</section>
{{/glossary}}
{{#assetIndex}}
<section class="matter asset-index {{sheet}}" aria-labelledby="{{id}}">
<h1 id="{{id}}">{{title}}</h1>
{{#intro}}
<div class="prose">
{{{intro}}}
</div>
{{/intro}}
{{#assets}}
<table class="assets index">
<caption class="vh">{{words.assetsAndPlaces}}</caption>
<thead><tr><th scope="col">{{words.asset}}</th><th scope="col">{{words.group}}</th><th scope="col">{{words.usedBy}}</th><th scope="col">{{words.owner}}</th><th scope="col">{{words.verified}}</th><th scope="col">{{words.pages}}</th></tr></thead>
<tbody>
{{#items}}
<tr id="{{id}}"{{#isExpired}} class="is-expired"{{/isExpired}}><th scope="row"{{#lang}} lang="{{lang}}"{{/lang}}>{{#hasText}}{{> partials/xref}}{{/hasText}}{{^hasText}}{{title}}{{/hasText}}{{#marks}} <span class="mark mark-{{class}}">{{label}}</span>{{/marks}}
{{#addresses}}
<span class="address">{{.}}</span>
{{/addresses}}
</th><td>{{groupTitle}}{{#type}} <span class="meta">{{type}}</span>{{/type}}</td><td><span class="side side-{{use}}">{{useTitle}}</span>{{#users}} <span class="meta">{{users}}</span>{{/users}}</td><td>{{#ownerText}}{{ownerText}}{{/ownerText}}{{^ownerText}}{{words.nobodyYet}}{{/ownerText}}</td><td>{{#freshness}}<span class="fresh fresh-{{class}}">{{brief}}</span>{{/freshness}}</td><td class="uses" data-label="{{words.pages}}">{{> partials/book-uses}}</td></tr>
{{/items}}
</tbody>
</table>
{{/assets}}
{{^assets}}
<p class="empty">{{words.noAssetsYet}}</p>
{{/assets}}
</section>
{{/assetIndex}}
{{#termIndex}}
<section class="matter term-index {{sheet}}" aria-labelledby="{{id}}">
<h1 id="{{id}}">{{title}}</h1>
{{#letters}}
<section class="letter">
<h2>{{letter}}</h2>
<ul>
{{#entries}}
<li>{{#see}}{{title}}, {{words.see}} <a href="#{{id}}">{{see}}</a>{{/see}}{{^see}}{{title}} <a class="entry" href="#{{id}}"><span class="pn">{{pageNumber}}</span>{{#name}}<span class="cn">{{name}}</span>{{/name}}</a> {{> partials/book-uses}}{{/see}}</li>
{{/entries}}
</ul>
</section>
{{/letters}}
</section>
{{/termIndex}}
</main>
</body>
</html>

"""#),
        (#"redirect.mustache"#, #"""
<!doctype html>
<html lang="{{lang}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url={{href}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{{title}} – {{siteTitle}}</title>
<link rel="canonical" href="{{href}}">
<link rel="icon" type="image/svg+xml" href="{{icon}}">
<link rel="stylesheet" href="{{styles.truce}}">
</head>
<body class="redirect">
<main id="pb-main" class="wrap">
<h1><a href="{{href}}">{{title}}</a></h1>
</main>
</body>
</html>

"""#),
        (#"review.css"#, #"""
/* A review as one file: a quiet page in one sans-serif; colour only for what came and what went, never without a sign or a word. */

:root {
  color-scheme: light dark;
  --bg: light-dark(#fff, #11151c);
  --soft: light-dark(#f6f7f9, #181d26);
  --text: light-dark(#1a2028, #e6eaf0);
  --text-2: light-dark(#4a5563, #aab4c2);
  --link: light-dark(#0b57b0, #8ab8ff);
  --rule: light-dark(#d5dae1, #2c3441);
  --edge: light-dark(#7a8594, #7d8898);
  --focus: light-dark(#0b57b0, #ffd75e);
  --come: light-dark(#005d33, #7bc495);
  --come-wash: light-dark(#dff8e6, #0f2e1b);
  --gone: light-dark(#89312f, #ed9b94);
  --gone-wash: light-dark(#fdecea, #3b1c1a);
  --care: light-dark(#6c4806, #d8aa68);
  --care-wash: light-dark(#feedd7, #352206);
  --calm: light-dark(#01508d, #81b8f0);
  --calm-wash: light-dark(#e7f1fd, #12283e);
}

*, ::before, ::after { box-sizing: border-box; }
body { max-width: 60rem; margin: 0 auto; padding: 0 clamp(16px, 4vw, 32px) 64px; background: var(--bg); color: var(--text); font: 1rem/1.55 -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Arial, sans-serif; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
h1, h2, h3, p, ul, ol, pre { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2vw, 2.75rem); letter-spacing: -.022em; line-height: 1.12; font-weight: 700; }
h2 { font-size: 1.5rem; letter-spacing: -.012em; line-height: 1.2; font-weight: 650; }
h3 { font-size: 1.15rem; line-height: 1.3; font-weight: 650; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: 0; }
code { font: .9em ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; }
.vh, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; z-index: 9; margin: 8px; padding: 12px 16px; background: var(--bg); }
.eyebrow, .meta, .count, .label, .bottom, .entry code, .text code { color: var(--text-2); font-size: .875rem; }
.eyebrow, .label { font-weight: 600; }
.count { font-weight: 400; letter-spacing: 0; }
.lead { color: var(--text-2); max-width: 60ch; }
summary { min-height: 44px; padding: 10px 0; color: var(--link); cursor: pointer; }

/* Head */
.head { display: grid; gap: 16px; padding-top: 32px; }
.facts li { padding-block: 4px; }
.facts li:first-child { padding: 12px 16px; border-left: 4px solid var(--care); border-radius: 0 8px 8px 0; background: var(--care-wash); color: var(--care); font-weight: 650; }
.is-empty .facts li:first-child { border-color: var(--come); background: var(--come-wash); color: var(--come); }
.contents { padding: 16px 20px; border: 1px solid var(--rule); border-radius: 10px; }
.contents h2 { margin-bottom: 8px; font-size: 1rem; letter-spacing: 0; }
.contents a { display: inline-block; padding-block: 4px; }
.contents ol ol { padding-left: 20px; columns: 20rem auto; }

/* Lists */
.part { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); padding-top: 48px; }
.part > h3 { padding-top: 8px; color: var(--text-2); font-size: 1rem; }
.entry { padding-block: 10px; border-bottom: 1px solid var(--rule); }
.entry:last-child { border: 0; }
.entry p > * { margin-right: 8px; }
.name { font-weight: 650; }
.risk { padding: 0 6px; border: 1px solid var(--edge); border-radius: 6px; color: var(--text-2); font-size: .875rem; }
.details { padding: 4px 0 0 20px; }
.details li { padding-block: 2px; }
.value { white-space: pre-line; }
.value + .value::before { content: "; "; }
.label ~ .value + .value::before { content: ", "; }

/* What became of a thing: a word on its colour. */
.state { display: inline-block; padding: 0 10px; border-radius: 99px; background: var(--soft); color: var(--text-2); font-size: .875rem; font-weight: 600; white-space: nowrap; }
.state-added, .state-agreed, .state-checked { background: var(--come-wash); color: var(--come); }
.state-removed, .state-error { background: var(--gone-wash); color: var(--gone); }
.state-changed, .state-warning, .state-open, .state-outdated { background: var(--care-wash); color: var(--care); }
.state-moved, .state-note { background: var(--calm-wash); color: var(--calm); }

ins, del { padding: 0 .15em; border-radius: 3px; box-decoration-break: clone; }
ins { background: var(--come-wash); color: var(--come); text-decoration: underline 1px; text-underline-offset: .18em; }
del { background: var(--gone-wash); color: var(--gone); text-decoration: line-through 1px; }

/* A text with its changes */
.text { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); padding: 24px 0; border-top: 1px solid var(--rule); }
.notice { padding: 12px 16px; border-radius: 8px; background: var(--care-wash); color: var(--care); }
.prose {
  display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); max-width: 46rem;
  > *, details > * { max-width: 100%; }
  details { padding: 0 16px; border: 1px solid var(--rule); border-radius: 10px; }
  details > :not(summary) { margin-bottom: 12px; }
  summary { font-size: .875rem; }
  .heading { font-weight: 650; }
  .level-1, .level-2 { font-size: 1.25rem; line-height: 1.3; }
  .level-3 { font-size: 1.1rem; }
  .item { padding-left: 1.4em; }
  .depth-2.item { padding-left: 2.8em; }
  :is(.depth-3, .depth-4, .depth-5, .depth-6).item { padding-left: 4.2em; }
  .mark { color: var(--text-2); }
  .in-quotation, .in-alert, .in-footnote, .in-embed { padding-left: 20px; border-left: 3px solid var(--rule); }
  .rule { height: 0; border-top: 1px solid var(--rule); }
  .link { text-decoration: underline dotted var(--edge); }
  .image { font-style: italic; }
  .address { font-size: .875rem; }
  :is(p, pre):is(.added, .removed, .changed, .moved) { --bar: var(--edge); position: relative; &::before { content: ""; position: absolute; inset: 2px auto 2px -11px; width: 3px; border-radius: 3px; background: var(--bar); } }
  :is(p, pre).added { --bar: var(--come); }
  :is(p, pre).removed { --bar: var(--gone); }
  pre { padding: 12px 16px; border-radius: 10px; background: var(--soft); white-space: pre-wrap; code { color: inherit; } }
  .language { color: var(--text-2); font-size: .875rem; }
  table { width: 100%; border-collapse: collapse; }
  th, td { padding: 8px 16px 8px 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
  th { font-weight: 650; }
}
.bottom { padding-top: 48px; a { display: inline-block; padding: 4px 0; color: inherit; } }

@media (forced-colors: active) {
  .state, .risk { border: 1px solid; }
  ins, del { forced-color-adjust: none; background: Canvas; color: CanvasText; }
}
@media print {
  :root { color-scheme: light; font-size: 9.5pt; }
  @page { size: A4; margin: 20mm 18mm; }
  body { max-width: none; padding: 0; }
  .skip, .bottom a { display: none; }
  .state, ins, del, .facts li:first-child, .notice { print-color-adjust: exact; }
  details::details-content { content-visibility: visible; block-size: auto; }
  h2, h3 { break-after: avoid; }
  .entry, .prose > p, tr { break-inside: avoid; }
}

"""#),
        (#"review.mustache"#, #"""
<!doctype html>
<html lang="{{lang}}">
<head>
<meta charset="utf-8">
<meta name="generator" content="{{generator}}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>{{words.reviewTitle}} – {{siteTitle}}</title>
<style>
{{{style}}}</style>
</head>
<body{{#isEmpty}} class="is-empty"{{/isEmpty}}>
<a class="skip" href="#pb-main">{{words.skip}}</a>
<header class="head">
<p class="eyebrow">{{siteTitle}}</p>
<h1>{{words.reviewTitle}}</h1>
<ul class="facts">
{{#facts}}
<li>{{> partials/review-detail}}</li>
{{/facts}}
</ul>
{{#hasContents}}
<nav class="contents" aria-labelledby="pb-contents">
<h2 id="pb-contents">{{words.contents}}</h2>
<ol>
{{#sections}}
<li><a href="#{{id}}">{{title}}</a> <span class="count">{{count}}</span></li>
{{/sections}}
{{#texts}}
<li><a href="#pb-texts">{{words.reviewTexts}}</a> <span class="count">{{count}}</span>
<ol>
{{#items}}
<li><a href="#{{id}}">{{title}}</a></li>
{{/items}}
</ol></li>
{{/texts}}
</ol>
</nav>
{{/hasContents}}
</header>
<main id="pb-main" tabindex="-1">
{{#sections}}
<section class="part {{kind}}" aria-labelledby="{{id}}">
<h2 id="{{id}}">{{title}} <span class="count">{{count}}</span></h2>
{{#lead}}
<p class="lead">{{lead}}</p>
{{/lead}}
{{#groups}}
{{#isFolded}}
<details>
<summary>{{#title}}{{title}}{{/title}}{{^title}}{{words.reviewShowList}}{{/title}}</summary>
<ul class="entries">
{{#entries}}
{{> partials/review-entry}}
{{/entries}}
</ul>
</details>
{{/isFolded}}
{{^isFolded}}
{{#title}}
<h3>{{title}}</h3>
{{/title}}
<ul class="entries">
{{#entries}}
{{> partials/review-entry}}
{{/entries}}
</ul>
{{/isFolded}}
{{/groups}}
</section>
{{/sections}}
{{#texts}}
<section class="part" aria-labelledby="pb-texts">
<h2 id="pb-texts">{{words.reviewTexts}} <span class="count">{{count}}</span></h2>
<p class="lead">{{words.reviewLegend}}: <ins>{{words.reviewInserted}}</ins>, <del>{{words.reviewDeleted}}</del>.</p>
{{#items}}
<article class="text" aria-labelledby="{{id}}">
<h3 id="{{id}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</h3>
<p class="meta"><span class="state state-{{state}}">{{stateTitle}}</span> {{kind}} · <code>{{place}}</code></p>
{{#isRewritten}}
<p class="notice">{{words.reviewRewritten}}</p>
{{/isRewritten}}
<div class="prose"{{#lang}} lang="{{lang}}"{{/lang}}>
{{{prose}}}
</div>
</article>
{{/items}}
</section>
{{/texts}}
</main>
<footer class="bottom"><p>{{generator}} · <a href="#pb-main">{{words.backToTop}}</a></p></footer>
</body>
</html>

"""#),
        (#"search.mustache"#, #"""
{{< layout}}
{{$bodyClass}}search{{/bodyClass}}
{{$styles}}
<link rel="stylesheet" href="{{styles.glossary}}">
{{/styles}}
{{$scripts}}{{/scripts}}
{{$main}}
<div class="head">
<h1>{{title}}</h1>
</div>
<div class="content">
<div class="search-box" id="pb-search" data-label="{{words.searchPlaybook}}"></div>
<section class="all-names" aria-labelledby="pb-names">
<h2 id="pb-names">{{words.searchNames}}</h2>
<p class="intro">{{words.searchWithoutScript}} <a href="{{root}}print.html">{{words.printEdition}}</a></p>
<nav class="alphabet" aria-label="{{words.letters}}">
<ul>
{{#letters}}
<li><a href="#{{id}}">{{letter}}</a></li>
{{/letters}}
</ul>
</nav>
{{#letters}}
<section class="letter">
<h3 id="{{id}}">{{letter}}</h3>
<ul class="names">
{{#names}}
<li><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a>{{#lang}} <span class="lang"><span class="vh">{{words.language}}: </span>{{lang}}</span>{{/lang}} <span class="meta">{{kind}}</span></li>
{{/names}}
</ul>
</section>
{{/letters}}
</section>
</div>
{{/main}}
{{/layout}}

"""#),
        (#"stage.mustache"#, #"""
{{< layout}}
{{$bodyClass}}desk-page stage {{stage.class}}{{/bodyClass}}
{{$styles}}
<link rel="stylesheet" href="{{styles.text}}">
<link rel="stylesheet" href="{{styles.page}}">
<link rel="stylesheet" href="{{styles.desk}}">
{{/styles}}
{{$main}}
{{#stage}}
<div class="head band">
<p class="eyebrow">{{#number}}<b class="number">{{number}}</b>{{/number}}{{words.stage}}</p>
<h1>{{title}}</h1>
{{#customerSays}}
<p class="question"><span class="label">{{words.customerSays}}</span> <q>{{customerSays}}</q></p>
{{/customerSays}}
{{/stage}}
<p class="line">
{{#moment}}
<span>{{words.moment}}: <a href="{{href}}">{{title}}</a></span>
{{/moment}}
{{#owner}}
<span>{{words.owner}}: {{> partials/party}}</span>
{{/owner}}
</p>
{{> partials/problems}}
</div>
<details class="toc-fold">
<summary>{{words.onThisPage}}</summary>
<nav aria-label="{{words.onThisPage}}">
<ul>
{{#hasCustomer}}
<li><a href="#pb-customer">{{words.customerDoes}}</a></li>
{{/hasCustomer}}
<li><a href="#pb-pages">{{words.weDo}}</a></li>
<li><a href="#pb-assets">{{words.weUse}}</a></li>
{{#handoffs}}
<li><a href="#pb-handoffs">{{words.handoffs}}</a></li>
{{/handoffs}}
{{#gaps}}
<li><a href="#pb-gaps">{{words.gaps}}</a></li>
{{/gaps}}
</ul>
</nav>
</details>
<div class="content">
<div class="thirds">
{{#hasCustomer}}
<section aria-labelledby="pb-customer">
<h2 id="pb-customer">{{words.customerDoes}}</h2>
{{#entry}}
<p><b class="label">{{words.comesInWhen}}</b> {{entry}}</p>
{{/entry}}
{{#body}}
<div class="prose"{{#textLang}} lang="{{textLang}}"{{/textLang}}>
{{{body}}}
</div>
{{/body}}
{{^body}}
<p class="empty">{{words.stageUndescribed}} {{words.describeStage}}</p>
{{/body}}
{{#exit}}
<p><b class="label">{{words.movesOnWhen}}</b> {{exit}}</p>
{{/exit}}
{{#goesBackTo}}
<p><b class="label">{{words.mayGoBackTo}}</b></p>
<p class="line">
{{#items}}
{{> partials/stage-chip}}
{{/items}}
</p>
{{/goesBackTo}}
</section>
{{/hasCustomer}}
<section aria-labelledby="pb-pages">
<h2 id="pb-pages">{{words.weDo}}{{#pages}} <span class="count">{{countText}}</span>{{/pages}}</h2>
{{#weDo}}
<p class="intro">{{weDo}}</p>
{{/weDo}}
{{#pages}}
{{> partials/page-list}}
{{/pages}}
{{^pages}}
<p class="empty">{{words.noPageOfStage}}</p>
{{/pages}}
</section>
<section aria-labelledby="pb-assets">
<h2 id="pb-assets">{{words.weUse}}{{#assets}} <span class="count">{{countText}}</span>{{/assets}}</h2>
{{#assets}}
<ul class="asset-list">
{{#items}}
<li{{#isExpired}} class="is-expired"{{/isExpired}}>
<a class="asset-title" href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a>
<p class="line"><span class="meta">{{#type}}{{type}}{{/type}}{{^type}}{{groupTitle}}{{/type}}</span> <span class="side side-{{use}}">{{useTitle}}</span>
{{#freshness}}
{{> partials/freshness-brief}}
{{/freshness}}
{{#status}}{{#isNotable}}<span class="status status-{{class}}">{{label}}</span>{{/isNotable}}{{/status}}
</p>
{{#open}}
<p class="actions"><a class="open" href="{{href}}">{{words.open}}<span class="vh"> {{title}}</span></a></p>
{{/open}}
</li>
{{/items}}
</ul>
{{/assets}}
{{^assets}}
<p class="empty">{{words.nothingUsed}}</p>
{{/assets}}
</section>
</div>
{{#handoffs}}
<section aria-labelledby="pb-handoffs">
<h2 id="pb-handoffs">{{words.handoffs}} <span class="count">{{countText}}</span></h2>
{{> partials/handoff-list}}
</section>
{{/handoffs}}
{{#gaps}}
<section aria-labelledby="pb-gaps">
<h2 id="pb-gaps">{{words.gaps}} <span class="count">{{countText}}</span></h2>
{{> partials/gap-list}}
</section>
{{/gaps}}
<nav class="turn" aria-label="{{words.stagesAround}}">
{{#previous}}
<a rel="prev" class="{{class}}" href="{{href}}"><span class="meta">{{words.comesFrom}}</span>{{#number}}<b class="number">{{number}}</b>{{/number}}{{title}}</a>
{{/previous}}
{{#next}}
<a rel="next" class="{{class}}" href="{{href}}"><span class="meta">{{words.goesOnTo}}</span>{{#number}}<b class="number">{{number}}</b>{{/number}}{{title}}</a>
{{/next}}
</nav>
</div>
{{/main}}
{{/layout}}

"""#),
        (#"team.mustache"#, #"""
{{< layout}}
{{$bodyClass}}desk-page owner{{/bodyClass}}
{{$styles}}
<link rel="stylesheet" href="{{styles.text}}">
<link rel="stylesheet" href="{{styles.page}}">
<link rel="stylesheet" href="{{styles.desk}}">
{{/styles}}
{{$main}}
<div class="head">
<p class="eyebrow"><span class="side side-{{side}}">{{sideTitle}}</span></p>
<h1>{{title}}</h1>
{{#description}}
<p class="lead">{{description}}</p>
{{/description}}
<p class="line">
{{#contactHref}}
<a class="button" href="{{contactHref}}">{{contactTitle}}</a>
{{/contactHref}}
{{#lead}}
<span>{{words.lead}}: <a href="{{href}}">{{title}}</a></span>
{{/lead}}
{{#members}}
<span>{{words.people}}:{{#items}} <a href="{{href}}">{{title}}</a>{{/items}}</span>
{{/members}}
</p>
{{> partials/problems}}
</div>
{{> partials/desk-of}}
{{/main}}
{{/layout}}

"""#),
        (#"translations.mustache"#, #"""
{{< layout}}
{{$bodyClass}}wide translations{{/bodyClass}}
{{$main}}
<div class="head">
<h1>{{title}}</h1>
<p class="lead">{{words.translationsLead}}</p>
<dl class="badges">
{{#totals}}
<div><dt>{{name}}</dt>
{{#counts}}
<dd><span class="translation translation-{{state}}">{{label}}: {{value}}</span></dd>
{{/counts}}
</div>
{{/totals}}
</dl>
</div>
<div class="content">
<div class="table-wide">
<table class="translations">
<caption class="vh">{{words.translationsLead}}</caption>
<thead><tr><th scope="col">{{words.page}}</th>{{#totals}}<th scope="col">{{name}}</th>{{/totals}}<th scope="col">{{words.translationVersion}}</th></tr></thead>
<tbody>
{{#rows}}
<tr>
<th scope="row"><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></th>
{{#versions}}
<td data-label="{{name}}"><span class="translation translation-{{state}}">{{label}}</span>{{#file}} <span class="meta">{{file}}</span>{{/file}}</td>
{{/versions}}
<td data-label="{{words.translationVersion}}"><code>{{sourceVersion}}</code></td>
</tr>
{{/rows}}
</tbody>
</table>
</div>
</div>
{{/main}}
{{/layout}}

"""#),
    ]
}
