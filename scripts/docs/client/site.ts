// Runs on every page except the references. Without it everything can still be read.
import { setUpColors } from "./colors.js";
import { setUpContents } from "./contents.js";
import { setUpCopying } from "./copy.js";
import { setUpSearch } from "./search.js";

setUpColors();
setUpCopying();
setUpContents();
setUpSearch();
