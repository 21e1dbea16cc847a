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
<p class="notice">{{words.replacedBy}}: <a href="{{href}}">{{title}}</a></p>
{{/replacedBy}}
{{#replaces}}
<p class="meta">{{words.replaces}}: <a href="{{href}}">{{title}}</a></p>
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
<div><dt>{{words.itPromises}}</dt>{{#items}}<dd><a href="{{href}}">{{title}}</a></dd>{{/items}}</div>
{{/promises}}
{{#proves}}
<div><dt>{{words.itProves}}</dt>{{#items}}<dd><a href="{{href}}">{{title}}</a></dd>{{/items}}</div>
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
<label><input type="radio" name="pb-moment" value="" checked>{{words.all}}</label>
{{#navigation.moments}}
<label class="{{class}}"><input type="radio" name="pb-moment" value="in-{{class}}">{{acronym}}</label>
{{/navigation.moments}}
</fieldset>
<fieldset><legend>{{words.group}}</legend>
<label><input type="radio" name="pb-group" value="" checked>{{words.all}}</label>
{{#groups}}
<label><input type="radio" name="pb-group" value="g-{{id}}">{{title}}</label>
{{/groups}}
</fieldset>
<fieldset><legend>{{words.usedBy}}</legend>
<label><input type="radio" name="pb-use" value="" checked>{{words.all}}</label>
{{#uses}}
<label><input type="radio" name="pb-use" value="u-{{id}}"><span class="side side-{{id}}">{{title}}</span></label>
{{/uses}}
</fieldset>
<fieldset><legend>{{words.verified}}</legend>
<label><input type="radio" name="pb-verified" value="" checked>{{words.all}}</label>
<label><input type="radio" name="pb-verified" value="f-current">{{words.inDate}}</label>
<label><input type="radio" name="pb-verified" value="f-due">{{words.dueSoon}}</label>
<label><input type="radio" name="pb-verified" value="f-overdue">{{words.overdue}}</label>
<label><input type="radio" name="pb-verified" value="f-never">{{words.neverVerified}}</label>
<label><input type="radio" name="pb-verified" value="f-expired">{{words.expired}}</label>
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
th .button { min-height: 32px; padding: 4px 0; border-color: transparent; background: none; color: inherit; text-align: left; overflow-wrap: normal; &::after { content: "↕" / ""; margin-left: 4px; } [aria-sort=ascending] > &::after { content: "↑" / ""; } [aria-sort=descending] > &::after { content: "↓" / ""; } }
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
@media print { .filters { display: none; } }

"""#),
        (#"assets/catalogue.js"#, #"""
// Comforts of the catalogue: count what a filter leaves, keep the choice in the address, take it back, sort, print. The filters
// themselves need no script.
"use strict";
for (const table of truce.all(".catalogue .assets")) {
  const { words, all, addButton, addCopyButton } = truce;
  const [shown, tools, none] = all(".shown, .shown-tools, .none-shown");
  const rows = all(".asset");
  const choices = all(".filters input");
  const total = shown.textContent;

  const update = () => {
    const count = rows.filter((row) => getComputedStyle(row).display !== "none").length;
    const chosen = choices.filter((choice) => choice.checked && choice.value);
    shown.textContent = count < rows.length ? `${total} · ${words.shown}: ${count}` : total;
    none.style.display = count ? "" : "block";
    clear.hidden = !chosen.length;
    history.replaceState(null, "", `?${new URLSearchParams(chosen.map(({ name, value }) => [name.slice(3), value]))}`);
  };
  const choose = (query) => {
    for (const choice of choices) {
      choice.checked = choice.value === (query.get(choice.name.slice(3)) ?? "");
      choice.onchange = update;
    }
    update();
  };

  const clear = addButton(tools, () => choose(new Map()), words.clear);
  addCopyButton(tools, () => location.href, "", words.link);
  addButton(tools, print, words.print);

  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const head of all("thead th:not(:last-child)", table)) {
    const cell = (row) => row.cells[head.cellIndex];
    const key = (row) => cell(row).querySelector("[data-due]")?.dataset.due ?? cell(row).textContent.trim();
    const act = () => {
      const isUp = head.ariaSort !== "ascending";
      rows.sort((one, other) => compare(key(one), key(other)) * (isUp ? 1 : -1));
      table.tBodies[0].append(...rows);
      for (const { parentElement } of all("th > button", table)) parentElement.ariaSort = null;
      head.ariaSort = isUp ? "ascending" : "descending";
    };
    addButton(head, act, ...head.childNodes);
  }
  choose(new URLSearchParams(location.search));
}

"""#),
        (#"assets/glossary.css"#, #"""
/* Glossary */
.alphabet { ul { display: flex; flex-wrap: wrap; gap: 4px; } a { min-width: 40px; padding: 0; justify-content: center; } }
.glossary .content { gap: 16px; }
.letter { border-top: 1px solid var(--rule); padding-top: 8px; > h2 { color: var(--text-2); } }
.entry { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px 48px; padding-block: 12px; scroll-margin-top: 16px; .mini { gap: 4px; font-size: .875rem; div { display: flex; flex-wrap: wrap; gap: 0 8px; } dd { min-height: 24px; &:not(:last-child)::after { content: ","; } } a { padding-block: 4px; } } & + & { border-top: 1px solid var(--rule); } &:target { box-shadow: 0 0 0 12px var(--wash); } }

@media screen and (min-width: 60rem) {
  .content > .letter { display: grid; grid-template-columns: 4rem minmax(0, 1fr); > h2 { padding-top: 8px; } }
  .entry { grid-template: auto 1fr / minmax(0, 1fr) 18rem; .mini { grid-column: 2; grid-row: 1 / 3; } }
}
@media print { .alphabet { display: none; } }

"""#),
        (#"assets/home.css"#, #"""
/* Home */
.home { .strip { display: none; } .head { padding-top: 32px; } }
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
.map-picture { overflow-x: clip; }
.needs { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; h2 { margin-right: 8px; font-size: 1.15rem; } summary { list-style: none; &::after { content: "+" / ""; margin-left: 8px; } } [open] { flex-basis: 100%; summary { background: var(--text); color: var(--bg); } } [open] summary::after { content: "–" / ""; } ul { columns: 16rem; padding: 12px 4px; } }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr)); border-block: 1px solid var(--rule); div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 16px 16px 16px 0; } dd { font-size: 2rem; font-weight: 700; line-height: 1.2; letter-spacing: -.02em; } a { color: inherit; text-decoration-color: var(--edge); } }
.columns, .panels { display: grid; gap: 40px 64px; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); align-items: start; }
.panel .empty { margin-top: 16px; }

@media print, (max-width: 72rem) {
  .map-picture { display: none; }
  .map-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 16px 24px; > li { padding: 12px 0; border-top: 4px solid var(--solid); } ol { display: grid; gap: 8px; margin-top: 8px; } a { color: var(--text); text-decoration-color: var(--edge); } .meta, .feeds, q { color: var(--ink); } }
}
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
        (#"assets/keys.js"#, #"""
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

"""#),
        (#"assets/page.css"#, #"""
/* Around the text of a page: its contents, the tables of assets, the way on. */
.toc, .toc-fold { a { display: block; padding: 4px 0; color: var(--text); text-decoration: none; } .is-sub a { padding-left: 16px; color: var(--text-2); } [aria-current] { font-weight: 650; box-shadow: -12px 0 var(--bg), -14px 0 var(--text); } }
.toc { display: none; }
.toc-fold { border-block: 1px solid var(--rule); summary { display: flex; justify-content: space-between; font-weight: 600; &::after { content: "+" / ""; font-size: 1.5rem; font-weight: 400; } } &[open] summary::after { content: "–" / ""; } ul { padding-bottom: 12px; } a { padding-block: 8px; } }
.agreement { padding-bottom: 24px; border-bottom: 1px solid var(--rule); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 16px; .alert { margin: 0; } }
.commitments:is(ul) { padding-left: 1.2em; list-style: disc; li + li { margin-top: 4px; } .none { list-style: none; margin-left: -1.2em; } }
.turn {
  display: flex; flex-wrap: wrap; gap: 16px;
  &:not(:has(a)) { display: none; }
  a { flex: 1 1 16rem; padding: 16px 20px; border: 1px solid var(--rule); border-radius: 10px; color: var(--text); font-weight: 650; text-decoration: none; &:hover { border-color: var(--text); } }
  .meta { font-weight: 400; }
  [rel=next] { text-align: right; }
}

.assets {
  table-layout: fixed; min-width: 50rem; overflow-wrap: anywhere; hyphens: auto;
  thead th { width: 16%; &:first-child { width: auto; } &:nth-child(3) { width: 15%; } &:nth-child(4) { width: 7%; } &:nth-child(5) { width: 14%; } &:nth-child(6) { width: 7%; } &:last-child { width: 11rem; padding-right: 0; } }
  .asset-title { font-weight: 650; }
  td { font-size: .875rem; }
  td:last-child { padding-right: 0; }
  .fresh { white-space: normal; }
  .use:has(+ .users > li) { display: none; }
}
.users > li { display: inline-block; margin-right: 8px; }
.open, .assets .copy, .asset-list .open { min-height: 28px; padding: 0 12px; background: none; color: var(--link); font-weight: 400; }
.actions > * { margin: 0 4px 4px 0; }
.asset-place:not(:first-child)::before { content: "· "; }
.asset-group:has(+ .asset-type)::after { content: ": "; }
.by-group .asset-group:has(+ .asset-type) { display: none; }
.difference { max-width: 38rem; svg { display: block; width: 100%; height: 12px; border-radius: 6px; } ul { margin-top: 8px; font-size: .875rem; } }
.use-both { fill: var(--text); }
.use-marketing { fill: var(--edge); }
.use-sales { fill: var(--rule); }
.preview:is(pre) { max-height: 20rem; overflow: auto; padding: 16px; border-radius: 10px; background: var(--soft); font-size: .875rem; }
.group th { padding-top: 24px; font-size: 1.15rem; font-weight: 650; border-color: var(--edge); }
.empty-row td { color: var(--text-2); }

@media screen and (min-width: 60rem) {
  .toc-fold { display: none; }
  .toc { display: block; }
  .reading main:has(> .toc) { grid-template-columns: 11rem minmax(0, 1fr); column-gap: 48px; > * { grid-column: 2; } > .head { grid-column: 1 / -1; } > .toc { grid-column: 1; grid-row: 2; position: sticky; top: 24px; align-self: start; max-height: calc(100vh - 48px); overflow-y: auto; } }
  .moment .toc { display: flex; align-items: baseline; gap: 24px; padding-bottom: 8px; border-bottom: 1px solid var(--rule); ul { display: flex; flex-wrap: wrap; gap: 0 24px; } }
  .asset-page .head ~ .content { grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 56px; > .content { gap: 40px; align-content: start; } }
}
@media screen and (max-width: 54rem) {
  .assets { min-width: 0; }
  .turn [rel=next] { text-align: left; }
}
@media print {
  .toc, .toc-fold, .turn { display: none; }
  .assets { min-width: 0; th, td { padding: 1.2mm 2mm 1.2mm 0; } thead th { width: 19%; &:nth-child(4) { width: 9%; } &:nth-child(5) { width: 16%; } &:nth-child(6) { width: 8%; } &:last-child { width: 0; } } }
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
.meta, .empty, .address, .chapter-facts, .parties, .label, figcaption { color: var(--quiet); font-size: 9pt; line-height: 12pt; font-weight: 400; }
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
figcaption { break-after: avoid; }

.email figcaption, .email-head { margin-bottom: var(--half); padding-bottom: var(--half); border-bottom: .2mm solid var(--rule); font-size: 10.5pt; line-height: 15pt; color: var(--text); }
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
  body { max-width: 46rem; margin: 0 auto; padding: 0 clamp(16px, 4vw, 40px) 96px; }
  table, .chapter-fields, .footnotes, .governance .refs { font-size: 15px; line-height: 22px; }
  .meta, .empty, .address, .chapter-facts, .parties, .label, figcaption, .alert-title, .embed-source, .email-fields { font-size: 14px; line-height: 20px; }
  .assets.index { font-size: 13px; line-height: 18px; :is(.meta, .address) { font-size: inherit; line-height: inherit; } }
  .screen-only { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 24px; padding: 12px 0; font-size: 15px; a { padding: 4px 0; } }
  .cover { height: auto; padding: clamp(40px, 9vw, 88px) clamp(20px, 6vw, 56px) 32px; background: #14263f; }
  .cover-title, .cover-path, .cover-facts { position: static; }
  .cover h1 { font-size: clamp(28px, 7vw, 52px); }
  .cover-path { margin: 40px 0 32px; padding: 0 8px; }
  .cover-facts, .cover-facts dt { color: #d5deea; }
  .matter, .part-opening { margin-top: 96px; }
  .chapter { margin-top: 64px; }
  .toc a { padding-block: 2px; }
  .table, .map { overflow-x: auto; }
  .journey-map { min-width: 40rem; }
  .term { text-decoration: underline dotted 1px #8a939f; }
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
  :is(.toc, .stage-pages) a:not(:has(> .pn:empty)) { z-index: 0; padding-right: 14mm; }
  :is(.toc, .stage-pages) a:not(:has(> .pn:empty))::before { content: ""; position: absolute; z-index: -1; left: 13mm; right: 0; bottom: 4pt; border-bottom: .7pt dotted var(--edge); }
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
        (#"assets/scheme.js"#, #"""
// Light or dark as the reader chose it here, set before anything is drawn; without a choice the system decides.
"use strict";
try {
  document.documentElement.dataset.theme = localStorage.getItem(`${document.currentScript.dataset.site}:scheme`) ?? "auto";
} catch {}

"""#),
        (#"assets/text.css"#, #"""
/* What the Markdown renderer writes */
.prose {
  > h2 { margin-top: 24px; }
  > h3 { margin-top: 12px; }
  > :first-child { margin-top: 0; }
  ul, ol { padding-left: 1.4em; }
  li + li, li > ul, li > ol { margin-top: 4px; }
  .task { list-style: none; margin-left: -1.4em; input { margin: 0 .4em 0 0; } > :is(ul, ol) { margin-left: 1.4em; } }
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
// Comforts of reading: copy what is to be said and sent, see which section is being read, take away a definition that covers the text.
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
}

"""#),
        (#"assets/theme.js"#, #"""
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
.m3 { --tint: light-dark(#dcf7f1, #002e27); --line: light-dark(#07a490, #087264); --solid: light-dark(#098474, #21b5a0); --ink: light-dark(#075a4f, #6dc6b5); }
.m4 { --tint: light-dark(#ffebea, #3b1c1c); --line: light-dark(#d57576, #9a4f51); --solid: light-dark(#911e2c, #ffb7b5); --ink: light-dark(#833337, #ea9f9e); }
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
.lead { font-size: clamp(1.125rem, 1.05rem + .3vw, 1.2rem); line-height: 1.5; }
.eyebrow, .label { font-weight: 600; }
.label, .assets .meta, .gaps .meta, .turn .meta { display: block; }
.count { font-weight: 400; letter-spacing: 0; white-space: nowrap; margin-left: .35em; }
.lead, .empty, .intro { max-width: 60ch; }
.empty { padding: 16px 20px; border: 1px dashed var(--edge); border-radius: 10px; }
.line, .badges, .facts, .badges div, .facts div { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; }
.inline > li { display: inline; &:not(:last-child)::after { content: ", "; } }
.button, .filters label, .chip, .open, .alphabet a { display: inline-flex; align-items: center; min-height: 40px; padding: 4px 16px; border: 1px solid var(--edge); border-radius: 8px; color: var(--text); font-size: .875rem; line-height: 1.3; text-decoration: none; cursor: pointer; &:hover { border-color: var(--text); } }
.button { background: var(--bg); font-family: inherit; font-weight: 600; }
.notice { padding: 12px 16px; border-radius: 8px; }
.notice a, .banner a { color: inherit; }

/* Top and bottom of every page */
.top { padding-top: 8px; border-bottom: var(--accent-width, 1px) solid var(--accent, var(--rule)); }
.top-row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 16px; }
.brand, .desk a, .menu a, summary:not(.prose *) { display: inline-flex; align-items: center; min-height: 44px; color: var(--text); text-decoration: none; }
.brand { gap: 12px; font-weight: 700; letter-spacing: -.01em; }
.desk ul { display: flex; gap: 24px; }
:is(.desk, .strip, .toc, .choices) a:hover { text-decoration: underline; }
.languages ul { display: flex; gap: 4px 16px; flex-wrap: wrap; }
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
.history { summary { min-height: 24px; cursor: pointer; } ul { display: block; padding-bottom: 8px; } }
.tools, .scheme { display: flex; flex-wrap: wrap; gap: 4px 16px; }
.tools { flex-basis: 100%; padding-top: 12px; .button { padding-inline: 12px; font-weight: 400; } }
.scheme { gap: 0; .button { margin-right: -1px; border-radius: 0; &:first-child { border-radius: 8px 0 0 8px; } &:last-child { border-radius: 0 8px 8px 0; } } }
[aria-pressed=true] { background: var(--text); color: var(--bg); }
@media (scripting: enabled) { .tools, .shown-tools { min-height: 52px; } }
dialog { max-width: min(34rem, 100% - 32px); padding: 24px; border: 1px solid var(--edge); border-radius: 10px; background: var(--bg); color: var(--text); &::backdrop { background: rgb(0 0 0 / .5); } div { display: flex; gap: 16px; } dt { flex: 0 0 5rem; } h2, dl, label { display: block; margin-bottom: 16px; } }

/* Head, rail, content */
main, .head, .content, .content > section, .content > .content > section, .thirds, .thirds > section, .prose, .card, .mini, .panels { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; align-content: start; }
main { gap: 32px; padding-bottom: 64px; }
.head { gap: 12px; justify-items: start; padding-top: 8px; }
.content { gap: 48px; }
.prose > :not(.table), .summary, .mentions q, .notice { max-width: 38rem; }
.moment, .stage { .top { border-bottom: 3px solid var(--solid); } .crumbs { color: var(--ink); } }
.band, .moment .crumbs, .stage .crumbs { background: var(--tint); box-shadow: 0 0 0 100vmax var(--tint); clip-path: inset(0 -100vmax); }
.band {
  padding-block: 8px 24px; color: var(--ink);
  h1, .party, .question q { color: var(--text); }
  .eyebrow, .meta, .label, .lead, a:not(.party) { color: var(--ink); }
  .question { font-size: clamp(1.2rem, 1rem + 1.2vw, 1.75rem); line-height: 1.3; text-wrap: balance; }
  .label { letter-spacing: 0; }
  .line { font-size: .875rem; }
}
.number { display: inline-grid; place-items: center; min-width: 1.9em; height: 1.9em; padding: 0 .45em; border-radius: .4em; background: var(--solid); color: var(--bg); font-size: .875rem; line-height: 1; vertical-align: .08em; margin-right: .55em; text-decoration: none; }
.badges, .facts { gap: 8px 20px; div { gap: 4px 8px; } }
.badges { padding-block: 4px; div, dd { display: flex; align-items: center; min-height: 24px; } .line { flex-wrap: wrap; gap: 4px 8px; } }
:is(.facts, .terms) dd:not(:last-child)::after { content: ", "; }
.terms a { padding-block: 3px; }
.terms { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: 16px 32px; dd { display: inline; } }

/* Marks */
.chip { gap: 8px; min-height: 28px; padding: 2px 10px; border-color: var(--line); background: var(--tint); color: var(--ink); &:has(.number) { padding-left: 3px; } .number { height: 1.6em; margin: 0; } }
.party, .side { display: inline-block; position: relative; padding-left: 1.35em; color: inherit; text-decoration-color: var(--edge); }
.party { min-height: 24px; }
.party, .side, .alert-marketing .alert-title, .alert-sales .alert-title { &::before { content: ""; position: absolute; left: 0; top: .36em; width: .85em; height: .85em; border: .11em solid; border-radius: 50%; background: linear-gradient(90deg, currentColor var(--from, 0%), transparent 0 var(--to, 100%), currentColor 0); } }
.side-marketing, .alert-marketing { --from: 50%; }
.side-sales, .alert-sales { --to: 50%; }
.side-joint, .side-both { --from: 100%; }
:is(h2, h3).side::before, :is(h2, h3) > .party::before { top: .2em; }
.fresh {
  display: inline-block; position: relative; padding: 1px 10px 1px 26px; border-radius: 99px; font-size: .875rem; line-height: 1.5; white-space: nowrap;
  &::before { content: "–"; position: absolute; left: 10px; font-weight: 700; }
}
.fresh-current::before { content: "✓"; }
.fresh-due::before { content: "◷"; }
.fresh-overdue::before { content: "!"; left: 12px; }
.fresh-expired::before { content: "×"; }
.fresh-never::before { content: "?"; }
.status, .lang { padding: 1px 8px; border: 1px solid var(--edge); border-radius: 6px; font-size: .875rem; line-height: 1.4; }
.status-draft { border-style: dashed; }
.lang { padding: 0 5px; text-transform: uppercase; color: var(--text-2); }
.is-expired .asset-title { text-decoration: line-through; color: var(--text-2); }

/* Tables */
.table-wide, .table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; overflow-wrap: break-word; }
caption { text-align: left; font-weight: 650; padding-bottom: 8px; }
th, td { padding: 8px 16px 8px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { padding-block: 8px; color: var(--text-2); font-size: .875rem; font-weight: 600; border-color: var(--edge); vertical-align: bottom; }
th.ta-r, td.ta-r { text-align: right; }
th.ta-c, td.ta-c { text-align: center; }
.asset-title, li > a { padding-block: 3px; }
.used summary, .map-table summary { min-height: 24px; cursor: pointer; color: var(--link); text-decoration: underline 1px; text-underline-offset: .18em; }
.used li { padding-block: 4px; font-size: .875rem; }
.report { td, th { padding-inline: 16px; } }

/* Lists and cards */
.pages, .due, .gaps, .mentions, .asset-list, .files { container-type: inline-size; > li { padding-block: 10px; border-bottom: 1px solid var(--rule); &:last-child { border: 0; } } .line { margin-top: 4px; font-size: .875rem; } }
.page-title, .due a:not(.party) { font-weight: 650; }
.pages > li > :first-child { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; }
.pages .summary { font-size: .875rem; }
.owned .party, .owner .due .party { display: none; }
@container (min-width: 52rem) { .pages > li { display: grid; grid-template-columns: 20rem minmax(0, 1fr) 22rem; gap: 4px 24px; align-items: baseline; > :last-child { grid-column: 3; margin: 0; justify-content: space-between; flex-direction: row; } > :nth-last-child(2):first-child { grid-column: span 2; } } }
@container (min-width: 28rem) { .due > li { display: flex; justify-content: space-between; gap: 16px; .line { margin: 0; } } }
.mentions q { display: block; color: var(--text-2); quotes: none; }
.gaps > li { padding-left: 1.6em; position: relative; &::before { content: ""; position: absolute; left: 0; top: 1.15em; width: .85em; height: .85em; border: 2px dashed var(--tone); } }
.members:has(li) { display: grid; gap: 4px; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 16px; }
.card { gap: 8px; padding: 20px; border: 1px solid var(--rule); border-radius: 10px; }
.card :is(h2, h3) a:not(.party), .stage-block h3 a { color: var(--text); text-decoration-color: var(--edge); }
.mini { gap: 8px; .card & div { display: flex; flex-wrap: wrap; gap: 0 8px; } .card & dd:not(:last-child)::after { content: ","; } }
.arrow::before { content: "→" / ""; }
.stage-block { padding-top: 12px; border-top: 3px solid var(--solid); h3 { margin-bottom: 4px; } q { margin-left: 8px; font-size: 1rem; font-weight: 400; } & + & { margin-top: 8px; } }
.thirds { gap: 40px; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); }
.thirds, .panel { h2 { padding-bottom: 8px; border-bottom: 2px solid; font-size: 1.15rem; } }
.card h2 { font-size: 1.15rem; letter-spacing: 0; }
.problems {
  width: 100%; padding-inline: 16px; border: 1px solid var(--tone); border-radius: 10px;
  summary { font-weight: 650; cursor: pointer; &::before { content: "!" / ""; margin-right: 8px; } }
  summary, .problem-error b { color: var(--tone); }
  li { padding-block: 8px; border-top: 1px solid var(--rule); }
}
.files > li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.preview img { border: 1px solid var(--rule); }

.choices a { display: block; max-width: 40rem; margin-bottom: 4px; padding: 14px 20px; background: var(--tint); color: var(--ink); text-decoration: none; }

.broken { text-decoration: underline wavy; &::after { content: " ⚠"; } }
code, kbd { font: .9em ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; padding: .1em .3em; border-radius: 4px; background: var(--soft); }
kbd { border: 1px solid var(--edge); }
mark { padding: 0 .15em; border-radius: 4px; }
.copy { position: absolute; top: 8px; right: 8px; min-height: 32px; padding: 4px 12px; .actions & { position: static; } }

/* Phones: the menu folds, tables become cards */
@media screen and (max-width: 54rem) {
  .desk, .strip { display: none; }
  .top { padding-block: 8px; }
  .top-row { position: relative; }
  .brand { padding-right: 5.5rem; }
  .menu { display: block; flex-basis: 100%; summary { position: absolute; top: 0; right: clamp(16px, 4vw, 32px); padding: 0 16px; border: 1px solid var(--edge); border-radius: 8px; font-weight: 600; } nav { padding-block: 12px; } a { display: flex; } }
  .menu-moments a { margin-bottom: 2px; padding-inline: 16px; background: var(--tint); color: var(--ink); }
  .assets, .cards-small {
    min-width: 0;
    &, tbody { display: block; }
    thead { position: absolute; clip-path: inset(50%); }
    tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
    th { grid-column: 1 / -1; }
    tbody tr:not(.group, .empty-row) { gap: 8px 16px; padding-block: 12px; border-bottom: 1px solid var(--rule); }
    tr:not(.group) > * { padding: 0; border: 0; }
    .group th { padding-bottom: 8px; }
    .empty-row td { padding-block: 12px; }
    td[data-label] { text-align: left; &::before { content: attr(data-label); display: block; color: var(--text-2); font-size: .875rem; } }
    .actions { align-self: end; }
    .empty-row td { grid-column: 1 / -1; }
  }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) {
  .strip a { clip-path: none; border: 1px solid; margin: 0; }
  .fresh, .number { border: 1px solid; }
  [aria-pressed=true] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  [aria-current], label:has(:checked) { outline: 3px solid Highlight; outline-offset: -3px; }
  .party::before, .side::before, .alert-title::before { forced-color-adjust: none; color: CanvasText; }
}
@media print {
  :root { color-scheme: light; font-size: 9.5pt; }
  @page { size: A4; margin: 20mm 18mm; }
  .top, .crumbs, .copy, .banner, .anchor, .button, .actions > *, .bottom :is(ul, .tools, .history), .downloads, .problems { display: none; }
  body { display: block; min-height: 0; }
  .bottom { padding: 4mm 0 0; background: none; }
  .wrap { max-width: none; padding: 0; }
  main, .content { display: block; padding: 0; > * + * { margin-top: 8mm; } }
  .table-wide, .table { overflow: visible; }
  .pages > li, .due > li { break-inside: avoid; padding-block: 1.5mm; }
  h2, h3, caption, dt, .group { break-after: avoid; }
  tr, .card, .entry, .alert, figure { break-inside: avoid; }
}

"""#),
        (#"changes.mustache"#, #"""
{{< layout}}
{{$bodyClass}}desk-page changes{{/bodyClass}}
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
<li><a href="{{href}}">{{title}}</a></li>
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
<table class="cards-small">
<caption>{{words.pathByMoment}}</caption>
<thead><tr><th scope="col">{{words.moment}}</th><th scope="col">{{words.stages}}</th><th scope="col" class="ta-r">{{words.pages}}</th><th scope="col" class="ta-r">{{words.sharedAssets}}</th><th scope="col" class="ta-r">{{words.gaps}}</th><th scope="col">{{words.freshness}}</th></tr></thead>
<tbody>
{{#journey}}
<tr class="{{class}}">
<th scope="row">{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}{{#feeds}}<span class="meta">{{words.feeds}} {{title}}</span>{{/feeds}}</th>
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
<details name="pb-need">
<summary class="button">{{title}}</summary>
<ul>
{{#pages}}
<li><a href="{{href}}">{{title}}</a></li>
{{/pages}}
{{#more}}<li>{{more}}</li>{{/more}}
{{#catalogueHref}}<li><a href="{{catalogueHref}}">{{words.inCatalogue}}</a></li>{{/catalogueHref}}
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
<li><a href="{{href}}">{{title}}</a></li>
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
    how: [How it works]
    for-me: ["Is it for me?"]
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
  keyShortcuts: This list
  keyEscape: Close what is open, or hide what a word means
  singleKeys: Listen to single keys such as ?
  close: Close

  # Titles of pages that truce makes, and links to them
  home: Home
  assets: Assets
  glossary: Glossary
  people: People
  print: Print
  printEdition: Print edition
  pageNotFound: Page not found
  everyStep: Every step
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
  freshness-current: Verified
  freshness-due: Review due soon
  freshness-overdue: Review overdue
  freshness-expired: Expired
  freshness-never: Never verified
  freshness-exempt: No review needed
  status-draft: Draft
  status-review: In review
  status-approved: Approved
  status-deprecated: Deprecated
  status-archived: Archived

  # Closed words
  side-marketing: Marketing
  side-sales: Sales
  side-joint: Joint
  side-other: Other
  use-both: Shared
  use-marketing: Marketing only
  use-sales: Sales only
  use-other: Other
  group-offer: Offers
  group-email: E-mails
  group-ad: Advertising
  group-software: Software
  group-communication: Communication
  answer-how: How?
  answer-for-me: For me?
  answer-why-now: Why now?
  answer-what-if-not: What if not?

  # Findings on a page
  toMend: To mend on this page
  severity-error: error
  severity-warning: warning
  severity-note: note
  lineNumber: line {number}

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
  inCatalogue: More in the catalogue

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
  nothingUsed: Nothing is used at this stage yet – or it is used, and nobody has written it down.
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

  # An address without a page
  notFoundLead: "The address is old, or has a slip in it. Nothing is lost: everything in this playbook hangs on the customer’s path, so begin there."
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
  translationsLead: How far each page is translated
  translationVersion: Version of the source
  translationSource: source
  translationComplete: complete
  translationUnknown: not known
  translationOutdated: outdated
  translationMissing: missing


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
  groups:
    offer: [Oferty, Oferta]
    email: [E-maile, E-mail]
    ad: [Materiały reklamowe, Materiał reklamowy, Reklama]
    software: [Programy, Program]
    communication: [Formy komunikacji, Forma komunikacji, Komunikacja]
  # Impersonal, because a page is feminine and an asset masculine.
  statuses:
    draft: [Szkic]
    review: [W przeglądzie]
    approved: [Zatwierdzono, Zatwierdzona, Zatwierdzony]
    deprecated: [Do wycofania, Wycofywana, Wycofywany]
    archived: [Zarchiwizowano, Zarchiwizowana, Zarchiwizowany]
  sides:
    marketing: [Marketing]
    sales: [Sprzedaż]
    joint: [Wspólnie, Wspólny, Wspólna]
    other: [Inne, Inny, Inna]
  answers:
    how: ["Jak to działa?", Jak]
    for-me: ["Czy to dla mnie?", Dla mnie]
    why-now: ["Dlaczego teraz?", Dlaczego teraz]
    what-if-not: ["Co, jeśli nie?", Co jeśli nie]
  uses:
    both: [Wspólne]
    marketing: [Tylko marketing]
    sales: [Tylko sprzedaż]
    other: [Inne]
  freshness:
    current: [Zweryfikowano]
    due-soon: [Zbliża się termin przeglądu]
    overdue: [Po terminie przeglądu]
    expired: [Nieważne]
    never-verified: [Nigdy nie zweryfikowano]
    exempt: [Bez przeglądów]
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
  finding: {one: uwaga, few: uwagi, many: uwag, other: uwagi}

texts:
  # On every page
  skip: Przejdź do treści
  menu: Menu
  desk: Pod ręką
  momentsOfTruth: Momenty prawdy
  youAreHere: Jesteś tutaj
  onThisPage: Na tej stronie
  findings: Uwagi
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
  keyShortcuts: Ta lista
  keyEscape: Zamyka to, co otwarte, i chowa objaśnienie słowa
  singleKeys: Reaguj na pojedyncze klawisze, na przykład ?
  close: Zamknij

  # Titles of pages that truce makes, and links to them
  home: Start
  assets: Zasoby
  glossary: Słownik
  people: Ludzie
  print: Druk
  printEdition: Wydanie do druku
  pageNotFound: Nie ma takiej strony
  everyStep: Każdy etap
  otherSteps: Pozostałe etapy

  # What the script says
  copy: Kopiuj
  copied: Skopiowano
  copySubject: temat
  copyLink: Kopiuj odnośnik
  copyFailed: Zaznacz tekst i naciśnij Ctrl+C
  shown: widoczne

  # Labels
  kind: Rodzaj
  owner: Właściciel
  with: Wspólnie z
  usedBy: Kto używa
  usedOn: Gdzie występuje
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
  freshness-current: Zweryfikowano
  freshness-due: Zbliża się przegląd
  freshness-overdue: Przegląd po terminie
  freshness-expired: Nieważne
  freshness-never: Nigdy nie zweryfikowano
  freshness-exempt: Nie wymaga przeglądu
  status-draft: Szkic
  status-review: W przeglądzie
  status-approved: Zatwierdzono
  status-deprecated: Wycofywane
  status-archived: Zarchiwizowano

  # Closed words
  side-marketing: Marketing
  side-sales: Sprzedaż
  side-joint: Oba działy
  side-other: Inny dział
  use-both: Wspólne
  use-marketing: Tylko marketing
  use-sales: Tylko sprzedaż
  use-other: Inne działy
  group-offer: Oferty
  group-email: E-maile
  group-ad: Reklama
  group-software: Programy
  group-communication: Formy komunikacji
  answer-how: Jak to działa?
  answer-for-me: Czy to dla mnie?
  answer-why-now: Dlaczego teraz?
  answer-what-if-not: A jeśli nie?

  # Findings on a page
  toMend: Do poprawy na tej stronie
  severity-error: błąd
  severity-warning: ostrzeżenie
  severity-note: uwaga
  lineNumber: wiersz {number}

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
  need-difference: uzgodnić różnicę zdań
  inCatalogue: Więcej w katalogu zasobów

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
  translationsLead: Stan tłumaczenia każdej strony
  translationVersion: Wersja źródła
  translationSource: źródło
  translationComplete: aktualne
  translationUnknown: nie wiadomo
  translationOutdated: nieaktualne
  translationMissing: brak


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
<script src="{{scripts.scheme}}" data-site="{{siteID}}"></script>
<link rel="icon" type="image/svg+xml" href="{{icon}}">
<link rel="stylesheet" href="{{styles.truce}}">
{{$styles}}
<link rel="stylesheet" href="{{styles.text}}">
<link rel="stylesheet" href="{{styles.page}}">
{{/styles}}
{{#accentStylesheet}}
<link rel="stylesheet" href="{{accentStylesheet}}">
{{/accentStylesheet}}
<script defer src="{{scripts.theme}}" data-site="{{siteID}}" data-keys="{{scripts.keys}}" data-copy="{{words.copy}}" data-copied="{{words.copied}}" data-subject="{{words.copySubject}}" data-link="{{words.copyLink}}" data-failed="{{words.copyFailed}}" data-shown="{{words.shown}}" data-clear="{{words.showAll}}" data-print="{{words.print}}" data-overdue="{{words.freshness-overdue}}" data-shortcuts="{{words.shortcuts}}"></script>
{{$scripts}}
<script defer src="{{scripts.text}}"></script>
{{/scripts}}
</head>
<body class="{{$bodyClass}}plain{{/bodyClass}}">
<a class="skip" href="#pb-main">{{words.skip}}</a>
<header class="top">
<div class="wrap top-row">
<a class="brand" href="{{root}}index.html">{{#logo}}<img src="{{href}}" alt=""{{#width}} width="{{width}}" height="{{height}}"{{/width}}>{{/logo}}{{siteTitle}}</a>
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
<div class="tools">
<div class="scheme" role="group" aria-label="{{words.scheme}}" data-auto="{{words.schemeAuto}}" data-light="{{words.schemeLight}}" data-dark="{{words.schemeDark}}"></div>
</div>
</div>
</footer>
<dialog id="pb-keys" aria-labelledby="pb-keys-title" data-close="{{words.close}}">
<h2 id="pb-keys-title">{{words.shortcuts}}</h2>
<dl>
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
{{$main}}
{{#moment}}
<div class="head band">
<p class="eyebrow"><b class="number">{{acronym}}</b> {{words.momentOfTruth}}</p>
<h1>{{title}}</h1>
{{/moment}}
{{#question}}
<p class="question"><span class="label">{{words.customerAsks}}</span> <q>{{question}}</q></p>
{{/question}}
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
<tr class="group"><th scope="rowgroup" colspan="7">{{title}}{{#assets}} <span class="count">{{countText}}</span>{{/assets}}</th></tr>
{{#assets}}
{{#items}}
{{> partials/asset-row}}
{{/items}}
{{/assets}}
{{^assets}}
<tr class="empty-row"><td colspan="7">{{#oneSidedText}}{{words.groupOfOneSide}} {{oneSidedText}}.{{/oneSidedText}}{{^oneSidedText}}{{words.groupEmpty}}{{/oneSidedText}}</td></tr>
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
<section id="pb-about" aria-label="{{words.aboutMoment}}">
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
<p class="notice">{{words.pageReplaced}} <a href="{{href}}">{{title}}</a></p>
{{/replacedBy}}
{{> partials/problems}}
</div>
{{> partials/contents}}
<div class="content">
{{> partials/agreement}}
<div class="prose"{{#textLang}} lang="{{textLang}}"{{/textLang}}>
{{{body}}}
</div>
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
<a rel="prev" href="{{href}}"><span class="meta">{{words.before}}{{#context}}: {{context}}{{/context}}</span>{{title}}</a>
{{/previous}}
{{#next}}
<a rel="next" href="{{href}}"><span class="meta">{{words.next}}{{#context}}: {{context}}{{/context}}</span>{{title}}</a>
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
<div><dt>{{label}}</dt>{{#values}}<dd>{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</dd>{{/values}}</div>
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
<li><a href="{{href}}">{{title}}</a></li>
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
<li{{#isStage}} class="toc-stage"{{/isStage}}><a href="#{{id}}"><span class="tt"><b>{{number}}</b> {{title}}{{#marks}} <span class="mark mark-{{class}}">{{label}}</span>{{/marks}}</span> <span class="pn">{{pageNumber}}</span></a></li>

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
<span>{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</span>
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
<a href="{{href}}">{{title}}</a>
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
<div><dt>{{label}}</dt>{{#values}}<dd>{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</dd>{{/values}}</div>
{{/items}}
</dl>
{{/facts}}

"""#),
        (#"partials/freshness-brief.mustache"#, #"""
<span class="fresh fresh-{{class}}"{{#due}} data-due="{{iso}}"{{/due}}>{{brief}}</span>

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
<span class="fresh fresh-{{class}}"{{#due}} data-due="{{iso}}"{{/due}}>{{label}}</span>

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
<h3><a href="{{href}}">{{title}}</a></h3>
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
<li><a href="{{href}}">{{title}}</a>{{#sentence}}<q>{{sentence}}</q>{{/sentence}}</li>
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
<div><dt>{{words.madeIn}}</dt>{{#madeIn}}{{#items}}<dd><a href="{{href}}">{{title}}</a></dd>{{/items}}{{/madeIn}}{{^madeIn}}<dd class="none">{{words.madeNowhere}}</dd>{{/madeIn}}</div>
<div><dt>{{words.provedBy}}</dt>{{#provedBy}}{{#items}}<dd><a href="{{href}}">{{title}}</a></dd>{{/items}}{{/provedBy}}{{^provedBy}}<dd class="none">{{words.noProofYet}}</dd>{{/provedBy}}</div>
<div><dt>{{words.keptBy}}</dt>{{#keptBy}}{{#items}}<dd><a href="{{href}}">{{title}}</a></dd>{{/items}}{{/keptBy}}{{^keptBy}}<dd class="none">{{words.nobodySaysHow}}</dd>{{/keptBy}}</div>

"""#),
        (#"partials/promise-list.mustache"#, #"""
<ul class="cards promises">
{{#items}}
<li class="card">
<h3><a href="{{href}}">{{title}}</a></h3>
<dl class="mini">
{{> partials/promise-facts}}
</dl>
</li>
{{/items}}
</ul>

"""#),
        (#"partials/stage-chip.mustache"#, #"""
<a class="chip {{class}}" href="{{href}}">{{#number}}<b class="number">{{number}}</b>{{/number}}{{title}}</a>

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
{{#isInward}}<a class="xref" href="{{href}}">{{title}}<span class="pr"> ({{pageWord}} <span class="pn">{{pageNumber}}</span>)</span></a>{{/isInward}}{{^isInward}}{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}{{/isInward}}
"""#),
        (#"people.mustache"#, #"""
{{< layout}}
{{$bodyClass}}people{{/bodyClass}}
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
<li><a href="{{href}}">{{title}}</a></li>
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
<p class="meta">{{words.freshness-never}}: {{neverVerifiedText}}.</p>
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
<li>{{#see}}{{title}}, {{words.see}} <a href="#{{id}}">{{see}}</a>{{/see}}{{^see}}{{title}} <a class="entry" href="#{{id}}"><span class="pn">{{pageNumber}}</span></a> {{> partials/book-uses}}{{/see}}</li>
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
        (#"stage.mustache"#, #"""
{{< layout}}
{{$bodyClass}}desk-page stage {{stage.class}}{{/bodyClass}}
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
<div class="content">
<div class="thirds">
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
{{> partials/freshness}}
{{/freshness}}
{{#status}}{{#isNotable}}<span class="status status-{{class}}">{{label}}</span>{{/isNotable}}{{/status}}
{{#open}}
<a class="open" href="{{href}}">{{words.open}}<span class="vh"> {{title}}</span></a>
{{/open}}
</p>
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
{{#items}}
<a class="chip" href="{{href}}">{{title}}</a>
{{/items}}
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
<div><dt>{{lang}}</dt>
{{#counts}}
<dd><span class="translation translation-{{state}}">{{label}}: {{value}}</span></dd>
{{/counts}}
</div>
{{/totals}}
</dl>
</div>
<div class="content">
<table class="translations">
<thead><tr><th scope="col">{{words.translationPage}}</th>{{#totals}}<th scope="col">{{lang}}</th>{{/totals}}<th scope="col">{{words.translationVersion}}</th></tr></thead>
<tbody>
{{#rows}}
<tr>
<th scope="row"><a href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>{{title}}</a></th>
{{#versions}}
<td data-label="{{lang}}"><span class="translation translation-{{state}}">{{label}}</span>{{#file}} <span class="meta">{{file}}</span>{{/file}}</td>
{{/versions}}
<td data-label="{{words.translationVersion}}"><code>{{sourceVersion}}</code></td>
</tr>
{{/rows}}
</tbody>
</table>
</div>
{{/main}}
{{/layout}}

"""#),
    ]
}
