// Before the first paint, or the page would flash in the default theme. A file of its own, so that a strict
// content security policy lets it run.
try {
  const theme = localStorage.getItem('papeterie.theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // No storage, no remembered theme.
}
