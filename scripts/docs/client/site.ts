// Runs on every page except the references. Without it everything can still be read.
import { setUpColours } from "./colours.js";
import { setUpContents } from "./contents.js";
import { setUpCopying } from "./copy.js";
import { setUpSearch } from "./search.js";

setUpColours();
setUpCopying();
setUpContents();
setUpSearch();
