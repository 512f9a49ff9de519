// Tells readers who do not see the page what happened.
export function say(words) {
  const place = document.getElementById("said");
  // The same words again are spoken again only when they were gone in between.
  place.textContent = "";
  setTimeout(() => { place.textContent = words; }, 50);
}

// Fills the holes {0}, {1} … of a wording that the server wrote.
export function fill(wording, ...values) {
  return wording.replace(/\{(\d)\}/g, (hole, number) => values[number] ?? hole);
}
