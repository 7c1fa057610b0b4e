// Loads the page anew when its sources have another version; the place on the page is kept by the browser.
const version = document.currentScript.dataset.version;
setInterval(async () => {
  try {
    const now = await (await fetch("version")).text();
    if (now !== version) location.reload();
  } catch {
    // The program has been stopped: what is shown stays.
  }
}, 1000);
