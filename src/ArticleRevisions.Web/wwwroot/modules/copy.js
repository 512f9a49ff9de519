import { say } from "./say.js";

// Buttons that copy the text of another element.
export function copyButtons() {
  if (!navigator.clipboard)
    return;
  for (const button of document.querySelectorAll("button[data-copy]")) {
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy);
      await navigator.clipboard.writeText(source instanceof HTMLAnchorElement ? source.href : source.textContent);
      button.textContent = button.dataset.done;
      say(button.dataset.done);
      setTimeout(() => { button.textContent = words; }, 3000);
    });
  }
}
