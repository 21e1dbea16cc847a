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
