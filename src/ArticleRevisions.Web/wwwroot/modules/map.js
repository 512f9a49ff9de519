// The map of a comparison shows the change at which the reader is.
export function currentChange() {
  const links = document.querySelectorAll(".minimap a");
  const mark = () => {
    for (const link of links) {
      if (link.getAttribute("href") === location.hash)
        link.setAttribute("aria-current", "true");
      else
        link.removeAttribute("aria-current");
    }
  };
  addEventListener("hashchange", mark);
  mark();
}
