const units = [["day", 86400], ["hour", 3600], ["minute", 60]];

// How long ago it was, beside the time itself when one points at it.
export function relativeTimes() {
  const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "always" });
  const tell = () => {
    for (const time of document.querySelectorAll("time[datetime]")) {
      const seconds = (new Date(time.dateTime) - Date.now()) / 1000;
      const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? units.at(-1);
      if (Number.isFinite(seconds))
        time.title = words.format(Math.trunc(seconds / length), unit);
    }
  };
  tell();
  setInterval(tell, 60_000);
}
