// Light or dark as the reader chose it here, set before anything is drawn; without a choice the system decides.
try {
  document.documentElement.dataset.theme = localStorage.getItem(`${document.currentScript.dataset.site}:scheme`) ?? "auto";
} catch {}
