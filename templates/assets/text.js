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
