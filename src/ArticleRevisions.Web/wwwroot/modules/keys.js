import { fill, say } from "./say.js";

const stored = "articlerevisions.keys";

// Moves by single keys. A switch turns them off for good, as speech input and shaky hands press keys by mistake.
export function keys() {
  const list = document.getElementById("keys");
  const button = document.querySelector("button[data-keys]");
  const choice = list.querySelector("input");
  button.hidden = false;
  button.addEventListener("click", () => list.showModal());
  choice.checked = localStorage.getItem(stored) !== "off";
  choice.addEventListener("change", () => choice.checked ? localStorage.removeItem(stored) : localStorage.setItem(stored, "off"));

  const moves = {
    n: () => step(1, list), j: () => step(1, list), p: () => step(-1, list), k: () => step(-1, list),
    v: nextView,
    m: () => document.querySelector("a[data-key=m]")?.click(),
    "/": ask,
    "?": () => list.showModal(),
  };
  document.addEventListener("keydown", event => {
    const isFree = !event.defaultPrevented && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing && !list.open
      && !event.target.closest?.("input, textarea, select, [contenteditable]");
    if (!choice.checked || !isFree || !Object.hasOwn(moves, event.key))
      return;
    event.preventDefault();
    moves[event.key]();
  });
}

// To the next change or the one before; of a sentence that moved, both places count.
function step(by, list) {
  const places = [...document.querySelectorAll("[id^=c]")].filter(e => /^c\d+(-to)?$/.test(e.id));
  if (places.length === 0)
    return;
  const at = places.findIndex(e => "#" + e.id === location.hash);
  const next = at >= 0 ? at + by : by > 0 ? 0 : places.length - 1;
  if (next < 0 || next >= places.length) {
    say(by > 0 ? list.dataset.last : list.dataset.first);
    return;
  }

  const place = places[next];
  location.hash = place.id;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  say(fill(list.dataset.position, next + 1, places.length));
}

function nextView() {
  const views = [...document.querySelectorAll(".views a")];
  const at = views.findIndex(a => a.getAttribute("aria-current") === "page");
  if (views.length > 0)
    location.assign(views[(at + 1) % views.length].href + location.hash);
}

function ask() {
  const box = document.getElementById("ask");
  if (box)
    box.focus();
  else
    location.assign("/search");
}
