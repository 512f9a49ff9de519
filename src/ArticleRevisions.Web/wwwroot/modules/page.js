// What makes the pages handier; each is complete without it.
import { copyButtons } from "./copy.js";
import { keys } from "./keys.js";
import { currentChange } from "./map.js";
import { lastVisit } from "./visits.js";
import { relativeTimes } from "./times.js";

copyButtons();
currentChange();
keys();
lastVisit();
relativeTimes();
