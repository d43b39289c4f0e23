// Part of every reference, whose own script does the rest.
import { setUpColours } from "./colours.js";

setUpColours();
