// What is known of the reader, set before anything is drawn: light or dark as chosen here – without a choice the system decides – and
// the key that opens the search on an Apple keyboard.
{
  const root = document.documentElement;
  try {
    root.dataset.theme = localStorage.getItem(`${document.currentScript.dataset.site}:scheme`) ?? "auto";
  } catch {}
  if (/Mac|iP/.test(navigator.platform)) root.style.setProperty("--search-key", '"⌘ K"');
}
