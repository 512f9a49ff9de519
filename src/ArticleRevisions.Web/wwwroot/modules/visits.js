import { fill } from "./say.js";

const stored = "articlerevisions.read";
const most = 500;

// Remembers, in this browser only, which snapshot of an article was there when it was read.
export function lastVisit() {
  const line = document.getElementById("visit");
  if (!line)
    return;
  const { article, snapshot, now, one, many } = line.dataset;
  const visits = read();
  const before = visits[article];
  if (before && before.snapshot < Number(snapshot)) {
    const news = Number(snapshot) - before.snapshot;
    line.querySelector("[data-words]").textContent = fill(news === 1 ? one : many, day(before.at), news);
    line.querySelector("a").href = `/articles/${article}/since/${encodeURIComponent(before.at)}`;
    line.hidden = false;
    line.querySelector("[data-read]").addEventListener("click", () => { keep(); line.hidden = true; });
    line.querySelector("[data-forget]").addEventListener("click", () => { localStorage.removeItem(stored); line.hidden = true; });
  } else {
    keep();
  }

  function keep() {
    delete visits[article];
    visits[article] = { snapshot: Number(snapshot), at: now };
    localStorage.setItem(stored, JSON.stringify(Object.fromEntries(Object.entries(visits).slice(-most))));
  }
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(stored)) ?? {};
  } catch {
    // Something else wrote there; the visits start anew.
    return {};
  }
}

function day(at) {
  return new Date(at).toLocaleString(document.documentElement.lang, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }) + " UTC";
}
